import type { Day } from '../lib/days.ts';
import { ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { hasReached, shareDone, sharePassed, statusAtPace } from './arithmetic.ts';
import type { Goal, GoalStatus, MeasureKpi } from './define.ts';

/**
 * Share of the way done. A total that grows counts from zero, since its starting point is what an earlier period came to:
 * current ÷ target. Unknown where a number is missing or the target equals the starting point; over 1 where it is surpassed.
 */
export function progress(goal: Goal, current: number): number {
  if (countsFromZero(goal)) return ratio(current, goal.target);
  return shareDone(goal.startValue, goal.target, current);
}

/** The same for expenses, complaints and other totals to bring down: the ceiling is used up as days go by. */
function countsFromZero(goal: Goal): boolean {
  return goal.kind === 'total' && goal.direction === 'more' && goal.startValue !== goal.target;
}

function isCeiling(goal: Goal): boolean {
  return goal.kind === 'total' && goal.direction === 'less';
}

/** Share of the days gone by, today included: 0 before the start, 1 from the deadline on. Unknown without both. */
export function expected(goal: Goal, today: Day): number {
  return sharePassed(today - goal.start + 1, goal.deadline - goal.start + 1);
}

/** Progress over the progress that the calendar expects: 1 is exactly in time. Unknown before the start. */
export function pace(goal: Goal, current: number, today: Day): number {
  const due = expected(goal, today);
  if (!isCeiling(goal)) return ratio(progress(goal, current), due);
  return progress(goal, ratio(current, due));
}

export function isReached(goal: Goal, current: number, today: Day): boolean {
  if (isCeiling(goal)) return today > goal.deadline && current <= goal.target;
  return hasReached(goal.direction, goal.target, current);
}

/** A target typed by hand that equals the starting point: it has no direction, and nothing reaches or misses it. */
export function isNoChange({ startValue, target }: Pick<Goal, 'startValue' | 'target'>): boolean {
  return startValue === target;
}

export function status(goal: Goal, current: number, today: Day): GoalStatus {
  if (today < goal.start) return 'notStarted';
  if (Number.isNaN(current) || Number.isNaN(goal.target) || isNoChange(goal)) return 'unknown';
  if (isReached(goal, current, today)) return 'reached';
  if (today > goal.deadline) return 'missed';
  return statusAtPace(pace(goal, current, today));
}

/**
 * Where a goal stands: what the tabs hold from its start to the end of the period (or its deadline), else the current
 * value typed by hand, which is taken where no tab holds the KPI.
 */
export function currentValue(goal: Goal, measure: MeasureKpi, period: Pick<Period, 'to'>): number {
  const measured = measuredValue(goal, measure, period);
  return Number.isNaN(measured) ? goal.currentValue : measured;
}

/** What the tabs hold from the start of a goal to the end of the period, or to its deadline; unknown where they hold nothing. */
export function measuredValue(goal: Goal, measure: MeasureKpi, period: Pick<Period, 'to'>): number {
  const to = Number.isNaN(goal.deadline) ? period.to : Math.min(period.to, goal.deadline);
  const from = Number.isNaN(goal.start) && goal.kind !== 'total' ? 0 : goal.start;
  if (!(to >= from)) return Number.NaN;
  return measure(goal.kpi, { type: goal.scopeType, name: goal.scope }, from, to, goal.kind);
}
