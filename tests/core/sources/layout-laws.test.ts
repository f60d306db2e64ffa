import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { ENGLISH, fixture } from './files.ts';
import { codes, days, read, tableOf, totals } from './reading.ts';

/** One fixture for each layout with a single table, and what parts its cells. */
const LAYOUTS: readonly (readonly [file: string, delimiter: string])[] = [
  ['facebook-posts-2023.en.csv', ','],
  ['facebook-posts.fr.csv', ','],
  ['facebook-posts.de.csv', ';'],
  ['facebook-posts-bilingual.fr.csv', ','],
  ['facebook-videos.en.csv', ','],
  ['facebook-insights.en.csv', ','],
  ['instagram-posts.fr.csv', ';'],
  ['instagram-posts.pt.csv', ','],
  ['instagram-stories.fr.csv', ';'],
  ['meta-overview.fr.csv', ','],
  ['meta-ads.en.csv', ','],
  ['meta-ads.fr.csv', ','],
  ['meta-ads.es.csv', ','],
  ['meta-ads.de.csv', ';'],
  ['meta-ads.it.csv', ','],
  ['meta-ads.pt.csv', ','],
  ['meta-ads-regions.en.csv', ','],
  ['linkedin-days.en.csv', ','],
  ['linkedin-days.pt.csv', ','],
  ['linkedin-posts.en.csv', ','],
  ['linkedin-followers.en.csv', ','],
  ['linkedin-visitors.en.csv', ','],
  ['linkedin-ads.en.csv', ','],
  ['google-ads.en.csv', ','],
  ['google-ads.pt.csv', ','],
  ['google-ads.fr.csv', '\t'],
  ['google-ads-series.en.csv', ','],
  ['google-ads-campaigns.pt.csv', ','],
  ['google-business-profile.en.csv', ','],
];
const layout = fc.constantFrom(...LAYOUTS);

/** The table of a grid as far as it must not depend on the damage: its rows in the order of their contents. */
function read1(cells: Grid) {
  const table = tableOf(cells);
  const rows = days(table).map((day, row) => {
    const measures = Object.entries(table.measures).map(([name, values]) => `${name} ${values[row]}`);
    const names = Object.entries(table.dimensions).map(([name, values]) => `${name} ${values[row]}`);
    return [day, ...names.sort(), ...measures.sort()].join('|');
  });
  return { source: table.source.id, grain: table.grain, totals: totals(table), rows: rows.sort() };
}

/** The grid with its data rows in another order, all other rows in their place. */
function reordered(cells: Grid, keys: Iterator<number>): Grid {
  const places = [...tableOf(cells).sheetRows].map((row) => row - 1);
  const order = shuffled(places, keys);
  return cells.map((line, row) => (places.includes(row) ? cells[order[places.indexOf(row)]!]! : line));
}

function shuffled<T>(values: readonly T[], keys: Iterator<number>): readonly T[] {
  const keyed = values.map((value) => ({ value, key: keys.next().value as number }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

describe('a layout', () => {
  it('gives the same rows in whatever order they stand', () => {
    fc.assert(
      fc.property(layout, fc.infiniteStream(fc.nat()), ([file, delimiter], keys) => {
        const cells = fixture(file, delimiter);
        expect(read1(reordered(cells, keys))).toEqual(read1(cells));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same rows with its columns in another order, and more of them', () => {
    fc.assert(
      fc.property(layout, fc.infiniteStream(fc.nat()), ([file, delimiter], keys) => {
        const cells = fixture(file, delimiter);
        const header = tableOf(cells).headerRow - 1;
        const order = shuffled(
          cells[header]!.map((_, column) => column),
          keys,
        );
        const mixed = cells.map((line, row) => {
          if (row < header) return [...line, '', ''];
          const more = row === header ? ['* Our ratio', 'Remark'] : ['', ''];
          return [...order.map((column) => line[column]!), ...more];
        });
        expect(read1(mixed)).toEqual(read1(cells));
      }),
      { numRuns: 60 },
    );
  });

  it.each(LAYOUTS)('%s: gives the same rows with blank rows and columns around them', (file, delimiter) => {
    const cells = fixture(file, delimiter);
    const header = tableOf(cells).headerRow - 1;
    const blank = new Array<Cell>(cells[0]!.length + 2).fill('');
    const wide = cells.map((line) => ['', ...line, '']);
    const spaced = [...wide.slice(0, header + 1), ...wide.slice(header + 1).flatMap((line) => [line, blank, blank])];
    expect(read1(spaced)).toEqual(read1(cells));
  });

  it.each(LAYOUTS)(
    '%s: is known by headers in capitals, without accents, with invisible characters',
    (file, delimiter) => {
      const cells = fixture(file, delimiter);
      const header = tableOf(cells).headerRow - 1;
      const worn = (cell: Cell) => {
        const plain = String(cell)
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '');
        return cell === '' ? '' : ` ${plain.toUpperCase().replace(/ /g, '\u00a0')}\u200b`;
      };
      const damaged = cells.map((line, row) => (row === header ? line.map(worn) : line));
      expect(read1(damaged)).toEqual(read1(cells));
    },
  );

  it.each(LAYOUTS)('%s: counts no total, wherever it stands', (file, delimiter) => {
    const cells = fixture(file, delimiter);
    const table = tableOf(cells);
    const left = read(cells).tables[0]!.problems.filter(({ code }) => code === 'totals-left-out');
    if (left.length === 0) return;
    const header = table.headerRow - 1;
    const rest = cells.map((_, row) => row).filter((row) => row > header && !table.sheetRows.includes(row + 1));
    const data = [...table.sheetRows].map((row) => cells[row - 1]!);
    const moved = [...cells.slice(0, header + 1), ...rest.map((row) => cells[row]!), ...data];
    expect(read1(moved)).toEqual(read1(cells));
  });

  it.each(LAYOUTS)('%s: reads empty markers as unknown, never as 0', (file, delimiter) => {
    const cells = fixture(file, delimiter);
    const table = tableOf(cells);
    const place = table.columnsRead!.find(({ field }) => ['impressions', 'reach', 'spend', 'views'].includes(field));
    if (!place) return;
    const row = table.sheetRows[0]! - 1;
    for (const marker of ['', '-', ' --', 'N/A', 'NAN', 'undefined', 'Unknown']) {
      const marked = cells.map((line, at) =>
        at === row ? line.map((cell, column) => (column === place.column - 1 ? marker : cell)) : line,
      );
      const reading = read(marked, ENGLISH);
      expect(reading.tables[0]!.measures[place.field as 'reach']![0], `${marker} in ${place.header}`).toBeNaN();
      expect(codes(reading)).not.toContain('not-a-number');
    }
  });
});
