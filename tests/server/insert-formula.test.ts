import { describe, expect, it, vi } from 'vitest';
import type { InsertAnswer, InsertRequest } from '../../src/core/protocol.ts';
import type { Headless } from '../../src/playground/node/headless.ts';
import { insertFormula } from '../../src/server/insert-formula.ts';
import { ask, workbook } from './workbooks.ts';

function sheet(locale = 'en_US', ...rows: readonly string[][]): Headless {
  const host = workbook([{ name: 'Mine', grid: [['Title'], ...rows] }], { locale });
  host.registerFunctions();
  host.select('Mine!B7');
  return host;
}

const insert = (host: Headless, formula: string, more: Partial<InsertRequest> = {}) =>
  ask<InsertAnswer>(host, 'insertFormula', { formula, ...more });

describe('inserting a formula', () => {
  it('writes it into the selected cell, says which, and makes a rate look like one', () => {
    const host = sheet();
    expect(insert(host, '=SOCIAL_ROI(1000; 500)')).toEqual({ kind: 'written', cell: 'B7' });
    expect(host.cell('Mine!B7')).toMatchObject({ formula: '=SOCIAL_ROI(1000,500)', text: '100.00%' });
  });

  it('reads the decimal mark of the document, whatever the language of the name', () => {
    const host = sheet('fr_FR');
    insert(host, '=SOCIAL_ROI(1000,5; 500)');
    expect(host.cell('Mine!B7')).toMatchObject({ formula: '=SOCIAL_ROI(1000.5,500)', value: 1.001 });
    host.select('Mine!C7');
    insert(host, '=ROI_SOCIAL(1000; 500)');
    expect(host.cell('Mine!C7').text).toBe('100,00%');
  });

  it('writes columns of values', () => {
    const host = sheet('fr_FR');
    insert(host, '=RETOUR_MARGINAL({1; 2; 3; 4; 5; 6; 7; 8}; {5; 7; 9; 11; 13; 15; 17; 19,0})');
    expect(host.cell('Mine!B7').value).toBeCloseTo(2, 6);
  });

  it('gives each of several results its format, and leaves a format that somebody has chosen', () => {
    const host = sheet();
    insert(host, '=AB_TEST(144; 1200; 192; 1200)', { size: [1, 5] });
    expect(['B7', 'E7', 'F7'].map((cell) => host.cell(`Mine!${cell}`).text)).toEqual([
      '4.00%',
      expect.stringMatching(/^0\.0047/),
      'B is better',
    ]);
    host.set('Mine!B9', '12 €');
    host.set('Mine!B9', '');
    const { format } = host.cell('Mine!B9');
    host.select('Mine!B9');
    insert(host, '=CTR(1; 100)');
    expect(host.cell('Mine!B9').format).toBe(format);
  });

  it('asks before it writes over something, and leaves it until that is agreed to', () => {
    const host = sheet();
    host.set('Mine!B7', '12');
    const formula = '=CPC(1000; 500)';
    expect(insert(host, formula)).toEqual({ kind: 'needsConfirmation', cell: 'B7', content: '12', others: 0 });
    expect(host.cell('Mine!B7').value).toBe(12);
    expect(insert(host, formula, { replace: true })).toEqual({ kind: 'written', cell: 'B7' });
    expect(host.cell('Mine!B7').value).toBe(2);
  });

  it('asks too where something stands in the way of the result', () => {
    const host = sheet();
    host.set('Mine!D7', 'note');
    host.set('Mine!E7', '3');
    const request = { size: [1, 5] as const };
    expect(insert(host, '=AB_TEST(144; 1200; 192; 1200)', request)).toEqual({
      kind: 'needsConfirmation',
      cell: 'D7',
      content: 'note',
      others: 1,
    });
    insert(host, '=AB_TEST(144; 1200; 192; 1200)', { ...request, replace: true });
    expect(host.cell('Mine!F7').text).toBe('B is better');
  });

  it('makes room at the edge of the sheet', () => {
    const host = sheet();
    host.select('Mine!Z1000');
    expect(insert(host, '=AB_TEST(144; 1200; 192; 1200)', { size: [1, 5] })).toEqual({
      kind: 'written',
      cell: 'Z1000',
    });
    expect(host.cell('Mine!AD1000').text).toBe('B is better');
  });

  it.each([
    '=IMPORTDATA("https://example.org")',
    '=SUM(1; 2)',
    '=SOCIAL_ROI(1; 2)&IMPORTDATA("https://example.org")',
    '=SOCIAL_ROI(A1; 2)',
    '12',
  ])('refuses %s', (formula) => {
    const host = sheet();
    expect(() => insert(host, formula)).toThrow('which this version does not know');
    expect(host.cell('Mine!B7').value).toBe('');
  });
});

describe('a spreadsheet with decimal commas that does not read what scripts usually write', () => {
  it('gets the formula as people type it there', () => {
    const written: string[] = [];
    const cell = {
      getSheet: () => ({ getMaxRows: () => 1000, getMaxColumns: () => 26 }),
      getRow: () => 7,
      getColumn: () => 2,
      getA1Notation: () => 'B7',
      offset: () => ({ getDisplayValues: () => [['']] }),
      setFormula: (formula: string) => written.push(formula),
      getDisplayValue: () => (written.at(-1)?.includes(';') ? '2' : '#ERROR!'),
    };
    vi.stubGlobal('SpreadsheetApp', { flush: () => {} });
    const spreadsheet = { getCurrentCell: () => cell } as never;
    expect(insertFormula(spreadsheet, 'fr_FR', { formula: '=CPC(1000,5; 500)' })).toEqual({
      kind: 'written',
      cell: 'B7',
    });
    expect(written).toEqual(['=CPC(1000.5,500)', '=CPC(1000,5; 500)']);
    vi.unstubAllGlobals();
  });
});
