import type { Goal } from '../../../src/core/goals/define.ts';
import { dayOf } from '../../../src/core/lib/days.ts';

/** A goal of the first quarter of 2025, with what a test wants to say about it. */
export function goal(told: Partial<Goal> = {}): Goal {
  return {
    id: 'g1',
    row: 2,
    name: '',
    objective: '',
    kpi: 'leads',
    scopeType: 'all',
    scope: '',
    kind: 'total',
    direction: (told.target ?? 60) < (told.startValue ?? 34) ? 'less' : 'more',
    targetForm: 'absolute',
    stage: '',
    unit: '',
    unitValue: Number.NaN,
    startValue: 34,
    target: 60,
    targetGiven: 60,
    ifMissed: '',
    start: dayOf(2025, 1, 1),
    deadline: dayOf(2025, 3, 31),
    owner: '',
    currentValue: Number.NaN,
    updated: Number.NaN,
    status: '',
    result: '',
    ...told,
  };
}
