import { calendarDate, type Day, dayOf } from '../lib/days.ts';
import type { Cells } from './date-order.ts';
import type { Trouble } from './trouble.ts';
import { videoDay } from './video-day.ts';

/** What is known about the years of a column without years. */
export interface Yearless {
  readonly by: 'order' | 'video';
  /** The day that no row is after; where it is not known, only what the spreadsheet has dated itself is read. */
  readonly today: Day | undefined;
  /** The column of the links, counted from 0; -1 where there is none. */
  readonly links: number;
}

/** Years to look back for a 29 February: 1896 to 1904 is the longest way between two. */
const YEARS_BACK = 8;

/**
 * Gives a column of days without years their years, in place. Rows in the order of time go back from the last day that
 * is not after today, each to the latest year that keeps the order; rows in any other order are taken for the latest
 * such days; a video's own number tells when it was made. A year that the spreadsheet put in by itself is at most too
 * late. The answer: which rows got their year here, or from the spreadsheet.
 */
export function giveYears(
  { cells, rows, column }: Cells,
  day: Float64Array,
  monthDays: Int16Array,
  { by, today, links }: Yearless,
): Trouble | undefined {
  const typed = day.slice();
  const step = by === 'order' ? directionOf(monthDays) : 0;
  let bound = today ?? Number.NaN;
  let given: { readonly rows: number; readonly index: number } | undefined;
  const indices = Array.from(monthDays.keys());
  for (const index of step > 0 ? indices.reverse() : indices) {
    const monthDay = monthDays[index]!;
    if (monthDay === 0) continue;
    const own = typed[index]!;
    const made = by === 'video' && links >= 0 ? videoDay(cells[rows[index]!]![links]) : Number.NaN;
    const latest = Number.isNaN(own) ? bound : Number.isNaN(bound) ? own : Math.min(own, bound);
    const found = Number.isNaN(made) ? latestBefore(monthDay, latest) : nearest(monthDay, made);
    day[index] = found;
    if (step !== 0 && !Number.isNaN(found)) bound = found;
    if (Number.isNaN(found) || (by === 'video' && found === own)) continue;
    given = { rows: (given?.rows ?? 0) + 1, index: Math.min(index, given?.index ?? index) };
  }
  if (!given) return undefined;
  const cell = cells[rows[given.index]!]![column];
  return { rows: given.rows, first: rows[given.index]!, found: typeof cell === 'string' ? cell : '' };
}

/** 1 for rows from old to new, -1 from new to old, 0 where they stand in another order. */
function directionOf(monthDays: Int16Array): number {
  let up = 0;
  let down = 0;
  let before = 0;
  for (const monthDay of monthDays) {
    if (monthDay === 0) continue;
    // 31 days a month are near enough to tell half a year forward from half a year back.
    const place = Math.floor(monthDay / 100) * 31 + (monthDay % 100);
    const step = before === 0 ? 0 : (place - before + 372) % 372;
    if (step > 0 && step <= 186) up++;
    else if (step > 186) down++;
    before = place;
  }
  if (up > 0 && down > 0) return 0;
  return down > 0 ? -1 : 1;
}

/** The latest such day that is not after the bound. */
function latestBefore(monthDay: number, bound: Day): Day {
  if (Number.isNaN(bound)) return Number.NaN;
  const { year } = calendarDate(bound);
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = dayOf(year - back, Math.floor(monthDay / 100), monthDay % 100);
    if (day <= bound) return day;
  }
  return Number.NaN;
}

/** Such a day of the year that brings it nearest to another day. */
function nearest(monthDay: number, day: Day): Day {
  const { year } = calendarDate(day);
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, Math.floor(monthDay / 100), monthDay % 100));
  return days.reduce((best, each) => (!(Math.abs(best - day) <= Math.abs(each - day)) ? each : best), Number.NaN);
}
