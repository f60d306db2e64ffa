import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, reference } from '../statistics/reference.ts';
import { call, column, failure } from './calls.ts';

describe('RATE_INTERVAL', () => {
  it.each(reference.wilson)('gives for $successes of $trials at $confidence the range of R', (row) => {
    const [[low, high]] = call('RATE_INTERVAL', row.successes, row.trials, row.confidence) as [[number, number]];
    expectSame(low, row.low);
    expectSame(high, row.high);
  });

  it('is 95% sure unless told otherwise, and as sure as told', () => {
    expect(call('RATE_INTERVAL', 144, 1200)).toEqual(call('RATE_INTERVAL', 144, 1200, 0.95));
    const [[low]] = call('RATE_INTERVAL', 144, 1200, 0.99) as [[number]];
    expect(low).toBeLessThan(0.1028);
  });

  it('gives one end by its name in either language', () => {
    const [[low, high]] = call('RATE_INTERVAL', 25, 1000) as [[number, number]];
    expect(call('RATE_INTERVAL', 25, 1000, '', 'low')).toBe(low);
    expect(call('RATE_INTERVAL', 25, 1000, '', 'Haut')).toBe(high);
    expect(failure('en', 'RATE_INTERVAL', 25, 1000, '', 'middle')).toBe(
      'Result: "middle" is not known. It can be "low", "high".',
    );
  });

  it('contains the rate whatever the counts', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const trials = successes + failures;
        const [[low, high]] = call('RATE_INTERVAL', successes, trials) as [[number, number]];
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
      }),
    );
  });

  it('refuses more successes than trials, no trials, and a confidence that says nothing', () => {
    expect(failure('en', 'RATE_INTERVAL', 30, 20)).toBe('Successes: 30 are more than the 20 trials.');
    expect(failure('fr', 'RATE_INTERVAL', 2.5, 2)).toBe("Succès\u00a0: 2,5, c'est plus que les 2 essais.");
    expect(failure('en', 'RATE_INTERVAL', 0, 0)).toBe('Trials: 0. Nothing was tried, so the rate can be anything.');
    expect(failure('en', 'RATE_INTERVAL', 1, 2, 1)).toMatch(/^Confidence: it must lie between 0 and 1/);
    expect(failure('en', 'RATE_INTERVAL', 1, 2, 0)).toMatch(/^Confidence: it must lie between 0 and 1/);
    expect(failure('en', 'RATE_INTERVAL', 1, 2, 95)).toMatch(/^Confidence: 95 is over 1\./);
    expect(failure('en', 'RATE_INTERVAL', -1, 2)).toMatch(/^Successes: −1 is negative\./);
  });

  it('says in its own row what is wrong, in a row as wide as the others', () => {
    expect(call('RATE_INTERVAL', column(0, 5, '', 0), column(20, 3, 8, 0))).toEqual([
      [0, expect.closeTo(0.161125, 6)],
      ['Successes: 5 are more than the 3 trials.', ''],
      ['', ''],
      ['', ''],
    ]);
  });
});
