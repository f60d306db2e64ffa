import { expect, test } from 'vitest';
import { open } from './open.ts';

const SCRIPT = `
  function selected() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function current() { return [file().getCurrentCell(), file().getActiveSheet().getActiveCell()].map(r => r.getA1Notation()); }
  function choose() { file().getSheets()[1].getRange('B2:C4').activate(); return [selected(), current(), file().getActiveSheet().getName()]; }
`;
const tabs = [
  { name: 'One', grid: [['a']] },
  { name: 'Two', grid: [['b']] },
];

test('a script sees what a person has selected, and the cell with the border', () => {
  const host = open(SCRIPT, { tabs });
  host.select('One!B3:D9');
  expect(host.call('selected')).toBe('B3:D9');
  expect(host.call('current')).toEqual(['B3', 'B3']);
});

test('activate selects, and shows the sheet', () => {
  const host = open(SCRIPT, { tabs });
  expect(host.call('choose')).toEqual(['B2:C4', ['B2', 'B2'], 'Two']);
});
