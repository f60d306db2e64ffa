import type { Day } from '../../lib/days.ts';
import type { Direction } from '../define.ts';
import type { GoalKind } from '../kpis.ts';

export type Step = 'day' | 'week' | 'month';

/** What is known of a KPI, step after step, oldest first. */
export interface GoalHistory {
  readonly step: Step;
  /** First day of the first step; of a month any day of it. */
  readonly from: Day;
  /** Unknown where nothing is known of a step, which is not zero. */
  readonly values: readonly number[];
  /** Of a rate: what each value is to be divided by. Left out where the values are ready quotients. */
  readonly denominators?: readonly number[];
}

/** What is asked about a history. */
export interface ForecastQuestion {
  readonly kind: GoalKind;
  readonly direction: Direction;
  /** Unknown where none is set yet: the chance is unknown then, the rest is told. */
  readonly target: number;
  /** First day that counts. */
  readonly start: Day;
  /** Last day that counts. */
  readonly deadline: Day;
  /** What the history holds of later days is left aside. */
  readonly today: Day;
  /** A total so far, where it is known better than as the sum of the history from the start on. */
  readonly soFar?: number;
  /** How many of the steps left, at their end, a level is the mean of; 1, the latest, where it is left out. */
  readonly lastSteps?: number;
}

/**
 * No forecast: the history is shorter than twice what is left, or than eight steps (`tooShort`), or the goal lacks a day
 * (`incomplete`).
 */
export interface ForecastRefused {
  readonly refused: 'tooShort' | 'incomplete';
  /** The day on which there will be enough history; unknown where there will not be before the deadline. */
  readonly until: Day;
}

/** Where a goal will come to by its deadline. All amounts are those of the goal: a sum, the latest level, or a quotient. */
export interface ForecastMade {
  /** As likely to be surpassed as not. */
  readonly expected: number;
  /** 8 chances in 10 that the outcome lies between low and high. */
  readonly low: number;
  readonly high: number;
  /** Of reaching the target in time, 0 to 1. */
  readonly chance: number;
  readonly step: Step;
  /** Steps up to the deadline of which nothing is known yet. */
  readonly stepsLeft: number;
  /** What a step to come brings on average; of a level or a rate, where it stands now. Unknown where no step is left. */
  readonly pace: number;
  /**
   * What each step left has to bring for the target; of a rate, what the steps left have to come to; of a level, by how
   * much it has to move in each. 0 where nothing more is needed; unknown where no step is left, or no target is set.
   */
  readonly neededPerStep: number;
}

export type Forecast = ForecastRefused | ForecastMade;

export function isRefused(forecast: Forecast): forecast is ForecastRefused {
  return 'refused' in forecast;
}
