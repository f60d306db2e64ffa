import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { lastOf, ratioOfPairs } from '../../../src/core/facts/pairs.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { parsePeriod } from '../../../src/core/lib/periods.ts';
import { exportedSheets, FRENCH, fixture, haveExports } from './files.ts';
import { codes, days, read, tableOf, totals } from './reading.ts';

const april = parsePeriod('2025-04')!;
const location: Grid = [
  ['These are estimates.', ''],
  ['Location', 'Total followers'],
  ['Greater Paris', 310],
  ['Lyon', 120],
];

describe('days of a LinkedIn page', () => {
  it('are read as totals of organic and sponsored, below the disclaimer', () => {
    const table = tableOf(fixture('linkedin-days.en.csv', ','));
    expect([table.source.id, table.grain, table.headerRow]).toEqual(['linkedin-days', 'day', 2]);
    expect(days(table)).toEqual(['2025-04-01', '2025-04-02', '2025-04-30']);
    expect(totals(table)).toEqual({
      impressions: 1050,
      reach: 720,
      clicks_all: 40,
      reactions: 22,
      comments: 3,
      shares: 3,
      engagements: 28,
    });
  });

  it('are read in Portuguese', () => {
    const table = tableOf(fixture('linkedin-days.pt.csv', ','));
    expect(totals(table)).toMatchObject({ impressions: 160, reach: 120, reactions: 7, engagements: 9 });
  });

  it('are read in the layout of 2020, whose shares are reposts', () => {
    expect(totals(tableOf(fixture('linkedin-days-2020.en.csv', ',')))).toEqual({
      impressions: 90,
      reactions: 7,
      shares: 2,
      engagements: 9,
    });
  });

  it('have the same dates where a French spreadsheet turned them round', () => {
    const cells = fixture('linkedin-days.en.csv', ',').map((row) =>
      row.map((cell) => (cell === '04/01/2025' ? new Date(Date.UTC(2025, 0, 3, 23)) : cell)),
    );
    expect(days(tableOf(cells, FRENCH))).toEqual(['2025-04-01', '2025-04-02', '2025-04-30']);
  });
});

describe('posts of a LinkedIn page', () => {
  it('know which are sponsored; their views are those of videos', () => {
    const table = tableOf(fixture('linkedin-posts.en.csv', ','));
    expect([table.source.id, table.grain]).toEqual(['linkedin-posts', 'post']);
    expect(days(table)).toEqual(['2025-04-03', '2025-04-22', '2025-04-24']);
    expect(table.dimensions.paid).toEqual(['Organic', 'Organic', 'Sponsored']);
    expect(table.dimensions.post_type).toEqual(['Article', 'Video', '']);
    expect(totals(table)).toEqual({
      impressions: 7000,
      video_views: 350,
      clicks_all: 174,
      reactions: 70,
      comments: 9,
      shares: 5,
      followers_gained: 2,
      engagements: 84,
    });
  });

  it('do not keep the name of the person who posted', () => {
    const { dimensions, columnsIgnored } = tableOf(fixture('linkedin-posts.en.csv', ','));
    expect(JSON.stringify(dimensions)).not.toContain('A. Person');
    expect(columnsIgnored).toContainEqual({ column: 5, header: 'Posted by' });
  });

  it('give way to the days of the page in every total', () => {
    const facts = buildFacts(
      ['linkedin-posts.en.csv', 'linkedin-days.en.csv'].map((name) => read(fixture(name, ','))),
      { social: {} },
    );
    const amounts = amountsBy(facts, [april]);
    expect(amounts.of('impressions', 'LinkedIn', 0).value).toBe(1050);
    expect(amounts.of('video_views', 'LinkedIn', 0).value).toBe(350);
    expect(ratioOfPairs(facts, april, 'engagements', ['impressions'])).toBeCloseTo(28 / 1050);
  });
});

describe('followers and visitors of a LinkedIn page', () => {
  it('are new each day: the column "Total followers" is no stock', () => {
    const table = tableOf(fixture('linkedin-followers.en.csv', ','));
    expect(totals(table)).toEqual({ followers_gained: 16 });
    expect(table.measures.followers_total).toBeUndefined();
  });

  it('are read from the totals of all pages', () => {
    const table = tableOf(fixture('linkedin-visitors.en.csv', ','));
    expect([table.grain, totals(table)]).toEqual(['day', { page_views: 30, users: 19 }]);
  });

  it.each(['Location', 'Job function', 'Seniority', 'Industry', 'Company size'])(
    'by %s are an audience, which needs no date and counts in no total',
    (slice) => {
      const reading = read(location.map((row, index) => (index === 1 ? [slice, 'Total followers'] : row)));
      const [table] = reading.tables;
      expect([table!.source.id, table!.grain, table!.apart]).toEqual(['linkedin-audience', 'breakdown', true]);
      expect(table!.dimensions.breakdown).toEqual(['Greater Paris', 'Lyon']);
      expect(totals(table!)).toEqual({ followers_total: 430 });
      expect(codes(reading)).toEqual([]);
      const facts = buildFacts([reading], { social: {} });
      expect([...facts.tables[0]!.counts]).toEqual([0, 0]);
      expect(lastOf(facts, april, 'followers_total', 'LinkedIn')).toBeNaN();
    },
  );
});

describe('LinkedIn Ads', () => {
  it('are read below the lines of the report, without the total at the end', () => {
    const table = tableOf(fixture('linkedin-ads.en.csv', ','));
    expect([table.source.id, table.grain, table.rows, table.currency]).toEqual(['linkedin-ads', 'day', 3, 'EUR']);
    expect(days(table)).toEqual(['2026-09-01', '2026-09-01', '2026-09-02']);
    expect(totals(table)).toEqual({
      spend: 1314.75,
      impressions: 12500,
      clicks_all: 244,
      link_clicks: 182,
      conversions: 4,
      revenue: 400,
    });
    expect(table.dimensions.campaign).toEqual(['Buyers', 'Brand', 'Buyers']);
  });

  it('last as long as the report where all rows begin with it', () => {
    const cells = fixture('linkedin-ads.en.csv', ',').filter((row) => row[0] !== '09/02/2026');
    const table = tableOf(cells);
    expect(table.grain).toBe('range');
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2026-09-01', '2026-09-02']);
  });

  it('name the end of each row where the export does', () => {
    const table = tableOf([
      ['Start Date (in UTC)', 'End Date (in UTC)', 'Campaign Name', 'Currency', 'Total Spent'],
      ['9/1/2026', '9/30/2026', 'Buyers', 'EUR', '12.50'],
    ]);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2026-09-01', '2026-09-30']);
  });
});

describe.skipIf(!haveExports)(`a real page${haveExports ? '' : ' (skipped: ../shared/exports is absent)'}`, () => {
  it('40: every sheet is known by its header, and has no rows', async () => {
    const sheets = await exportedSheets('40_linkedin_visitors_headers.xlsx');
    const tables = sheets.map((cells) => read(cells).tables);
    expect(tables.map(([table]) => table!.source.id)).toEqual([
      'linkedin-visitors',
      ...new Array<string>(5).fill('linkedin-audience'),
    ]);
    expect(sheets.flatMap((cells) => codes(read(cells)))).toEqual(new Array<string>(6).fill('no-rows'));
  });
});
