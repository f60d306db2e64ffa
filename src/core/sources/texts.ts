import type { Grid } from '../lib/cells.ts';
import { isDate } from '../lib/cells.ts';
import { isoDay } from '../lib/days.ts';
import type { DayOfInstant } from './zone.ts';

/** Reads one column of texts of the given rows, without the blanks around them; '' where the cell is blank. */
export function readTexts(cells: Grid, rows: Int32Array, column: number, dayOfInstant: DayOfInstant): string[] {
  const texts = new Array<string>(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const cell = cells[rows[index]!]![column];
    if (typeof cell === 'string') texts[index] = isBare(cell) ? cell : cell.trim();
    else if (isDate(cell)) texts[index] = dayText(dayOfInstant(cell.getTime()));
    else texts[index] = cell === undefined || cell === null ? '' : String(cell);
  }
  return texts;
}

function isBare(text: string): boolean {
  const length = text.length;
  return length === 0 || (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(length - 1)));
}

function isVisible(code: number): boolean {
  return code > 32 && code !== 0xa0 && code !== 0x202f && code !== 0xfeff;
}

function dayText(day: number): string {
  return Number.isNaN(day) ? '' : isoDay(day);
}

/** Fills the blanks of the first column from the others, in their order: a post's description, else its title. */
export function coalesce(columns: readonly string[][]): string[] {
  const [texts = [], ...others] = columns;
  if (others.length === 0) return texts;
  return texts.map((text, index) => text || (others.find((other) => other[index] !== '')?.[index] ?? ''));
}

/** Joins the slices of a row: "25-34 · female". */
export function joinSlices(columns: readonly string[][]): string[] {
  const [texts = [], ...others] = columns;
  if (others.length === 0) return texts;
  return texts.map((text, index) =>
    [text, ...others.map((other) => other[index]!)].filter((part) => part !== '').join(' · '),
  );
}
