import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/statistics/fisher.ts';
import {
  rangeOfDifference,
  sampleSize,
  smallestExpectedCount,
  twoProportions,
  wilsonInterval,
} from '../../../src/core/statistics/proportions.ts';

/** So many successes of so many trials, from one trial on. */
const counts = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('the range of a rate', () => {
  it.each([
    [144, 1200, 0.1028, 0.1396],
    [25, 1000, 0.017, 0.0366],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
  ])('of %d of %d is %d to %d, as computed by hand from the formula', (successes, trials, low, high) => {
    const range = wilsonInterval(successes, trials);
    expect(range.low).toBeCloseTo(low, 4);
    expect(range.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at 0 without a success and exactly at 1 without a failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), confidence, (trials, sure) => {
        expect(wilsonInterval(0, trials, sure).low).toBe(0);
        expect(wilsonInterval(trials, trials, sure).high).toBe(1);
      }),
    );
  });

  it('contains the rate, within 0 to 1', () => {
    fc.assert(
      fc.property(counts(1e9), confidence, ([successes, trials], sure) => {
        const { low, high } = wilsonInterval(successes, trials, sure);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('widens with the confidence and narrows with the trials', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    fc.assert(
      fc.property(counts(1e6), ([successes, trials]) => {
        const usual = width(wilsonInterval(successes, trials));
        expect(width(wilsonInterval(successes, trials, 0.99))).toBeGreaterThan(usual);
        expect(width(wilsonInterval(2 * successes, 2 * trials))).toBeLessThan(usual);
      }),
    );
  });

  it('is the mirror image for failures', () => {
    fc.assert(
      fc.property(counts(1e6), ([successes, trials]) => {
        const one = wilsonInterval(successes, trials);
        const other = wilsonInterval(trials - successes, trials);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  it('is unknown without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});

describe('the comparison of two rates', () => {
  it('of 144 of 1200 and 192 of 1200 has z 2.824 and p 0.0047 (rstudio-pubs; its prose, z −2.178, is wrong)', () => {
    const { z, p } = twoProportions(144, 1200, 192, 1200);
    expect(z).toBeCloseTo(2.824, 3);
    expect(p).toBeCloseTo(0.0047, 4);
  });

  it('of 503 and 613 of 5000 has z 3.4935, p 0.000477 and 0.97 to 3.43 points (figures of datatweets.com)', () => {
    const { difference, low, high, z, p } = twoProportions(503, 5000, 613, 5000);
    expect(difference).toBeCloseTo(0.022, 12);
    expect(low).toBeCloseTo(0.0097, 4);
    expect(high).toBeCloseTo(0.0343, 4);
    expect(z).toBeCloseTo(3.4935, 4);
    expect(p).toBeCloseTo(0.000477, 6);
  });

  it('of 45 of 120 and 62 of 118 has z 2.332 and p 0.0197 (figures of tmesh.online)', () => {
    const { z, p } = twoProportions(45, 120, 62, 118);
    expect(z).toBeCloseTo(2.332, 3);
    expect(p).toBeCloseTo(0.0197, 4);
  });

  it('of 120 and 95 of 1000 has p 0.071, above 0.05 (flairmi.com says the opposite, wrongly)', () => {
    const { z, p } = twoProportions(120, 1000, 95, 1000);
    expect(z).toBeCloseTo(-1.805, 3);
    expect(p).toBeCloseTo(0.071, 3);
  });

  it('of the two groups of a public advertising test has z −11.84 (Kaggle, A/B testing files)', () => {
    const { z, difference } = twoProportions(15_161, 154_303, 15_637, 180_970);
    expect(z).toBeCloseTo(-11.84, 2);
    expect(difference).toBeCloseTo(0.08641 - 0.09825, 4);
  });

  it('is mirrored when A and B change places', () => {
    fc.assert(
      fc.property(counts(1e6), counts(1e6), ([xa, na], [xb, nb]) => {
        const one = twoProportions(xa, na, xb, nb);
        const other = twoProportions(xb, nb, xa, na);
        expect(other.difference).toBeCloseTo(-one.difference, 12);
        expect(other.low).toBeCloseTo(-one.high, 12);
        expect(other.high).toBeCloseTo(-one.low, 12);
        expect(other.z).toBeCloseTo(-one.z, 9);
        expect(other.p).toBeCloseTo(one.p, 9);
      }),
    );
  });

  it('contains the difference in its range, and p is a chance', () => {
    fc.assert(
      fc.property(counts(1e6), counts(1e6), ([xa, na], [xb, nb]) => {
        const { difference, low, high, z, p } = twoProportions(xa, na, xb, nb);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(Number.isFinite(z)).toBe(true);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is unknown where one has no trials', () => {
    const { difference, low, z, p } = twoProportions(0, 0, 5, 50);
    expect([difference, low, z, p]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('finds no difference where nobody or everybody succeeded', () => {
    expect(twoProportions(0, 50, 0, 80)).toMatchObject({ difference: 0, z: 0, p: 1 });
    expect(twoProportions(50, 50, 80, 80)).toMatchObject({ difference: 0, z: 0, p: 1 });
  });
});

describe('the smallest expected count', () => {
  it('is exact where it is whole: 5 failures each when 10 of 100 failed', () => {
    expect(smallestExpectedCount(50, 50, 40, 50)).toBe(5);
    expect(smallestExpectedCount(3, 30, 7, 70)).toBe(3);
  });
});

describe('the range of a difference for few cases', () => {
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 29, 5, 56, -0.0381, 0.1926],
    [0, 20, 0, 10, -0.1611, 0.2775],
    [0, 20, 10, 10, 0.6791, 1],
  ])('from %d of %d to %d of %d is %d to %d, as Newcombe (1998) has it', (xa, na, xb, nb, low, high) => {
    const range = rangeOfDifference(xa, na, xb, nb);
    expect(range.low).toBeCloseTo(low, 4);
    expect(range.high).toBeCloseTo(high, 4);
  });

  it('contains the difference, within −1 to 1, and widens with the confidence', () => {
    fc.assert(
      fc.property(counts(1000), counts(1000), ([xa, na], [xb, nb]) => {
        const { low, high } = rangeOfDifference(xa, na, xb, nb);
        const sure = rangeOfDifference(xa, na, xb, nb, 0.99);
        expect(low).toBeLessThanOrEqual(xb / nb - xa / na);
        expect(high).toBeGreaterThanOrEqual(xb / nb - xa / na);
        expect(Math.max(-low, high)).toBeLessThanOrEqual(1 + 1e-12);
        expect(sure.high - sure.low).toBeGreaterThan(high - low);
      }),
    );
  });
});

describe('the exact test', () => {
  it('is a chance, and the same when A and B or successes and failures change places', () => {
    fc.assert(
      fc.property(counts(300), counts(300), ([xa, na], [xb, nb]) => {
        const p = fisherExact(xa, na, xb, nb);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(xb, nb, xa, na)).toBeCloseTo(p, 9);
        expect(fisherExact(na - xa, na, nb - xb, nb)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('agrees with the normal approximation where cases are many', () => {
    expect(fisherExact(10_000, 200_000, 10_300, 200_000)).toBeCloseTo(
      twoProportions(10_000, 200_000, 10_300, 200_000).p,
      2,
    );
  });

  it('is unknown without trials', () => {
    expect(fisherExact(0, 0, 1, 2)).toBeNaN();
  });
});

describe('the trials that a test needs', () => {
  const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true });
  const difference = fc.double({ min: 0.001, max: 0.4, noNaN: true });

  it('find the difference they were counted for with about the power asked for', () => {
    const trials = sampleSize(0.1, 0.02);
    expect(trials).toBe(3841);
    const { difference: found, z } = twoProportions(0.1 * trials, trials, 0.12 * trials, trials);
    expect(found).toBeCloseTo(0.02, 12);
    expect(z).toBeCloseTo(1.96 + 0.84, 2);
  });

  it('are the more the smaller the difference, the higher the confidence and the higher the power', () => {
    fc.assert(
      fc.property(rate, difference, (base, smallest) => {
        const usual = sampleSize(base, smallest);
        expect(usual).toBeGreaterThanOrEqual(1);
        expect(sampleSize(base, smallest / 2)).toBeGreaterThan(usual);
        expect(sampleSize(base, smallest, 0.99)).toBeGreaterThan(usual);
        expect(sampleSize(base, smallest, 0.95, 0.9)).toBeGreaterThanOrEqual(usual);
      }),
    );
  });

  it('are the same for a rise and for the fall back', () => {
    expect(sampleSize(0.12, -0.02)).toBe(sampleSize(0.1, 0.02));
  });

  it('are unknown without a difference, or where a rate would leave 0 to 1', () => {
    expect(sampleSize(0.1, 0)).toBeNaN();
    expect(sampleSize(0.95, 0.1)).toBeNaN();
    expect(sampleSize(0.05, -0.1)).toBeNaN();
    expect(sampleSize(1.2, -0.5)).toBeNaN();
  });
});
