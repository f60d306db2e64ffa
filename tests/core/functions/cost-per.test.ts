import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const NAMES = ['COST_PER', 'CPC', 'CPA', 'CPL', 'CPE', 'CPV', 'CAC'] as const;

describe('the cost of one result', () => {
  it('is the same under each of its names, and gives the whole cost back', () => {
    fc.assert(
      fc.property(amount, amount, (cost, results) => {
        const [first, ...others] = NAMES.map((name) => call(name, cost, results) as number);
        expect(others).toEqual(others.map(() => first));
        expect(first! * results).toBeCloseTo(cost, 6);
      }),
    );
  });

  it('is 0 where results came for nothing, and does not exist without a result', () => {
    for (const name of NAMES) {
      expect(call(name, 0, 25)).toBe(0);
      expect(failure('en', name, 100, 0)).toMatch(/^[A-Z][a-z ]+: 0\. \S/);
      expect(call(name, column(100, 100), column(0, 4))).toEqual([[''], [25]]);
    }
  });

  it('is said to be missing in French too', () => {
    expect(failure('fr', 'COUT_PAR', 100, 0)).toMatch(/^Résultats\u00a0: 0\./);
    expect(failure('fr', 'CPL', 100, 0)).toMatch(/^Prospects\u00a0: 0\./);
    expect(failure('fr', 'CPE', 100, 0)).toMatch(/^Interactions\u00a0: 0\./);
    expect(failure('fr', 'CPV', 100, 0)).toMatch(/^Vues\u00a0: 0\./);
  });

  it('adds the columns of engagements row by row, of which a blank one is unknown', () => {
    expect(
      call('CPE', column(90, 30), [
        [400, 30, 20],
        [40, '', 20],
      ]),
    ).toEqual([[0.2], ['']]);
  });
});
