import { expect, test } from 'vitest';
import { open } from './open.ts';

/** What cells hold after a formula was typed into A1 of a workbook with that locale. */
function typed(formula: string, locale: string) {
  const host = open('', { locale });
  const sheet = host.sheets()[0];
  host.set(`${sheet}!A1`, formula);
  return host.display(sheet ?? '');
}

test.each(['en_US', 'fr_FR', 'de_DE'])('a semicolon within braces opens a row in %s', (locale) => {
  expect(typed('={1; 2; 3}', locale)).toEqual([['1'], ['2'], ['3']]);
});

test('a comma stands between columns, and a backslash where the decimal mark is a comma', () => {
  expect(typed('={1, 2; 3, 4.5}', 'en_US')).toEqual([
    ['1', '2'],
    ['3', '4.5'],
  ]);
  expect(typed('={1\\ 2; 3\\ 4,5}', 'fr_FR')).toEqual([
    ['1', '2'],
    ['3', '4,5'],
  ]);
});

test('outside of braces a semicolon still stands between arguments', () => {
  expect(typed('=SUM({1; 2}; 3)', 'en_US')).toEqual([['6']]);
  expect(typed('=SUM({1,5; 2}; 3)', 'fr_FR')).toEqual([['6,5']]);
});

test('braces and semicolons within a text mean nothing', () => {
  expect(typed('=CONCATENATE("{;"; "}")', 'en_US')).toEqual([['{;}']]);
});

test('a script may write rows of an array in the American spelling into any workbook', () => {
  const script = `function it() { sheet().getRange('A1').setFormula('=SUM({1;2},0.5)'); return sheet().getRange('A1').getValue(); }`;
  for (const locale of ['en_US', 'fr_FR']) expect(open(script, { locale }).call('it')).toBe(3.5);
});
