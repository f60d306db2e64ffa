/** The arguments of one call laid side by side: which is a range, how high and wide the result is, what is a header. */
import { isBlank } from '../../lib/cells.ts';
import { UserError } from '../../lib/errors.ts';
import { UNKNOWN } from '../../lib/numbers.ts';
import type { Words } from '../../locales/index.ts';
import type { FormulaDefinition, Option, Parameter } from '../define.ts';
import { BLANK, type Checked, checkCell, isHeading } from './check.ts';
import { dayOfDate } from './days.ts';
import { label } from './spoken.ts';

/** Rows of cells as a range hands them over; nobody has looked at them yet. */
type Cells = readonly (readonly unknown[])[];

export interface Argument {
  readonly parameter: Parameter;
  readonly options: readonly Option[];
  readonly cells: Cells;
  readonly rows: number;
  readonly columns: number;
  /** Its columns are added row by row, so that it counts as one column. */
  readonly added: boolean;
  /** Numbers from here to there need no second look; none at all for what is no number. */
  readonly least: number;
  readonly most: number;
  /** What the one cell of it says, which is the same for every row. */
  readonly one: Checked | undefined;
  /** Of a choice: what its cells said, for a long column has few words and finding one takes a while. */
  readonly seen: Map<unknown, Checked> | undefined;
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
export function layOut(formula: FormulaDefinition, values: readonly unknown[]): Layout {
  const ranges = formula.parameters.map((_, index) => {
    const value = values[index];
    return isRange(value) ? value : [[value]];
  });
  const wide = ranges.filter((cells) => cells[0]!.length > 1).length;
  const given = formula.parameters.map((parameter, index) =>
    argumentOf(formula, parameter, ranges[index]!, wide === 1),
  );
  const rows = sharedSize(given, (each) => each.rows);
  const columns = sharedSize(given, (each) => (each.added ? 1 : each.columns));
  const high = given.filter((each) => each.rows > 1);
  const usedRows = high.reduce((most, { cells }) => lastUsedRow(cells, most), 1);
  return { given, rows, columns, usedRows, hasHeader: high.length > 0 && high.every(hasHeading) };
}

function argumentOf(formula: FormulaDefinition, parameter: Parameter, cells: Cells, isOnlyWide: boolean): Argument {
  const { kind, options = [], columns: how } = parameter;
  const [rows, columns] = [cells.length, cells[0]!.length];
  const choices = kind === 'result' ? formula.results! : options;
  const isNumber = kind === 'amount' || kind === 'count' || kind === 'number' || kind === 'share';
  return {
    parameter,
    options: choices,
    cells,
    rows,
    columns,
    added: isOnlyWide && columns > 1 && how === 'added',
    least: isNumber ? (kind === 'number' ? -Number.MAX_VALUE : 0) : Number.POSITIVE_INFINITY,
    most: kind === 'share' ? 1 : Number.MAX_VALUE,
    one: rows === 1 && columns === 1 ? checkCell(cells[0]![0], parameter, choices) : undefined,
    seen: choices.length > 0 ? new Map() : undefined,
  };
}

function hasHeading({ cells, parameter }: Argument): boolean {
  return cells[0]!.every((cell) => isHeading(cell, parameter));
}

/** Ranges of one size go together, and a single row, column or cell repeats along the others. */
function sharedSize(given: readonly Argument[], sizeOf: (argument: Argument) => number): number {
  const largest = given.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most));
  const misfit = given.find((each) => sizeOf(each) !== 1 && sizeOf(each) !== sizeOf(largest));
  if (misfit) {
    throw new UserError((words) => {
      const [name, other] = [largest, misfit].map(({ parameter }) => label(parameter, words));
      return words.formulas.sizes(name!, sizeIn(words, largest), other!, sizeIn(words, misfit));
    });
  }
  return sizeOf(largest);
}

/** "3 rows × 1 column". */
export function sizeIn(words: Words, { rows, columns }: Pick<Argument, 'rows' | 'columns'>): string {
  return words.formulas.size(rows, columns);
}

/** The last row in use, which is not above the least one: rows that another range uses need no look. */
function lastUsedRow(cells: Cells, least: number): number {
  for (let row = cells.length; row > least; row -= 1) {
    const line = cells[row - 1]!;
    // Blank cells of Sheets are '': a long tail of them costs one comparison each.
    if ((line.length !== 1 || line[0] !== '') && !line.every(isBlank)) return row;
  }
  return least;
}

/** What the cell of an argument says that goes with a cell of the result. */
export function checkedAt(argument: Argument, row: number, column: number): Checked {
  const { one, cells, rows, columns, added, parameter, options } = argument;
  if (one !== undefined) return one;
  const line = cells[rows === 1 ? 0 : row]!;
  if (added) return addedAt(argument, line);
  const cell = line[columns === 1 ? 0 : column];
  const known = argument.seen?.get(cell);
  if (known !== undefined) return known;
  const checked = checkCell(cell, parameter, options);
  argument.seen?.set(cell, checked);
  return checked;
}

/** The way that nearly every cell of a long range goes: a number within its limits, or a date. NaN for all that wants more care. */
export function plainNumberAt(argument: Argument, row: number, column: number): number {
  if (argument.one !== undefined) return UNKNOWN;
  const line = argument.cells[argument.rows === 1 ? 0 : row]!;
  if (argument.added) return plainSum(argument, line);
  const cell = line[argument.columns === 1 ? 0 : column];
  if (typeof cell === 'number') return cell >= argument.least && cell <= argument.most ? cell : UNKNOWN;
  return argument.parameter.kind === 'day' && cell instanceof Date ? dayOfDate(cell) : UNKNOWN;
}

/** The columns of a row added where all are numbers within their limits; NaN for all that wants more care. */
export function plainSum({ least, most }: Argument, line: readonly unknown[]): number {
  let sum = 0;
  for (let index = 0; index < line.length; index += 1) {
    const cell = line[index];
    if (typeof cell !== 'number' || !(cell >= least && cell <= most)) return UNKNOWN;
    sum += cell;
  }
  return sum;
}

/** The columns of a row added; a blank in one of them makes the sum unknown, unless a blank means 0. */
function addedAt({ parameter, options }: Argument, line: readonly unknown[]): Checked {
  let sum = 0;
  let blanks = 0;
  let complaint: Checked = BLANK;
  for (const cell of line) {
    const checked = checkCell(cell, parameter, options);
    if (typeof checked === 'number') sum += checked;
    else if (checked === BLANK) blanks += 1;
    else if (complaint === BLANK) complaint = checked;
  }
  if (complaint !== BLANK) return complaint;
  const isKnown = parameter.blank === undefined ? blanks === 0 : blanks < line.length;
  return isKnown ? sum : BLANK;
}
