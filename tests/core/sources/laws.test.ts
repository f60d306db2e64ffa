import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { words } from '../../../src/core/locales/index.ts';
import type { Table } from '../../../src/core/sources/define.ts';
import { SOURCES } from '../../../src/core/sources/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { read, tableOf, totals } from './reading.ts';

const HEADERS = SOURCES.flatMap(({ columns }) =>
  columns.flatMap(({ headers, french }) => [...headers, ...(french ?? [])]),
);

/** Anything that a cell may hold, with what the reader looks for among it. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADERS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '-',
      ' --',
      'N/A',
      'Total',
      '# a',
      '#',
      'sep=,',
      '"',
      ';',
      '03/04/2025',
      '1,234',
      '1.5',
      '8 de marzo',
    ),
  },
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);
const grid: fc.Arbitrary<Grid> = fc
  .integer({ min: 0, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));

describe('the reader', () => {
  it('never throws, on any grid, and always has a sentence in both languages', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(ENGLISH, FRENCH, { zone: 'x', locale: 'y' }), (cells, context) => {
        const reading = readTab({ name: 'Any', cells }, context);
        for (const { say } of [...reading.problems, ...reading.tables.flatMap(({ problems }) => problems)]) {
          expect(say(words('en'))).toMatch(/\S/);
          expect(say(words('fr'))).not.toBe(say(words('en')));
        }
        for (const table of reading.tables) expectColumnsOfOneLength(table);
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing in the cells', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const before = JSON.stringify(cells);
        read(cells);
        expect(JSON.stringify(cells)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same table whatever the order of the columns', () => {
    const names = ['facebook-posts-2023.en.csv', 'meta-ads.en.csv', 'ga4-traffic-hours.en.csv', 'own-table.en.csv'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.nat()), (name, keys) => {
        const cells = fixture(name);
        const start = cells.findIndex((row) => row.filter((value) => value !== '').length > 2);
        const order = shuffled(cells[start]!.length, keys);
        const mixed = cells.map((row, index) => (index < start ? row : order.map((column) => row[column]!)));
        const [table, other] = [tableOf(cells), tableOf(mixed)];
        expect(totals(other)).toEqual(totals(table));
        expect(other.day).toEqual(table.day);
        expect(other.rows).toBe(table.rows);
        expect(other.dimensions.campaign).toEqual(table.dimensions.campaign);
      }),
      { numRuns: 40 },
    );
  });

  it('finds a total that is the sum of the rows, whichever rows are taken away', () => {
    const cells = fixture('meta-ads.en.csv');
    fc.assert(
      fc.property(fc.subarray(cells.slice(1) as Cell[][], { minLength: 1 }), (rows) => {
        const whole = totals(tableOf([cells[0]!, ...rows]));
        const parts = rows.map((row) => totals(tableOf([cells[0]!, row])));
        for (const [measure, total] of Object.entries(whole)) {
          const sum = parts.reduce((before, part) => before + (part[measure as keyof typeof part] ?? 0), 0);
          expect(sum).toBeCloseTo(total, 3);
        }
      }),
    );
  });

  it('gives rows apart what it gives them together: one bad row spoils no other', () => {
    const cells = fixture('meta-ads.en.csv');
    const column = cells[0]!.indexOf('Impressions');
    const broken = cells.map((row, index) =>
      index === 2 ? row.map((value, at) => (at === column ? 'many' : value)) : row,
    );
    const impressions = [...tableOf(broken).measures.impressions!];
    expect(impressions).toEqual([1000, Number.NaN, 350, 2100]);
  });
});

function expectColumnsOfOneLength(table: Table): void {
  const columns = [
    table.day,
    table.dayEnd,
    table.sheetRows,
    ...Object.values(table.measures),
    ...Object.values(table.dimensions),
  ];
  for (const column of columns) expect(column).toHaveLength(table.rows);
}

function shuffled(length: number, keys: Iterator<number>): number[] {
  const order = Array.from({ length }, (_, column) => ({ column, key: keys.next().value as number }));
  return order.sort((a, b) => a.key - b.key).map(({ column }) => column);
}
