import { type Arg, type FunctionResultObject, helpers } from '@odoo/o-spreadsheet';
import { isDateFormat } from './formats.ts';
import type { FunctionResult } from './functions.ts';
import type { Run } from './run.ts';
import { contentOfDate } from './services/writing.ts';
import { googleError, type Workbook } from './workbook.ts';

/** Calls a custom function as a cell does: blocks as rows of values, one cell as its value, blanks as ''. */
export function callCustomFunction(run: Run, book: Workbook, name: string, args: readonly Arg[]): FunctionResult {
  let answer: unknown;
  try {
    answer = run.call(
      name,
      args.map((arg) => argument(book, arg)),
    );
  } catch (cause) {
    const message =
      typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
    return { value: '#ERROR', message };
  }
  return result(book, answer);
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

/** A block spills; a plain list fills a column. */
function result(book: Workbook, answer: unknown): FunctionResult {
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
