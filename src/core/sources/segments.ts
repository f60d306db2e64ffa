import type { Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import { normaliseHeader } from './headers.ts';

/**
 * The segments of which columns of one figure are: their names stand in the row above the header, over the first column
 * of each or over all. Empty where the columns are not told apart there.
 */
export function segmentsOf(cells: Grid, row: number, columns: readonly number[]): readonly string[] {
  const above = cells[row];
  if (columns.length < 2 || !above) return [];
  const names = columns.map((column) => {
    for (let at = column; at >= 0; at--) if (!isBlank(above[at])) return String(above[at]).trim();
    return '';
  });
  return names.every((name) => name !== '') && new Set(names).size === names.length ? names : [];
}

const EVERYBODY = new Set(['all users', 'tous les utilisateurs', 'todos los usuarios']);

/** The segment that holds everybody, whom the others are part of. */
export function isEverybody(name: string): boolean {
  return EVERYBODY.has(normaliseHeader(name));
}
