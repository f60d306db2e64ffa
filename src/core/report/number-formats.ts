import type { RowModel } from './model.ts';

/**
 * Number formats as a language writes them: in French a space that does not break stands before the percent sign. It is
 * quoted, so that spreadsheets take it for a text and still show a fraction in percent.
 */
export function withSpacedPercent(rows: readonly RowModel[], space: string): readonly RowModel[] {
  if (space === '') return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.format?.includes('%') ? { ...cell, format: cell.format.replace(/%/g, `"${space}"%`) } : cell,
    ),
  }));
}
