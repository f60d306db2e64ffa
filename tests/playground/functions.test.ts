import { describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/playground/apps-script/functions.ts';
import { open } from './open.ts';

const CODE = `
/**
 * What came in for what it cost.
 * Shown on two lines.
 * @param {number} revenue What came in.
 * @param {number|Array} cost - What it cost:
 *   all of it.
 * @return {number} A fraction.
 * @customfunction
 */
function T_ROI(revenue, cost) {
  if (typeof cost !== 'number') throw new Error('The cost must be a number.');
  return (revenue - cost) / cost;
}
/** @customfunction */
function T_SHOW(x) { return JSON.stringify(x === undefined ? 'undefined' : x); }
/** @customfunction */
function T_KIND(x) { return Array.isArray(x) ? (x instanceof Array) + ' ' + x.map(r => r.map(v => v instanceof Date ? 'date' : v === '' ? 'blank' : typeof v).join(',')).join('|') : x instanceof Date ? 'one date' : typeof x; }
/** @customfunction */
function T_TWICE(x) { return x.map(r => r.map(v => v * 2)); }
/** @customfunction */
function T_ROW() { return [['a', 'b', 'c']]; }
/** @customfunction */
function T_LIST() { return [1, 2, 3]; }
/** @customfunction */
function T_NAN() { return 0 / 0; }
/** @customfunction */
function T_NOTHING() {}
/** @customfunction */
function T_DAY() { return new Date(Date.UTC(2026, 0, 31, 23)); }
/** @customfunction */
function T_WRITES() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
/** @customfunction */
function T_SHOWS() { SpreadsheetApp.getUi(); }
/** @customfunction */
function T_READS() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A3').getValues().map(r => Number(r[0])).reduce((a, b) => a + b, 0); }
/** A helper. */
function T_HELPER() {}
function notOne() {}
`;

const typed = (formula: string, cells: Readonly<Record<string, string>> = {}, locale = 'en_US') => {
  const host = open(CODE, { locale });
  const sheet = host.sheets()[0];
  for (const [cell, text] of Object.entries(cells)) host.set(`${sheet}!${cell}`, text);
  host.set(`${sheet}!H1`, formula);
  return {
    host,
    cell: (name: string) => host.cell(`${sheet}!${name}`),
    value: host.cell(`${sheet}!H1`).value,
    message: host.cell(`${sheet}!H1`).message,
  };
};

test('custom functions are the top-level declarations with the tag in the comment just above', () => {
  const names = customFunctions(CODE).map((one) => one.name);
  expect(names).toContain('T_ROI');
  expect(names).not.toContain('T_HELPER');
  expect(names).not.toContain('notOne');
  expect(customFunctions(CODE)[0]).toEqual({
    name: 'T_ROI',
    description: 'What came in for what it cost. Shown on two lines.',
    parameters: [
      { name: 'revenue', description: 'What came in.' },
      { name: 'cost', description: 'What it cost: all of it.' },
    ],
  });
});

test('an indented function is not found, nor one whose comment stands apart', () => {
  expect(
    customFunctions(
      'var x = (() => {\n  /** @customfunction */\n  function INNER() {}\n})();\n/** @customfunction */\nvar y;\nfunction APART() {}',
    ),
  ).toEqual([]);
});

describe('a formula is typed in the spelling of the workbook', () => {
  test.each([
    ['en_US', '=T_ROI(1000;500)', 1],
    ['en_US', '=T_ROI(1000,500)', 1],
    ['en_US', '=t_roi(1000.5;500)', 1.001],
    ['fr_FR', '=T_ROI(1000;500)', 1],
    ['fr_FR', '=T_ROI(1000,5;500)', 1.001],
    ['fr_FR', '=SUM(1,5;2)', 3.5],
    ['fr_FR', '=LEN("a;b,c")', 5],
  ])('%s: %s is %s', (locale, formula, value) => {
    expect(typed(formula, {}, locale).value).toBe(value);
  });
});

describe('arguments', () => {
  test('a block is rows of values; one cell is its value, also as a block of one', () => {
    const cells = { A1: '1', A2: 'x', B1: 'TRUE', B2: '' };
    expect(typed('=T_KIND(A1:B2)', cells).value).toBe('true number,boolean|string,blank');
    expect([typed('=T_KIND(A1)', cells).value, typed('=T_KIND(A1:A1)', cells).value]).toEqual(['number', 'number']);
  });

  test('a blank is an empty text, a day is a Date, an error its text, what is left out undefined', () => {
    expect(typed('=T_SHOW(A1)').value).toBe('""');
    expect(typed('=T_KIND(A1)', { A1: '1/31/2026' }).value).toBe('one date');
    expect(typed('=T_SHOW(A1)', { A1: '=1/0' }).value).toBe('"#DIV/0!"');
    expect(typed('=T_SHOW()').value).toBe('"undefined"');
  });
});

describe('results', () => {
  test('a block spills, a list fills a column', () => {
    const { cell } = typed('=T_ROW()');
    expect(['H1', 'I1', 'J1'].map((name) => cell(name).value)).toEqual(['a', 'b', 'c']);
    const list = typed('=T_LIST()');
    expect(['H1', 'H2', 'H3'].map((name) => list.cell(name).value)).toEqual([1, 2, 3]);
    const twice = typed('=T_TWICE(A1:B2)', { A1: '1', B1: '2', A2: '3', B2: '4' });
    expect(['H1', 'I1', 'H2', 'I2'].map((name) => twice.cell(name).value)).toEqual([2, 4, 6, 8]);
  });

  test('what is thrown is #ERROR! with the sentence on hover', () => {
    const { value, message } = typed('=T_ROI(1;"a")');
    expect([value, message]).toEqual(['#ERROR!', 'The cost must be a number.']);
    expect(typed('=IFERROR(T_ROI(1;"a");"caught")').value).toBe('caught');
  });

  test('no number is #NUM!, nothing is blank, a Date is a day', () => {
    expect(typed('=T_NAN()').value).toBe('#NUM!');
    expect(typed('=T_NOTHING()').value).toBe('');
    expect(typed('=T_DAY()').cell('H1').text).toBe('2/1/2026');
  });
});

describe('a formula may read the file and not change it', () => {
  test('a setter and the Ui are refused', () => {
    expect(typed('=T_WRITES()').message).toBe('You do not have permission to call setValue');
    expect(typed('=T_SHOWS()').message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('it sees values and the results of other formulas, and its calls are not counted', () => {
    const { value, host } = typed('=T_READS()', { A1: '1', A2: '=A1+1', A3: '3' });
    expect(value).toBe(6);
    expect(host.calls().total).toBe(0);
  });

  test('it is not calculated again when what it reads changes, but is when it is written again', () => {
    const { host } = typed('=T_READS()', { A1: '1' });
    host.set('Sheet1!A2', '10');
    expect(host.cell('Sheet1!H1').value).toBe(1);
    host.addTab('Another', [['x']]);
    expect(host.cell('Sheet1!H1').value).toBe(1);
    host.set('Sheet1!H1', '=T_READS()');
    expect(host.cell('Sheet1!H1').value).toBe(11);
  });
});

test('arguments that change calculate the formula again', () => {
  const { host } = typed('=T_ROI(A1;A2)', { A1: '30', A2: '10' });
  expect(host.cell('Sheet1!H1').value).toBe(2);
  host.set('Sheet1!A1', '50');
  expect(host.cell('Sheet1!H1').value).toBe(4);
});
