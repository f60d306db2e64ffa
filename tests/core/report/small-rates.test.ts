import { describe, expect, it } from 'vitest';
import { format } from '../../../src/core/locales/format.ts';
import { filledHead } from '../../../src/core/report/filled-head.ts';
import { FIRST, figure } from '../../../src/core/report/layout.ts';
import { rateDigits, rateFormat } from '../../../src/core/report/small-rates.ts';

describe('a rate', () => {
  it.each([
    [0.225, '22.5%'],
    [0.025, '2.5%'],
    [0.0022, '0.22%'],
    [0.00031, '0.031%'],
    [0, '0%'],
  ])('of %d shows two digits at least', (rate, text) => {
    expect(format('en').percent(rate, rateDigits(rate))).toBe(text);
  });

  it('of zero has the decimals of the end of its range', () => {
    expect(rateDigits(0, 0.0004)).toBe(3);
    expect(rateFormat(0, 0.0004)).toBe('0.000%');
  });

  it('has as many decimals in a cell as in a sentence', () => {
    expect(rateFormat(0.0022)).toBe('0.00%');
    expect(rateFormat(0.31)).toBe('0.0%');
  });
});

describe('the header of a table', () => {
  it('names no column that has nothing below it', () => {
    const rows = [[figure(FIRST, 1, '0'), figure(FIRST + 1, Number.NaN, '0'), figure(FIRST + 2, 0, '0')]];
    expect(filledHead(['A', 'B', 'C', 'D'], rows).map(({ value }) => value)).toEqual(['A', '', 'C', '', '', '', '']);
  });
});
