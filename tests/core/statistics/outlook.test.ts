import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/core/sample/chance.ts';
import { meansAhead, sumAhead } from '../../../src/core/statistics/outlook/ahead.ts';
import { fit } from '../../../src/core/statistics/outlook/fit.ts';
import { gaussian, negativeBinomial } from '../../../src/core/statistics/outlook/law.ts';
import { type Mixture, quantileOf, shareAbove } from '../../../src/core/statistics/outlook/mixture.ts';
import type { Expectations, Series } from '../../../src/core/statistics/outlook/series.ts';
import { chancesOfSpikes } from '../../../src/core/statistics/outlook/spikes.ts';
import { inverseOf, quadratic } from '../../../src/core/statistics/outlook/symmetric.ts';
import { understand } from '../../../src/core/statistics/outlook/understand.ts';
import { gamma, normal, poisson } from '../../bench/goal-histories.ts';

const USUAL: Expectations = { slopePerDay: 0.0033, weekday: 0.3, change: 0.45, daysBetweenChanges: 500 };

const seriesOf = (values: readonly number[], hasWeek = true): Series => ({
  values: Float64Array.from(values),
  times: Float64Array.from(values, (_, day) => day - values.length + 1),
  offsets: new Float64Array(values.length),
  weekdays: Uint8Array.from(hasWeek ? values : [], (_, day) => day % 7),
  daysPerStep: 1,
});

const steps = (count: number) =>
  Array.from({ length: count }, (_, day) => ({ weekday: day % 7, share: 1, exposure: 1 }));

describe('a small symmetric matrix', () => {
  it('is inverted, with its determinant', () => {
    const { matrix, logDeterminant } = inverseOf(Float64Array.of(4, 2, 2, 3), 2);
    expect(Array.from(matrix)).toEqual([0.375, -0.25, -0.25, 0.5]);
    expect(Math.exp(logDeterminant)).toBeCloseTo(8);
  });

  it('gives the variance of a combination', () => {
    expect(quadratic(Float64Array.of(4, 2, 2, 3), Float64Array.of(1, -1))).toBe(3);
  });
});

describe('a mixture', () => {
  const one: Mixture = [{ weight: 1, scale: 'plain', shift: 0, middle: 10, spread: 2 }];
  const two: Mixture = [
    { weight: 0.25, scale: 'log', shift: 5, middle: 0, spread: 1 },
    { weight: 0.75, scale: 'plain', shift: 1, middle: 9, spread: 3 },
  ];

  it('of one normal part has its quantiles', () => {
    expect(quantileOf(one, 0.5)).toBeCloseTo(10, 4);
    expect(quantileOf(one, 0.9)).toBeCloseTo(10 + 2 * 1.2815516, 4);
    expect(shareAbove(one, 13.92)).toBeCloseTo(0.025, 3);
  });

  it('of a log-normal part lies wholly above its shift', () => {
    const log: Mixture = [{ weight: 1, scale: 'log', shift: 5, middle: 0, spread: 1 }];
    expect(shareAbove(log, 5)).toBe(1);
    expect(shareAbove(log, 6)).toBeCloseTo(0.5);
    expect(quantileOf(log, 0.5)).toBeCloseTo(6, 4);
  });

  it('without spread is a certainty', () => {
    const sure: Mixture = [{ weight: 1, scale: 'plain', shift: 0, middle: 7, spread: 0 }];
    expect([shareAbove(sure, 6.9), shareAbove(sure, 7.1), quantileOf(sure, 0.1)]).toEqual([1, 0, 7]);
  });

  it('has the share below each quantile that was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        expect(1 - shareAbove(two, quantileOf(two, share))).toBeCloseTo(share, 4);
      }),
    );
  });
});

describe('a fit', () => {
  const open: Expectations = { slopePerDay: 1e4, weekday: 1, change: 1, daysBetweenChanges: 500 };

  it('under the normal law with open expectations is the line of least squares', () => {
    // Anscombe's first quartet: y = 3.0001 + 0.5001 x.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const series = { ...seriesOf(y, false), times: Float64Array.from(x) };
    const law = gaussian('plain', 1e-6);
    const weights = new Float64Array(11).fill(1);
    const { parameters, freedom } = fit(
      { series, law, expectations: open, weights, centre: 3 },
      undefined,
      new Float64Array(2),
    );
    expect(parameters[0]).toBeCloseTo(3.0001, 3);
    expect(parameters[1]).toBeCloseTo(0.5001, 3);
    expect(freedom).toBeCloseTo(2, 3);
  });

  it('of counts meets their mean, as every such fit does (the sum of counts is the sum of means)', () => {
    const counts = [3, 0, 5, 2, 8, 1, 4, 6, 2, 3];
    const series = seriesOf(counts, false);
    const weights = new Float64Array(10).fill(1);
    const story = { series, law: negativeBinomial(1e-6), expectations: open, weights, centre: Math.log(3.4) };
    const { predictors } = fit(story, undefined, Float64Array.of(1, 0));
    expect(predictors.reduce((sum, each) => sum + Math.exp(each), 0)).toBeCloseTo(34, 0);
  });
});

describe('what is understood of a history', () => {
  const chance = seeded(9);
  const counts = (days: number, mean: (day: number) => number, dispersion = 8) =>
    Array.from({ length: days }, (_, day) => poisson(chance, (mean(day) * gamma(chance, dispersion)) / dispersion));

  it('is the level, the weekly pattern and the scatter that it was made with', () => {
    const known = understand(seriesOf(counts(700, (day) => (day % 7 === 6 ? 10 : 40))), negativeBinomial(0.1), USUAL);
    const means = meansAhead(known, steps(7));
    expect(means[0]! / 40).toBeCloseTo(1, 0);
    expect(means[6]! / 10).toBeCloseTo(1, 0);
    expect(1 / known.law.noise).toBeGreaterThan(6);
    expect(1 / known.law.noise).toBeLessThan(11);
    expect(known.correlation).toBeLessThan(0.05);
  });

  it('is a new level where there is one, and when it began', () => {
    const known = understand(seriesOf(counts(100, (day) => (day < 70 ? 40 : 80))), negativeBinomial(0.1), USUAL);
    const steady = known.stories.find(({ fit: { changedAt } }) => changedAt === undefined)?.share ?? 0;
    expect(steady).toBeLessThan(0.1);
    const likeliest = known.stories.reduce((best, each) => (each.share > best.share ? each : best));
    expect(likeliest.fit.changedAt! + 99).toBeGreaterThan(64);
    expect(likeliest.fit.changedAt! + 99).toBeLessThan(76);
  });

  it('puts spikes aside', () => {
    const calm = counts(80, () => 50, 20);
    const spiked = calm.map((count, day) => (day === 30 || day === 55 ? count * 6 : count));
    const [one, other] = [calm, spiked].map((values) => understand(seriesOf(values), negativeBinomial(0.1), USUAL));
    expect(other!.spikes).toBeGreaterThan(one!.spikes);
    expect(other!.weights[30]).toBeLessThan(0.05);
    expect(other!.law.noise / one!.law.noise).toBeLessThan(1.4);
  });

  it('knows that a good day follows a good day', () => {
    let luck = 0;
    const times = Array.from({ length: 300 }, () => (luck = 0.6 * luck + 0.2 * normal(chance)));
    const known = understand(seriesOf(times, false), gaussian('log', 0.1), USUAL);
    expect(known.correlation).toBeGreaterThan(0.35);
    expect(known.correlation).toBeLessThan(0.65);
  });

  it('leaves the shares of its stories at 1 in all, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 8, maxLength: 60 }), (values) => {
        const known = understand(seriesOf(values, values.length > 20), negativeBinomial(0.1), USUAL);
        expect(known.stories.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        const mixture = sumAhead(known, steps(5));
        expect(mixture.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
        expect(mixture.every(({ middle, spread }) => Number.isFinite(middle) && spread >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('chances of spikes', () => {
  it('are those of Poisson', () => {
    expect(chancesOfSpikes(0.5).map(({ chance }) => chance)).toEqual([
      expect.closeTo(0.6065, 4),
      expect.closeTo(0.3033, 4),
      expect.closeTo(0.0902, 4),
    ]);
  });
});
