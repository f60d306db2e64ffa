import { FIRST, tableHead } from './layout.ts';
import type { CellModel } from './model.ts';

/** The header of a table without the names of columns that have nothing below them. */
export function filledHead(
  names: readonly string[],
  rows: readonly (readonly CellModel[])[],
  textColumns: readonly number[] = [0],
): readonly CellModel[] {
  const filled = new Set(
    rows.flatMap((cells) => cells.filter(({ value }) => value !== '').map(({ column }) => column)),
  );
  const kept = names.map((name, index) => (index === 0 || filled.has(FIRST + index) ? name : ''));
  return tableHead(kept, textColumns);
}
