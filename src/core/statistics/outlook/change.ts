import { fit } from './fit.ts';
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
  const { parameters, covariance } = fit(story, place, understood.stories[0]!.fit.parameters);
  const last = parameters.length - 1;
  const error = Math.sqrt(understood.memory * covariance[last * parameters.length + last]!);
  return { size: -parameters[last]!, error, before: parameters[LEVEL]! + parameters[last]! };
}
