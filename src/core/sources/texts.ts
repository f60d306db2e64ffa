import { isDate } from '../lib/cells.ts';
import { isoDay } from '../lib/days.ts';
import type { Column } from './rows.ts';
import type { DayOfInstant } from './zone.ts';

/** Reads one column of texts, without the blanks around them; '' where the cell is blank. */
export function readTexts(cells: Column, dayOfInstant: DayOfInstant): readonly string[] {
  if (cells.every(isBareText)) return cells as readonly string[];
  return cells.map((cell) => {
    if (typeof cell === 'string') return cell.trim();
    if (isDate(cell)) return dayText(dayOfInstant(cell.getTime()));
    return cell === undefined || cell === null ? '' : String(cell);
  });
}

function isBareText(cell: Column[number]): cell is string {
  return typeof cell === 'string' && isBare(cell);
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
export function coalesce(columns: readonly (readonly string[])[]): readonly string[] {
  const [texts = [], ...others] = columns;
  if (others.length === 0) return texts;
  return texts.map((text, index) => text || (others.find((other) => other[index] !== '')?.[index] ?? ''));
}

/** Joins the slices of a row: "25-34 · female". */
export function joinSlices(columns: readonly (readonly string[])[]): readonly string[] {
  const [texts = [], ...others] = columns;
  if (others.length === 0) return texts;
  return texts.map((text, index) =>
    [text, ...others.map((other) => other[index]!)].filter((part) => part !== '').join(' · '),
  );
}
