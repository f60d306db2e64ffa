import type { Law } from './law.ts';
import type { Series } from './series.ts';

const FEWEST_PAIRS = 8;
const MOST = 0.95;

/**
 * How much of what is left over today was left over yesterday (first autocorrelation, 0 to 0.95), less what chance alone
 * makes of it; 0 where too few steps follow one another.
 */
export function correlationOf(
  { values, times }: Series,
  law: Law,
  predictors: Float64Array,
  weights: Float64Array,
): number {
  let products = 0;
  let squares = 0;
  let pairs = 0;
  let before = 0;
  for (let index = 0; index < values.length; index += 1) {
    const sign = law.distance(values[index]!, predictors[index]!) < 0 ? -1 : 1;
    const left = sign * weights[index]! * Math.sqrt(law.surprise(values[index]!, predictors[index]!));
    squares += left * left;
    if (index > 0 && times[index]! - times[index - 1]! === 1) {
      products += left * before;
      pairs += 1;
    }
    before = left;
  }
  if (pairs < FEWEST_PAIRS || squares === 0) return 0;
  return Math.min(MOST, Math.max(0, products / squares - 1 / Math.sqrt(pairs)));
}
