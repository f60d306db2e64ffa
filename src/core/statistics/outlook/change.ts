import { normalQuantile } from '../normal.ts';
import { studentQuantile } from '../student.ts';
import { type Fit, fit, type Story } from './fit.ts';
import type { Law } from './law.ts';
import { type Expectations, LEVEL, type Series } from './series.ts';
import { understand } from './understand.ts';

export interface ChangeOfLevel {
  /** New level less old level, on the scale of the predictor. */
  readonly size: number;
  /** Its standard error. */
  readonly error: number;
  /** The old level, at the end of the series. */
  readonly before: number;
}

/** So much may a level change for all that is known before the data. */
const ANY_CHANGE = 2;

/** How much a series has changed at one place that is known beforehand, by one fit to both sides of it. */
export function changeAt(series: Series, law: Law, expectations: Expectations, place: number): ChangeOfLevel {
  const understood = understand(series, law, expectations);
  const story = { ...understood, expectations: { ...expectations, change: ANY_CHANGE } };
  const told = fit(story, place, understood.stories[0]!.fit.parameters);
  const { parameters, covariance } = told;
  const last = parameters.length - 1;
  const error = Math.sqrt(understood.memory * covariance[last * parameters.length + last]!) * quiet(told, story);
  return { size: -parameters[last]!, error, before: parameters[LEVEL]! + parameters[last]! };
}

/** Fewer steps left over than these say too little of how they scatter. */
const FEWEST_LEFT = 5;
/** Where a change is taken for one. */
const SURE = 0.9938;

/**
 * The noise of a law rests in part on what is usual of days; averages of weeks scatter less. What a series scatters around
 * the two levels, beside what was expected, with room for the luck of a short one; never more than 1.
 */
function quiet({ predictors, freedom }: Fit, { law, series, weights }: Story): number {
  if (law.isCount) return 1;
  let left = -freedom;
  let surprise = 0;
  weights.forEach((weight, index) => {
    left += weight;
    surprise += weight * law.surprise(series.values[index]!, predictors[index]!);
  });
  if (left < FEWEST_LEFT) return 1;
  return Math.min(1, (Math.sqrt(surprise / left) * studentQuantile(SURE, left)) / normalQuantile(SURE));
}
