import { calendarDate, type Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { monthOf, periodBefore } from '../lib/periods.ts';
import type { GoalScope, MeasureKpi } from './define.ts';
import type { GoalKind } from './kpis.ts';

/** What a figure came to over some days. */
export interface PastPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly value: number;
}

/** Periods before a goal, each as long as the goal, the latest first. */
export interface Past {
  readonly last: PastPeriod;
  readonly best: PastPeriod;
  readonly periods: readonly PastPeriod[];
  /** Less is better: a reply time, a cost. */
  readonly isLessBetter: boolean;
}

export interface PastQuestion {
  readonly kpi: string;
  readonly kind: GoalKind;
  readonly scope: GoalScope;
  readonly start: Day;
  /** Unknown where it is not set yet: a total is then compared with months. */
  readonly deadline: Day;
}

/** A level and a rate are looked at over four weeks, which hold each weekday as often. */
const DAYS_OF_LEVEL = 28;

/** As far back as a year of months. */
const MOST_PERIODS = 12;

/**
 * What the tabs hold of the days before a goal; undefined where they hold nothing. The oldest total may lie partly before
 * the first row, and look small: it is left out where others remain.
 */
export function pastOf(question: PastQuestion, measure: MeasureKpi): Past | undefined {
  const { kpi, kind, scope, start, deadline } = question;
  if (!isKnown(start)) return undefined;
  const periods: PastPeriod[] = [];
  for (const { from, to } of spansBefore(kind, start, deadline)) {
    const value = measure(kpi, scope, from, to, kind);
    if (!isKnown(value)) {
      // The newest days may not be exported yet.
      if (periods.length > 0) break;
      continue;
    }
    periods.push({ from, to, value });
  }
  const [last] = periods;
  if (!last) return undefined;
  const isCut = kind === 'total' && periods.length > 1 && periods.length < MOST_PERIODS;
  const whole = isCut ? periods.slice(0, -1) : periods;
  const isLessBetter = LESS_IS_BETTER.has(kpi);
  const best = whole.reduce((found, period) => (isBetter(period.value, found.value, isLessBetter) ? period : found));
  return { last, best, periods: whole, isLessBetter };
}

/** True where no past period has come to a target. */
export function isBeyond({ best, periods, isLessBetter }: Past, target: number): boolean {
  return isKnown(target) && periods.length > 1 && isBetter(target, best.value, isLessBetter);
}

function isBetter(value: number, than: number, isLessBetter: boolean): boolean {
  return isLessBetter ? value < than : value > than;
}

const LESS_IS_BETTER: ReadonlySet<string> = new Set([
  'reply_minutes',
  'cost_per_lead',
  'cost_per_conversion',
  'cost_per_click',
  'negative_feedback',
  'mentions_negative',
  'frequency',
  'spend',
]);

function spansBefore(kind: GoalKind, start: Day, deadline: Day): readonly { from: Day; to: Day }[] {
  if (kind === 'total' && (!isKnown(deadline) || isWholeMonths(start, deadline))) {
    const months = isKnown(deadline) ? monthsBetween(start, deadline) : 1;
    return monthSpans(start, months);
  }
  const length = kind === 'total' ? deadline - start + 1 : DAYS_OF_LEVEL;
  if (!(length > 0)) return [];
  return Array.from({ length: MOST_PERIODS }, (_, index) => {
    const to = start - 1 - index * length;
    return { from: to - length + 1, to };
  });
}

function isWholeMonths(start: Day, deadline: Day): boolean {
  return calendarDate(start).dayOfMonth === 1 && calendarDate(deadline + 1).dayOfMonth === 1 && deadline > start;
}

function monthsBetween(start: Day, deadline: Day): number {
  const [first, last] = [calendarDate(start), calendarDate(deadline)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** Stretches of so many whole months that have ended before a day. */
function monthSpans(start: Day, months: number): readonly { from: Day; to: Day }[] {
  const spans: { from: Day; to: Day }[] = [];
  let month = periodBefore(monthOf(start));
  for (let index = 0; index < MOST_PERIODS; index += 1) {
    const { to } = month;
    let { from } = month;
    for (let count = 1; count < months; count += 1) {
      month = periodBefore(month);
      from = month.from;
    }
    spans.push({ from, to });
    month = periodBefore(month);
  }
  return spans;
}
