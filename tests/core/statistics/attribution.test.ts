import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_MODELS, credits, shares } from '../../../src/core/statistics/attribution.ts';

const ages = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 30 });
const model = fc.constantFrom(...ATTRIBUTION_MODELS);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const cents = (value: number) => Math.round(value * 100);

describe('the shares of touches', () => {
  it('are a fifth each of five touches (gofunnel)', () => {
    expect(credits(100, shares('linear', [11, 8, 5, 2, 0]))).toEqual([20, 20, 20, 20, 20]);
  });

  it.each([
    ['first', [150, 0, 0]],
    ['last', [0, 0, 150]],
    ['linear', [50, 50, 50]],
    ['position', [60, 30, 60]],
  ] as const)('of three touches and 150 are, by the model %s, %s (attherate.ai)', (name, expected) => {
    expect(credits(150, shares(name, [9, 4, 0]))).toEqual(expected);
  });

  it('decay with the days before the last one: touches on days 1, 4, 7, 10 and 12 (days of gofunnel)', () => {
    const parts = shares('time decay', [11, 8, 5, 2, 0]);
    expect(parts.map((part) => (100 * part).toFixed(2))).toEqual(['10.45', '14.07', '18.93', '25.48', '31.06']);
    // Rounded one by one they lack a cent, which goes to the one that lost most by rounding.
    expect(credits(100, parts)).toEqual([10.45, 14.07, 18.93, 25.48, 31.07]);
  });

  it('halve with every half-life', () => {
    expect(shares('time decay', [14, 7, 0])).toEqual([1 / 7, 2 / 7, 4 / 7]);
    expect(shares('time decay', [2, 0], { halfLife: 1 })).toEqual([0.2, 0.8]);
  });

  it('by position are all of one touch and a half each of two (adriennevermorel.com)', () => {
    expect(shares('position', [0])).toEqual([1]);
    expect(shares('position', [3, 0])).toEqual([0.5, 0.5]);
    expect(shares('position', [3, 2, 1, 0]).map((share) => share.toFixed(3))).toEqual([
      '0.400',
      '0.100',
      '0.100',
      '0.400',
    ]);
  });

  it('go to the last touch that is not direct, and to the last one where all are', () => {
    expect(shares('last non-direct', [5, 3, 0], { direct: [false, false, true] })).toEqual([0, 1, 0]);
    expect(shares('last non-direct', [5, 3, 0], { direct: [true, true, true] })).toEqual([0, 0, 1]);
    expect(shares('last non-direct', [5, 3, 0])).toEqual([0, 0, 1]);
  });

  it('follow the days and not the order of the rows; of one day the row above came first', () => {
    expect(shares('first', [0, 9, 4])).toEqual([0, 1, 0]);
    expect(shares('last', [0, 9, 4])).toEqual([1, 0, 0]);
    expect(shares('first', [4, 4])).toEqual([1, 0]);
    expect(shares('last', [4, 4])).toEqual([0, 1]);
  });

  it('are together 1 and none is negative', () => {
    fc.assert(
      fc.property(model, ages, (name, days) => {
        const parts = shares(name, days);
        expect(sum(parts)).toBeCloseTo(1, 12);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('decay: an older touch never has more than a younger one', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 90 }), (days, halfLife) => {
        const parts = shares('time decay', days, { halfLife });
        const byAge = days.map((age, index) => ({ age, part: parts[index]! })).sort((a, b) => b.age - a.age);
        for (let index = 1; index < byAge.length; index += 1) {
          expect(byAge[index]!.part).toBeGreaterThanOrEqual(byAge[index - 1]!.part);
        }
      }),
    );
  });

  it('of no touches are none', () => {
    for (const name of ATTRIBUTION_MODELS) expect(shares(name, [])).toEqual([]);
  });
});

describe('credits', () => {
  it('round the earlier of equal ones up', () => {
    expect(credits(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([33.34, 33.33, 33.33]);
    expect(credits(0.05, [0.25, 0.25, 0.25, 0.25])).toEqual([0.02, 0.01, 0.01, 0.01]);
  });

  it('share a refund alike', () => {
    expect(credits(-100, [1 / 3, 1 / 3, 1 / 3])).toEqual([-33.34, -33.33, -33.33]);
  });

  it('may have as many decimals as the currency', () => {
    expect(credits(100, [1 / 3, 1 / 3, 1 / 3], 0)).toEqual([34, 33, 33]);
    expect(credits(1, [1 / 3, 1 / 3, 1 / 3], 3)).toEqual([0.334, 0.333, 0.333]);
  });

  it('round half a cent of the value as people do, whatever the computer makes of it', () => {
    expect(credits(1.005, [1])).toEqual([1.01]);
  });

  it('sum to the value to the cent, and lie within a cent of the exact share', () => {
    const value = fc.integer({ min: -1e12, max: 1e12 }).map((each) => each / 100);
    fc.assert(
      fc.property(value, model, ages, (amount, name, days) => {
        const parts = shares(name, days);
        const parted = credits(amount, parts);
        expect(sum(parted.map(cents))).toBe(cents(amount));
        parted.forEach((credit, index) => {
          expect(Math.abs(credit - amount * parts[index]!)).toBeLessThan(0.0101);
          expect(Object.is(credit, -0)).toBe(false);
        });
      }),
    );
  });

  it('of a value without readable cents are the plain shares', () => {
    expect(credits(1e300, [0.25, 0.75])).toEqual([0.25e300, 0.75e300]);
  });

  it('of nothing are nothing', () => {
    expect(credits(0, [0.5, 0.5])).toEqual([0, 0]);
    expect(credits(10, [])).toEqual([]);
  });
});
