import type { OwnValue } from '../tabs/read.ts';
import type { CheckedGoal } from './check.ts';
import { isShare } from './format.ts';
import { hash } from './hash.ts';

/** What the cells of a goal's row are to hold, by column. */
export function goalValues(id: string, goal: CheckedGoal): Record<string, OwnValue> {
  const { target: _, targetGiven, ...cells } = goal;
  return { id, ...cells, target: targetGiven };
}

/** The columns whose numbers people read in percent. */
export function shareColumns(goal: Pick<CheckedGoal, 'kpi' | 'unit' | 'targetForm'>): ReadonlySet<string> {
  const share = isShare(goal.kpi, goal.unit);
  const columns = share ? ['startValue', 'target', 'currentValue'] : [];
  return new Set(goal.targetForm === 'relative' ? [...columns, 'target'] : columns);
}

/** A new identifier, made from what the goal says, and not among those taken. */
export function newGoalId(goal: CheckedGoal, taken: ReadonlySet<string>): string {
  for (let number = 0; ; number++) {
    const id = `g${hash(JSON.stringify([number, goal])).slice(0, 6)}`;
    if (!taken.has(id)) return id;
  }
}
