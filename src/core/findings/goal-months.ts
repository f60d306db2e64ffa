import type { MeasureKpi } from '../goals/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, daysIn, type Period } from '../lib/periods.ts';
import type { GoalRow } from './goals.ts';

/** A month of a goal's KPI: what it came to, and what it should. */
export interface GoalMonth {
  readonly month: Period;
  readonly value: number;
  /** The target of a level or a rate; of a total what each month of the goal has to bring. Unknown outside the goal. */
  readonly wanted: number;
}

/** The KPI of a goal, month by month; months of which nothing is known are left out. */
export function goalMonths(
  row: GoalRow | undefined,
  months: readonly Period[],
  measure: MeasureKpi,
  until: Day,
): readonly GoalMonth[] {
  if (!row) return [];
  const { goal } = row;
  const scope = { type: goal.scopeType, name: goal.scope };
  return months
    .map((month) => ({
      month,
      value: measure(goal.kpi, scope, month.from, Math.min(month.to, until), goal.kind),
      wanted: wantedIn(row, month),
    }))
    .filter(({ value }) => isKnown(value));
}

function wantedIn({ goal }: GoalRow, month: Period): number {
  const { start, deadline, target, kind } = goal;
  if (!isKnown(start) || !isKnown(deadline) || month.to < start || month.from > deadline) return Number.NaN;
  if (kind !== 'total') return target;
  const lasts: Period = { kind: 'days', from: start, to: deadline };
  const first = contains(month, start) ? start : month.from;
  const last = contains(month, deadline) ? deadline : month.to;
  const from = isKnown(goal.startValue) ? goal.startValue : 0;
  return ((target - from) * (last - first + 1)) / daysIn(lasts);
}
