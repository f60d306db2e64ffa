import type { Cell, Grid } from '../lib/cells.ts';
import { isBlank, isDate } from '../lib/cells.ts';
import { readNumberText } from '../lib/number-text.ts';
import { normaliseHeader } from './headers.ts';
import { AUDIENCE_TITLES, UNREAD_CARD } from './meta-audience.ts';

/** The cells of a tab with its audience cards as lists, and the row of the sheet, counted from 0, of each of them. */
export interface Unfolded {
  readonly cells: Grid;
  readonly rows: Int32Array;
}

interface Card {
  readonly title: string;
  /** The header of the values: shares, or counts of a content format. */
  readonly value: string;
  /** Where the card begins and the row after its last. */
  readonly from: number;
  readonly to: number;
  readonly slices: readonly { readonly name: string; readonly value: Cell; readonly row: number }[];
}

const ROWS_TO_LOOK = 2000;
const SEXES = /^(?:women|men|femmes|hommes|mulheres|homens)$/;
const AGES = /^\d{2} ?[-–] ?\d{2}$|^\d{2}\+$/;

/** Figures that stand by format of content, such as reels and photos, under these titles. */
const BY_FORMAT = /^(?:views|content interactions)$/;

/**
 * Meta Business Suite prints an audience as a matrix of ages and sexes, and as a row of cities above a row of shares;
 * what each format of content brought is such a row too. Turns all of them into lists of slices. Undefined for a tab without such cards.
 */
export function unfoldCards(cells: Grid): Unfolded | undefined {
  if (cells.length > ROWS_TO_LOOK) return undefined;
  const cards: Card[] = [];
  for (let row = 0; row < cells.length; row++) {
    const card = matrixAt(cells, row) ?? listAt(cells, row) ?? columnAt(cells, row);
    if (!card) continue;
    cards.push(card);
    row = card.to - 1;
  }
  if (cards.every(({ value }) => value === UNREAD_CARD[1])) return undefined;
  const percent = isPercent(cards);
  const width = Math.max(2, cells[0]?.length ?? 0);
  const wide = (line: readonly Cell[]) => [...line, ...new Array<Cell>(Math.max(width - line.length, 0)).fill('')];
  const lines: Cell[][] = [];
  const rows: number[] = [];
  const add = (line: readonly Cell[], row: number) => {
    lines.push(wide(line));
    rows.push(row);
  };
  let done = 0;
  for (const { title, value: header, from, to, slices } of cards) {
    for (; done < from; done++) add(cells[done]!, done);
    add([title, header], from);
    const read = (value: Cell) => (header === 'Share' ? shareOf(value, percent) : value);
    for (const { name, value, row } of slices) add([name, read(value)], row);
    done = to;
  }
  for (; done < cells.length; done++) add(cells[done]!, done);
  return { cells: lines, rows: Int32Array.from(rows) };
}

/** "Women" and "Men" above ages: a row of the matrix for each age. */
function matrixAt(cells: Grid, row: number): Card | undefined {
  if (!AGES.test(plain(cells[row + 1]?.[0]))) return undefined;
  const sexes = cells[row]!.flatMap((cell, column) => (SEXES.test(plain(cell)) ? [column] : []));
  if (sexes.length < 2) return undefined;
  let to = row + 1;
  while (to < cells.length && AGES.test(plain(cells[to]![0]))) to++;
  if (to - row < 3) return undefined;
  const header = cells[row]!;
  const slices = cells
    .slice(row + 1, to)
    .flatMap((line, index) =>
      sexes.map((column) => ({ name: `${line[0]} · ${header[column]}`, value: line[column]!, row: row + 1 + index })),
    );
  return { title: titleAbove(cells, row) ?? 'Age & gender', value: 'Share', from: row, to, slices };
}

/** A list under any other title, such as "Top pages", must not be read as part of the card above it. */
function headOf(title: string): Pick<Card, 'title' | 'value'> {
  if (BY_FORMAT.test(plain(title))) return { title: 'Content format', value: title };
  if (isTitle(title)) return { title, value: 'Share' };
  return { title: UNREAD_CARD[0], value: UNREAD_CARD[1] };
}

/** "Top cities" alone in its row, then the cities, then their shares. */
function listAt(cells: Grid, row: number): Card | undefined {
  const names = cells[row + 1];
  const values = cells[row + 2];
  const [title, ...others] = cells[row]!;
  if (!names || !values || !others.every(isBlank) || plain(title) === '') return undefined;
  if (matrixAt(cells, row + 1) || names.some((name) => plain(name) === 'primary')) return undefined;
  const filled = names.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const isList = filled.every((column) => isWord(names[column]) && !isBlank(values[column]));
  if (filled.length < 2 || !isList || !isShare(values[filled[0]!]!)) return undefined;
  const slices = filled.map((column) => ({ name: String(names[column]), value: values[column]!, row: row + 2 }));
  return { ...headOf(String(title)), from: row, to: row + 3, slices };
}

/** A number, or what a spreadsheet made of one: a date of 30.5, which the reader will name. */
function isShare(value: Cell): boolean {
  return isDate(value) || typeof numberOf(value) === 'number';
}

function isWord(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && typeof numberOf(cell) === 'string';
}

/** "Top cities" beside "Value", as in 2023: a row for each city. */
function columnAt(cells: Grid, row: number): Card | undefined {
  const [title, value] = cells[row]!;
  // The word is looked for first: every row of every tab is asked, and the titles are many.
  if (!/^(?:value|valor|valeur)$/.test(plain(value)) || !isTitle(title)) return undefined;
  let to = row + 1;
  while (to < cells.length && !isBlank(cells[to]![0]) && !isBlank(cells[to]![1])) to++;
  const slices = cells
    .slice(row + 1, to)
    .map((line, index) => ({ name: String(line[0]), value: line[1]!, row: row + 1 + index }));
  return slices.length > 0 ? { title: String(title), value: 'Share', from: row, to, slices } : undefined;
}

function titleAbove(cells: Grid, row: number): string | undefined {
  const above = cells[row - 1]?.filter((cell) => !isBlank(cell)) ?? [];
  return above.length === 1 && isTitle(above[0]) ? String(above[0]) : undefined;
}

function isTitle(cell: Cell | undefined): boolean {
  const name = plain(cell);
  return name !== '' && AUDIENCE_TITLES.some((title) => normaliseHeader(title) === name);
}

/** One file writes all its shares in one way: 2.5 % as 2.5, or as 0.025. */
function isPercent(cards: readonly Card[]): boolean {
  return cards.some(({ value: header, slices }) => {
    if (header !== 'Share') return false;
    const bare = slices
      .map(({ value }) => (isWritten(value) ? 0 : numberOf(value)))
      .filter((value) => typeof value === 'number');
    return bare.reduce((sum, value) => sum + value, 0) > 1.5;
  });
}

/** A fraction; anything that is no number stays as it is, for the reader to name. */
function shareOf(value: Cell, percent: boolean): Cell {
  const number = numberOf(value);
  return typeof number === 'number' && percent && !isWritten(value) ? number / 100 : number;
}

/** "2.5%", which says by itself what it is. */
function isWritten(value: Cell): boolean {
  return typeof value === 'string' && value.includes('%');
}

function numberOf(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  const read = readNumberText(value);
  if (Number.isNaN(read.value)) return value;
  // A share has no thousands: 12.345 are its decimals.
  return read.kind.startsWith('ambiguous') ? read.value / 1000 : read.value;
}

function plain(cell: Cell | undefined): string {
  return typeof cell === 'string' && cell.length < 80 ? normaliseHeader(cell) : '';
}
