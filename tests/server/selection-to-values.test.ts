import { describe, expect, it } from 'vitest';
import type { ValuesAnswer } from '../../src/core/protocol.ts';
import type { Headless } from '../../src/playground/node/headless.ts';
import { ask, workbook } from './workbooks.ts';

/** A sheet with these cells, typed one after the other. */
function sheet(cells: Readonly<Record<string, string>>, locale = 'en_US'): Headless {
  const host = workbook([{ name: 'Mine', grid: [['Title']] }], { locale });
  host.registerFunctions();
  for (const [cell, text] of Object.entries(cells)) host.set(`Mine!${cell}`, text);
  return host;
}

function turn(host: Headless, selection: string): ValuesAnswer {
  host.select(`Mine!${selection}`);
  return ask<ValuesAnswer>(host, 'selectionToValues');
}

const values = (host: Headless, ...cells: string[]) => cells.map((cell) => host.cell(`Mine!${cell}`).value);
const formulas = (host: Headless, ...cells: string[]) => cells.map((cell) => host.cell(`Mine!${cell}`).formula);

describe('turning the selection into values', () => {
  it('puts the value in place of our formulas, also of those inside another, and keeps their looks', () => {
    const host = sheet({ A2: '=CPC(10;4)', A3: '=IFERROR(ROI_SOCIAL(3;2);"")', A4: '=CTR(1;100)' });
    ask(host, 'insertFormula', { formula: '=CTR(1; 8)', replace: true });
    host.select('Mine!B5');
    ask(host, 'insertFormula', { formula: '=CTR(1; 8)' });
    expect(turn(host, 'A2:B5')).toEqual({ formulas: 4, cells: 4, left: [] });
    expect(values(host, 'A2', 'A3', 'A4', 'B5')).toEqual([2.5, 0.5, 0.01, 0.125]);
    expect(formulas(host, 'A2', 'A3', 'A4', 'B5')).toEqual(['', '', '', '']);
    expect(host.cell('Mine!B5').text).toBe('12.50%');
  });

  it('leaves other formulas, other cells, and what is not selected', () => {
    const host = sheet({
      A2: '=CPC(10;4)',
      B2: '=A2*2',
      C2: "'007",
      D2: '=CPC(6;4)',
      A3: '1/31/2025',
      B3: '="CPC(1;1)"',
    });
    expect(turn(host, 'A2:C3')).toEqual({ formulas: 1, cells: 1, left: [] });
    expect(formulas(host, 'B2', 'D2', 'B3')).toEqual(['=A2*2', '=CPC(6,4)', '="CPC(1;1)"']);
    expect(values(host, 'B2', 'C2')).toEqual([5, '007']);
    expect(host.cell('Mine!A3').text).toBe('1/31/2025');
  });

  it('keeps what a formula has filled, blanks in between too, also outside the selection', () => {
    const host = sheet({ A2: '1', A3: '', A4: '3', B2: '2', B3: '2', B4: '2', C2: '=CPC(A2:A4;B2:B4)' });
    expect(turn(host, 'C2')).toEqual({ formulas: 1, cells: 2, left: [] });
    expect(values(host, 'C2', 'C3', 'C4')).toEqual([0.5, '', 1.5]);
    host.set('Mine!A4', '30');
    expect(values(host, 'C4')).toEqual([1.5]);
  });

  it('keeps several results side by side', () => {
    const host = sheet({ B2: '=AB_TEST(144;1200;192;1200)' });
    const before = values(host, 'B2', 'C2', 'D2', 'E2', 'F2');
    expect(turn(host, 'B2')).toEqual({ formulas: 1, cells: 5, left: [] });
    expect(values(host, 'B2', 'C2', 'D2', 'E2', 'F2')).toEqual(before);
  });

  it('leaves what another formula has filled with the help of ours', () => {
    const cells = { A2: '3', A3: '1', B2: '1', B3: '1', D1: '=SORT(C2:C3)', C2: '=CPC(A2:A3;B2:B3)' };
    const host = sheet(cells);
    expect(values(host, 'C2', 'C3', 'D1', 'D2')).toEqual([3, 1, 1, 3]);
    expect(turn(host, 'C2:C3')).toEqual({ formulas: 1, cells: 2, left: [] });
    expect(values(host, 'C2', 'C3', 'D1', 'D2')).toEqual([3, 1, 1, 3]);
    expect(formulas(host, 'D1')).toEqual(['=SORT(C2:C3)']);
    host.set('Mine!C3', '9');
    expect(values(host, 'D1', 'D2')).toEqual([3, 9]);
  });

  it('never makes a value of an error, and says where it found one', () => {
    const host = sheet({ A2: '=CPC(10;0)', A3: '=CPC(10;5)', A4: '=CPC(1/0;5)' });
    expect(turn(host, 'A:A')).toEqual({ formulas: 1, cells: 1, left: ['A2', 'A4'] });
    expect(formulas(host, 'A2', 'A3', 'A4')).toEqual(['=CPC(10,0)', '', '=CPC(1/0,5)']);
  });

  it('keeps a text that looks like a number, a day or a formula as the text that it is', () => {
    const link = (name: string) => `=UTM_GET("https://example.org/?utm_campaign=${name}";"campaign")`;
    const host = sheet({ A2: link('2025'), A3: link('1%2F2'), A4: link('%3D1%2B1'), A5: link('spring') }, 'fr_FR');
    expect(turn(host, 'A2:A5').formulas).toBe(4);
    expect(values(host, 'A2', 'A3', 'A4', 'A5')).toEqual(['2025', '1/2', '=1+1', 'spring']);
    expect(formulas(host, 'A4')).toEqual(['']);
  });

  it('says that there is none where the selection has none of ours, and changes nothing', () => {
    const host = sheet({ A2: '=1+1', A3: 'x' });
    host.resetCalls();
    expect(turn(host, 'A1:C9')).toEqual({ formulas: 0, cells: 0, left: [] });
    expect(turn(host, 'K50:L60')).toEqual({ formulas: 0, cells: 0, left: [] });
    expect(host.calls().write).toBe(0);
  });

  it('takes few calls for a long column', () => {
    const rows = Array.from({ length: 300 }, (_, row) => row + 2);
    const host = sheet(Object.fromEntries(rows.map((row) => [`A${row}`, `=CPC(${row};2)`])));
    host.resetCalls();
    expect(turn(host, 'A:A')).toEqual({ formulas: 300, cells: 300, left: [] });
    expect(values(host, 'A2', 'A301')).toEqual([1, 150.5]);
    expect(host.calls().write).toBe(1);
    expect(host.calls().read).toBeLessThanOrEqual(6);
  });

  it('gives the formulas back where it is cut short', () => {
    const host = sheet({ A2: '1', A3: '3', B2: '2', B3: '2', C2: '=CPC(A2:A3;B2:B3)' });
    host.select('Mine!C2');
    host.failAt(7);
    expect(() => ask(host, 'selectionToValues')).toThrow();
    expect(formulas(host, 'C2')).toEqual(['=CPC(A2:A3,B2:B3)']);
    expect(values(host, 'C2', 'C3')).toEqual([0.5, 1.5]);
  });
});
