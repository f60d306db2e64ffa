import { poissonInterval } from './poisson.ts';
import type { Interval } from './proportions.ts';

/**
 * Range of the true total behind a sum of independent sales of different sizes (a compound Poisson sum), by the limits of
 * the count that is as uncertain (Bohm and Zech, 2014, scaled Poisson): skewed as such sums are, and never below zero.
 * `effective` is that count, of sales all alike: total² ÷ variance. A hundred sales of which some are ten times as large
 * as others weigh as fifty or fewer. `compoundInterval(1000, 25)` is 647 to 1476.
 */
export function compoundInterval(total: number, effective: number, confidence = 0.95): Interval {
  if (!(effective > 0)) return { low: Number.NaN, high: Number.NaN };
  const { low, high } = poissonInterval(effective, confidence);
  // Byar's cube turns negative for the smallest counts, of which nothing is sure.
  return { low: (total * Math.max(0, low)) / effective, high: (total * high) / effective };
}
