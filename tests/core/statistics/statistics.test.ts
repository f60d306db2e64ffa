import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, normalShare } from '../../../src/core/statistics/normal.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson.ts';
import { median, medianDeviation, quantile } from '../../../src/core/statistics/quantiles.ts';

describe('the normal distribution', () => {
  // R: qnorm(c(0.5, 0.9, 0.975, 0.995, 0.9999, 1e-6))
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655],
    [0.975, 1.9599639845],
    [0.995, 2.5758293035],
    [0.9999, 3.7190164855],
    [1e-6, -4.7534243088],
  ])('has its quantile of %d at %d, as R says', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 6);
  });

  it('knows no quantile of a share outside of 0 to 1', () => {
    expect(normalQuantile(0)).toBeNaN();
    expect(normalQuantile(1.5)).toBeNaN();
  });

  it('is inverted by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('the range behind a count', () => {
  // R: poisson.test(n)$conf.int, the exact limits
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [5, 1.6235, 11.6683],
    [12, 6.2006, 20.9616],
    [100, 81.364, 121.6266],
  ])('of %d lies close to the exact limits %d and %d', (count, low, high) => {
    const range = poissonInterval(count);
    expect(Math.abs(range.low - low)).toBeLessThan(0.02 * Math.max(1, low));
    expect(Math.abs(range.high - high)).toBeLessThan(0.02 * high);
  });

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
  // R: quantile(c(1, 2, 4, 8), c(.25, .5, .9)); mad(c(1, 2, 4, 8))
  it('are those of R and of spreadsheets', () => {
    expect(quantile([8, 1, 4, 2], 0.25)).toBe(1.75);
    expect(median([8, 1, 4, 2])).toBe(3);
    expect(quantile([8, 1, 4, 2], 0.9)).toBeCloseTo(6.8, 12);
    expect(medianDeviation([1, 2, 4, 8])).toBeCloseTo(2.2239, 4);
  });

  it('leave out what is unknown, and know nothing of nothing', () => {
    expect(median([Number.NaN, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });
});
