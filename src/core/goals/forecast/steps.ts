import { calendarDate, type Day, dayOf } from '../../lib/days.ts';
import type { GoalHistory, Step } from './define.ts';

/** Rough length, for how far a trend or a change carries. */
export const DAYS_PER_STEP: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 30 };

type Calendar = Pick<GoalHistory, 'step' | 'from'>;

export function firstDayOf({ step, from }: Calendar, index: number): Day {
  switch (step) {
    case 'day':
      return from + index;
    case 'week':
      return from + 7 * index;
    case 'month': {
      const { year, month } = calendarDate(from);
      const months = year * 12 + month - 1 + index;
      return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
    }
    default:
      return step satisfies never;
  }
}

export function lastDayOf(calendar: Calendar, index: number): Day {
  return firstDayOf(calendar, index + 1) - 1;
}

/** How many steps are over by the end of a day, from the first on. */
export function stepsOver(calendar: Calendar, day: Day): number {
  const { step, from } = calendar;
  if (!(day >= from)) return 0;
  if (step !== 'month') return Math.floor((day + 1 - from) / DAYS_PER_STEP[step]);
  const [first, last] = [calendarDate(from), calendarDate(day + 1)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** Place of a step's day in the week, 0 for Monday; 0 for longer steps. */
export function weekdayOf(calendar: Calendar, index: number): number {
  return calendar.step === 'day' ? calendarDate(calendar.from + index).weekday - 1 : 0;
}
