/** The texts that are made of a formula and its help: for the JSDoc, the README's table and the help page. */
import type { Locale } from '../../lib/text.ts';
import { LOCALES } from '../../lib/text.ts';
import type { Example, ExampleCell, ExampleRange, FormulaDefinition, FormulaHelp, Shows } from '../define.ts';
import { helpWords } from './help-words.ts';

/** Each name under which the formula can be typed, with the languages that share it. */
export function namesOf(formula: FormulaDefinition): readonly { name: string; locales: [Locale, ...Locale[]] }[] {
  const { en, fr } = formula.name;
  if (en === fr) return [{ name: en, locales: ['en', 'fr'] }];
  return LOCALES.map((locale) => ({ name: formula.name[locale], locales: [locale] }));
}

/** "SOCIAL_ROI(1000; 500)"; ranges stand as A1:A4, B1:B4 … in the order of the arguments, or as they are typed. */
export function exampleCall(
  formula: FormulaDefinition,
  example: Example,
  locale: Locale,
  ranges: 'addresses' | 'typed' = 'addresses',
): string {
  let column = 0;
  const texts = example.arguments.map((argument) => {
    if (!isExampleRange(argument)) return typedCell(argument, locale);
    if (ranges === 'typed') return `{${argument.map(([cell]) => typedCell(cell!, locale)).join('; ')}}`;
    const [first, last] = [column, column + argument[0]!.length - 1];
    column = last + 1;
    return `${columnLetter(first)}1:${columnLetter(last)}${argument.length}`;
  });
  while (texts[texts.length - 1] === '""') texts.pop();
  return `${formula.name[locale]}(${texts.map((text) => (text === '""' ? '' : text)).join('; ')})`;
}

/** The example that stands for the formula everywhere; it can be typed as it is, with its short columns in it. */
export function firstCall({ definition, help }: DocumentedFormula, locale: Locale): string {
  return exampleCall(definition, help.examples[0], locale, 'typed');
}

function typedCell(cell: ExampleCell, locale: Locale): string {
  if (typeof cell === 'number') return plainNumber(cell, locale);
  if (typeof cell === 'boolean') return helpWords(locale).truth[cell ? 1 : 0];
  return `"${typeof cell === 'string' ? cell : cell[locale]}"`;
}

export function isExampleRange(argument: ExampleCell | ExampleRange): argument is ExampleRange {
  return Array.isArray(argument);
}

/** The cells of a range or of a result, as that language has them. */
export function cellsOf(range: ExampleRange, locale: Locale): readonly (readonly (number | string | boolean)[])[] {
  return range.map((row) => row.map((cell) => cellIn(cell, locale)));
}

export function cellIn(cell: ExampleCell, locale: Locale): number | string | boolean {
  return typeof cell === 'object' ? cell[locale] : cell;
}

/** A result as it is seen in a cell with the format that suits the formula: 9 is 900%; several stand side by side. */
export function shownResult(formula: FormulaDefinition, result: Example['result'], locale: Locale): string {
  if (!isExampleRange(result)) return shownCell(result, formula.shows, locale);
  return result.map((row) => shownRow(formula, row, locale).join(' · ')).join(' / ');
}

/** The results of one row, each as it is seen. */
export function shownRow(formula: FormulaDefinition, row: readonly ExampleCell[], locale: Locale): readonly string[] {
  return row.map((cell, index) => shownCell(cell, formula.results?.[index]?.shows ?? formula.shows, locale));
}

function shownCell(cell: ExampleCell, shows: Shows, locale: Locale): string {
  if (typeof cell === 'boolean') return helpWords(locale).truth[cell ? 1 : 0];
  if (typeof cell !== 'number') return String(cellIn(cell, locale));
  if (shows === 'duration') return shownDuration(cell);
  const style = shows === 'percent' ? 'percent' : 'decimal';
  // Two decimals would make nothing of a small number, such as a probability.
  const isSmall = style === 'decimal' && Math.abs(cell) > 0 && Math.abs(cell) < 0.1;
  const digits = isSmall ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  const format = new Intl.NumberFormat(locale, { style, ...digits, useGrouping: false });
  return format.format(cell).replace(/\u202f/g, '\u00a0');
}

/** As the format Duration shows it, without seconds where there are none: 0.75 is 18:00. */
function shownDuration(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, ...rest] = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return [String(hours), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** A formula together with its help, as it stands in its file. */
export interface DocumentedFormula {
  readonly definition: FormulaDefinition;
  readonly help: FormulaHelp;
}

/** A file's help is that of its one formula, or has one for each formula of a small family, by its export's name. */
export function helpOf(help: FormulaHelp | Readonly<Record<string, FormulaHelp>>, name: string): FormulaHelp {
  return 'answers' in help ? (help as FormulaHelp) : (help as Readonly<Record<string, FormulaHelp>>)[name]!;
}

/** What it answers, its formula in words, and one example with its result as seen: under 300 characters. */
export function description(formula: FormulaDefinition, help: FormulaHelp, locale: Locale): string {
  const [{ result }] = help.examples;
  const phrases = helpWords(locale);
  const instead = phrases.showsInstead[formula.shows];
  const format = instead && typeof result === 'number' ? ` ${instead(plainNumber(result, locale))}` : '';
  const call = firstCall({ definition: formula, help }, locale);
  return `${help.answers[locale]} ${call} ${phrases.is} ${shownResult(formula, result, locale)}.${format}`;
}

/** What comes out: a fraction, an amount …, or the several results in their order. */
export function resultText({ shows, results }: FormulaDefinition, locale: Locale): string {
  const phrases = helpWords(locale);
  return results ? phrases.results(results.map(({ name }) => name[locale])) : phrases.result[shows];
}

export function plainNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

export function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
