/** What the help page shows, made once by the build: the data of every formula, which the page's script turns into cards. */
import type { Locale } from '../../lib/text.ts';
import { words } from '../../locales/index.ts';
import type { Example, ExampleRange, Family } from '../define.ts';
import { fullSignature, parameterName } from '../engine/signature.ts';
import { readCall } from './call-text.ts';
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
import { helpWords } from './help-words.ts';

export interface HelpCard {
  readonly family: Family;
  readonly en: CardText;
  readonly fr: CardText;
}

/** A formula's card in one language. */
export interface CardText {
  readonly name: string;
  readonly answers: string;
  /** The example as scripts write it: the page spells it for the document. */
  readonly call: string;
  /** Its result as seen. */
  readonly shown: string;
  /** How many cells the result takes, down and to the right. */
  readonly size: readonly [rows: number, columns: number];
  readonly signature: string;
  /** Each name with its text. */
  readonly parameters: readonly (readonly [name: string, text: string])[];
  /** Which format makes it look as shown. */
  readonly format?: string;
  readonly note?: string;
  readonly range?: RangeText;
  readonly searchWords: string;
}

/** An example with ranges: the cells side by side as in the sheet, and what comes out beside them. */
export interface RangeText {
  readonly call: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The page's body: the data stand in it as JSON without a character that means something in a page or in a script. */
export function helpFragment(formulas: readonly DocumentedFormula[]): string {
  const json = JSON.stringify(helpCards(formulas)).replace(/[<>&]/g, unicodeEscape).replace(/\//g, '\\/');
  return `<script type="application/json" id="formulas">${json}</script>`;
}

function unicodeEscape(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`;
}

export function helpCards(formulas: readonly DocumentedFormula[]): readonly HelpCard[] {
  return formulas.map((formula) => ({
    family: formula.help.family,
    en: cardText(formula, 'en'),
    fr: cardText(formula, 'fr'),
  }));
}

function cardText(formula: DocumentedFormula, locale: Locale): CardText {
  const { definition, help } = formula;
  const [{ result }] = help.examples;
  const instead = typeof result === 'number' && helpWords(locale).showsInstead[definition.shows];
  const ranged = help.examples.find(
    (each) => Array.isArray(each.result) && each.arguments.some((argument) => isExampleRange(argument)),
  );
  return {
    name: definition.name[locale],
    answers: help.answers[locale],
    call: callOf(formula, locale),
    shown: shownResult(definition, result, locale),
    size: isExampleRange(result) ? [result.length, result[0]!.length] : [1, 1],
    signature: fullSignature(definition, words(locale)),
    parameters: definition.parameters.map(({ name }, index) => [
      parameterName(name[locale]),
      help.parameters[index]![locale],
    ]),
    ...(instead && { format: instead(plainNumber(result, locale)) }),
    ...(help.note && { note: help.note[locale] }),
    ...(ranged && { range: rangeText(formula, ranged, locale) }),
    searchWords: help.searchWords[locale],
  };
}

/** The example can be written by a script where there is nothing but values in it. */
function callOf(formula: DocumentedFormula, locale: Locale): string {
  const call = readCall(`=${firstCall(formula, locale)}`, words(locale).formats.decimal === ',' ? ',' : '.');
  if (!call) throw new Error(`The first example of ${formula.definition.name.en} is not made of values alone.`);
  return call.formula;
}

function rangeText({ definition }: DocumentedFormula, example: Example, locale: Locale): RangeText {
  const ranges = example.arguments.flatMap((each) => (isExampleRange(each) ? [cellsOf(each, locale)] : []));
  const results = example.result as ExampleRange;
  const height = Math.max(results.length, ...ranges.map((range) => range.length));
  const width = ranges.reduce((columns, range) => columns + range[0]!.length, 0);
  const named = definition.results?.map(({ name }) => name[locale]) ?? [];
  const heads = results[0]!.length === named.length ? named : results[0]!.map(() => helpWords(locale).page.result);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = ranges.flatMap((range) => range[row] ?? range[0]!.map(() => ''));
    const inputs = cells.map((cell) => (typeof cell === 'number' ? plainNumber(cell, locale) : String(cell)));
    return [...inputs, ...(results[row] ? shownRow(definition, results[row], locale) : heads.map(() => ''))];
  });
  const letters = Array.from({ length: width }, (_, index) => columnLetter(index));
  return { call: `=${exampleCall(definition, example, locale)}`, heads: [...letters, ...heads], rows };
}
