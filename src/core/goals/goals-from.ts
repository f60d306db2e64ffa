import { numberOf, type OwnRow, textOf } from '../tabs/read.ts';
import type { Goal, ScopeType, TargetForm } from './define.ts';
import { hash } from './hash.ts';
import { type GoalKind, kpiWithId } from './kpis.ts';

/**
 * Every row of the Goals tab as a goal. A row without an identifier, or with that of a row above (rows get copied by
 * hand), has one made from its cells, which holds until the row is changed or saved.
 */
export function goalsFrom(rows: readonly OwnRow[]): Goal[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const id = freeId(textOf(row, 'id'), row, taken);
    taken.add(id);
    return goalFrom(row, id);
  });
}

/** Columns that are filled in where the tabs hold the figure: they make no other goal of a row. */
const NOT_TYPED: ReadonlySet<string> = new Set(['currentValue', 'updated', 'status', 'result']);

/** Marks an identifier that stands in no cell. */
const UNSAVED = 'row-';

export function isUnsaved(id: string): boolean {
  return id.startsWith(UNSAVED);
}

/**
 * Changes whenever a cell of the row changes that people write into: what a save must name to be taken. What is filled
 * in for them is told by `isFilledIn`, and makes no difference; nor does a blank column that the tab gets meanwhile.
 */
export function revisionOf(row: OwnRow, isFilledIn: (column: string) => boolean): string {
  const values = Object.entries(row.values).filter(([column, value]) => value !== '' && !isFilledIn(column));
  return hash(JSON.stringify([values, row.found]));
}

function freeId(written: string, row: OwnRow, taken: ReadonlySet<string>): string {
  if (written !== '' && !taken.has(written)) return written;
  const made = `${UNSAVED}${revisionOf(row, (column) => NOT_TYPED.has(column))}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? made : `${made}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function goalFrom(row: OwnRow, id: string): Goal {
  const kpi = textOf(row, 'kpi');
  const startValue = numberOf(row, 'startValue');
  const targetGiven = numberOf(row, 'target');
  const targetForm = (textOf(row, 'targetForm') || 'absolute') as TargetForm;
  const target = resolvedTarget(startValue, targetGiven, targetForm);
  return {
    id,
    row: row.row,
    name: textOf(row, 'name'),
    objective: textOf(row, 'objective'),
    kpi,
    scopeType: (textOf(row, 'scopeType') || (textOf(row, 'scope') ? 'platform' : 'all')) as ScopeType,
    scope: textOf(row, 'scope'),
    kind: (textOf(row, 'kind') || kpiWithId(kpi)?.kind || 'level') as GoalKind,
    direction: target < startValue ? 'less' : 'more',
    targetForm,
    stage: textOf(row, 'stage'),
    unit: textOf(row, 'unit'),
    unitValue: numberOf(row, 'unitValue'),
    startValue,
    target,
    targetGiven,
    ifMissed: textOf(row, 'ifMissed'),
    start: numberOf(row, 'start'),
    deadline: numberOf(row, 'deadline'),
    owner: textOf(row, 'owner'),
    currentValue: numberOf(row, 'currentValue'),
    updated: numberOf(row, 'updated'),
    status: textOf(row, 'status'),
    result: textOf(row, 'result'),
  };
}

/** "+10 %" from 2.0 % is 2.2 % when relative, and 12 % when it is meant in points. */
export function resolvedTarget(startValue: number, given: number, form: TargetForm): number {
  switch (form) {
    case 'absolute':
      return given;
    case 'relative':
      return startValue * (1 + given);
    case 'points':
      return startValue + given;
    default:
      return form satisfies never;
  }
}
