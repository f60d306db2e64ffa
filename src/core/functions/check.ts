/** Reads one cell of a formula's arguments: a finite number, a blank, or a sentence that says what is wrong. */
import { isBlank, isDate } from '../lib/cells.ts';
import type { Words } from '../locales/index.ts';
import type { Parameter } from './define.ts';

/** What is wrong with a cell, said only when somebody reads it. */
export type Complaint = (words: Words) => string;

/** Outcomes share one shape, so that reading a long column makes no objects: a number, BLANK or a complaint. */
export type Checked = number | typeof BLANK | Complaint;

export const BLANK = 'blank';

/** What Sheets hands over for a cell with an error: its text, in English or French. */
const ERROR_VALUE =
  /^#(N\/A|DIV\/0!|(VALUE|VALEUR|REF|NUM|NOMBRE|NULL|NUL|ERROR|ERREUR|SPILL|PROPAGATION|CALC)!|(NAME|NOM)\?)/;

/** At least a digit, and no letter: "1 234,50 €" or "12 %". */
const NUMBER_AS_TEXT = /^[^\p{L}]*\d[^\p{L}]*$/u;

const LONGEST_QUOTE = 40;

export function checkCell(cell: unknown, parameter: Parameter): Checked {
  if (typeof cell === 'number') return checkNumber(cell, parameter);
  if (isBlank(cell)) return BLANK;
  return (words) => complain(cell, label(parameter, words), words);
}

function checkNumber(value: number, parameter: Parameter): Checked {
  if (!Number.isFinite(value)) return (words) => words.formulas.unreadable(label(parameter, words));
  if (value >= 0 || parameter.kind === 'number') return value;
  return (words) => words.formulas.negative(label(parameter, words), spoken(value, words));
}

function complain(cell: unknown, name: string, { formulas }: Words): string {
  if (typeof cell === 'boolean') return formulas.checkbox(name, cell);
  if (isDate(cell)) return formulas.date(name);
  if (typeof cell !== 'string') return formulas.unreadable(name);
  const found = cell.trim();
  if (ERROR_VALUE.test(found)) return formulas.errorValue(name, found);
  const quote = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found;
  return NUMBER_AS_TEXT.test(found) ? formulas.numberAsText(name, quote) : formulas.text(name, quote);
}

/** True for a text that can stand above a column: not blank, not an error, not a number written as text. */
export function isHeading(cell: unknown): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !ERROR_VALUE.test(cell.trim()) && !NUMBER_AS_TEXT.test(cell);
}

/** The parameter's name at the head of a sentence: "Ad spend". */
export function label(parameter: Parameter, words: Words): string {
  const name = words.formulas.own(parameter.name);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A number inside a sentence: −0.5, in French −0,5. */
export function spoken(value: number, words: Words): string {
  return String(value).replace('-', '−').replace('.', words.formats.decimal);
}
