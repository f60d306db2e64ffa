import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/statistics/fisher.ts';
import { fitCurve } from '../../../src/core/statistics/fits/choose.ts';
import { fitHill } from '../../../src/core/statistics/fits/hill.ts';
import { fitLine, fitLogarithm } from '../../../src/core/statistics/fits/linear.ts';
import { normalQuantile, normalShare } from '../../../src/core/statistics/normal.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson.ts';
import {
  sampleSize,
  smallestExpectedCount,
  twoProportions,
  wilsonInterval,
} from '../../../src/core/statistics/proportions.ts';
import { medianDeviation, quantile } from '../../../src/core/statistics/quantiles.ts';
import { expectSame, reference } from './reference.ts';

describe('as R computes it, to a billionth', () => {
  it.each(reference.normalQuantiles)('the normal quantile of $share', ({ share, z }) => {
    expectSame(normalQuantile(share), z);
  });

  it.each(reference.normalShares)('the share of the normal distribution below $z', ({ z, share }) => {
    expectSame(normalShare(z), share);
  });

  it.each(reference.wilson)('the range of $successes of $trials at $confidence (prop.test)', (row) => {
    const range = wilsonInterval(row.successes, row.trials, row.confidence);
    expectSame(range.low, row.low);
    expectSame(range.high, row.high);
  });

  it.each(reference.twoProportions)(
    '$successesA of $trialsA beside $successesB of $trialsB at $confidence (prop.test)',
    ({ successesA, trialsA, successesB, trialsB, confidence, expected, ...test }) => {
      const found = twoProportions(successesA, trialsA, successesB, trialsB, confidence);
      for (const name of ['difference', 'low', 'high', 'z', 'p'] as const) expectSame(found[name], test[name]);
      expectSame(smallestExpectedCount(successesA, trialsA, successesB, trialsB), expected);
    },
  );

  it.each(reference.fisher)(
    'the exact test of $successesA of $trialsA beside $successesB of $trialsB (fisher.test)',
    ({ successesA, trialsA, successesB, trialsB, p }) => {
      expectSame(fisherExact(successesA, trialsA, successesB, trialsB), p);
    },
  );

  it.each(reference.sampleSizes)(
    'the trials for $baseRate and $smallestDifference at $confidence and $power, rounded up (power.prop.test)',
    ({ baseRate, smallestDifference, confidence, power, trials }) => {
      expect(sampleSize(baseRate, smallestDifference, confidence, power)).toBe(Math.ceil(trials));
    },
  );

  it.each(reference.quantiles)('the quantile $share of $values (type 7)', ({ values, share, quantile: expected }) => {
    expectSame(quantile(values, share), expected);
  });

  it.each(reference.deviations)('the median deviation of $values (mad)', ({ values, deviation }) => {
    expectSame(medianDeviation(values), deviation);
  });

  it.each(reference.counts)('the range of a count of $count at $confidence (by the formula)', (row) => {
    const range = poissonInterval(row.count, row.confidence);
    expectSame(range.low, row.low);
    expectSame(range.high, row.high);
  });
});

describe('the range of a count', () => {
  it.each(reference.counts)('of $count at $confidence is close to the exact one (poisson.test)', (row) => {
    const range = poissonInterval(row.count, row.confidence);
    expect(Math.abs(range.low - row.exactLow)).toBeLessThan(0.03 * Math.max(1, row.exactLow));
    expect(Math.abs(range.high - row.exactHigh)).toBeLessThan(0.03 * row.exactHigh);
  });
});

describe.each(reference.fits)('curves through the points "$name"', ({ x, y, best, line, logarithm, hill, aicc }) => {
  it('are the line and the logarithm of lm', () => {
    const { a, b } = fitLine(x, y)!.parameters;
    expectSame(a!, line[0]!);
    expectSame(b!, line[1]!);
    const bent = fitLogarithm(x, y)!.parameters;
    expectSame(bent.a!, logarithm[0]!);
    expectSame(bent.b!, logarithm[1]!);
  });

  it('are the Hill curve of nlminb and nls, to a ten-thousandth', () => {
    const { beta, alpha, kappa } = fitHill(x, y)!.parameters;
    expectSame(beta!, hill[0]!, 1e-4);
    expectSame(alpha!, hill[1]!, 1e-4);
    expectSame(kappa!, hill[2]!, 1e-4);
  });

  it(`are best described by the shape that the corrected AIC of R names: ${best}`, () => {
    const fit = fitCurve(x, y)!;
    expect(fit.model).toBe(best);
    expectSame(fit.aicc.line, aicc[0]!, 1e-6);
    expectSame(fit.aicc.logarithm, aicc[1]!, 1e-6);
    expectSame(fit.aicc.hill, aicc[2]!, 1e-6);
  });
});
