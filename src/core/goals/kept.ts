import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import { goalsTab } from '../tabs/goals.ts';
import type { OwnRow, OwnTab, OwnValue } from '../tabs/read.ts';
import { type CellWrite, cellsToWrite } from '../tabs/write.ts';
import type { Goal, MeasureKpi } from './define.ts';
import { formatDay, formatValue } from './format.ts';
import { goalsFrom, isUnsaved } from './goals-from.ts';
import { hash } from './hash.ts';
import { currentValue, isNoChange, measuredValue, status } from './progress.ts';
import { newGoalId, shareColumns } from './values.ts';

/** The columns of the Goals tab that are filled in for people, so that formulas on the goal's own cells are right. */
export const KEPT = ['currentValue', 'updated', 'status', 'result'] as const;

export type KeptColumn = (typeof KEPT)[number];

/**
 * Fingerprints of what was filled in last, by identifier of the goal: one for each of KEPT, with a blank between. The
 * document keeps them, and has room for some hundred goals.
 */
export type Filled = Readonly<Record<string, string>>;

/** True where a cell is blank or still holds what was filled in: any other content is a person's, and stays. */
export function isFilledIn(row: OwnRow, column: KeptColumn, filled: string | undefined): boolean {
  if (row.found[column] !== undefined) return false;
  const value = row.values[column] ?? '';
  return value === '' || fingerprint(value) === filled?.split(' ')[KEPT.indexOf(column)];
}

/** The first characters of a hash; a number to as many figures as a cell keeps. */
function fingerprint(value: OwnValue): string {
  return hash(typeof value === 'number' ? value.toPrecision(12) : value).slice(0, 5);
}

/** True for the columns of a row that no person has written into, among those that are filled in. */
export function filledColumns(row: OwnRow, filled: string | undefined): (column: string) => boolean {
  return (column) => (KEPT as readonly string[]).includes(column) && isFilledIn(row, column as KeptColumn, filled);
}

export interface KeepContext {
  readonly today: Day;
  readonly measure: MeasureKpi;
  /** In which the tab is written. */
  readonly language: Locale;
  /** The spreadsheet's locale, such as fr_FR. */
  readonly locale: string;
}

export interface Keeping {
  /** Cells that change, each with whether it was blank: the look of the others is left alone. */
  readonly writes: readonly (CellWrite & { readonly wasBlank: boolean })[];
  readonly filled: Filled;
}

/**
 * What is to be filled in: where each goal stands today, in the columns that the tab has, and an identifier where the
 * row has none of its own. A cell that a person has written into is never among the writes.
 */
export function keeping(
  tab: OwnTab & { readonly columns: number },
  filledBefore: Filled,
  { today, measure, language, locale }: KeepContext,
): Keeping {
  const writes: Keeping['writes'][number][] = [];
  const filled: Record<string, string> = {};
  const goals = goalsFrom(tab.rows);
  const taken = new Set(goals.map(({ id }) => id));
  goals.forEach((goal, index) => {
    const before = tab.rows[index]!;
    const filledHere = filledBefore[goal.id];
    const id = isUnsaved(goal.id) && tab.columnOf.id !== undefined ? newGoalId(goal, taken) : goal.id;
    taken.add(id);
    const wanted = standing(goal, measure, today, language);
    const values: Record<string, OwnValue> = id === goal.id || before.found.id !== undefined ? {} : { id };
    for (const column of KEPT) {
      const value = wanted[column];
      if (value === undefined || tab.columnOf[column] === undefined) continue;
      if (isFilledIn(before, column, filledHere)) values[column] = value;
    }
    // A day beside a figure that a person typed would say that it was counted that day.
    if (values.currentValue === undefined) delete values.updated;
    filled[id] = KEPT.map((column, place) => {
      const value = values[column];
      return value === undefined ? (filledHere?.split(' ')[place] ?? '') : fingerprint(value);
    }).join(' ');
    const change = { before, row: before.row, values, shares: shareColumns(goal) };
    const columnIdAt = (at: number) => Object.keys(values).find((column) => tab.columnOf[column] === at);
    for (const write of cellsToWrite(goalsTab, tab, change, { language, locale })) {
      const column = columnIdAt(write.column);
      writes.push({ ...write, wasBlank: column === undefined || (before.values[column] ?? '') === '' });
    }
  });
  return { writes, filled };
}

type Standing = { readonly [column in KeptColumn]?: OwnValue };

/** What the kept cells of a goal are to hold; a column that is left out stays as it is. */
function standing(goal: Goal, measure: MeasureKpi, today: Day, language: Locale): Standing {
  const { goals } = words(language);
  const until = Math.min(today, isKnown(goal.deadline) ? goal.deadline : today);
  const measured = measuredValue(goal, measure, { to: today });
  const current = currentValue(goal, measure, { to: today });
  const state = status(goal, current, today);
  const isOver = state === 'reached' || state === 'missed';
  const shown = formatValue(current, goal.kpi, goal.unit, language);
  return {
    ...(isKnown(measured) && { currentValue: measured, updated: until }),
    status: isComplete(goal) ? goals.statuses[state] : goals.incomplete,
    result: isOver ? goals.result(shown, today > goal.deadline ? formatDay(goal.deadline, language) : '') : '',
  };
}

/** Where a number or a day is missing, or the target is no change, it is the goal that lacks something, not the data. */
export function isComplete(goal: Goal): boolean {
  const { startValue, target, start, deadline } = goal;
  return [startValue, target, start, deadline].every(isKnown) && !isNoChange(goal);
}
