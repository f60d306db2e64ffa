import { normalQuantile } from './normal.ts';

/**
 * Range of the true mean behind a count of independent events, by Byar's approximation to the exact limits
 * (Breslow and Day, 1987): within a few per cent of them from a count of 1 on. `poissonInterval(12)` is 6.2 to 21.0.
 */
export function poissonInterval(count: number, confidence = 0.95): { readonly low: number; readonly high: number } {
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const next = count + 1;
  return {
    low: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
