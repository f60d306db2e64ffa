import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { parsePeriod } from '../../../src/core/lib/periods.ts';
import type { Table } from '../../../src/core/sources/define.ts';
import { fixture } from './files.ts';
import { codes, read, totals } from './reading.ts';

const shares = ({ dimensions, measures }: Table) =>
  dimensions.breakdown!.map((slice, row) => [slice, Math.round(measures.audience_share![row]! * 1e6) / 1e6]);
const sliceOf = (table: Table) => table.columnsRead!.find(({ field }) => field === 'breakdown')!.header;

describe('the audience of Meta Business Suite', () => {
  it('is read by age and gender, city and country, with the cards of days beside it', () => {
    const { tables } = read(fixture('meta-audience.en.csv', ','));
    expect(tables.map(({ source, grain }) => [source.id, grain])).toEqual([
      ['meta-audience', 'breakdown'],
      ['meta-audience', 'breakdown'],
      ['meta-audience', 'breakdown'],
      ['meta-overview', 'day'],
    ]);
    expect(tables.slice(0, 3).map(sliceOf)).toEqual(['Age & gender', 'Top cities', 'Top countries']);
    expect(shares(tables[0]!)).toEqual([
      ['18-24 · Women', 0.035],
      ['18-24 · Men', 0.015],
      ['25-34 · Women', 0.225],
      ['25-34 · Men', 0.1],
      ['35-44 · Women', 0.3],
      ['35-44 · Men', 0.125],
      ['65+ · Women', 0.15],
      ['65+ · Men', 0.05],
    ]);
    expect(shares(tables[1]!)).toEqual([
      ['Paris, France', 0.745],
      ['Lyon, France', 0.04],
      ['Lille, France', 0.009],
    ]);
    expect([...tables[0]!.sheetRows]).toEqual([3, 3, 4, 4, 5, 5, 6, 6]);
    expect([...tables[3]!.sheetRows]).toEqual([18, 19]);
  });

  it('is read as it was in 2023, with signs of percent and a row for each city', () => {
    const { tables } = read(fixture('meta-audience-2023.en.csv', ','));
    expect(shares(tables[0]!).slice(0, 2)).toEqual([
      ['18-24 · Women', 0.025],
      ['18-24 · Men', 0.005],
    ]);
    expect(shares(tables[1]!)).toEqual([
      ['Paris', 0.615],
      ['Lyon', 0.03],
    ]);
  });

  it('is read in Portuguese', () => {
    const { tables } = read(fixture('meta-audience.pt.csv', ','));
    expect(tables.map(sliceOf)).toEqual(['Faixa etária e gênero', 'Principais cidades']);
    expect(shares(tables[1]!)).toEqual([
      ['São Paulo, Brasil', 0.305],
      ['Rio, Brasil', 0.12],
    ]);
  });

  it('is the same where a spreadsheet made numbers of its shares, written 2.5% or 2.5', () => {
    const typed = (factor: number) => (line: readonly Cell[]) =>
      line.map((cell) => (/^[\d.]+%?$/.test(String(cell)) ? Number.parseFloat(String(cell)) * factor : cell));
    const grid = (name: string, factor: number): Grid => fixture(name, ',').slice(0, 6).map(typed(factor));
    for (const [name, factor] of [
      ['meta-audience-2023.en.csv', 0.01],
      ['meta-audience.en.csv', 1],
    ] as const) {
      const [whole] = read(fixture(name, ',')).tables;
      const [table] = read(grid(name, factor)).tables;
      expect(shares(table!)).toEqual(shares(whole!).slice(0, table!.rows));
    }
  });

  it('has cards of content formats beside it, read as slices', () => {
    const { tables } = read([
      ['Views', '', ''],
      ['Reels', 'Photos', 'Text'],
      ['57681', '8,208', '329'],
      ['', '', ''],
      ['Content interactions', '', ''],
      ['Reels', 'Photos', ''],
      ['368', '20', ''],
    ]);
    expect(tables.map(({ source, apart }) => [source.id, apart])).toEqual(new Array(2).fill(['meta-formats', true]));
    expect(tables.map(({ dimensions }) => dimensions.breakdown)).toEqual([
      ['Reels', 'Photos', 'Text'],
      ['Reels', 'Photos'],
    ]);
    expect(tables.map(totals)).toEqual([{ views: 66218 }, { engagements_reported: 388 }]);
  });

  it('does not take a card that it does not know for a part of the one above', () => {
    const cells = [
      ...fixture('meta-audience.en.csv', ',').slice(0, 14),
      ['', '', '', ''],
      ['Top pages', '', '', ''],
      ['A page', 'Another page', '', ''],
      ['12.5', '7.25', '', ''],
    ];
    const reading = read(cells);
    expect(reading.tables.map(({ rows }) => rows)).toEqual([8, 3, 2]);
    expect(codes(reading)).toEqual(['not-read-yet']);
    expect(reading.problems[0]!.row).toBe(16);
  });

  it('needs no date, and counts in no total', () => {
    const reading = read(fixture('meta-audience.en.csv', ','));
    expect(codes(reading)).toEqual([]);
    const facts = buildFacts([reading], { social: {} });
    expect(facts.tables.map(({ counts }) => counts.includes(1))).toEqual([false, false, false, true]);
    const amounts = amountsBy(facts, [parsePeriod('2025-05')!]);
    expect(amounts.platforms).toEqual(['Facebook']);
  });

  it('names a share that a spreadsheet took for a date', () => {
    const cells = fixture('meta-audience.en.csv', ',').map((row, index) =>
      row.map((cell, column) => (index === 2 && column === 1 ? new Date('2026-05-02T22:00:00Z') : cell)),
    );
    const reading = read(cells);
    expect(codes(reading)).toEqual(['date-for-a-number']);
    expect(reading.tables[0]!.measures.audience_share![0]).toBeNaN();
  });

  it('is refused whole where a program has turned its numbers into the names of months', () => {
    const cells = fixture('meta-audience.en.csv', ',').map((row) =>
      row.map((cell) => (cell === '3.5' ? '3.май' : cell)),
    );
    const reading = read(cells);
    expect([reading.tables, codes(reading)]).toEqual([[], ['damaged-dates']]);
  });

  it('has the same slices whatever blank rows stand between its cards', () => {
    const cells = fixture('meta-audience.en.csv', ',');
    const gaps = cells.flatMap((row, index) => (row.every((cell) => cell === '') ? [index] : []));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...gaps), { maxLength: 5 }), (more) => {
        const wide = cells.flatMap((row, index) => [
          row,
          ...more.filter((gap) => gap === index).map(() => cells[gaps[0]!]!),
        ]);
        expect(read(wide).tables.slice(0, 3).map(shares)).toEqual(read(cells).tables.slice(0, 3).map(shares));
      }),
      { numRuns: 20 },
    );
  });
});
