import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundInterval } from '../../../src/core/statistics/compound.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson.ts';

describe('the range of a sum of sales', () => {
  it('is that of their number where all are alike', () => {
    const { low, high } = poissonInterval(25);
    expect(compoundInterval(1000, 25)).toEqual({ low: 40 * low, high: 40 * high });
  });

  it('is unknown where nothing is known of their number', () => {
    expect(compoundInterval(1000, Number.NaN)).toEqual({ low: Number.NaN, high: Number.NaN });
    expect(compoundInterval(0, 0)).toEqual({ low: Number.NaN, high: Number.NaN });
  });

  it('never reaches below zero, however few they weigh as', () => {
    expect(compoundInterval(100, 0.2, 0.99).low).toBe(0);
  });

  it('holds the sum, and grows with it', () => {
    const total = fc.double({ min: 1, max: 1e6, noNaN: true });
    const effective = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(total, effective, (sum, count) => {
        const { low, high } = compoundInterval(sum, count);
        expect(low).toBeLessThan(sum);
        expect(high).toBeGreaterThan(sum);
        expect(compoundInterval(2 * sum, count).high).toBeCloseTo(2 * high, 6);
      }),
    );
  });
});
