import type { Zone as Box } from '@odoo/o-spreadsheet';
import { fail } from './service.ts';

export type { Box };

export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

export function columnOf(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellName = (row: number, column: number): string => `${letters(column)}${row + 1}`;

export function boxName({ top, left, bottom, right }: Box): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** A sheet's name as a reference needs it. */
export const quoted = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `Sheet!A1:B2`, `'My sheet'!A1`, `My sheet!A1`, `A1`: the sheet's name, null where it has none, and the rest. */
export function splitReference(text: string): { readonly sheet: string | null; readonly cells: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: text };
  const name = text.slice(0, at);
  const sheet = /^'[\s\S]*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: sheet === '' ? null : sheet, cells: text.slice(at + 1) };
}

const SIDE = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,8}))?$/;

export interface Parsed {
  readonly box: Box;
  /** How an unbounded range such as A:C or 2:5 is written; '' for others. */
  readonly open: string;
}

/** A1 notation on a sheet of the given size: `A1`, `a$1:B2`, `B2:A1`, `A:C`, `2:5`, `A2:C`, `A2:2`. */
export function parseBox(cells: string, rows: number, columns: number): Parsed {
  const sides = cells.trim().split(':');
  const [first, last] = [SIDE.exec(sides[0] ?? ''), SIDE.exec(sides[1] ?? sides[0] ?? '')];
  const bare = (side: RegExpExecArray | null): boolean => !side || (!side[1] && !side[2]);
  if (sides.length > 2 || bare(first) || bare(last)) return fail('Range not found');
  if (sides.length === 1 && (!first?.[1] || !first[2])) return fail('Range not found');
  const columnsGiven = [first?.[1], last?.[1]].map((side) => (side ? columnOf(side) : null));
  const rowsGiven = [first?.[2], last?.[2]].map((side) => (side ? Number(side) - 1 : null));
  const [left, right] = span(columnsGiven, columns);
  const [top, bottom] = span(rowsGiven, rows);
  if (top < 0) return fail('Range not found');
  const open =
    columnsGiven.includes(null) || rowsGiven.includes(null) ? cells.trim().toUpperCase().replaceAll('$', '') : '';
  return { box: { top, left, bottom, right }, open };
}

/** From the given ends, put in order; an end that is not given is the sheet's. */
function span([from = null, to = null]: readonly (number | null)[], size: number): [number, number] {
  if (from === null && to === null) return [0, size - 1];
  if (from === null || to === null) return [from ?? to ?? 0, size - 1];
  return [Math.min(from, to), Math.max(from, to)];
}
