import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/lib/days.ts';
import { monthPeriod, quarterPeriod } from '../../../src/core/lib/periods.ts';
import { format } from '../../../src/core/locales/format.ts';

const en = format('en');
const fr = format('fr');

describe('numbers in a sentence', () => {
  it.each([
    [0, '0', '0'],
    [1234.5, '1,235', '1\u202f235'],
    [1234567, '1,234,567', '1\u202f234\u202f567'],
    [-1200, '−1,200', '−1\u202f200'],
    [-0.3, '0', '0'],
    [Number.NaN, 'no data', 'pas de données'],
  ])('%d reads %s and %s', (value, english, french) => {
    expect(en.number(value)).toBe(english);
    expect(fr.number(value)).toBe(french);
  });

  it('shows at most the decimals asked for, and no zero at the end', () => {
    expect(en.number(4.06, 1)).toBe('4.1');
    expect(en.number(4, 1)).toBe('4');
    expect(fr.number(4.06, 1)).toBe('4,1');
  });

  it('keeps a decimal of small percentages only', () => {
    expect(en.percent(0.0123)).toBe('1.2%');
    expect(en.percent(0.123)).toBe('12%');
    expect(fr.percent(0.0123)).toBe('1,2\u00a0%');
    expect(fr.change(0.2)).toBe('+20\u00a0%');
    expect(en.change(-0.2)).toBe('−20%');
  });
});

describe('amounts', () => {
  it.each([
    [1200, 'EUR', '€1,200', '1\u202f200\u00a0€'],
    [12.5, 'EUR', '€12.50', '12,50\u00a0€'],
    [12, 'USD', '$12', '12\u00a0$'],
    [-480, 'EUR', '−€480', '−480\u00a0€'],
    [1200, 'IDR', '1,200\u00a0IDR', '1\u202f200\u00a0IDR'],
    [1200, '', '1,200', '1\u202f200'],
  ])('%d %s reads %s and %s', (value, currency, english, french) => {
    expect(en.money(value, currency)).toBe(english);
    expect(fr.money(value, currency)).toBe(french);
  });
});

describe('dates and periods', () => {
  it('names days and months', () => {
    expect(en.day(dayOf(2025, 3, 3))).toBe('3 March 2025');
    expect(fr.day(dayOf(2025, 3, 1))).toBe('1er mars 2025');
    expect(fr.dayOfYear(dayOf(2025, 8, 9))).toBe('9 août');
  });

  it('names periods', () => {
    expect(en.period(monthPeriod(2025, 5))).toBe('May 2025');
    expect(fr.period(quarterPeriod(2025, 1))).toBe('1er trimestre 2025');
    expect(en.period({ kind: 'days', from: dayOf(2025, 1, 15), to: dayOf(2025, 2, 14) })).toBe(
      '15 January 2025 to 14 February 2025',
    );
  });

  it('lists names with "and" before the last', () => {
    expect(en.list(['fb', 'Facebook', 'facebook'])).toBe('fb, Facebook and facebook');
    expect(fr.list(['fb', 'Facebook'])).toBe('fb et Facebook');
    expect(en.list(['fb'])).toBe('fb');
    expect(en.list([])).toBe('');
  });
});
