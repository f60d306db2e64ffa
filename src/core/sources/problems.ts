import type { Words } from '../locales/index.ts';
import type { Problem } from './define.ts';
import type { MatchedColumn } from './recognise.ts';
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

export interface ColumnProblem {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly tab: string;
  readonly column: MatchedColumn;
  readonly trouble: Trouble;
  readonly say: (words: Words, place: Place) => string;
}

/** What is wrong with some rows of a column, with the first of them as the example. */
export function columnProblem({ code, severity, tab, column, trouble, say }: ColumnProblem): Problem {
  const row = trouble.first + 1;
  const found = trouble.found.trim().replace(/\s+/g, ' ');
  const place: Place = {
    tab,
    row,
    letter: columnLetter(column.column),
    header: column.header.replace(/\s+/g, ' '),
    found: found.length > 40 ? `${found.slice(0, 39)}…` : found,
    rows: trouble.rows,
  };
  return { code, severity, tab, row, column: column.column + 1, rows: trouble.rows, say: (words) => say(words, place) };
}
