import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCurve } from '../../../src/core/statistics/fits/choose.ts';
import { CURVE_MODELS } from '../../../src/core/statistics/fits/define.ts';
import { fitHill, saturation } from '../../../src/core/statistics/fits/hill.ts';
import { fitLine, fitLogarithm } from '../../../src/core/statistics/fits/linear.ts';
import { reference } from './reference.ts';

const numbers = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

/** Points that scatter a little, the same every time. */
const scattered = (values: readonly number[], part: number) =>
  values.map((value, index) => value * (1 + part * Math.sin(12.9898 * (index + 1))));

describe('a Hill curve', () => {
  it('has the values that Robyn shows for α 3 and κ 100', () => {
    const found = [100, 150, 170, 190, 200].map((x) => saturation(x, 3, 100));
    expect(found.map((each) => each.toFixed(4))).toEqual(['0.5000', '0.7714', '0.8309', '0.8728', '0.8889']);
  });

  it('is found again from points that lie on it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 5, noNaN: true }),
        fc.double({ min: 0.2, max: 1.5, noNaN: true }),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        (alpha, kappa, scale) => {
          const x = numbers(0.05, 2, 25).map((each) => each * scale);
          const fit = fitHill(
            x,
            x.map((each) => 7 * saturation(each, alpha, kappa * scale)),
          )!;
          expect(fit.parameters.beta! / 7).toBeCloseTo(1, 4);
          expect(fit.parameters.alpha! / alpha).toBeCloseTo(1, 4);
          expect(fit.parameters.kappa! / (kappa * scale)).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  it('rises at once from nothing where α is under 1, and slowly where it is over 1', () => {
    const slopeAtZero = (alpha: number) => {
      const x = numbers(0, 10, 12);
      return fitHill(
        x,
        x.map((each) => saturation(each, alpha, 4)),
      )!.slope(0);
    };
    expect(slopeAtZero(0.6)).toBe(Number.POSITIVE_INFINITY);
    expect(slopeAtZero(2)).toBe(0);
  });

  it('is not laid through what never rises above zero, negative spend, or two places alone', () => {
    expect(fitHill([1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0])).toBeUndefined();
    expect(fitHill([1, 2, 3, 4, 5, 6], [-1, -2, -3, -4, -5, -6])).toBeUndefined();
    expect(fitHill([0, 0, 0], [1, 2, 3])).toBeUndefined();
    expect(fitHill([0, 2, 2, 5, 5, 5], [0, 2, 3, 6, 7, 8])).toBeUndefined();
    expect(fitHill([-1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6])).toBeUndefined();
  });
});

describe('the choice of a curve', () => {
  it('takes the simplest of shapes that describe the points equally well', () => {
    const x = numbers(1, 20, 12);
    expect(
      fitCurve(
        x,
        x.map((each) => 3 + 2 * each),
      )!.model,
    ).toBe('line');
    expect(
      fitCurve(
        x,
        x.map(() => 5),
      )!.model,
    ).toBe('line');
    expect(
      fitCurve(
        x,
        x.map(() => 0),
      )!.model,
    ).toBe('line');
    const tiny = x.map((each) => each * 1e-12);
    expect(
      fitCurve(
        tiny,
        scattered(
          x.map((each) => 50 + 2 * each),
          0.02,
        ),
      )!.model,
    ).toBe('line');
  });

  it('finds a logarithm and a Hill curve by their points alone', () => {
    const x = numbers(10, 2000, 15);
    expect(
      fitCurve(
        x,
        x.map((each) => 4 + 30 * Math.log1p(each)),
      )!.model,
    ).toBe('logarithm');
    expect(
      fitCurve(
        x,
        x.map((each) => 900 * saturation(each, 3, 600)),
      )!.model,
    ).toBe('hill');
  });

  it('lets no shape compete that has too many parameters for the points', () => {
    const judged = (points: number) => {
      const x = numbers(1, 9, points);
      const fit = fitCurve(x, scattered(x, 0.1));
      return CURVE_MODELS.filter((model) => fit && Number.isFinite(fit.aicc[model]));
    };
    expect(judged(4)).toEqual([]);
    expect(judged(5)).toEqual(['line', 'logarithm']);
    expect(judged(6)).toEqual(['line', 'logarithm', 'hill']);
  });

  it('is none where all points stand at one spend', () => {
    expect(fitCurve([7, 7, 7, 7, 7, 7, 7, 7], [1, 2, 3, 4, 5, 6, 7, 8])).toBeUndefined();
    expect(fitCurve([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
    expect(fitCurve([], [])).toBeUndefined();
  });

  it('leaves the logarithm out where spend is negative', () => {
    const x = numbers(-5, 5, 11);
    expect(fitLogarithm(x, x)).toBeUndefined();
    expect(fitCurve(x, x)!.model).toBe('line');
  });

  it.each(reference.fits)('does not depend on the unit of money: $name', ({ x, y, line, aicc }) => {
    const scaled = fitCurve(
      x,
      y.map((each) => each * 1000),
    )!;
    const usual = fitCurve(x, y)!;
    expect(scaled.model).toBe(usual.model);
    expect(scaled.slope(x[3]!) / usual.slope(x[3]!)).toBeCloseTo(1000, 3);
    expect(scaled.aicc.line - aicc[0]!).toBeCloseTo(2 * x.length * Math.log(1000), 6);
    expect(fitLine(x, y)!.slope(5)).toBeCloseTo(line[1]!, 9);
  });

  it('slopes as much as it rises over a short way', () => {
    for (const { x, y } of reference.fits) {
      const fit = fitCurve(x, y)!;
      const at = x[Math.floor(x.length / 2)]!;
      const step = at * 1e-5;
      const risen = (fit.predict(at + step) - fit.predict(at - step)) / (2 * step);
      expect(risen / fit.slope(at)).toBeCloseTo(1, 4);
    }
  });

  it('predicts a number at every spend, whatever the points and their scale', () => {
    const point = fc.tuple(
      fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 20 })),
      fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 20 }), fc.constant(1e-9)),
    );
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 0, maxLength: 25 }),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        (points, at) => {
          const fit = fitCurve(
            points.map(([x]) => x),
            points.map(([, y]) => y),
          );
          if (!fit) return;
          for (const x of [0, at, ...points.map(([each]) => each)]) {
            expect(Number.isFinite(fit.predict(x)), `${fit.model} at ${x}`).toBe(true);
            expect(fit.slope(x), `slope of ${fit.model} at ${x}`).not.toBeNaN();
          }
        },
      ),
    );
  });

  it('finds the curve under the scatter of 100,000 points', () => {
    const x = numbers(1, 5000, 100_000);
    const fit = fitCurve(
      x,
      scattered(
        x.map((each) => 800 * saturation(each, 1.7, 900)),
        0.2,
      ),
    )!;
    expect(fit.model).toBe('hill');
    expect(fit.parameters.beta! / 800).toBeCloseTo(1, 2);
    expect(fit.parameters.kappa! / 900).toBeCloseTo(1, 2);
  });
});

const ADS = fileURLToPath(new URL('../../../../shared/exports/20_kaggle_fb_ads_conversion.csv', import.meta.url));

describe.skipIf(!existsSync(ADS))('613 ads with spend of a public file (skipped where it is absent)', () => {
  const rows = existsSync(ADS) ? readFileSync(ADS, 'utf8').trim().split(/\r?\n/).slice(1) : [];
  const points = rows.map((row) => row.split(',')).flatMap((cells) => (Number(cells[8]) > 0 ? [cells] : []));
  const spend = points.map((cells) => Number(cells[8]));
  const conversions = points.map((cells) => Number(cells[9]));
  const mean = conversions.reduce((sum, each) => sum + each, 0) / conversions.length;

  /** The part of the variation that a curve explains. */
  function explained(predict: (x: number) => number): number {
    const left = conversions.reduce((sum, each, index) => sum + (each - predict(spend[index]!)) ** 2, 0);
    return 1 - left / conversions.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  }

  it('follow a line better (0.46) than a logarithm (0.29)', () => {
    expect(points).toHaveLength(613);
    expect(explained(fitLine(spend, conversions)!.predict)).toBeCloseTo(0.4643, 4);
    expect(explained(fitLogarithm(spend, conversions)!.predict)).toBeCloseTo(0.2938, 4);
  });
});
