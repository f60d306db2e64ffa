/** A place in a sheet, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that stand together: row by row, from the left. */
export type Rectangle<Cell extends Place> = readonly (readonly Cell[])[];

/**
 * Scattered cells in few rectangles, so that each is written in one call: cells below each other are joined, then
 * neighbouring columns over the same rows. No cell that was not given is inside one.
 */
export function rectangles<Cell extends Place>(cells: readonly Cell[]): Rectangle<Cell>[] {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) {
    const others = columns.get(cell.column);
    if (others) others.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const found: Cell[][][] = [];
  /** Rectangles that end at the column before, by their rows. */
  let open = new Map<string, Cell[][]>();
  let lastColumn = Number.NaN;
  for (const [column, list] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Cell[][]>();
    for (const run of runsBelow(list)) {
      const rows = `${run[0]!.row}:${run.length}`;
      const left = column === lastColumn + 1 ? open.get(rows) : undefined;
      const rectangle = left ?? run.map(() => []);
      run.forEach((cell, index) => {
        rectangle[index]!.push(cell);
      });
      if (!left) found.push(rectangle);
      next.set(rows, rectangle);
    }
    open = next;
    lastColumn = column;
  }
  return found;
}

function runsBelow<Cell extends Place>(column: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  let last: Cell | undefined;
  for (const cell of [...column].sort((a, b) => a.row - b.row)) {
    if (last && last.row + 1 === cell.row) runs[runs.length - 1]!.push(cell);
    else runs.push([cell]);
    last = cell;
  }
  return runs;
}
