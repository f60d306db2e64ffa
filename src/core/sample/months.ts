import { type Day, dayOf } from '../lib/days.ts';
import { monthPeriod, type Period } from '../lib/periods.ts';

/** 15 June 2025: the rows of the sample end here; the day after, the story is told. */
export const LAST_DAY: Day = 45_823;

/** January to May 2025 whole, and the first half of June. */
export function months(): readonly Period[] {
  return [1, 2, 3, 4, 5, 6].map((month) => monthPeriod(2025, month));
}

/** The days of a month of the sample, no later than its last row, and inside the stretch given. */
export function daysOf(month: Period, from: Day = month.from, to: Day = month.to): readonly Day[] {
  const end = Math.min(month.to, to, LAST_DAY);
  const start = Math.max(month.from, from);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
}

/** Day of 2025 by month and day of the month. */
export function on(month: number, dayOfMonth: number): Day {
  return dayOf(2025, month, dayOfMonth);
}
