import type { Day } from '../lib/days.ts';
import { ratio, UNKNOWN } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Goal, GoalStatus, MeasureKpi } from './define.ts';

/** A goal is ahead when its progress is at least that of the calendar … */
const AHEAD = 1;

/** … and on track down to nine tenths of it. */
const ON_TRACK = 0.9;

/**
 * Share of the way done: (current − start) ÷ (target − start). From 40 minutes to 30, at 36, it is 0.4. A total that
 * grows counts from zero, since its starting point is what an earlier period came to: current ÷ target.
 * Unknown where a number is missing or the target equals the starting point; over 1 where it is surpassed.
 */
export function progress(goal: Goal, current: number): number {
  if (countsFromZero(goal)) return ratio(current, goal.target);
  return ratio(current - goal.startValue, goal.target - goal.startValue);
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
  const share = ratio(today - goal.start + 1, goal.deadline - goal.start + 1);
  return Number.isNaN(share) ? UNKNOWN : Math.min(1, Math.max(0, share));
}

/** Progress over the progress that the calendar expects: 1 is exactly in time. Unknown before the start. */
export function pace(goal: Goal, current: number, today: Day): number {
  const due = expected(goal, today);
  if (!isCeiling(goal)) return ratio(progress(goal, current), due);
  return progress(goal, ratio(current, due));
}

export function isReached(goal: Goal, current: number, today: Day): boolean {
  if (isCeiling(goal)) return today > goal.deadline && current <= goal.target;
  return goal.direction === 'less' ? current <= goal.target : current >= goal.target;
}

export function status(goal: Goal, current: number, today: Day): GoalStatus {
  if (today < goal.start) return 'notStarted';
  if (Number.isNaN(current) || Number.isNaN(goal.target)) return 'unknown';
  if (isReached(goal, current, today)) return 'reached';
  if (today > goal.deadline) return 'missed';
  const speed = pace(goal, current, today);
  if (Number.isNaN(speed)) return 'unknown';
  if (speed >= AHEAD) return 'ahead';
  return speed >= ON_TRACK ? 'onTrack' : 'behind';
}

/**
 * Where a goal stands: what the tabs hold from its start to the end of the period (or its deadline), else the current
 * value typed by hand, which is taken where no tab holds the KPI.
 */
export function currentValue(goal: Goal, measure: MeasureKpi, period: Pick<Period, 'to'>): number {
  const to = Number.isNaN(goal.deadline) ? period.to : Math.min(period.to, goal.deadline);
  const from = Number.isNaN(goal.start) && goal.kind !== 'total' ? 0 : goal.start;
  if (!(to >= from)) return goal.currentValue;
  const measured = measure(goal.kpi, { type: goal.scopeType, name: goal.scope }, from, to, goal.kind);
  return Number.isNaN(measured) ? goal.currentValue : measured;
}
