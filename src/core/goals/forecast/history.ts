import { calendarDate, type Day } from '../../lib/days.ts';
import { isKnown, UNKNOWN } from '../../lib/numbers.ts';
import { median } from '../../statistics/quantiles.ts';
import type { GoalKind } from '../kpis.ts';
import type { GoalHistory, Step } from './define.ts';
import { firstDayOf } from './steps.ts';

/** What one row of an export or of Results says of a KPI. */
export interface DatedAmount {
  readonly from: Day;
  readonly to: Day;
  readonly value: number;
  /** Of a rate: what the value is to be divided by. */
  readonly denominator?: number;
}

/** Rows of at least so many days, or so many days apart, are those of a week or of a month. */
const SHORTEST_WEEK = 5;
const SHORTEST_MONTH = 25;

/** More steps than anybody keeps; a year typed wrongly makes no history of a million days. */
const MOST_STEPS = 5_000;

/**
 * Rows in any order as a history, in the step that they have: days, weeks or months. Rows of the same step add up, or
 * the latest stands where the KPI is a level. A row that lies in no single step is left out; a step without a row is
 * unknown. Undefined where no row has a day and a number.
 */
export function historyOf(amounts: readonly DatedAmount[], kind: GoalKind): GoalHistory | undefined {
  const rows = amounts
    .filter(({ from, to, value }) => isKnown(from) && isKnown(to) && to >= from && isKnown(value))
    .sort((a, b) => a.to - b.to || a.from - b.from);
  const last = rows[rows.length - 1];
  if (last === undefined) return undefined;
  const step = stepOf(rows);
  const calendar = { step, from: startOf(step, Math.min(...rows.map(({ from }) => from)), last) };
  const length = indexOf(calendar, last.to) + 1;
  if (length > MOST_STEPS) return undefined;
  const hasDenominators = kind === 'rate' && rows.every(({ denominator }) => denominator !== undefined);
  const values = new Array<number>(length).fill(UNKNOWN);
  const denominators = new Array<number>(length).fill(UNKNOWN);
  const addsUp = kind === 'total' || hasDenominators;
  for (const { from, to, value, denominator = UNKNOWN } of rows) {
    const index = indexOf(calendar, to);
    if (from < firstDayOf(calendar, index)) continue;
    const isFirst = !addsUp || Number.isNaN(values[index]!);
    values[index] = isFirst ? value : values[index]! + value;
    denominators[index] = isFirst ? denominator : denominators[index]! + denominator;
  }
  return hasDenominators ? { ...calendar, values, denominators } : { ...calendar, values };
}

/** By the usual length of a row; single days, by how far apart they usually are. */
function stepOf(rows: readonly DatedAmount[]): Step {
  const length = median(rows.map(({ from, to }) => to - from + 1));
  const days = [...new Set(rows.map(({ to }) => to))];
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  const apart = length >= SHORTEST_WEEK ? length : gaps.length > 0 ? median(gaps) : 1;
  if (apart >= SHORTEST_MONTH) return 'month';
  return apart >= SHORTEST_WEEK ? 'week' : 'day';
}

/** Weeks end on the weekday of the last row; months are those of the calendar. */
function startOf(step: Step, first: Day, last: DatedAmount): Day {
  switch (step) {
    case 'day':
      return first;
    case 'week':
      return last.to + 1 - 7 * Math.ceil((last.to + 1 - first) / 7);
    case 'month':
      return first - calendarDate(first).dayOfMonth + 1;
    default:
      return step satisfies never;
  }
}

function indexOf(calendar: Pick<GoalHistory, 'step' | 'from'>, day: Day): number {
  switch (calendar.step) {
    case 'day':
      return day - calendar.from;
    case 'week':
      return Math.floor((day - calendar.from) / 7);
    default: {
      const [first, there] = [calendarDate(calendar.from), calendarDate(day)];
      return (there.year - first.year) * 12 + there.month - first.month;
    }
  }
}
