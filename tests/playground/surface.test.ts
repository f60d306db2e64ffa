import { expect, test } from 'vitest';
import { enums, members } from '../../src/playground/apps-script/members.ts';
import { failing, run } from './open.ts';
import { surface } from './surface.ts';

test('the members of every class are those of the published types', () => {
  const published = surface();
  for (const [name, known] of Object.entries(members)) expect([...known].sort(), name).toEqual(published.members[name]);
  for (const [name, words] of Object.entries(enums)) expect(words.split(' '), name).toEqual(published.enums[name]);
});

test('a member that Google has and we have not says its name', () => {
  expect(failing('sheet().getRange("A1").applyRowBanding()')).toBe('Exception: Range.applyRowBanding is not emulated');
  expect(failing('UrlFetchApp.fetch("https://example.com")')).toBe('Exception: UrlFetchApp.fetch is not emulated');
});

test('a member that Google has not is undefined', () => {
  expect(failing('sheet().getRange("A1").setColour("red")')).toContain('TypeError');
  expect(run('typeof sheet().newChart().setTitle')).toBe('undefined');
  expect(run('typeof sheet().newChart().asColumnChart().setTitle')).toBe('function');
});

test('what is inside of the stand-in cannot be reached from a script', () => {
  expect(run('[typeof sheet().sheetId, typeof sheet().context, typeof file().constructor]')).toEqual(
    Array(3).fill('undefined'),
  );
});

test('an object of a service is its class name as a text', () => {
  expect(run('[String(sheet()), String(sheet().getRange("A1")), String(file())]')).toEqual([
    'Sheet',
    'Range',
    'Spreadsheet',
  ]);
});

test('a constant of an enum is an object that reads like its name', () => {
  expect(
    run(
      '[String(SpreadsheetApp.BorderStyle.SOLID), SpreadsheetApp.BorderStyle.SOLID.ordinal(), typeof SpreadsheetApp.BorderStyle.SOLID]',
    ),
  ).toEqual(['SOLID', 2, 'object']);
  expect(run('JSON.stringify(Charts.ChartType.COLUMN)')).toBe('"COLUMN"');
  expect(run('SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP')).toBe(true);
});

test('a realm has what Apps Script has and nothing of Node or a browser', () => {
  const absent = [
    'window',
    'document',
    'process',
    'require',
    'fetch',
    'setTimeout',
    'URL',
    'TextEncoder',
    'atob',
    'WebAssembly',
    'structuredClone',
  ];
  expect(run(`[${absent.map((name) => `typeof ${name}`)}]`)).toEqual(absent.map(() => 'undefined'));
  // Apps Script makes code of a text, and so does Code.js with the part that no formula needs.
  expect(run('eval("1 + 1")')).toBe(2);
});
