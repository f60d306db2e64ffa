/** The help page's body, made once by the build: every formula in both languages, of which the page shows one. */
import { LOCALES, type Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import type { Example, ExampleRange } from './define.ts';
import {
  cellsOf,
  columnLetter,
  type DocumentedFormula,
  exampleCall,
  firstCall,
  isExampleRange,
  plainNumber,
  shownResult,
  shownRow,
} from './document.ts';
import { FAMILIES } from './families.ts';
import { helpWords } from './help-words.ts';
import { fullSignature, parameterName } from './signature.ts';

export function helpFragment(formulas: readonly DocumentedFormula[]): string {
  return LOCALES.map((locale) => body(formulas, locale)).join('\n');
}

function body(formulas: readonly DocumentedFormula[], locale: Locale): string {
  const phrases = helpWords(locale).page;
  const messages = { found: phrases.found, one: phrases.foundOne, none: phrases.foundNone };
  const data = Object.entries(messages).map(([key, text]) => `data-${key}="${escaped(text)}"`);
  return [
    `<main lang="${locale}">`,
    `<h1>${phrases.title}</h1>`,
    `<div class="search" role="search"><label for="search-${locale}">${phrases.search}</label>`,
    `<input id="search-${locale}" type="search" autocomplete="off" spellcheck="false">`,
    `<p class="status" role="status" ${data.join(' ')}></p></div>`,
    `<p class="hint">${phrases.hint}</p>`,
    ...FAMILIES.map((family) => {
      const members = formulas.filter(({ help }) => help.family === family.id);
      const cards = members.map((formula) => card(formula, locale)).join('');
      return members.length > 0 ? `<section><h2>${escaped(family.name[locale])}</h2>${cards}</section>` : '';
    }),
    '</main>',
  ].join('');
}

function card(formula: DocumentedFormula, locale: Locale): string {
  const { definition, help } = formula;
  const phrases = helpWords(locale).page;
  const other = definition.name[locale === 'en' ? 'fr' : 'en'];
  const [first] = help.examples;
  const call = escaped(`=${firstCall(formula, locale)}`);
  const shown = escaped(shownResult(definition, first.result, locale));
  return [
    `<article data-also="${other}"><h3>${definition.name[locale]}</h3>`,
    `<p>${escaped(help.answers[locale])}</p>`,
    `<div class="example"><p><code>${call}</code> <span>${phrases.gives} <strong>${shown}</strong></span></p>`,
    `<button type="button" data-copy="${call}" data-copied="${phrases.copied}" data-by-hand="${phrases.copyByHand}"`,
    ` aria-label="${phrases.copy} ${call}">${phrases.copy}</button></div>`,
    `<details><summary>${phrases.details}<span class="of"> ${definition.name[locale]}</span></summary>`,
    details(formula, locale),
    other === definition.name[locale] ? '' : `<p>${phrases.alsoNamed} <code>${other}</code></p>`,
    '</details></article>',
  ].join('');
}

function details({ definition, help }: DocumentedFormula, locale: Locale): string {
  const parameters = definition.parameters.map((parameter, index) => {
    const name = parameterName(parameter.name[locale]);
    return `<dt><code>${name}</code></dt><dd>${escaped(help.parameters[index]![locale])}</dd>`;
  });
  const ranged = help.examples.find((each) => Array.isArray(each.result));
  return [
    `<p><code>=${escaped(fullSignature(definition, words(locale)))}</code></p>`,
    `<dl>${parameters.join('')}</dl>`,
    help.note ? `<p>${escaped(help.note[locale])}</p>` : '',
    ranged ? rangeExample({ definition, help }, ranged, locale) : '',
  ].join('');
}

/** The cells of an example with ranges, side by side as in the sheet, and the column that comes out. */
function rangeExample({ definition }: DocumentedFormula, example: Example, locale: Locale): string {
  const ranges = example.arguments.flatMap((each) => (isExampleRange(each) ? [cellsOf(each, locale)] : []));
  const results = example.result as ExampleRange;
  const height = Math.max(...ranges.map((range) => range.length));
  const width = ranges.reduce((columns, range) => columns + range[0]!.length, 0);
  const heads = [
    ...Array.from({ length: width }, (_, index) => columnLetter(index)),
    ...(definition.results?.map(({ name }) => name[locale]) ?? [helpWords(locale).page.result]),
  ];
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = ranges.flatMap((range) => range[row] ?? range[0]!.map(() => ''));
    const inputs = cells.map((cell) => (typeof cell === 'number' ? plainNumber(cell, locale) : String(cell)));
    return [...inputs, ...shownRow(definition, results[row] ?? [], locale)];
  });
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return [
    `<p>${helpWords(locale).page.columns} <code>=${escaped(exampleCall(definition, example, locale))}</code></p>`,
    `<div class="cells" tabindex="0" role="region" aria-label="${helpWords(locale).page.result} ${definition.name[locale]}">`,
    `<table><thead><tr>${heads.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
