import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

type Row<Names extends string> = Readonly<Record<Names, number>>;

/** What R computes, stored by the script that stands beside the file. */
interface Reference {
  readonly normalQuantiles: readonly Row<'share' | 'z'>[];
  readonly normalShares: readonly Row<'share' | 'z'>[];
  readonly wilson: readonly Row<'successes' | 'trials' | 'confidence' | 'low' | 'high'>[];
  readonly twoProportions: readonly (Row<Pair | 'confidence' | 'difference' | 'low' | 'high' | 'z' | 'p'> &
    Row<'expected'>)[];
  readonly fisher: readonly Row<Pair | 'p'>[];
  readonly sampleSizes: readonly Row<'baseRate' | 'smallestDifference' | 'confidence' | 'power' | 'trials'>[];
  readonly quantiles: readonly (Row<'share' | 'quantile'> & { readonly values: readonly number[] })[];
  readonly deviations: readonly (Row<'deviation'> & { readonly values: readonly number[] })[];
  readonly counts: readonly Row<'count' | 'confidence' | 'low' | 'high' | 'exactLow' | 'exactHigh'>[];
  readonly fits: readonly FitReference[];
}

type Pair = 'successesA' | 'trialsA' | 'successesB' | 'trialsB';

export interface FitReference {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly best: string;
  /** a, b */
  readonly line: readonly number[];
  readonly logarithm: readonly number[];
  /** beta, alpha, kappa */
  readonly hill: readonly number[];
  /** of line, logarithm and Hill curve */
  readonly aicc: readonly number[];
}

export const reference: Reference = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics/reference.json', import.meta.url), 'utf8'),
);

/** Equal to so many parts of the expected value; what should be 0 may be off by the rounding of a sum. */
export function expectSame(actual: number, expected: number, parts = 1e-9): void {
  const distance = Math.abs(actual - expected);
  expect(distance, `${actual} instead of ${expected}`).toBeLessThanOrEqual(parts * Math.abs(expected) + 1e-15);
}
