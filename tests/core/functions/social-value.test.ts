import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

describe('SOCIAL_VALUE', () => {
  it('adds each count times its value', () => {
    expect(call('SOCIAL_VALUE', column(10, 200), column(50, 2))).toBe(900);
    expect(call('SOCIAL_VALUE', [[10, 200]], [[50, 2]])).toBe(900);
    expect(call('SOCIAL_VALUE', 10, 50)).toBe(500);
    expect(call('SOCIAL_VALUE', column(10, 0), column(50, 0))).toBe(500);
  });

  it('takes one value for all counts', () => {
    expect(call('SOCIAL_VALUE', column('Visits', 100, 20), 5)).toBe(600);
  });

  it('skips rows that are blank on both sides, and a whole column below the data', () => {
    const blanks = new Array(5000).fill('');
    const counts = column('Count', 10, '', 200, ...blanks);
    expect(call('SOCIAL_VALUE', counts, column('Value', 50, '', 2, ...blanks))).toBe(900);
    expect(call('SOCIAL_VALUE', column('', ''), column('', ''))).toBe('');
  });

  it('names the row of which half is missing, instead of counting it as 0', () => {
    expect(failure('en', 'SOCIAL_VALUE', column('Count', 10, 200), column('Value', 50, ''))).toBe(
      'Unit values, row 3 of the range: missing beside its count. Type what one is worth, or 0.',
    );
    expect(failure('en', 'SOCIAL_VALUE', column(10, ''), column(50, 2))).toBe(
      'Counts, row 2 of the range: missing beside its unit value. Type how many there were, or 0.',
    );
    expect(failure('fr', 'VALEUR_SOCIALE', column(10, ''), column(50, 2)).replaceAll('\u00a0', ' ')).toBe(
      'Quantités, ligne 2 de la plage : la quantité manque à côté de la valeur unitaire. ' +
        'Saisissez combien il y en a eu, ou 0.',
    );
  });

  it('refuses ranges of different sizes by their names', () => {
    expect(failure('en', 'SOCIAL_VALUE', column(1, 2, 3), column(1, 2))).toMatch(
      /^Counts has 3 rows × 1 column and Unit values has 2 rows × 1 column\./,
    );
  });

  it('doubles with its counts or with its values, and does not depend on the order of the rows', () => {
    const rows = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const value = (each: readonly (readonly [number, number])[], factor = 1) =>
          call(
            'SOCIAL_VALUE',
            column(...each.map(([count]) => count * factor)),
            column(...each.map(([, worth]) => worth)),
          ) as number;
        expect(value(pairs, 2)).toBe(2 * value(pairs));
        expect(value([...pairs].reverse())).toBe(value(pairs));
      }),
    );
  });
});
