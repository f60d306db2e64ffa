import type { GoalHistory } from '../goals/forecast/define.ts';
import { firstDayOf, lastDayOf } from '../goals/forecast/steps.ts';
import { visibleChange } from '../goals/forecast/visible-change.ts';
import type { ChangeSeen } from '../goals/forecast/words.ts';
import { type GoalKind, kpiWithId } from '../goals/kpis.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Change } from '../tabs/changes.ts';
import type { HistoryOfKpi } from './goal-history.ts';

/** An entry of Changes, and whether it shows in the figure that such a change would move. */
export interface MarkedChange {
  readonly day: Day;
  readonly what: string;
  readonly kind: string;
  /** Undefined where the change is one of counting, or no figure has a history. */
  readonly kpi: string | undefined;
  readonly seen: ChangeSeen | undefined;
  /** From the level before to that after, as a part of it; unknown unless the change is visible. */
  readonly change: number;
  /** On average over the steps before and after, four weeks of days or twelve longer steps at most; unknown without a figure. */
  readonly before: number;
  readonly after: number;
}

/** So long before the period a change may still be told by what came after it. */
const DAYS_BEFORE = 92;
const SHOWN = 4;

/** What each kind of change would move; one figure each, so that chance has one try. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  team: ['reply_minutes', 'messages_answered'],
  content: ['engagements', 'sessions'],
  budget: ['sessions', 'conversions', 'revenue'],
  decision: ['conversions', 'sessions', 'revenue'],
  outside: ['engagements', 'sessions'],
  tracking: [],
};
const ANY = ['engagements', 'sessions'];

/** Changes of the period and of the three months before it, those of the period first. */
export function markedChanges(
  changes: readonly Change[],
  history: HistoryOfKpi,
  period: Period,
  until: Day,
): readonly MarkedChange[] {
  return changes
    .filter(({ day, what }) => what !== '' && day >= period.from - DAYS_BEFORE && day <= until)
    .sort((a, b) => b.day - a.day || a.row - b.row)
    .slice(0, SHOWN)
    .map(({ day, what, kind }): MarkedChange => {
      const base = { day, what, kind };
      for (const kpi of MOVES[kind] ?? ANY) {
        const goalKind: GoalKind = kpiWithId(kpi)?.kind ?? 'total';
        const found = history(kpi, { type: 'all', name: '' }, goalKind);
        if (!found) continue;
        const { seen, change } = visibleChange(found, goalKind, day, until);
        const means = meansAround(found, goalKind, day, until);
        return { ...base, kpi, seen, change: seen === 'visible' ? change : Number.NaN, ...means };
      }
      return { ...base, kpi: undefined, seen: undefined, change: Number.NaN, before: Number.NaN, after: Number.NaN };
    });
}

const STEPS_TOLD = { day: 28, week: 12, month: 12 } as const;

/**
 * What a figure was on average before a change and after it. A level is measured at the end of its step, so a week that
 * ends after the change tells of it; a sum of such a week is of both and counts on neither side.
 */
function meansAround(
  history: GoalHistory,
  kind: GoalKind,
  day: Day,
  until: Day,
): { readonly before: number; readonly after: number } {
  const { values, denominators, step } = history;
  const indices = values.map((_, index) => index).filter((index) => isKnown(values[index]!));
  const inTime = indices.filter((index) => lastDayOf(history, index) <= until);
  const isAfter = (index: number): boolean =>
    kind === 'level' ? lastDayOf(history, index) >= day : firstDayOf(history, index) >= day;
  const mean = (chosen: readonly number[]): number =>
    ratio(
      chosen.reduce((sum, index) => sum + values[index]!, 0),
      denominators ? chosen.reduce((sum, index) => sum + denominators[index]!, 0) : chosen.length,
    );
  return {
    before: mean(inTime.filter((index) => lastDayOf(history, index) < day).slice(-STEPS_TOLD[step])),
    after: mean(inTime.filter(isAfter).slice(0, STEPS_TOLD[step])),
  };
}
