import type { PairSums } from '../facts/pairs.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { wilsonInterval } from '../statistics/proportions.ts';

/** How many of one step took the next, with the range in which chance alone moves it. */
export interface StepRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Standard error; unknown where no range can be given. */
  readonly error: number;
  /** How many took the step. */
  readonly taken: number;
  readonly of: number;
}

export const NO_RATE: StepRate = {
  rate: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  error: Number.NaN,
  taken: Number.NaN,
  of: Number.NaN,
};

const CONFIDENCE = 0.95;
/** (z² + 1) ÷ 4 at the limit for eight rates looked at, z 2.7 (Cornish and Fisher, 1937). */
const FEW_ROWS = 2.1;
/** Fewer days or posts tell nothing of how much they differ. */
const FEWEST_ROWS = 5;

/**
 * Rate of sums over rows that know both counts. Its range is that of the rows, days or posts, whose rates differ by
 * more than chance would make single people differ: the ratio estimator of survey sampling (Cochran, 1977, section 6),
 * no narrower than that of as many people (Wilson).
 */
export function rateOfPairs({ rows, above, below, aboveSquared, belowSquared, product }: PairSums): StepRate {
  const rate = ratio(above, below);
  if (!isKnown(rate) || !(below > 0)) return NO_RATE;
  const base = { rate, taken: above, of: below };
  // Where one post has nearly all views, there are as good as no others to compare it with.
  const evenRows = (below * below) / belowSquared;
  if (rows < FEWEST_ROWS || evenRows < FEWEST_ROWS || rate < 0)
    return { ...base, low: Number.NaN, high: Number.NaN, error: Number.NaN };
  const squares = Math.max(0, aboveSquared - 2 * rate * product + rate * rate * belowSquared);
  // Few rows tell their own spread badly: the first term by which Student's t is wider than the normal law.
  const ofRows = (Math.sqrt((squares * rows) / (rows - 1)) / below) * (1 + FEW_ROWS / (evenRows - 1));
  const ofPeople = rate <= 1 ? Math.sqrt((rate * (1 - rate)) / below) : 0;
  const error = Math.max(ofRows, ofPeople);
  const reach = -normalQuantile((1 - CONFIDENCE) / 2) * error;
  const wilson = above <= below ? wilsonInterval(above, below, CONFIDENCE) : { low: rate, high: rate };
  return {
    ...base,
    low: Math.max(0, Math.min(rate - reach, wilson.low)),
    high: Math.max(rate + reach, wilson.high),
    error,
  };
}

/** Rate of two counts of different tables: a range only where one can be a part of the other. */
export function rateOfCounts(taken: number, of: number): StepRate {
  const rate = ratio(taken, of);
  if (!isKnown(rate) || !(of > 0)) return NO_RATE;
  const isPart = taken >= 0 && taken <= of && Number.isInteger(taken) && Number.isInteger(of);
  const { low, high } = isPart ? wilsonInterval(taken, of, CONFIDENCE) : { low: Number.NaN, high: Number.NaN };
  return { rate, low, high, error: (high - low) / (2 * -normalQuantile((1 - CONFIDENCE) / 2)), taken, of };
}

/** Whether a rate fell, rose, or moved no more than chance; `tests` rates are looked at in all. */
export function movedBy(now: StepRate, before: StepRate, tests: number): 'fell' | 'rose' | 'same' | 'unknown' {
  const error = Math.hypot(now.error, before.error);
  const difference = now.rate - before.rate;
  if (!isKnown(error) || !isKnown(difference) || error === 0) return 'unknown';
  const limit = -normalQuantile((1 - CONFIDENCE) / (2 * Math.max(1, tests)));
  if (Math.abs(difference) <= limit * error) return 'same';
  return difference < 0 ? 'fell' : 'rose';
}
