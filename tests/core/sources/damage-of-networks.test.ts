import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { MEASURES, type Measure } from '../../../src/core/fields.ts';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { dayOf, parseIsoDay } from '../../../src/core/lib/days.ts';
import { SOURCES } from '../../../src/core/sources/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { relate } from '../../../src/core/sources/relate.ts';
import { ENGLISH, fixture } from './files.ts';
import { tableOf, totals } from './reading.ts';

const CONTEXT = { ...ENGLISH, today: parseIsoDay('2026-03-20') };

/** Fixtures of one table whose header is the first row. */
const PLAIN = [
  'x-posts.en',
  'x-posts-2019.en',
  'x-overview.en',
  'x-overview-2019.en',
  'tiktok-overview.fr',
  'tiktok-viewers.en',
  'tiktok-followers.en',
  'tiktok-videos.en',
  'tiktok-business.en',
  'tiktok-audience.en',
  'tiktok-business-videos.en',
  'tiktok-ads.en',
  'tiktok-ads-shop.en',
  'youtube-table.en',
  'youtube-table.de',
  'youtube-table.fr',
  'youtube-table.pt',
  'youtube-geography.en',
  'youtube-chart.en',
  'pinterest.en',
  'pinterest-ads.en',
  'sprout-profiles.en',
  'sprout-posts.en',
  'tiktok-territories.en',
  'tiktok-follower-hours.en',
];
const OTHERS = ['ga4-snapshot.en', 'ga4-landing-pages.en', 'ga4-events.en', 'ga4-segments.en'];

const cellsOf = (name: string) => fixture(`${name}.csv`);

describe.each(PLAIN)('%s', (name) => {
  const cells = cellsOf(name);
  const table = tableOf(cells, CONTEXT);
  const same = (changed: Grid) => {
    const other = tableOf(changed, CONTEXT);
    expect([other.source.id, other.grain, other.rows]).toEqual([table.source.id, table.grain, table.rows]);
    expect(totals(other)).toEqual(totals(table));
    expect([...other.day]).toEqual([...table.day]);
  };

  it('is read the same with its columns in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cells[0]!.keys()], { minLength: cells[0]!.length }), (order) => {
        same(cells.map((row) => order.map((column) => row[column]!)));
      }),
      { numRuns: 10 },
    );
  });

  it('is read the same with blank rows, blank columns and a column of somebody’s own', () => {
    const wide = cells.map((row, index): Cell[] => ['', ...row, '', index === 0 ? 'My notes' : 'checked']);
    // Words of somebody’s own beside a line of text make it look like a row of data, so that line stays bare.
    const bare = wide.map((row) =>
      row.filter((cell) => cell !== '').length === 2 ? row.slice(0, -1).concat('') : row,
    );
    same(bare.flatMap((row) => [row, row.map(() => '')]));
  });

  it('is read the same under headers in capitals, without accents', () => {
    const bare = (cell: Cell) =>
      String(cell)
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase();
    same(cells.map((row, index) => (index === 0 ? row.map(bare) : row)));
  });

  it('is read the same with its total at the other end', () => {
    const isTotal = (row: readonly Cell[]) => /^(?:total|ge\u00ad?samt)/i.test(String(row[0]));
    const [header, ...rows] = cells;
    const moved = [...rows.filter((row) => !isTotal(row)), ...rows.filter(isTotal)];
    same([header!, ...moved]);
  });
});

describe.each([...PLAIN, ...OTHERS])('%s in two tabs', (name) => {
  it('counts once', () => {
    const periods = [{ kind: 'days' as const, from: dayOf(2019, 1, 1), to: dayOf(2026, 12, 31) }];
    const facts = (tabs: number) =>
      buildFacts(
        relate(
          Array.from({ length: tabs }, (_, tab) => readTab({ name: `${name} ${tab}`, cells: cellsOf(name) }, CONTEXT)),
        ),
        { social: {} },
      );
    const [once, twice] = [1, 2].map((tabs) => amountsBy(facts(tabs), periods));
    const summed = (Object.keys(MEASURES) as Measure[]).filter((measure) => MEASURES[measure].totals === 'sum');
    expect(twice!.platforms).toEqual(once!.platforms);
    for (const measure of summed) expect(twice!.total(measure, 0).value, measure).toBe(once!.total(measure, 0).value);
  });
});

describe('the definitions of exports', () => {
  it('have one name for one identifier, in each language', () => {
    const names = new Map(SOURCES.map(({ id, name }) => [id, name]));
    for (const { id, name } of SOURCES) {
      expect(names.get(id), id).toBe(name);
      expect([name.en, name.fr].every(Boolean), id).toBe(true);
    }
  });

  it('give a decimal mark for each signature, or for none', () => {
    for (const { id, signatures, decimals } of SOURCES) {
      if (decimals) expect(decimals, id).toHaveLength(signatures.length);
    }
  });
});
