import { describe, expect, test } from 'vitest';
import { type Entry, parseEntry } from '../../src/playground/apps-script/entry-parser.ts';
import { sheetLocale } from '../../src/playground/apps-script/locales.ts';
import { serialOf } from '../../src/playground/apps-script/serial.ts';

const YEAR = 2026;
const date = (year: number, month: number, day: number, fraction = 0): number => serialOf(year, month, day, fraction);

/** The value alone: a number, a boolean, the text itself, or { formula }. */
function read(text: string, locale: string): unknown {
  const entry: Entry = parseEntry(text, sheetLocale(locale), YEAR);
  if (entry.kind === 'number') return entry.number;
  if (entry.kind === 'boolean') return entry.boolean;
  if (entry.kind === 'formula') return { formula: entry.formula };
  return entry.kind === 'text' ? entry.text : '';
}

describe.each([
  [
    'en_US',
    [
      ['1', 1],
      ['-1.5', -1.5],
      ['.5', 0.5],
      ['1,234', 1234],
      ['1,234.56', 1234.56],
      ['12,34', '12,34'],
      ['1 234', '1 234'],
      ['1e3', 1000],
      ['10%', 0.1],
      ['10 %', 0.1],
      ['1.5%', 0.015],
      ['$5', 5],
      ['-$1,234.50', -1234.5],
      ['€5', 5],
      ['(5)', -5],
      ['+49', 49],
      ['1/2', date(2026, 1, 2)],
      ['1/31/2026', date(2026, 1, 31)],
      ['31/1/2026', '31/1/2026'],
      ['2/3/24', date(2024, 2, 3)],
      ['2026-01-31', date(2026, 1, 31)],
      ['2026/01/31', date(2026, 1, 31)],
      ['1.5.2026', '1.5.2026'],
      ['Jan 5, 2026', date(2026, 1, 5)],
      ['5 January 2026', date(2026, 1, 5)],
      ['Tue, Feb 18, 2025', date(2025, 2, 18)],
      ['March 1', date(2026, 3, 1)],
      ['03/04/2024 12:30', date(2024, 3, 4, 12.5 / 24)],
      ['3/4/2024 1:30 PM', date(2024, 3, 4, 13.5 / 24)],
      ['10:30', 10.5 / 24],
      ['0:04:34', 274 / 86_400],
      ['TRUE', true],
      ['false', false],
      ['2023-07-08T00:00:00', '2023-07-08T00:00:00'],
      ['2019-01-08 17:18 +0000', '2019-01-08 17:18 +0000'],
      ['2/30/2026', '2/30/2026'],
      ['123456789012345678', 123456789012345680],
      ['NAN', 'NAN'],
      ['--', '--'],
      ['-', '-'],
      ['499K', '499K'],
    ],
  ],
  [
    'en_GB',
    [
      ['1/2', date(2026, 2, 1)],
      ['31/1/2026', date(2026, 1, 31)],
      ['1/31/2026', '1/31/2026'],
      ['£5', 5],
      ['1,234.5', 1234.5],
      ['5 Jan 2026', date(2026, 1, 5)],
    ],
  ],
  [
    'fr_FR',
    [
      ['1,5', 1.5],
      ['1.5', date(2026, 5, 1)],
      ['1.13', '1.13'],
      ['1 234,56', 1234.56],
      ['1\u202f234', 1234],
      ['1\u00a0234,5', 1234.5],
      ['1,234.56', '1,234.56'],
      ['10 %', 0.1],
      ['10\u00a0%', 0.1],
      ['1 234,56 €', 1234.56],
      ['5218.0', '5218.0'],
      ['0.0101', '0.0101'],
      ['1/2', date(2026, 2, 1)],
      ['31/12/2025', date(2025, 12, 31)],
      ['12/31/2025', '12/31/2025'],
      ['31.12.2025', date(2025, 12, 31)],
      ['27.10.23 01:10', date(2023, 10, 27, (70 * 60) / 86_400)],
      ['5 janv. 2026', date(2026, 1, 5)],
      ['5 janvier 2026', date(2026, 1, 5)],
      ['1er mars 2026', date(2026, 3, 1)],
      ['févr. 2026', date(2026, 2, 1)],
      ['03/04/2024 12:30', date(2024, 4, 3, 12.5 / 24)],
      ['VRAI', true],
      ['faux', false],
      ['2026-01-31', date(2026, 1, 31)],
    ],
  ],
  [
    'de_DE',
    [
      ['1.234,5', 1234.5],
      ['1.5', date(2026, 5, 1)],
      ['31.12.2025', date(2025, 12, 31)],
    ],
  ],
  [
    'pt_BR',
    [
      ['R$ 236,86', 236.86],
      ['3,45%', 0.0345],
      ['5/12/2025', date(2025, 12, 5)],
    ],
  ],
] as const)('in %s', (locale, cases) => {
  test.each(cases.map(([text, value]) => [text, value]))('%s is read as %s', (text, value) => {
    const found = read(String(text), locale);
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 9);
    else expect(found).toEqual(value);
  });
});

test('an equals sign makes a formula, and a sign before a cell or a function does too', () => {
  expect(read('=SUM(A1;B1)', 'fr_FR')).toEqual({ formula: '=SUM(A1;B1)' });
  expect(read('+A1', 'en_US')).toEqual({ formula: '=+A1' });
  expect(read('-SUM(A1:A3)', 'en_US')).toEqual({ formula: '=-SUM(A1:A3)' });
  expect(read('+ nice', 'en_US')).toBe('+ nice');
  expect(read('=', 'en_US')).toBe('=');
});

test('what is read carries the format that it was typed in', () => {
  const format = (text: string, locale: string): string => {
    const entry = parseEntry(text, sheetLocale(locale), YEAR);
    return entry.kind === 'number' ? entry.format : '';
  };
  expect(format('10 %', 'fr_FR')).toBe('0%');
  expect(format('1/2', 'fr_FR')).toBe('dd/mm/yyyy');
  expect(format('2026-01-31', 'fr_FR')).toBe('yyyy-mm-dd');
  expect(format('1,234', 'en_US')).toBe('#,##0');
  expect(format('12', 'en_US')).toBe('');
});
