import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/core/tabs/numbers.ts';

describe('a number that somebody typed', () => {
  it.each([
    ['60', 'en', 60],
    ['1,234', 'en', 1234],
    ['1,234', 'fr', 1.234],
    ['1 234,5', 'fr', 1234.5],
    ['1\u202f234,5', 'en', 1234.5],
    ['1,234.50 €', 'en', 1234.5],
    ['1.234,50 €', 'fr', 1234.5],
    ['1.234.567', 'fr', 1_234_567],
    ['12,5', 'en', 12.5],
    ['0.123', 'fr', 0.123],
    ['0,123', 'en', 0.123],
    ['12 %', 'fr', 0.12],
    ['+10%', 'en', 0.1],
    ['−5', 'fr', -5],
    ['$1,000', 'en', 1000],
    ['EUR 12', 'en', 12],
    ['12 EUR', 'fr', 12],
    ["1'234", 'en', 1234],
  ] as const)('reads %s in %s as %d', (text, locale, number) => {
    expect(parseNumber(text, locale)).toBeCloseTo(number, 10);
  });

  it('does not guess where a French reader could mean two numbers', () => {
    expect(parseNumber('1.234', 'fr')).toBe('ambiguous');
    expect(parseNumber('1.234', 'en')).toBe(1.234);
  });

  it.each(['', 'abc', '34 min', '12abc', '1,2,3', '1 23', '--', '1.2.3', '=1+1', '1e5'])('refuses %j', (text) => {
    expect(parseNumber(text, 'en')).toBeNaN();
  });

  it('reads back what each language writes', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100);
    fc.assert(
      fc.property(cents, (number) => {
        expect(parseNumber(new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(number), 'en')).toBe(
          number,
        );
        expect(parseNumber(new Intl.NumberFormat('fr', { minimumFractionDigits: 2 }).format(number), 'fr')).toBe(
          number,
        );
      }),
    );
  });
});
