/** The arguments of one call laid side by side: which is a range, how high and wide the result is, what is a header. */
import { isBlank } from '../lib/cells.ts';
import { UserError } from '../lib/errors.ts';
import type { Words } from '../locales/index.ts';
import { isHeading, label } from './check.ts';
import type { Parameter } from './define.ts';

/** Rows of cells as a range hands them over; nobody has looked at them yet. */
type Cells = readonly (readonly unknown[])[];

export interface Argument {
  readonly parameter: Parameter;
  readonly cells: Cells;
  readonly rows: number;
  readonly columns: number;
  /** Its columns are added row by row, so that it counts as one column. */
  readonly added: boolean;
}

export interface Layout {
  readonly given: readonly Argument[];
  readonly rows: number;
  readonly columns: number;
  /** The rows below which every range is blank. */
  readonly usedRows: number;
  readonly hasHeader: boolean;
}

export function isRange(value: unknown): value is Cells {
  return Array.isArray(value) && Array.isArray(value[0]);
}

/** Lays the arguments out; throws where two ranges have sizes that do not go together. */
export function layOut(parameters: readonly Parameter[], values: readonly unknown[]): Layout {
  const shapes = parameters.map((parameter, index) => {
    const value = values[index];
    const cells: Cells = isRange(value) ? value : [[value]];
    return { parameter, cells, rows: cells.length, columns: cells[0]!.length };
  });
  const wide = shapes.filter((shape) => shape.columns > 1).length;
  const given = shapes.map((shape) => {
    const added = wide === 1 && shape.columns > 1 && shape.parameter.columns === 'added';
    return { ...shape, added };
  });
  const rows = sharedSize(given, (each) => each.rows);
  const columns = sharedSize(given, (each) => (each.added ? 1 : each.columns));
  const ranges = given.filter((each) => each.rows > 1);
  return {
    given,
    rows,
    columns,
    usedRows: Math.max(1, ...ranges.map(({ cells }) => lastUsedRow(cells))),
    hasHeader: ranges.length > 0 && ranges.every(({ cells }) => cells[0]!.every(isHeading)),
  };
}

/** Ranges of one size go together, and a single row, column or cell repeats along the others. */
function sharedSize(given: readonly Argument[], sizeOf: (argument: Argument) => number): number {
  const largest = given.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most));
  const misfit = given.find((each) => sizeOf(each) !== 1 && sizeOf(each) !== sizeOf(largest));
  if (misfit) {
    const size = (words: Words, { rows, columns }: Argument) => words.formulas.size(rows, columns);
    throw new UserError((words) => {
      const [name, other] = [largest, misfit].map(({ parameter }) => label(parameter, words));
      return words.formulas.sizes(name!, size(words, largest), other!, size(words, misfit));
    });
  }
  return sizeOf(largest);
}

function lastUsedRow(cells: Cells): number {
  for (let row = cells.length; row > 0; row -= 1) {
    if (!cells[row - 1]!.every(isBlank)) return row;
  }
  return 0;
}
