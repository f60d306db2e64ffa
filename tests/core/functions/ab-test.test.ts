import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { expectSame, reference } from '../statistics/reference.ts';
import { call, column, environment, failure } from './calls.ts';

type Row = readonly [difference: number, low: number, high: number, p: number, verdict: string];

const test = (...values: unknown[]) => (call('AB_TEST', ...values) as unknown as [Row])[0];
const verdict = (...values: number[]) => call('AB_TEST', ...values, 0.95, 'verdict');

/** Under 5 successes or failures are to be expected in A or in B. */
function hasTooFew({ successesA, trialsA, successesB, trialsB }: (typeof reference.fisher)[number]): boolean {
  const [successes, trials] = [successesA + successesB, trialsA + trialsB];
  return (Math.min(successes, trials - successes) * Math.min(trialsA, trialsB)) / trials < 5;
}

describe('AB_TEST', () => {
  it.each(reference.twoProportions.filter(({ expected }) => expected >= 5))(
    'gives for $successesA of $trialsA and $successesB of $trialsB at $confidence what prop.test of R gives',
    ({ successesA, trialsA, successesB, trialsB, confidence, ...expected }) => {
      const [difference, low, high, p] = test(successesA, trialsA, successesB, trialsB, confidence);
      expectSame(difference, expected.difference);
      expectSame(low, expected.low);
      expectSame(high, expected.high);
      expectSame(p, expected.p);
    },
  );

  it.each(reference.fisher.filter(hasTooFew))(
    'counts p exactly for $successesA of $trialsA and $successesB of $trialsB, as fisher.test of R does',
    ({ successesA, trialsA, successesB, trialsB, p }) => {
      expect(verdict(successesA, trialsA, successesB, trialsB)).toBe('too little data');
      expectSame(test(successesA, trialsA, successesB, trialsB)[3], p);
    },
  );

  it('names the winner where there is one', () => {
    expect(verdict(144, 1200, 192, 1200)).toBe('B is better');
    expect(verdict(192, 1200, 144, 1200)).toBe('A is better');
    expect(verdict(45, 120, 62, 118)).toBe('B is better');
  });

  it('sees no difference at p 0.071 (flairmi.com sees one, wrongly), but does where 90% are sure enough', () => {
    expect(verdict(120, 1000, 95, 1000)).toBe('no difference visible');
    expect(call('AB_TEST', 120, 1000, 95, 1000, 0.9, 'verdict')).toBe('A is better');
    expect(verdict(100, 1000, 100, 1000)).toBe('no difference visible');
  });

  it('has too little data where fewer than 5 successes or failures are expected, however large the difference', () => {
    expect(verdict(0, 20, 9, 20)).toBe('too little data');
    expect(verdict(20, 20, 12, 20)).toBe('too little data');
    expect(verdict(0, 5000, 0, 5000)).toBe('too little data');
    expect(verdict(5, 100, 5, 100)).toBe('no difference visible');
    expect(verdict(5, 100, 4, 100)).toBe('too little data');
  });

  it('gives also then a range that holds what may be', () => {
    const [difference, low, high, p] = test(0, 20, 0, 10);
    expect(difference).toBe(0);
    expect(low).toBeCloseTo(-0.1611, 4);
    expect(high).toBeCloseTo(0.2775, 4);
    expect(p).toBe(1);
  });

  it('says the verdict in the language of the document', () => {
    const formula = formulaNamed('TEST_AB')!;
    expect(callFormula(formula, [144, 1200, 192, 1200, '', 'verdict'], environment('fr'))).toBe('B est meilleur');
    expect(callFormula(formula, [1, 40, 4, 40, '', 'verdict'], environment('fr'))).toBe('trop peu de données');
    expect(callFormula(formula, [144, 1200, 192, 1200, '', 'écart'], environment('fr'))).toBeCloseTo(0.04, 12);
  });

  it('turns around when A and B change places', () => {
    const other = { 'A is better': 'B is better', 'B is better': 'A is better' } as Record<string, string>;
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, count, count, (xa, fa, xb, fb) => {
        fc.pre(xa + fa > 0 && xb + fb > 0);
        const one = test(xa, xa + fa, xb, xb + fb);
        const turned = test(xb, xb + fb, xa, xa + fa);
        expect(turned[0]).toBeCloseTo(-one[0], 12);
        expect(turned[1]).toBeCloseTo(-one[2], 12);
        expect(turned[3]).toBeCloseTo(one[3], 9);
        expect(turned[4]).toBe(other[one[4]] ?? one[4]);
      }),
    );
  });

  it('refuses counts that cannot be, naming the variant', () => {
    expect(failure('en', 'AB_TEST', 5, 3, 1, 3)).toBe('Successes A: 5 are more than the 3 trials.');
    expect(failure('en', 'AB_TEST', 1, 3, 5, 3)).toBe('Successes B: 5 are more than the 3 trials.');
    expect(failure('en', 'AB_TEST', 0, 0, 5, 30)).toBe('Trials A or B: 0. Both need trials to be compared.');
    expect(failure('en', 'AB_TEST', 0, 0, 5, 30, '', 'p')).toBe('Trials A or B: 0. Both need trials to be compared.');
    expect(failure('en', 'AB_TEST', 1, 9, 5, 30, 1)).toMatch(/^Confidence: /);
    expect(failure('en', 'AB_TEST', 1, 9, 5)).toMatch(/^Trials B: missing/);
  });

  it('compares row by row, five cells each', () => {
    const rows = call('AB_TEST', column(144, 7, ''), column(1200, 3, 50), column(192, 1, 5), column(1200, 3, 50));
    expect(rows).toEqual([
      [
        expect.closeTo(0.04, 9),
        expect.closeTo(0.0123, 4),
        expect.closeTo(0.0677, 4),
        expect.closeTo(0.0047, 4),
        'B is better',
      ],
      ['Successes A: 7 are more than the 3 trials.', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });
});
