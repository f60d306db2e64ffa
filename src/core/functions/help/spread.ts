/**
 * Which cells a formula has filled besides its own. Sheets does not say; what it shows is that they go empty when the
 * formula goes. A formula fills a rectangle to the right and down, in which no other formula stands.
 */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** True where a cell holds a formula; rows of the same length. */
export type FormulaMap = readonly (readonly boolean[])[];

/** The cells, of those that `wanted` names, that the formula in this cell can have filled. */
export function filledBy(
  { row, column }: Cell,
  formulas: FormulaMap,
  wanted: (row: number, column: number) => boolean,
): readonly Cell[] {
  const width = formulas[row]?.length ?? 0;
  const filled: Cell[] = [];
  let bottom = formulas.length - 1;
  for (let right = column; right < width && (right === column || !formulas[row]![right]); right++) {
    for (let below = row + 1; below <= bottom; below++) if (formulas[below]![right]) bottom = below - 1;
    for (let at = row; at <= bottom; at++) {
      if ((at !== row || right !== column) && wanted(at, right)) filled.push({ row: at, column: right });
    }
  }
  return filled;
}

/** Cells as few rectangles: down each column as far as it goes, then those of the same rows side by side. */
export function rectangles(cells: readonly Cell[]): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Rectangle[] = [];
  for (const run of runs) {
    const beside = joined.findIndex(
      (each) => each.row === run.row && each.rows === run.rows && each.column + each.columns === run.column,
    );
    if (beside < 0) joined.push(run);
    else joined[beside] = { ...joined[beside]!, columns: joined[beside]!.columns + 1 };
  }
  return joined;
}

export interface Rectangle extends Cell {
  readonly rows: number;
  readonly columns: number;
}
