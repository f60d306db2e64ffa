import { isDate } from '../lib/cells.ts';
import { calendarDate, type Day } from '../lib/days.ts';
import { type DateText, likelyDay, readDateText } from './date-text.ts';
import type { DateOrder } from './define.ts';
import type { Trouble } from './numbers.ts';
import type { Column } from './rows.ts';
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
}

export interface DateColumn {
  readonly day: Float64Array;
  readonly end: Float64Array;
  /** True where at least one row covers several days. */
  readonly ranges: boolean;
  /** The hour of each row, where texts name one. */
  readonly hours: readonly string[] | undefined;
  readonly known: number;
  /** Rows whose day and month were put back in their order. */
  readonly swapped: Trouble | undefined;
  /** Rows that fit both orders, with nothing to decide between them. */
  readonly undecided: Trouble | undefined;
  readonly withoutYear: Trouble | undefined;
  readonly texts: Trouble | undefined;
}

const FIRST_SERIAL = 32_874; // 1 January 1990
const LAST_SERIAL = 73_415; // 31 December 2100
const SLOW = Number.NaN;

/**
 * Reads one column of dates, whose cells stand in the given rows. Three numbers such as 03/04/2025 wait, packed as a negative number,
 * until the whole column has told its order.
 */
export function readDates(cells: Column, rows: Int32Array, rules: DateRules): DateColumn {
  const day = new Float64Array(rows.length);
  let end = day;
  let hours: string[] | undefined;
  const cache = new Map<string, DateText>();
  const typed: number[] = [];
  let pending = 0;
  let texts: Trouble | undefined;
  let withoutYear: Trouble | undefined;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const cell = cells[index];
    day[index] = Number.NaN;
    if (typeof cell === 'string') {
      if (cell === '') continue;
      const number = threeNumbers(cell);
      if (!Number.isNaN(number)) {
        day[index] = number;
        if (number < 0) pending++;
        if (end !== day) end[index] = number;
        continue;
      }
      let read = cache.get(cell);
      if (!read) {
        read = readDateText(cell);
        cache.set(cell, read);
      }
      if (read.day !== read.end && !Number.isNaN(read.end) && end === day) end = day.slice();
      day[index] = read.day;
      end[index] = read.end;
      if (read.hour !== '') {
        hours ??= new Array<string>(rows.length).fill('');
        hours[index] = read.hour;
      }
      if (read.withoutYear) withoutYear = more(withoutYear, row, cell);
      else if (Number.isNaN(read.day) && cell.trim() !== '') texts = more(texts, row, cell);
    } else if (isDate(cell)) {
      day[index] = rules.dayOfInstant(cell.getTime());
      typed.push(index);
      if (!(day[index]! >= FIRST_SERIAL)) {
        day[index] = Number.NaN;
        texts = more(texts, row, '');
      }
    } else if (typeof cell === 'number') {
      if (cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
        day[index] = Math.floor(cell);
        typed.push(index);
      } else {
        const read = readDateText(String(cell));
        day[index] = read.day;
        if (read.hour !== '') {
          hours ??= new Array<string>(rows.length).fill('');
          hours[index] = read.hour;
        }
        if (Number.isNaN(read.day)) texts = more(texts, row, String(cell));
      }
    } else if (typeof cell === 'boolean') texts = more(texts, row, String(cell).toUpperCase());
    if (end !== day && !(typeof cell === 'string')) end[index] = day[index]!;
  }
  const evidence = pending > 0 ? orderIn(day) : undefined;
  const fileOrder = evidence ?? rules.source;
  const textOrder = fileOrder ?? (evidence === null ? undefined : rules.setting);
  const settled = pending > 0 ? settle(day, end, rows, cells, textOrder) : undefined;
  const swapped = fileOrder
    ? swapBack(day, end, typed, rows, fileOrder, { rules, sure: Boolean(evidence) })
    : undefined;
  let known = 0;
  for (let index = 0; index < day.length; index++) if (!Number.isNaN(day[index]!)) known++;
  return {
    day,
    end,
    ranges: end !== day,
    hours,
    known,
    swapped,
    undecided: settled?.undecided,
    withoutYear,
    texts: settled?.texts ?? texts,
  };
}

/** The day of "2025-03-18 12:59", minus (year, first, second) packed of "03/18/2025"; NaN for anything else. */
function threeNumbers(text: string): number {
  const length = text.length;
  let at = 0;
  let first = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    first = first * 10 + code;
  }
  if (at === 0 || at > 4 || at === 3 || at >= length) return SLOW;
  const yearFirst = at === 4;
  const separator = text.charCodeAt(at);
  if (separator !== 47 && separator !== 45 && separator !== 46) return SLOW;
  const secondAt = ++at;
  let second = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    second = second * 10 + code;
  }
  if (at === secondAt || at > secondAt + 2 || at >= length || text.charCodeAt(at) !== separator) return SLOW;
  const thirdAt = ++at;
  let third = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    third = third * 10 + code;
  }
  const thirdLength = at - thirdAt;
  if (at < length && !isTime(text, at)) return SLOW;
  if (yearFirst) return thirdLength <= 2 && thirdLength > 0 ? fastDay(first, second, third) : SLOW;
  if (thirdLength !== 4 && thirdLength !== 2) return SLOW;
  const year = thirdLength === 2 ? 2000 + third : third;
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return SLOW;
  if (year < 1990 || year > 2100) return SLOW;
  // Nobody writes months first with full stops.
  if (separator === 46 && second <= 12) return fastDay(year, second, first);
  return -(year * 10_000 + first * 100 + second);
}

/** Whether " 12:59", "T00:00:00" or ", 9:05" stands at this place. */
function isTime(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 84 && code !== 44) return false;
  let digit = at + 1;
  while (text.charCodeAt(digit) === 32) digit++;
  const isDigit = text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57;
  return isDigit && (text.charCodeAt(digit + 1) === 58 || text.charCodeAt(digit + 2) === 58);
}

/** The day of a date, without making a Date: columns are long. Howard Hinnant's days_from_civil. */
function fastDay(year: number, month: number, dayOfMonth: number): Day {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 28) return likelyDay(year, month, dayOfMonth);
  if (year < 1990 || year > 2100) return Number.NaN;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const shifted = month > 2 ? year : year - 1;
  const century = Math.floor(shifted / 100);
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    century +
    Math.floor(century / 4) +
    Math.floor((153 * fromMarch + 2) / 5) +
    dayOfMonth -
    693_900
  );
}

/** The order that the pending dates prove; undefined where all fit both, null where they contradict each other. */
function orderIn(day: Float64Array): DateOrder | null | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (let index = 0; index < day.length; index++) {
    const packed = -day[index]!;
    if (!(packed > 0)) continue;
    if (Math.floor(packed / 100) % 100 > 12) dayFirst = true;
    else if (packed % 100 > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return null;
  return dayFirst ? 'dmy' : monthFirst ? 'mdy' : undefined;
}

/** Makes days of the pending dates, in place. */
function settle(
  day: Float64Array,
  end: Float64Array,
  rows: Int32Array,
  cells: Column,
  order: DateOrder | undefined,
): { readonly undecided: Trouble | undefined; readonly texts: Trouble | undefined } {
  let undecided: Trouble | undefined;
  let texts: Trouble | undefined;
  for (let index = 0; index < day.length; index++) {
    const packed = -day[index]!;
    if (!(packed > 0)) continue;
    const year = Math.floor(packed / 10_000);
    const first = Math.floor(packed / 100) % 100;
    const second = packed % 100;
    if (order === undefined && first !== second) {
      day[index] = Number.NaN;
      undecided = more(undecided, rows[index]!, String(cells[index]));
    } else {
      day[index] = order === 'mdy' ? fastDay(year, first, second) : fastDay(year, second, first);
      if (Number.isNaN(day[index]!)) texts = more(texts, rows[index]!, String(cells[index]));
    }
    end[index] = day[index]!;
  }
  return { undecided, texts };
}

/**
 * A spreadsheet that reads days first has made 3 April of a month-first 03/04: puts such dates back, in place. A date
 * past the 12th was not turned round; where texts prove the file's order the others were, else none was.
 */
function swapBack(
  day: Float64Array,
  end: Float64Array,
  typed: readonly number[],
  rows: Int32Array,
  fileOrder: DateOrder,
  { rules, sure }: { readonly rules: DateRules; readonly sure: boolean },
): Trouble | undefined {
  if (typed.length === 0 || rules.sheet() === fileOrder) return undefined;
  const swaps = new Map<Day, Day>();
  for (const index of typed) {
    const read = day[index]!;
    if (Number.isNaN(read) || swaps.has(read)) continue;
    const { year, month, dayOfMonth } = calendarDate(read);
    if (dayOfMonth <= 12) swaps.set(read, fastDay(year, dayOfMonth, month));
    else if (!sure) return undefined;
    else swaps.set(read, read);
  }
  let swapped: Trouble | undefined;
  for (const index of typed) {
    const read = day[index]!;
    const put = swaps.get(read);
    if (put === undefined || put === read) continue;
    day[index] = put;
    if (end !== day) end[index] = put;
    swapped = more(swapped, rows[index]!, '');
  }
  return swapped;
}

function more(trouble: Trouble | undefined, row: number, found: string): Trouble {
  return trouble
    ? { rows: trouble.rows + 1, first: trouble.first, found: trouble.found }
    : { rows: 1, first: row, found };
}
