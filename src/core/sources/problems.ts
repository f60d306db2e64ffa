import { MEASURES, type Measure } from '../fields.ts';
import { calendarDate, type Day } from '../lib/days.ts';
import type { Words } from '../locales/index.ts';
import type { DateColumn } from './dates.ts';
import type { Problem, SourceDefinition } from './define.ts';
import type { MatchedColumn } from './recognise.ts';
import type { TabReading } from './table.ts';
import type { Trouble } from './trouble.ts';

/** A column as a sentence names it. */
export interface Place {
  readonly tab: string;
  /** Row of the sheet, counted from 1, of the first cell meant. */
  readonly row: number;
  /** "R" */
  readonly letter: string;
  readonly header: string;
  readonly found: string;
  readonly rows: number;
}

/** The letters of a column of the sheet, counted from 0: 0 is A, 27 is AB. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** What can be wrong with some rows of a column: how grave it is, and its sentence. */
const COLUMN_PROBLEMS = {
  'not-a-number': ['error', 'notANumber'],
  'date-for-a-number': ['error', 'dateForANumber'],
  'count-with-a-fraction': ['error', 'countWithAFraction'],
  'thousands-put-back': ['note', 'thousandsPutBack'],
  'thousands-lost': ['error', 'thousandsLost'],
  'digits-lost': ['warning', 'digitsLost'],
  'currency-unnamed': ['note', 'currencyUnnamed'],
  'only-a-bound': ['note', 'onlyABound'],
  'ambiguous-number': ['error', 'ambiguousNumber'],
  'ambiguous-date': ['error', 'ambiguousDate'],
  'date-without-year': ['error', 'dateWithoutYear'],
  'not-a-date': ['error', 'notADate'],
  'dates-put-back': ['note', 'datesPutBack'],
} as const satisfies Record<string, readonly [Problem['severity'], keyof Words['sources']]>;

/** Says what is wrong with some rows of a column, with the first of them as the example; nothing where no row is. */
export function columnProblem(
  code: keyof typeof COLUMN_PROBLEMS,
  { tab, sheetRow }: Pick<TabReading, 'tab' | 'sheetRow'>,
  column: MatchedColumn,
  trouble: Trouble | undefined,
): readonly Problem[] {
  if (!trouble) return [];
  const [severity, sentence] = COLUMN_PROBLEMS[code];
  const row = sheetRow(trouble.first);
  const place = placeOf(tab, row, column, trouble);
  const say: Problem['say'] = (words) => words.sources[sentence](place);
  return [{ code, severity, tab, row, column: column.column + 1, rows: trouble.rows, say }];
}

/** Says of a column of money which currency counts, and which others stand in it. */
export function currenciesMixed(
  { tab, sheetRow }: Pick<TabReading, 'tab' | 'sheetRow'>,
  column: MatchedColumn,
  {
    read,
    others,
    rows,
  }: { readonly read: string; readonly others: readonly string[]; readonly rows: readonly number[] },
): Problem {
  const row = sheetRow(rows[0]!);
  const place = placeOf(tab, row, column, { rows: rows.length, first: rows[0]!, found: '' });
  const say: Problem['say'] = (words) => words.sources.currenciesMixed({ ...place, read, others });
  return { code: 'currencies-mixed', severity: 'error', tab, row, column: column.column + 1, rows: rows.length, say };
}

/** Says which year the days of a column without years were given, with the first and the last of them. */
export function yearsGiven(
  { tab, sheetRow }: Pick<TabReading, 'tab' | 'sheetRow'>,
  column: MatchedColumn,
  { givenYear, day }: Pick<DateColumn, 'givenYear' | 'day'>,
  by: SourceDefinition['yearless'],
): readonly Problem[] {
  if (!givenYear) return [];
  const row = sheetRow(givenYear.first);
  const place = placeOf(tab, row, column, givenYear);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of day) {
    if (value < from) from = value;
    if (value > to) to = value;
  }
  const say: Problem['say'] = (words) =>
    words.sources[by === 'video' ? 'yearsOfVideos' : 'yearsGiven']({
      ...place,
      from: dayIn(words, from),
      to: dayIn(words, to),
    });
  return [{ code: 'years-given', severity: 'note', tab, row, column: column.column + 1, rows: givenYear.rows, say }];
}

/** Says which of several segments counts. */
export function oneSegment(
  { tab, sheetRow }: Pick<TabReading, 'tab' | 'sheetRow'>,
  segments: number,
  { name, all }: { readonly name: string; readonly all: readonly string[] },
): Problem {
  const row = sheetRow(segments);
  const others = all.filter((other) => other !== name);
  return {
    code: 'one-segment',
    severity: 'warning',
    tab,
    row,
    say: (words) => words.sources.oneSegment({ tab, row, name, others }),
  };
}

/** Says that a slice repeats figures, and which of them its rows hold. */
export function repeatedMeasures(
  { tab }: Pick<TabReading, 'tab'>,
  { column, header, definition }: MatchedColumn,
  { measures: named, once }: { readonly measures: readonly Measure[]; readonly once: Uint8Array },
  measures: { readonly [measure in Measure]?: unknown },
): readonly Problem[] {
  const held = named.filter((measure) => measures[measure] !== undefined);
  if (held.length === 0) return [];
  const counted = once.includes(1) ? definition.repeats!.once : '';
  const say: Problem['say'] = (words) =>
    words.sources.repeatedMeasures({
      letter: columnLetter(column),
      header,
      measures: held.map((measure) => MEASURES[measure].name),
      counted,
    });
  return [{ code: 'repeated-measures', severity: 'note', tab, column: column + 1, say }];
}

function placeOf(tab: string, row: number, column: MatchedColumn, trouble: Trouble): Place {
  const found = trouble.found.trim().replace(/\s+/g, ' ');
  return {
    tab,
    row,
    letter: columnLetter(column.column),
    header: column.header.replace(/\s+/g, ' '),
    found: found.length > 40 ? `${found.slice(0, 39)}…` : found,
    rows: trouble.rows,
  };
}

export function dayIn({ formats }: Words, day: Day): string {
  const { year, month, dayOfMonth } = calendarDate(day);
  return formats.day(dayOfMonth, formats.months[month - 1]!, year);
}
