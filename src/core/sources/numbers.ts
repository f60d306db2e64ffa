import { isDate } from '../lib/cells.ts';
import type { DecimalMark } from './define.ts';
import { readNumberText } from './number-text.ts';
import type { Column } from './rows.ts';

/** Rows of one column that share a trouble: how many, and the first of them with what it holds. */
export interface Trouble {
  readonly rows: number;
  readonly first: number;
  readonly found: string;
}

/** A column of numbers, as far as it tells by itself how it writes them. */
export interface NumberColumn {
  readonly values: Float64Array;
  /** The decimal mark that the cells give away; 'both' where they contradict each other. */
  readonly evidence: DecimalMark | 'both' | undefined;
  /** Places in `values` of texts such as "1.234" and "1,234", held there as thousands. */
  readonly points: readonly number[];
  readonly commas: readonly number[];
  readonly texts: Trouble | undefined;
  readonly bounds: Trouble | undefined;
  readonly dates: Trouble | undefined;
  readonly currency: string;
  /** How many cells were neither blank nor zero, nor unreadable. */
  readonly filled: number;
  readonly blanks: number;
}

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const EXACT_DIGITS = 15;

/**
 * Reads one column, whose cells stand in the given rows. Whole numbers and numbers with a point are read in place, character by
 * character; any other text goes to the slow reader. The column decides afterwards what "1,234" means.
 */
export function readNumbers(cells: Column, rows: Int32Array): NumberColumn {
  const values = new Float64Array(cells.length);
  const points: number[] = [];
  const commas: number[] = [];
  let pointDecimals = 0;
  let commaDecimals = 0;
  let filled = 0;
  let blanks = 0;
  let texts: Trouble | undefined;
  let bounds: Trouble | undefined;
  let dates: Trouble | undefined;
  let currency = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell === 'string') {
      const length = cell.length;
      let value = 0;
      let point = -1;
      let at = 0;
      if (length <= EXACT_DIGITS) {
        for (; at < length; at++) {
          const code = cell.charCodeAt(at);
          if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
          else if (code === 46 && point < 0) point = at;
          else break;
        }
      }
      if (at === length && length > 0) {
        if (point < 0) {
          values[index] = value;
          if (value !== 0) filled++;
          continue;
        }
        const decimals = length - 1 - point;
        if (decimals > 0 && point > 0 && (decimals !== 3 || point > 3 || cell.charCodeAt(0) === 48)) {
          values[index] = value / POWERS[decimals]!;
          pointDecimals++;
          if (value !== 0) filled++;
          continue;
        }
      }
      if (length === 0) {
        values[index] = Number.NaN;
        blanks++;
        continue;
      }
      const read = readNumberText(cell);
      values[index] = read.value;
      if (read.currency !== '') currency = read.currency;
      switch (read.kind) {
        case 'number':
          break;
        case 'point-decimal':
          pointDecimals++;
          break;
        case 'comma-decimal':
          commaDecimals++;
          break;
        case 'ambiguous-point':
          points.push(index);
          break;
        case 'ambiguous-comma':
          commas.push(index);
          break;
        case 'unknown':
          blanks++;
          continue;
        case 'bound':
          bounds = more(bounds, rows[index]!, cell);
          continue;
        case 'text':
          texts = more(texts, rows[index]!, cell);
          continue;
        default:
          read.kind satisfies never;
      }
      if (read.value !== 0) filled++;
    } else if (typeof cell === 'number') {
      values[index] = Number.isFinite(cell) ? cell : Number.NaN;
      if (cell !== 0) filled++;
    } else {
      values[index] = Number.NaN;
      if (isDate(cell)) dates = more(dates, rows[index]!, '');
      else if (typeof cell === 'boolean') texts = more(texts, rows[index]!, String(cell).toUpperCase());
      else blanks++;
    }
  }
  const evidence = pointDecimals > 0 ? (commaDecimals > 0 ? 'both' : '.') : commaDecimals > 0 ? ',' : undefined;
  return { values, evidence, points, commas, texts, bounds, dates, currency, filled, blanks };
}

function more(trouble: Trouble | undefined, row: number, found: string): Trouble {
  return trouble ? { ...trouble, rows: trouble.rows + 1 } : { rows: 1, first: row, found };
}

/**
 * Settles what "1.234" and "1,234" mean in the column, in place: the mark that is not the decimal one groups thousands.
 * Where no mark is known they become unknown; the answer is how many did.
 */
export function settleNumbers(column: NumberColumn, decimal: DecimalMark | 'thousands' | undefined): number {
  const { values, points, commas } = column;
  if (decimal === 'thousands') return 0;
  if (decimal === undefined) {
    for (const index of points) values[index] = Number.NaN;
    for (const index of commas) values[index] = Number.NaN;
    return points.length + commas.length;
  }
  for (const index of decimal === '.' ? points : commas) values[index] = values[index]! / 1000;
  return 0;
}
