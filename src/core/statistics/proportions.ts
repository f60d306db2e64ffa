import { ratio } from '../lib/numbers.ts';
import { normalQuantile, normalShare } from './normal.ts';

/** The range in which the true value is expected to lie, with the confidence asked for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Range of the true rate behind `successes` out of `trials` (Wilson, 1927): unlike the textbook's ± it stays within
 * 0 to 1 and holds for few trials. `wilsonInterval(0, 20)` is 0 to 0.1611. Unknown without trials.
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval {
  if (!(trials > 0)) return { low: Number.NaN, high: Number.NaN };
  const squared = twoSided(confidence) ** 2;
  const failures = trials - successes;
  const middle = successes + squared / 2;
  const reach = Math.sqrt(squared * ((successes * failures) / trials + squared / 4));
  return {
    low: successes === 0 ? 0 : (middle - reach) / (trials + squared),
    high: failures === 0 ? 1 : (middle + reach) / (trials + squared),
  };
}

export interface Comparison extends Interval {
  /** Rate of B less rate of A, as a fraction; `low` and `high` are its range. */
  readonly difference: number;
  /** The difference in standard errors. */
  readonly z: number;
  /** How often chance alone would make two equal rates differ as much, in either direction: 0 to 1. */
  readonly p: number;
}

/**
 * Are two rates different? The test takes the standard error of both rates together, the range of the difference that
 * of each by itself (R: `prop.test(correct = FALSE)`). 144 of 1200 and 192 of 1200 differ by 4 points, z 2.82, p 0.0047.
 * Where both are 0 %, or both 100 %, nothing differs: z is 0 and p is 1. Unknown where one has no trials.
 */
export function twoProportions(
  successesA: number,
  trialsA: number,
  successesB: number,
  trialsB: number,
  confidence = 0.95,
): Comparison {
  const rateA = ratio(successesA, trialsA);
  const rateB = ratio(successesB, trialsB);
  const together = ratio(successesA + successesB, trialsA + trialsB);
  const difference = rateB - rateA;
  const error = Math.sqrt(together * (1 - together) * (1 / trialsA + 1 / trialsB));
  const z = difference === 0 ? 0 : difference / error;
  const reach = twoSided(confidence) * Math.sqrt((rateA * (1 - rateA)) / trialsA + (rateB * (1 - rateB)) / trialsB);
  return {
    difference,
    low: Math.max(-1, difference - reach),
    high: Math.min(1, difference + reach),
    z,
    p: 2 * normalShare(-Math.abs(z)),
  };
}

/**
 * Range of the difference, rate of B less rate of A, out of the ranges of both rates (Newcombe, 1998, method 10). For few
 * cases, where that of `twoProportions` is too narrow: 0 of 10 and 0 of 20 differ by −0.28 to 0.16, not by 0 to 0.
 */
export function rangeOfDifference(
  successesA: number,
  trialsA: number,
  successesB: number,
  trialsB: number,
  confidence = 0.95,
): Interval {
  const rateA = ratio(successesA, trialsA);
  const rateB = ratio(successesB, trialsB);
  const a = wilsonInterval(successesA, trialsA, confidence);
  const b = wilsonInterval(successesB, trialsB, confidence);
  return {
    low: rateB - rateA - Math.hypot(rateB - b.low, a.high - rateA),
    high: rateB - rateA + Math.hypot(b.high - rateB, rateA - a.low),
  };
}

/** Where fewer cases than this are expected in one of the four counts, chance plays too large a part (Cochran, 1954). */
export const FEWEST_EXPECTED = 5;

/**
 * The smallest of the four counts (successes and failures of A and of B) to be expected if both rates were the same.
 * Under 5 the normal approximation of `twoProportions` no longer holds (Cochran, 1954).
 */
export function smallestExpectedCount(
  successesA: number,
  trialsA: number,
  successesB: number,
  trialsB: number,
): number {
  const successes = successesA + successesB;
  const trials = trialsA + trialsB;
  // Counts are multiplied before they are divided, so that exactly 5 is not a hair less.
  return ratio(Math.min(trialsA, trialsB) * Math.min(successes, trials - successes), trials);
}

/**
 * How many trials each of two variants needs, so that a difference of `smallestDifference` (as a fraction: 0.01 is one
 * point) from `baseRate` is found with a chance of `power`, and a difference where there is none is seen with a chance
 * of 1 − confidence. Rounded up; unknown where a rate would leave 0 to 1 or there is no difference.
 *
 * n = (z(1 − α/2) · √(2 p̄ q̄) + z(power) · √(p₁q₁ + p₂q₂))² ÷ Δ² (Fleiss, Levin and Paik, 2003, without correction for
 * continuity; R: `power.prop.test`).
 */
export function sampleSize(baseRate: number, smallestDifference: number, confidence = 0.95, power = 0.8): number {
  const otherRate = baseRate + smallestDifference;
  const isRate = (rate: number) => rate >= 0 && rate <= 1;
  if (!isRate(baseRate) || !isRate(otherRate) || smallestDifference === 0) return Number.NaN;
  const mean = (baseRate + otherRate) / 2;
  const root =
    twoSided(confidence) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(baseRate * (1 - baseRate) + otherRate * (1 - otherRate));
  return Math.ceil((root / smallestDifference) ** 2);
}

/** How many standard errors hold the middle share of a normal distribution: 1.96 for 0.95. */
function twoSided(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
