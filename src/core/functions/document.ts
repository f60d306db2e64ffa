/** The texts that are made of a formula and its help: for the JSDoc, the README's table and the help page. */
import type { Locale } from '../lib/text.ts';
import { LOCALES } from '../lib/text.ts';
import type { Example, ExampleRange, FormulaDefinition, FormulaHelp } from './define.ts';
import { helpWords } from './help-words.ts';

/** Each name under which the formula can be typed, with the languages that share it. */
export function namesOf(formula: FormulaDefinition): readonly { name: string; locales: [Locale, ...Locale[]] }[] {
  const { en, fr } = formula.name;
  if (en === fr) return [{ name: en, locales: ['en', 'fr'] }];
  return LOCALES.map((locale) => ({ name: formula.name[locale], locales: [locale] }));
}

/** "SOCIAL_ROI(1000; 500)", with ranges as A1:A4, B1:B4 … in the order of the arguments. */
export function exampleCall(formula: FormulaDefinition, example: Example, locale: Locale): string {
  let column = 0;
  const texts = example.arguments.map((argument) => {
    if (typeof argument === 'number') return plainNumber(argument, locale);
    if (typeof argument === 'string') return `"${argument}"`;
    const [first, last] = [column, column + argument[0]!.length - 1];
    column = last + 1;
    return `${columnLetter(first)}1:${columnLetter(last)}${argument.length}`;
  });
  return `${formula.name[locale]}(${texts.join('; ')})`;
}

/** The range's cells as that language has them. */
export function cellsOf(range: ExampleRange, locale: Locale): readonly (readonly (number | string)[])[] {
  return range.map((row) => row.map((cell) => (typeof cell === 'object' ? cell[locale] : cell)));
}

/** A result as it is seen in a cell with the format that suits the formula: 9 is 900%. */
export function shownResult(formula: FormulaDefinition, result: number, locale: Locale): string {
  const style = formula.shows === 'percent' ? 'percent' : 'decimal';
  const format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: 2, useGrouping: false });
  return format.format(result).replace(/\u202f/g, '\u00a0');
}

/** A formula together with its help, as it stands in its file. */
export interface DocumentedFormula {
  readonly definition: FormulaDefinition;
  readonly help: FormulaHelp;
}

/** What it answers, its formula in words, and one example with its result as seen: under 300 characters. */
export function description(formula: FormulaDefinition, help: FormulaHelp, locale: Locale): string {
  const [example] = help.examples;
  const phrases = helpWords(locale);
  const result = Number(example.result);
  const percent = formula.shows === 'percent' ? ` ${phrases.showsInstead(plainNumber(result, locale))}` : '';
  const call = exampleCall(formula, example, locale);
  return `${help.answers[locale]} ${call} ${phrases.is} ${shownResult(formula, result, locale)}.${percent}`;
}

export function resultText(formula: FormulaDefinition, locale: Locale): string {
  return helpWords(locale).result[formula.shows];
}

export function plainNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

export function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
