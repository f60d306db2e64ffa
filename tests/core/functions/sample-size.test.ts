import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../statistics/reference.ts';
import { call, column, failure } from './calls.ts';

describe('SAMPLE_SIZE', () => {
  it.each(reference.sampleSizes.filter(({ smallestDifference }) => smallestDifference > 0))(
    'gives for $baseRate and $smallestDifference at $confidence and $power what power.prop.test of R gives, rounded up',
    ({ baseRate, smallestDifference, confidence, power, trials }) => {
      expect(call('SAMPLE_SIZE', baseRate, smallestDifference, confidence, power)).toBe(Math.ceil(trials));
    },
  );

  it('takes 95% and 80% unless told otherwise', () => {
    expect(call('SAMPLE_SIZE', 0.1, 0.02)).toBe(call('SAMPLE_SIZE', 0.1, 0.02, 0.95, 0.8));
    expect(call('SAMPLE_SIZE', 0.1, 0.02, '', 0.8)).toBe(call('SAMPLE_SIZE', 0.1, 0.02));
  });

  it('is 13,809 for a rate of 2% and a quarter more (summacalculator says about 25,000: too many)', () => {
    expect(call('SAMPLE_SIZE', 0.02, 0.005)).toBe(13_809);
  });

  it('is enough for AB_TEST to see the difference it was made for', () => {
    const rate = fc.double({ min: 0.01, max: 0.6, noNaN: true });
    const difference = fc.double({ min: 0.005, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(rate, difference, (base, smallest) => {
        const trials = call('SAMPLE_SIZE', base, smallest) as number;
        fc.pre(trials > 100 && trials * Math.min(base, 1 - base - smallest) > 20);
        const [a, b] = [Math.round(base * trials), Math.round((base + smallest) * trials)];
        expect(call('AB_TEST', a, trials, b, trials, 0.95, 'verdict')).toBe('B is better');
      }),
    );
  });

  it('refuses a difference of nothing or beyond 100%, a rate in per cent, and a power that says nothing', () => {
    const sentence =
      'Smallest difference: it must be above 0, and no more than what lies between the base rate and 100%.';
    expect(failure('en', 'SAMPLE_SIZE', 0.1, 0)).toBe(sentence);
    expect(failure('en', 'SAMPLE_SIZE', 0.95, 0.1)).toBe(sentence);
    expect(failure('en', 'SAMPLE_SIZE', 10, 0.02)).toMatch(/^Base rate: 10 is over 1\./);
    expect(failure('en', 'SAMPLE_SIZE', 0.1, 0.02, 0.95, 1)).toMatch(/^Power: it must lie between 0 and 1/);
    expect(failure('fr', 'SAMPLE_SIZE', 0.1, 0.02, 0.95, 0)).toMatch(/^Puissance\u00a0: elle doit être/);
    expect(failure('en', 'SAMPLE_SIZE', 0.1, 0.02, 1)).toMatch(/^Confidence: /);
  });

  it('leaves a row without a result blank', () => {
    expect(call('SAMPLE_SIZE', 0.1, column(0.02, 0, '', 0.02))).toEqual([[3841], [''], [''], [3841]]);
  });
});
