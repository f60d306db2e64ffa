import type { GoalForm, GoalItem } from '../core/protocol.ts';

/** What needs attention first; closed goals last. */
const RANK: Readonly<Record<GoalItem['status'], number>> = {
  behind: 0,
  unknown: 1,
  onTrack: 2,
  ahead: 3,
  notStarted: 4,
  missed: 5,
  reached: 6,
};

/** Goals that need attention come first; those alike, the nearest deadline first. */
export function inOrder(goals: readonly GoalItem[]): readonly GoalItem[] {
  return [...goals].sort(
    (a, b) => RANK[a.status] - RANK[b.status] || a.form.deadline.localeCompare(b.form.deadline) || a.row - b.row,
  );
}

/** All that a goal cannot do without is there: the server will hardly refuse it. */
export function isFilled({ kpi, startValue, target, deadline }: GoalForm): boolean {
  return [kpi, startValue, target, deadline].every((text) => text.trim() !== '');
}
