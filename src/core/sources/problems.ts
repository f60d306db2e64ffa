import type { Words } from '../locales/index.ts';
import type { Problem } from './define.ts';
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
  const found = trouble.found.trim().replace(/\s+/g, ' ');
  const place: Place = {
    tab,
    row,
    letter: columnLetter(column.column),
    header: column.header.replace(/\s+/g, ' '),
    found: found.length > 40 ? `${found.slice(0, 39)}…` : found,
    rows: trouble.rows,
  };
  const say: Problem['say'] = (words) => words.sources[sentence](place);
  return [{ code, severity, tab, row, column: column.column + 1, rows: trouble.rows, say }];
}
