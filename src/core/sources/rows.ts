import type { Field } from '../fields.ts';
import type { Cell, Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import { normaliseHeader } from './headers.ts';
import type { MatchedColumn } from './recognise.ts';
import { measuresOf } from './recognise.ts';
import type { Section } from './sections.ts';

/** What reads one column of the rows from … to, as far as they are told. */
export interface ColumnReader {
  read(cells: Grid, rows: Int32Array, from: number, to: number): void;
}

/** Rows that are read together, so that a row is still at hand when its next column is read. */
const BLOCK = 256;

export interface DataRows {
  /** Rows of the grid, counted from 0. */
  readonly rows: Int32Array;
  readonly totals: readonly number[];
  /** Lines of text below or between the data, such as "Showing top 500 results". */
  readonly footers: readonly number[];
  /** Rows without what the source requires of each. */
  readonly broken: readonly number[];
}

const TOTAL =
  /^(?:(?:grand )?totals?|totaux|totale|total (?:general|geral)|total of \d[\d,.]* [a-z ]+|gesamt|somme|suma|resultados totales)(?: ?:.*)?$/;

/** Tells the rows of data from totals, footers and blank lines, and hands them to the readers of the columns. */
export function readRows(cells: Grid, section: Section, readers: readonly ColumnReader[]): DataRows {
  const { columns, source } = section.match;
  const rows = new Int32Array(Math.max(section.to - section.from, 0));
  const totals: number[] = [];
  const footers: number[] = [];
  const broken: number[] = [];
  const measures = measuresOf(columns);
  const probe = (measures[0] ?? columns[0])!.column;
  const left = Math.min(...columns.map((column) => column.column));
  const labels = labelColumns(columns, left);
  const names = (source.blankMeansTotal ?? []).flatMap((field) =>
    columns.filter((column) => column.definition.field === field).map((column) => column.column),
  );
  const headers = new Set(columns.map(({ column }) => column));
  const required = source.required
    ? columns.filter(({ definition }) => definition.field === source.required).map(({ column }) => column)
    : [];
  let count = 0;
  let done = 0;
  for (let row = section.from; row < section.to; row++) {
    const line = cells[row]!;
    const unsure = isEmpty(line[probe]);
    if (unsure) {
      const filled = countFilled(line);
      if (filled === 0) continue;
      if (
        filled === 1 &&
        (isSentence(line) || ![...headers].some((column) => column !== left && !isEmpty(line[column])))
      ) {
        footers.push(row);
        continue;
      }
    }
    if ((names.length > 0 && names.every((column) => isNoName(line[column]))) || isTotal(line, left, labels)) {
      totals.push(row);
      continue;
    }
    if (required.length > 0 && required.every((column) => isBlank(line[column]))) {
      broken.push(row);
      continue;
    }
    rows[count++] = row;
    if (count - done === BLOCK) {
      for (const reader of readers) reader.read(cells, rows, done, count);
      done = count;
    }
  }
  for (const reader of readers) reader.read(cells, rows, done, count);
  return { rows: rows.subarray(0, count), totals, footers, broken };
}

/** Columns in which the single word "Total" makes a total row: the names of things, not the texts of posts. */
function labelColumns(columns: readonly MatchedColumn[], left: number): readonly number[] {
  const fields = new Set<Field>([
    'platform',
    'campaign',
    'adset',
    'ad',
    'channel_group',
    'source_medium',
    'date',
    'period_start',
    'post_id',
    'breakdown',
  ]);
  const places = columns.filter((column) => fields.has(column.definition.field)).map((column) => column.column);
  return places.filter((column) => column !== left);
}

function isTotal(line: readonly Cell[], left: number, labels: readonly number[]): boolean {
  if (left > 0 && isTotalWord(line[0], false)) return true;
  if (isTotalWord(line[left], false)) return true;
  for (const column of labels) if (isTotalWord(line[column], true)) return true;
  return false;
}

/** First letters of the words above, so that almost every cell is passed over by one look. */
function isTotalWord(cell: Cell | undefined, alone: boolean): boolean {
  if (typeof cell !== 'string' || cell.length < 4) return false;
  const letter = cell.charCodeAt(0) | 32;
  if (letter !== 116 && letter !== 103 && letter !== 115 && letter !== 114 && letter !== 32) return false;
  if (alone && cell.length > 18) return false;
  const word = normaliseHeader(cell);
  return TOTAL.test(word) && !(alone && word.includes(':'));
}

/** Blank, or the dashes that stand for a blank in the total rows of Google Ads. */
function isNoName(cell: Cell | undefined): boolean {
  return isEmpty(cell) || (typeof cell === 'string' && cell.length <= 4 && cell.trim() === '--');
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === '' || cell === undefined || (typeof cell === 'string' && cell.charCodeAt(0) === 32 && isBlank(cell));
}

/** Three words or more in the only cell that is filled: nothing that a row of data would leave alone. */
function isSentence(line: readonly Cell[]): boolean {
  return line.some((cell) => typeof cell === 'string' && /\S\s+\S+\s+\S/.test(cell));
}

function countFilled(line: readonly Cell[]): number {
  let filled = 0;
  for (const cell of line) if (!isEmpty(cell)) filled++;
  return filled;
}
