import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairSums } from '../../../src/core/facts/pairs.ts';
import { movedBy, rateOfCounts, rateOfPairs } from '../../../src/core/findings/rate-of-step.ts';
import { seeded } from '../../../src/core/sample/chance.ts';

function sumsOf(rows: readonly (readonly [above: number, below: number])[]): PairSums {
  const sums: PairSums = { rows: 0, above: 0, below: 0, aboveSquared: 0, belowSquared: 0, product: 0 };
  for (const [above, below] of rows) {
    sums.rows += 1;
    sums.above += above;
    sums.below += below;
    sums.aboveSquared += above * above;
    sums.belowSquared += below * below;
    sums.product += above * below;
  }
  return sums;
}

describe('the rate of a step', () => {
  it('is a ratio of sums, not the mean of the rates of days', () => {
    expect(
      rateOfPairs(
        sumsOf([
          [1, 10],
          [9, 90],
          [30, 100],
        ]),
      ).rate,
    ).toBeCloseTo(0.2, 12);
  });

  it('of counts has the range of Wilson: 25 of 1000 are 1.70 to 3.66 %', () => {
    const { low, high } = rateOfCounts(25, 1000);
    expect(low).toBeCloseTo(0.017, 4);
    expect(high).toBeCloseTo(0.0366, 4);
  });

  it('has no range where more took the step than could: the steps are not nested', () => {
    const found = rateOfCounts(1187, 1171);
    expect(found.rate).toBeCloseTo(1.0137, 4);
    expect(found.low).toBeNaN();
  });

  it('has a wider range where days differ more than people by chance', () => {
    const steady = Array.from({ length: 20 }, () => [10, 200] as const);
    const uneven = Array.from({ length: 20 }, (_, index) => [index % 2 ? 0 : 20, 200] as const);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(rateOfPairs(sumsOf(uneven)))).toBeGreaterThan(2 * width(rateOfPairs(sumsOf(steady))));
  });

  it('has no range where one post has nearly all the views: there is nothing to tell chance by', () => {
    const even = Array.from({ length: 14 }, () => [40, 1000] as const);
    expect(rateOfPairs(sumsOf(even)).low).toBeGreaterThan(0);
    expect(rateOfPairs(sumsOf([...even, [300, 400_000]])).low).toBeNaN();
  });

  it('is unknown of nobody, and within its range wherever there is one', () => {
    expect(rateOfPairs(sumsOf([])).rate).toBeNaN();
    expect(rateOfCounts(3, 0).rate).toBeNaN();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 5000 })), { minLength: 5, maxLength: 40 }),
        (rows) => {
          const { rate, low, high } = rateOfPairs(sumsOf(rows));
          if (Number.isNaN(low)) return;
          expect(low).toBeLessThanOrEqual(rate);
          expect(high).toBeGreaterThanOrEqual(rate);
          expect(low).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('whether a rate moved', () => {
  const days = (chance: () => number, rate: number): PairSums =>
    sumsOf(
      Array.from({ length: 30 }, () => {
        // Days differ beside chance: good ones and bad ones.
        const [visits, luck] = [150 + Math.floor(chance() * 100), 0.7 + 0.6 * chance()];
        let taken = 0;
        for (let visit = 0; visit < visits; visit++) if (chance() < rate * luck) taken++;
        return [taken, visits] as const;
      }),
    );

  it('is told falsely of at most 5 accounts in 100 that nothing moved, over all their rates together', () => {
    let told = 0;
    for (let account = 0; account < 200; account++) {
      const chance = seeded(4000 + account);
      const moves = Array.from({ length: 6 }, () =>
        movedBy(rateOfPairs(days(chance, 0.03)), rateOfPairs(days(chance, 0.03)), 6),
      );
      if (moves.some((move) => move !== 'same')) told++;
    }
    expect(told / 200).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 200));
  });

  it('is told falsely of as few where posts differ widely in views and in rates', () => {
    const normal = (chance: () => number) =>
      Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
    const posts = (chance: () => number) =>
      sumsOf(
        Array.from({ length: 15 }, () => {
          const views = Math.round(2000 * Math.exp(normal(chance)));
          return [Math.round(views * 0.04 * Math.exp(0.5 * normal(chance))), views] as const;
        }),
      );
    let told = 0;
    for (let account = 0; account < 400; account++) {
      const chance = seeded(70_000 + account);
      const moves = Array.from({ length: 8 }, () => movedBy(rateOfPairs(posts(chance)), rateOfPairs(posts(chance)), 8));
      if (moves.some((move) => move === 'fell' || move === 'rose')) told++;
    }
    expect(told / 400).toBeLessThanOrEqual(0.05);
  });

  it('is told of nearly all that lost half', () => {
    let told = 0;
    for (let account = 0; account < 50; account++) {
      const chance = seeded(9000 + account);
      if (movedBy(rateOfPairs(days(chance, 0.015)), rateOfPairs(days(chance, 0.03)), 6) === 'fell') told++;
    }
    expect(told).toBeGreaterThanOrEqual(48);
  });

  it('is unknown without a range', () => {
    expect(movedBy(rateOfCounts(5, 4), rateOfCounts(1, 100), 1)).toBe('unknown');
  });
});
