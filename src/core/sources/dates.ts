import type { Cell, Grid } from '../lib/cells.ts';
import { isDate } from '../lib/cells.ts';
import { calendarDate } from '../lib/days.ts';
import { orderIn, settle, swapBack } from './date-order.ts';
import { type DateText, readDateText } from './date-text.ts';
import type { DateOrder } from './define.ts';
import { threeNumbers } from './three-numbers.ts';
import { moreTrouble, type Trouble } from './trouble.ts';
import { giveYears, type Yearless } from './years.ts';
import type { DayOfInstant } from './zone.ts';

/** What the reader of dates is told about one column. */
export interface DateRules {
  readonly dayOfInstant: DayOfInstant;
  /** The order in which the source always writes its dates. */
  readonly source: DateOrder | undefined;
  /** The order that the user chose for dates that fit both. */
  readonly setting: DateOrder | undefined;
  /** The order in which the spreadsheet took the texts that it made dates of. */
  readonly sheet: () => DateOrder;
  /** The source writes no years: how they are found, with the day that they are not after. */
  readonly yearless?: Yearless | undefined;
}

export interface DateColumn {
  readonly day: Float64Array;
  readonly end: Float64Array;
  /** True where at least one row covers several days. */
  readonly ranges: boolean;
  /** The hour of each row, where texts name one. */
  readonly hours: readonly string[] | undefined;
  /** Rows whose day and month were put back in their order. */
  readonly swapped: Trouble | undefined;
  /** Rows that fit both orders, with nothing to decide between them. */
  readonly undecided: Trouble | undefined;
  readonly withoutYear: Trouble | undefined;
  /** Rows that got their year from the order of the rows, or from what else they tell. */
  readonly givenYear: Trouble | undefined;
  readonly texts: Trouble | undefined;
}

const FIRST_SERIAL = 32_874; // 1 January 1990
const LAST_SERIAL = 73_415; // 31 December 2100

/**
 * Reads one column of dates, block by block. Three numbers such as 03/04/2025 wait, packed as a negative number, until
 * the whole column has told its order.
 */
export class DateReader {
  readonly column: number;
  private readonly rules: DateRules;
  private readonly day: Float64Array;
  private end: Float64Array | undefined;
  private hours: string[] | undefined;
  private readonly cache = new Map<string, DateText>();
  /** Rows whose date the spreadsheet made. */
  private readonly typed: number[] = [];
  private pending = false;
  private texts: Trouble | undefined;
  private withoutYear: Trouble | undefined;
  /** By row, where the source writes no years. */
  private monthDays: Int16Array | undefined;

  constructor(column: number, capacity: number, rules: DateRules) {
    this.column = column;
    this.rules = rules;
    this.day = new Float64Array(capacity);
    if (rules.yearless) this.monthDays = new Int16Array(capacity);
  }

  read(cells: Grid, rows: Int32Array, from: number, to: number): void {
    const { day, column } = this;
    for (let index = from; index < to; index++) {
      const row = rows[index]!;
      const cell = cells[row]![column];
      if (typeof cell === 'string' && cell !== '') {
        const number = threeNumbers(cell);
        if (!Number.isNaN(number)) {
          day[index] = number;
          if (number < 0) this.pending = true;
          if (this.end) this.end[index] = number;
          continue;
        }
      }
      this.readOther(cell, index, row);
    }
  }

  /** The column as a whole, of so many rows: now its order is known. */
  finish(cells: Grid, rows: Int32Array): DateColumn {
    const { rules, pending, typed, column, monthDays } = this;
    const day = this.day.subarray(0, rows.length);
    const end = this.end?.subarray(0, rows.length) ?? day;
    if (rules.yearless && monthDays) {
      const known = monthDays.subarray(0, rows.length);
      if (pending) settle(day, day, { cells, rows, column }, rules.setting);
      const givenYear = giveYears({ cells, rows, column }, day, known, rules.yearless);
      const withoutYear = day.some((value, index) => known[index] !== 0 && Number.isNaN(value));
      const rest = { swapped: undefined, undecided: undefined, texts: this.texts, hours: undefined };
      return {
        ...rest,
        day,
        end: day,
        ranges: false,
        givenYear,
        withoutYear: withoutYear ? this.withoutYear : undefined,
      };
    }
    const evidence = pending ? orderIn(day) : undefined;
    const fileOrder = evidence ?? rules.source;
    const textOrder = fileOrder ?? (evidence === null ? undefined : rules.setting);
    const settled = pending ? settle(day, end, { cells, rows, column }, textOrder) : undefined;
    const sure = Boolean(evidence);
    const swapped = fileOrder ? swapBack(day, end, typed, rows, fileOrder, { rules, sure }) : undefined;
    return {
      day,
      end,
      ranges: end !== day,
      hours: this.hours?.slice(0, rows.length),
      swapped,
      undecided: settled?.undecided,
      withoutYear: this.withoutYear,
      givenYear: undefined,
      texts: settled?.texts ?? this.texts,
    };
  }

  private readOther(cell: Cell | undefined, index: number, row: number): void {
    let day = Number.NaN;
    let end = Number.NaN;
    if (typeof cell === 'string') {
      const read = this.readText(cell);
      day = read.day;
      end = read.end;
      this.note(read, index, row, cell);
    } else if (isDate(cell)) {
      const made = this.rules.dayOfInstant(cell.getTime());
      if (made >= FIRST_SERIAL) {
        day = made;
        this.typed.push(index);
      } else this.texts = moreTrouble(this.texts, row, '');
    } else if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
      day = Math.floor(cell);
      this.typed.push(index);
    } else if (cell !== undefined && cell !== null) {
      // A number such as 20250401, or a cell that is no date at all.
      const text = String(cell);
      const read = this.readText(text);
      day = read.day;
      this.note(read, index, row, typeof cell === 'boolean' ? text.toUpperCase() : text);
    }
    if (this.monthDays && !Number.isNaN(day) && day > 0) {
      const { month, dayOfMonth } = calendarDate(day);
      this.monthDays[index] = month * 100 + dayOfMonth;
    }
    if (Number.isNaN(end)) end = day;
    if (end !== day && !this.end && !Number.isNaN(day)) this.end = this.day.slice();
    this.day[index] = day;
    if (this.end) this.end[index] = end;
  }

  private readText(text: string): DateText {
    let read = this.cache.get(text);
    if (!read) {
      read = readDateText(text);
      this.cache.set(text, read);
    }
    return read;
  }

  private note(read: DateText, index: number, row: number, text: string): void {
    if (read.hour !== '') {
      this.hours ??= new Array<string>(this.day.length).fill('');
      this.hours[index] = read.hour;
    }
    if (this.monthDays && read.monthDay) this.monthDays[index] = read.monthDay;
    if (read.withoutYear) this.withoutYear = moreTrouble(this.withoutYear, row, text);
    else if (Number.isNaN(read.day) && text.trim() !== '') this.texts = moreTrouble(this.texts, row, text);
  }
}
