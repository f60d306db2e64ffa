import type { Grid } from '../lib/cells.ts';
import { calendarDate, type Day } from '../lib/days.ts';
import type { DateRules } from './dates.ts';
import type { DateOrder } from './define.ts';
import { fastDay } from './three-numbers.ts';
import { moreTrouble, type Trouble } from './trouble.ts';

/** Where the cells of a column stand: row by row of the table, in one column of the grid. */
export interface Cells {
  readonly cells: Grid;
  readonly rows: Int32Array;
  readonly column: number;
}

/** The order that the pending dates prove; undefined where all fit both, null where they contradict each other. */
export function orderIn(day: Float64Array): DateOrder | null | undefined {
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
export function settle(
  day: Float64Array,
  end: Float64Array,
  { cells, rows, column }: Cells,
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
      undecided = moreTrouble(undecided, rows[index]!, String(cells[rows[index]!]![column]));
    } else {
      day[index] = order === 'mdy' ? fastDay(year, first, second) : fastDay(year, second, first);
      if (Number.isNaN(day[index]!)) texts = moreTrouble(texts, rows[index]!, String(cells[rows[index]!]![column]));
    }
    end[index] = day[index]!;
  }
  return { undecided, texts };
}

/**
 * A spreadsheet that reads days first has made 3 April of a month-first 03/04: puts such dates back, in place. A date
 * past the 12th was not turned round; where texts prove the file's order the others were, else none was.
 */
export function swapBack(
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
    swapped = moreTrouble(swapped, rows[index]!, '');
  }
  return swapped;
}
