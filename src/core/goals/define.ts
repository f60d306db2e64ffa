import type { Day } from '../lib/days.ts';
import type { GoalKind } from './kpis.ts';

export type ScopeType = 'all' | 'platform' | 'campaign' | 'account';

export type Direction = 'more' | 'less';

export type TargetForm = 'absolute' | 'relative' | 'points';

/** One row of the Goals tab. What is blank or not understood is '' or unknown: a goal is never dropped for it. */
export interface Goal {
  /** Never blank: a row without an identifier has one made from its cells until it is saved. */
  readonly id: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** An identifier of OBJECTIVES, own words, or ''. */
  readonly objective: string;
  /** The identifier of a KPI, or own words. */
  readonly kpi: string;
  readonly scopeType: ScopeType;
  readonly scope: string;
  readonly kind: GoalKind;
  /** From the two numbers: less where the target is under the starting point. */
  readonly direction: Direction;
  readonly targetForm: TargetForm;
  readonly stage: string;
  readonly unit: string;
  readonly unitValue: number;
  readonly startValue: number;
  /** The number to get to, whatever form it was given in. */
  readonly target: number;
  /** As it stands in the cell: 0.1 for +10 % where the form is relative. */
  readonly targetGiven: number;
  readonly ifMissed: string;
  /** First day that counts. */
  readonly start: Day;
  /** Last day that counts. */
  readonly deadline: Day;
  readonly owner: string;
  /** Typed by hand. */
  readonly currentValue: number;
  readonly updated: Day;
  readonly status: string;
  readonly result: string;
}

export type GoalStatus = 'ahead' | 'onTrack' | 'behind' | 'reached' | 'missed' | 'notStarted' | 'unknown';

/** Where a goal counts; the name is '' for all platforms. */
export interface GoalScope {
  readonly type: ScopeType;
  readonly name: string;
}

/**
 * What the tabs hold on a KPI, over a stretch of days, both included; unknown where they hold nothing. A total is the
 * sum of the days, a rate the ratio of sums, a level the latest that is known;
 * `kind` is left out for the kind that the KPI has by nature.
 */
export type MeasureKpi = (kpi: string, scope: GoalScope, from: Day, to: Day, kind?: GoalKind) => number;
