import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, normalShare } from '../../../src/core/statistics/normal.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson.ts';
import { median } from '../../../src/core/statistics/quantiles.ts';

describe('the normal distribution', () => {
  it('knows no quantile of a share outside of 0 to 1', () => {
    expect(normalQuantile(0)).toBeNaN();
    expect(normalQuantile(1.5)).toBeNaN();
  });

  it('is inverted by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (share) => {
        expect(Math.abs(normalShare(normalQuantile(share)) / share - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('the range behind a count', () => {
  it('widens with the confidence asked for and contains the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const usual = poissonInterval(count);
        const wide = poissonInterval(count, 0.99);
        expect(usual.low).toBeLessThan(count);
        expect(usual.high).toBeGreaterThan(count);
        expect(wide.low).toBeLessThan(usual.low);
        expect(wide.high).toBeGreaterThan(usual.high);
      }),
    );
  });
});

describe('quantiles', () => {
  it('leave out what is unknown, and know nothing of nothing', () => {
    expect(median([Number.NaN, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });
});
