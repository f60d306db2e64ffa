import { expect, test } from 'vitest';
import { open } from './open.ts';

test('the texts of a file stay the texts that they are', () => {
  const grid = [['1/2', '10 %', '=1+1', "'x", '007', '1,5', 'TRUE', '123456789012345678', '']];
  const host = open('function read() { return sheet().getDataRange().getValues()[0]; }', {
    tabs: [{ name: 'T', grid }],
  });
  expect(host.call('read')).toEqual(grid[0]?.slice(0, -1));
  expect(host.sheets()).toEqual(['T']);
});

test('pasted into a workbook of a country, they suffer what they suffer there', () => {
  const grid = [['1.5', '1,5', '03/04/2024 12:30', '10 %', '=1+1', '12/31/2024', '5218.0']];
  const host = open(
    'function read() { return sheet().getDataRange().getValues()[0].map(v => v instanceof Date ? Utilities.formatDate(v, "Europe/Paris", "yyyy-MM-dd HH:mm") : v); }',
    {
      tabs: [{ name: 'T', grid }],
      locale: 'fr_FR',
      asPasted: 'fr_FR',
    },
  );
  expect(host.call('read')).toEqual(['2026-05-01 00:00', 1.5, '2024-04-03 12:30', 0.1, 2, '12/31/2024', '5218.0']);
});

test('numbers, booleans and days of a file are cells of their type', () => {
  const host = open('', { tabs: [{ name: 'T', grid: [[1.5, true, new Date(Date.UTC(2025, 0, 31)), null, 'x']] }] });
  expect(host.display('T')).toEqual([['1.5', 'TRUE', '1/31/2025', '', 'x']]);
});

test('a tab of more than a thousand rows or 26 columns is as large as its cells', () => {
  const grid = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => (column === 0 ? `row ${row}` : row * column)),
  );
  const host = open(
    'function read() { const s = sheet(); return [s.getMaxRows(), s.getMaxColumns(), s.getLastRow(), s.getLastColumn(), s.getRange(20000, 1, 1, 3).getValues()[0]]; }',
    {
      tabs: [{ name: 'Big', grid }],
    },
  );
  expect(host.call('read')).toEqual([20_000, 30, 20_000, 30, ['row 19999', 19_999, 39_998]]);
});

test('formulas see the tabs that were added, and writes to them', () => {
  const host = open('function add() { sheet().getRange("A1").setValue(100); }', {
    tabs: [{ name: 'T', grid: [[1], [2], [3]] }],
  });
  host.set('T!C1', '=SUM(A:A)');
  expect(host.cell('T!C1').value).toBe(6);
  host.call('add');
  expect(host.cell('T!C1').value).toBe(105);
});

test('hidden columns are blank where only what is visible is asked for', () => {
  const host = open('function hide() { sheet().hideColumns(1); }', { tabs: [{ name: 'T', grid: [['a', 'b']] }] });
  host.call('hide');
  expect([host.display('T'), host.display('T', { visible: true })]).toEqual([[['a', 'b']], [['', 'b']]]);
});
