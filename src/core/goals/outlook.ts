import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Change } from '../tabs/changes.ts';
import type { Goal, MeasureKpi } from './define.ts';
import { type Forecast, type GoalHistory, isRefused } from './forecast/define.ts';
import { forecast } from './forecast/forecast.ts';
import { firstDayOf, lastDayOf, stepsOver } from './forecast/steps.ts';
import { visibleChange } from './forecast/visible-change.ts';
import type { ChangeSeen } from './forecast/words.ts';
import { status } from './progress.ts';

/** What is to come of a goal, and what its history shows. */
export interface Outlook {
  /** Undefined where the goal is closed, or where the tabs hold no history of its figure. */
  readonly forecast: Forecast | undefined;
  /** What a day has to bring from tomorrow on, for a total to grow; unknown for other goals and where nothing is left. */
  readonly neededPerDay: number;
  readonly daysLeft: number;
  /** Changes since shortly before the goal, the latest first, and whether one shows in the figure. */
  readonly changes: readonly SeenChange[];
  readonly history: GoalHistory | undefined;
}

export interface SeenChange {
  readonly day: Day;
  readonly what: string;
  readonly seen: ChangeSeen;
}

export interface OutlookInput {
  readonly goal: Goal;
  readonly current: number;
  readonly history: GoalHistory | undefined;
  readonly changes: readonly Change[];
  readonly measure: MeasureKpi;
  readonly today: Day;
}

/** More would fill the panel; older ones are in the tab. */
const MOST_CHANGES = 3;

/** A change before the goal is told where its effect is still within the goal's days. */
const DAYS_BEFORE = 30;

export function outlookOf({ goal, current, history, changes, measure, today }: OutlookInput): Outlook {
  const state = status(goal, current, today);
  const isOpen = state !== 'reached' && state !== 'missed' && isKnown(goal.target);
  const daysLeft = Math.max(0, goal.deadline - Math.max(today, goal.start - 1));
  return {
    forecast: isOpen && history ? forecastOf(goal, history, measure, today) : undefined,
    neededPerDay: neededPerDay(goal, current, isOpen ? daysLeft : Number.NaN),
    daysLeft,
    changes: history ? changesSeen(goal, history, changes, today) : [],
    history,
  };
}

function forecastOf(goal: Goal, history: GoalHistory, measure: MeasureKpi, today: Day): Forecast {
  const { kind, direction, target, start, deadline } = goal;
  const question = { kind, direction, target, start, deadline, today };
  if (kind !== 'total') return forecast(history, question);
  // What is counted up to where the history ends, also of platforms that are no longer fed.
  const end = lastKnownDay(history, today);
  const soFar = end >= start ? measure(goal.kpi, { type: goal.scopeType, name: goal.scope }, start, end, kind) : 0;
  return forecast(history, isKnown(soFar) ? { ...question, soFar } : question);
}

function lastKnownDay(history: GoalHistory, today: Day): Day {
  const over = Math.min(history.values.length, stepsOver(history, today));
  for (let index = over - 1; index >= 0; index -= 1) {
    if (isKnown(history.values[index]!)) return lastDayOf(history, index);
  }
  return Number.NaN;
}

function neededPerDay(goal: Goal, current: number, daysLeft: number): number {
  if (goal.kind !== 'total' || goal.direction !== 'more' || !(daysLeft > 0)) return Number.NaN;
  return Math.max(0, goal.target - (isKnown(current) ? current : 0)) / daysLeft;
}

function changesSeen(goal: Goal, history: GoalHistory, changes: readonly Change[], today: Day): readonly SeenChange[] {
  const from = Math.max(firstDayOf(history, 0), isKnown(goal.start) ? goal.start - DAYS_BEFORE : 0);
  const to = Math.min(today, isKnown(goal.deadline) ? goal.deadline : today);
  return changes
    .filter(({ day, what }) => day >= from && day <= to && what !== '')
    .sort((a, b) => b.day - a.day)
    .slice(0, MOST_CHANGES)
    .map(({ day, what }) => ({ day, what, seen: visibleChange(history, goal.kind, day, to).seen }));
}

/** The 8-in-10 range in the goal's own figure; undefined where there is no forecast. */
export function madeForecast({ forecast: told }: Outlook) {
  return told && !isRefused(told) && told.stepsLeft > 0 ? told : undefined;
}
