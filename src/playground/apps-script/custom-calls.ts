import { type Arg, type CellPosition, type FunctionResultObject, helpers } from '@odoo/o-spreadsheet';
import { isDateFormat } from './formats.ts';
import type { FunctionResult } from './functions.ts';
import type { Run } from './run.ts';
import { contentOfDate } from './services/writing.ts';
import { googleError, type Workbook } from './workbook.ts';

interface Answer {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly result: FunctionResult;
}

/**
 * Calls custom functions as cells do: blocks as rows of values, one cell as its value, blanks as ''. A cell whose arguments are the same
 * keeps its answer until its formula is written again, whatever the function reads by itself: so it is on Google.
 */
export class CustomCalls {
  private readonly answers = new WeakMap<object, Answer[]>();

  constructor(
    private readonly book: Workbook,
    private readonly start: () => Run,
  ) {}

  call(name: string, args: readonly Arg[], position: CellPosition | undefined): FunctionResult {
    const values = args.map((arg) => argument(this.book, arg));
    const cell = position && this.book.getters.getCell(position);
    const known = (cell && this.answers.get(cell)) ?? [];
    const kept = known.find((answer) => answer.name === name && same(answer.values, values));
    if (kept) return kept.result;
    const fresh = result(this.book, () => this.start().call(name, values));
    if (cell)
      this.answers.set(cell, [...known.filter((answer) => answer.name !== name), { name, values, result: fresh }]);
    return fresh;
  }
}

/** Are the two the same values, block by block? */
function same(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  return Object.is(a, b);
}

function argument(book: Workbook, arg: Arg): unknown {
  if (!helpers.isMatrix(arg)) return arg === undefined ? undefined : value(book, arg);
  const columns = arg as FunctionResultObject[][];
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return value(book, columns[0]?.[0]);
  return Array.from({ length: height }, (_, row) => columns.map((column) => value(book, column[row])));
}

function value(book: Workbook, cell: FunctionResultObject | undefined): unknown {
  const found = cell?.value ?? '';
  if (typeof found === 'string') return googleError(found);
  return typeof found === 'number' && isDateFormat(cell?.format ?? '') ? new Date(book.zone.toInstant(found)) : found;
}

/** A block spills; a plain list fills a column; what is thrown is an error with its message. */
function result(book: Workbook, call: () => unknown): FunctionResult {
  let answer: unknown;
  try {
    answer = call();
  } catch (cause) {
    const message =
      typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
    return { value: '#ERROR', message };
  }
  if (!Array.isArray(answer)) return single(book, answer);
  const rows: unknown[][] = answer.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return { value: '' };
  return Array.from({ length: width }, (_, column) => rows.map((row) => single(book, row[column])));
}

function single(book: Workbook, answer: unknown): FunctionResultObject {
  if (answer === null || answer === undefined) return { value: '' };
  if (typeof answer === 'number' && !Number.isFinite(answer))
    return { value: '#NUM!', message: 'Result was not a number.' };
  if (Object.prototype.toString.call(answer) === '[object Date]') {
    const { content, format } = contentOfDate(new Date(Number(answer)), book);
    return { value: typeof content === 'number' ? content : '', format };
  }
  if (typeof answer === 'number' || typeof answer === 'boolean' || typeof answer === 'string') return { value: answer };
  return { value: String(answer) };
}
