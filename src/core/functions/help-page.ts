import { LOCALES, type Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import type { Example } from './define.ts';
import { columnLetter, type DocumentedFormula, exampleCall, plainNumber, shownResult } from './document.ts';
import { FAMILIES } from './families.ts';
import { parameterName, signature } from './signature.ts';

/** The families and their formulas as HTML, once in each language; the page shows that of its `data-locale`. */
export function helpFragment(formulas: readonly DocumentedFormula[]): string {
  return LOCALES.map((locale) => `<main lang="${locale}">${families(formulas, locale)}</main>`).join('\n');
}

function families(formulas: readonly DocumentedFormula[], locale: Locale): string {
  return FAMILIES.map((family) => {
    const members = formulas.filter(({ help }) => help.family === family.id);
    if (members.length === 0) return '';
    const cards = members.map((formula) => card(formula, locale)).join('');
    return `<section><h2>${escaped(family.name[locale])}</h2>${cards}</section>`;
  }).join('');
}

function card(formula: DocumentedFormula, locale: Locale): string {
  const { definition, help } = formula;
  const parameters = definition.parameters.map((parameter, index) => {
    const name = parameterName(parameter.name[locale]);
    return `<dt><code>${name}</code></dt><dd>${escaped(help.parameters[index]![locale])}</dd>`;
  });
  const [first, ...others] = help.examples;
  const call = exampleCall(definition, first, locale);
  const ranged = others.find((each) => Array.isArray(each.result));
  return [
    `<article data-names="${escaped(`${definition.name.en} ${definition.name.fr}`)}">`,
    `<h3>${definition.name[locale]}</h3>`,
    `<p>${escaped(help.answers[locale])}</p>`,
    `<p class="call"><code>=${escaped(signature(definition, words(locale)))}</code></p>`,
    parameters.length > 0 ? `<dl>${parameters.join('')}</dl>` : '',
    help.note ? `<p>${escaped(help.note[locale])}</p>` : '',
    `<p class="example"><code>=${escaped(call)}</code> <span>${PHRASES[locale].gives} `,
    `<strong>${escaped(shownResult(definition, Number(first.result), locale))}</strong></span></p>`,
    `<button type="button" data-copy="=${escaped(call)}" aria-label="${PHRASES[locale].copy} =${escaped(call)}">`,
    `${PHRASES[locale].copy}</button>`,
    ranged ? rangeExample(formula, ranged, locale) : '',
    `</article>`,
  ].join('');
}

const PHRASES: Readonly<Record<Locale, { gives: string; copy: string; columns: string; result: string }>> = {
  en: { gives: 'gives', copy: 'Copy', columns: 'With whole columns', result: 'result' },
  fr: { gives: 'donne', copy: 'Copier', columns: 'Avec des colonnes entières', result: 'résultat' },
};

/** The cells of an example with ranges, side by side as in the sheet, and the column that comes out. */
function rangeExample({ definition }: DocumentedFormula, example: Example, locale: Locale): string {
  const ranges = example.arguments.filter((argument) => typeof argument === 'object');
  const results = example.result as readonly (readonly (number | string)[])[];
  const rows = ranges[0]!.map((_, row) => [...ranges.flatMap((range) => range[row] ?? []), results[row]?.[0] ?? '']);
  const heads = rows[0]!.map((_, column) =>
    column < rows[0]!.length - 1 ? columnLetter(column) : PHRASES[locale].result,
  );
  const cell = (value: number | string, last: boolean) => {
    if (typeof value === 'string') return escaped(value);
    return escaped(last ? shownResult(definition, value, locale) : plainNumber(value, locale));
  };
  const body = rows.map((row) => {
    const cells = row.map((value, column) => `<td>${cell(value, column === row.length - 1)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const call = `=${exampleCall(definition, example, locale)}`;
  const head = `<thead><tr>${heads.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>`;
  return [
    `<details><summary>${PHRASES[locale].columns}</summary>`,
    `<p><code>${escaped(call)}</code></p>`,
    `<table>${head}<tbody>${body.join('')}</tbody></table></details>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
