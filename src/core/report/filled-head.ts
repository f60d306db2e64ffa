import { type BlockWriter, FIRST, tableHead } from './layout.ts';
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

export interface TableRow {
  readonly key: string;
  readonly cells: readonly CellModel[];
}

/** A table and its header, which has the given key. */
export function writeTable(
  block: BlockWriter,
  key: string,
  names: readonly string[],
  rows: readonly TableRow[],
  textColumns: readonly number[] = [0],
): void {
  const head = filledHead(
    names,
    rows.map(({ cells }) => cells),
    textColumns,
  );
  block.row(head, { key });
  for (const row of rows) block.row(row.cells, { key: row.key });
}
