import type { Cell, Grid } from '../lib/cells.ts';
import { isDate } from '../lib/cells.ts';
import { readNumberText } from '../lib/number-text.ts';
import type { DecimalMark } from './define.ts';
import { moreTrouble, type Trouble } from './trouble.ts';

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
  /** Typed numbers with a fraction: in a column of counts they are thousands that the spreadsheet took for decimals. */
  readonly fractions: Trouble | undefined;
  /** Whether a typed number may be what is left of thousands: 25 of "25,000". */
  readonly typed: boolean;
  /** Whether a typed number is whole and past a thousand: then no mark between thousands was lost. */
  readonly large: boolean;
  readonly currency: string;
  /** Whether another cell names another currency. */
  readonly mixed: boolean;
  /** How many cells were neither blank nor zero, nor unreadable. */
  readonly filled: number;
}

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const EXACT_DIGITS = 15;

/**
 * Reads one column of numbers, block by block. Whole numbers and numbers with a point are read in place, character by
 * character; any other text goes to the slow reader. The column decides afterwards what "1,234" means.
 */
export class NumberReader {
  readonly column: number;
  private readonly values: Float64Array;
  private readonly points: number[] = [];
  private readonly commas: number[] = [];
  private pointDecimals = 0;
  private commaDecimals = 0;
  private filled = 0;
  private texts: Trouble | undefined;
  private bounds: Trouble | undefined;
  private dates: Trouble | undefined;
  private fractions: Trouble | undefined;
  private typed = false;
  private large = false;
  private mixed = false;
  private currency = '';

  constructor(column: number, capacity: number) {
    this.column = column;
    this.values = new Float64Array(capacity);
  }

  read(cells: Grid, rows: Int32Array, from: number, to: number): void {
    const { values, column } = this;
    let pointDecimals = 0;
    let filled = 0;
    for (let index = from; index < to; index++) {
      const cell = cells[rows[index]!]![column];
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
        if (length === 0) {
          values[index] = Number.NaN;
          continue;
        }
        if (at === length) {
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
      } else if (typeof cell === 'number') {
        values[index] = Number.isFinite(cell) ? cell : Number.NaN;
        if (cell !== 0) filled++;
        if (cell % 1 !== 0) this.fractions = moreTrouble(this.fractions, rows[index]!, String(cell));
        else if (cell >= 1000) this.large = true;
        else if (cell > 0) this.typed = true;
        continue;
      }
      values[index] = this.readOther(cell, index, rows[index]!);
    }
    this.pointDecimals += pointDecimals;
    this.filled += filled;
  }

  /** The column as a whole, of so many rows. */
  finish(rows: number): NumberColumn {
    const { pointDecimals, commaDecimals, points, commas, texts, bounds, dates, fractions, currency, filled } = this;
    const { typed, large, mixed } = this;
    const evidence: NumberColumn['evidence'] =
      pointDecimals > 0 ? (commaDecimals > 0 ? 'both' : '.') : commaDecimals > 0 ? ',' : undefined;
    const values = this.values.subarray(0, rows);
    const told = { evidence, points, commas, texts, bounds, dates, fractions, typed, large };
    return { values, ...told, currency, mixed, filled };
  }

  private readOther(cell: Cell | undefined, index: number, row: number): number {
    if (typeof cell === 'string') return this.readText(cell, index, row);
    if (isDate(cell)) this.dates = moreTrouble(this.dates, row, '');
    else if (typeof cell === 'boolean') this.texts = moreTrouble(this.texts, row, String(cell).toUpperCase());
    return Number.NaN;
  }

  private readText(cell: string, index: number, row: number): number {
    const { kind, value, currency } = readNumberText(cell);
    switch (kind) {
      case 'number':
        break;
      case 'point-decimal':
        this.pointDecimals++;
        break;
      case 'comma-decimal':
        this.commaDecimals++;
        break;
      case 'ambiguous-point':
        this.points.push(index);
        break;
      case 'ambiguous-comma':
        this.commas.push(index);
        break;
      case 'unknown':
        break;
      case 'bound':
        this.bounds = moreTrouble(this.bounds, row, cell);
        break;
      case 'text':
        this.texts = moreTrouble(this.texts, row, cell);
        break;
      default:
        kind satisfies never;
    }
    if (currency !== '') {
      this.mixed ||= this.currency !== '' && this.currency !== currency;
      this.currency = currency;
    }
    if (value > 0 || value < 0) this.filled++;
    return value;
  }
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
