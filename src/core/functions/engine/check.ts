/** Reads one cell of a formula's arguments: a value of the parameter's kind, a blank, or a sentence on what is wrong. */
import { isBlank, isDate } from '../../lib/cells.ts';
import { readNumberText } from '../../lib/number-text.ts';
import { isKnown } from '../../lib/numbers.ts';
import type { Words } from '../../locales/index.ts';
import type { Option, Parameter } from '../define.ts';
import { dayOfDate, dayOfSerial, dayOfText, durationOfText, LONGEST_DURATION } from './days.ts';
import { label, quoted, spoken } from './spoken.ts';

/** What is wrong with a cell, said only when somebody reads it; the name is the parameter's, with its row in a range. */
export type Complaint = (words: Words, name?: string) => string;

export const BLANK = null;

/** Outcomes share one shape, so that reading a long column makes no objects: a value, BLANK or a complaint. */
export type Checked = number | string | typeof BLANK | Complaint;

/** What Sheets hands over for a cell with an error: its text, in English or French. */
const ERROR_VALUE =
  /^#(N\/A|DIV\/0!|(VALUE|VALEUR|REF|NUM|NOMBRE|NULL|NUL|ERROR|ERREUR|SPILL|PROPAGATION|CALC)!|(NAME|NOM)\?)/;

export function checkCell(cell: unknown, parameter: Parameter, options: readonly Option[]): Checked {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'string' && cell.includes('#') && ERROR_VALUE.test(cell.trim())) {
    return complaint(parameter, ({ formulas }, name) => formulas.errorValue(name, cell.trim()));
  }
  switch (parameter.kind) {
    case 'day':
      return checkDay(cell, parameter);
    case 'duration':
      return checkDuration(cell, parameter);
    case 'text':
      return checkText(cell, parameter);
    case 'choice':
    case 'result':
      return checkChoice(cell, parameter, options);
    default:
      return checkNumber(cell, parameter);
  }
}

function checkNumber(cell: unknown, parameter: Parameter): Checked {
  if (typeof cell === 'number') return limited(cell, parameter);
  if (typeof cell === 'string') return checkNumberText(cell.trim(), parameter);
  return complaint(parameter, ({ formulas }, name) => {
    if (typeof cell === 'boolean') return formulas.checkbox(name, cell);
    return isDate(cell) ? formulas.date(name) : formulas.unreadable(name);
  });
}

/** A number that stands in its cell as a text is taken where it can be read in one way only. */
function checkNumberText(text: string, parameter: Parameter): Checked {
  const { kind, value } = readNumberText(text);
  if (kind === 'unknown') return BLANK;
  if (kind === 'ambiguous-comma' || kind === 'ambiguous-point') {
    return complaint(parameter, (words, name) =>
      words.formulas.ambiguous(name, quoted(text), spoken(value, words), spoken(value / 1000, words)),
    );
  }
  if (isKnown(value)) return limited(value, parameter);
  return complaint(parameter, ({ formulas }, name) => formulas.text(name, quoted(text)));
}

function limited(value: number, parameter: Parameter): Checked {
  const { kind } = parameter;
  if (!isKnown(value)) return complaint(parameter, ({ formulas }, name) => formulas.unreadable(name));
  if (kind === 'number') return value;
  if (value < 0) {
    return complaint(parameter, (words, name) => words.formulas.negative(name, spoken(value, words)));
  }
  if (kind !== 'share' || value <= 1) return value;
  return complaint(parameter, (words, name) => words.formulas.overOne(name, spoken(value, words)));
}

function checkDay(cell: unknown, parameter: Parameter): Checked {
  const day = isDate(cell)
    ? dayOfDate(cell)
    : typeof cell === 'number'
      ? dayOfSerial(cell)
      : typeof cell === 'string'
        ? dayOfText(cell.trim())
        : Number.NaN;
  if (isKnown(day)) return day;
  if (typeof cell === 'string' && readNumberText(cell).kind === 'unknown') return BLANK;
  return complaint(parameter, (words, name) =>
    words.formulas.dateNeeded(name, typeof cell === 'number' ? spoken(cell, words) : quoted(String(cell))),
  );
}

/** Dates of cells have become numbers before: days since 30 December 1899, which a duration is part of the first of. */
function checkDuration(cell: unknown, parameter: Parameter): Checked {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const duration = typeof cell === 'number' ? cell : durationOfText(text);
  if (duration <= LONGEST_DURATION) return limited(duration, parameter);
  if (text !== '' && readNumberText(text).kind !== 'text') return checkNumberText(text, parameter);
  return complaint(parameter, ({ formulas }, name) =>
    formulas.durationNeeded(name, text ? formulas.option(quoted(text)) : formulas.dateOrCheckbox),
  );
}

function checkText(cell: unknown, parameter: Parameter): Checked {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  return complaint(parameter, ({ formulas }, name) => formulas.textNeeded(name));
}

function checkChoice(cell: unknown, parameter: Parameter, options: readonly Option[]): Checked {
  const found = String(cell);
  const option = optionNamed(found, options);
  if (option) return option.id;
  return complaint(parameter, ({ formulas }, name) => {
    const names = options.map((each) => formulas.option(formulas.own(each.name)));
    return formulas.notOneOf(name, quoted(found), names.join(', '));
  });
}

/** The option that goes by this name in either language. */
export function optionNamed(found: string, options: readonly Option[]): Option | undefined {
  const name = plain(found);
  return options.find(({ id, name: { en, fr }, also = [] }) =>
    [id, en, fr, ...also].some((each) => plain(each) === name),
  );
}

/** Texts as they are compared: without accents, capitals and the marks between words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sentence goes with the name that the parameter has in the language, unless it is given a better one. */
function complaint(parameter: Parameter, say: (words: Words, name: string) => string): Complaint {
  return (words, name = label(parameter, words)) => say(words, name);
}

/**
 * True for a cell that can stand above a column: above numbers and days a text that is neither an error nor a number;
 * above texts the very name of the parameter, for any other text may be one of them.
 */
export function isHeading(cell: unknown, { kind, name }: Parameter): boolean {
  if (typeof cell !== 'string' || isBlank(cell) || ERROR_VALUE.test(cell.trim())) return false;
  if (kind === 'text' || kind === 'choice') return [name.en, name.fr].some((each) => plain(each) === plain(cell));
  if (kind === 'day' && isKnown(dayOfText(cell.trim()))) return false;
  return readNumberText(cell).kind === 'text';
}
