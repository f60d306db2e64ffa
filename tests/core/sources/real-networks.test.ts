import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import { ENGLISH, exported, haveExports } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

const title = haveExports ? 'a real export' : 'a real export (skipped: ../shared/exports is absent)';

describe.skipIf(!haveExports)(title, () => {
  it('23: posts of X, the layout of 2013 to 2023', () => {
    const table = tableOf(exported('23_tweet_activity_metrics_brand.csv'));
    expect([table.source.id, table.grain, table.rows]).toEqual(['x-posts', 'post', 31]);
    expect(totals(table)).toMatchObject({ impressions: 199256, engagements_reported: 3585, link_clicks: 986 });
    expect(table.engagementParts).toEqual(['reactions', 'comments', 'shares']);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2019-01-08', '2019-01-31']);
  });

  it('26: days of X, newest first', () => {
    const table = tableOf(exported('26_x_account_overview_2025.csv'));
    expect([table.source.id, table.grain, table.rows]).toEqual(['x-overview', 'day', 14]);
    expect(days(table)[0]).toBe('2025-02-18');
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-02-05', '2025-02-18']);
    // Likes 191, replies 22, reposts 35, bookmarks 2; the two of the column Shares are left out.
    expect(totals(table)).toMatchObject({ impressions: 5017, engagements_reported: 501, engagements: 250, shares: 35 });
  });

  it('27: days of TikTok in Spanish, without years', () => {
    const cells = exported('27_tiktok_overview_es.csv');
    const reading = read(cells, { ...ENGLISH, today: parseIsoDay('2026-03-10') });
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain, table!.rows]).toEqual(['tiktok-overview', 'day', 7]);
    expect([isoDay(table!.from), isoDay(table!.to)]).toEqual(['2025-03-08', '2025-03-14']);
    expect(totals(table!)).toMatchObject({ views: 9 });
    expect(sentences(reading)[0]).toContain('“8 de marzo”');
    expect(sentences(reading)[0]).toContain('8 March 2025 to 14 March 2025');
    expect(codes(read(cells))).toEqual(['date-without-year', 'row-without-date']);
  });

  it('30: days of TikTok Business Suite, with a reach that is not known', () => {
    const table = tableOf(exported('30_tiktok_business_overview_nan.csv'));
    expect([table.source.id, table.grain, table.rows]).toEqual(['tiktok-business', 'day', 62]);
    expect(totals(table)).toMatchObject({ views: 521491, followers_gained: 409, followers_lost: 7 });
    expect(table.measures.reach![0]).toBeNaN();
  });

  it('32: YouTube videos in German: the total comes first, a line of text last', () => {
    const reading = read(exported('32_youtube_table_de_softhyphens.csv'));
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain, table!.rows]).toEqual(['youtube-table', 'post', 500]);
    expect(totals(table!)).toMatchObject({ views: 401812 });
    expect(table!.printed?.measures).toMatchObject({ views: 405712, impressions: 3645609, followers_gained: 730 });
    expect(codes(reading)).toEqual(['row-without-date', 'totals-left-out', 'lines-left-out']);
  });

  it('34: YouTube by country, whose total is more than its rows', () => {
    const table = tableOf(exported('34_youtube_table_geography_en.csv'));
    expect([table.source.id, table.grain, table.rows]).toEqual(['youtube-table', 'breakdown', 201]);
    expect(totals(table)).toMatchObject({ views: 14344009 });
    const { views, watch_seconds } = table.printed!.measures;
    expect(views).toBe(15503810);
    expect(watch_seconds! / views!).toBeCloseTo(274.9, 1);
  });

  it('38: the tables of a GA4 snapshot in Spanish, each with its own period', () => {
    const reading = read(exported('38_ga4_snapshot_multisection_es.csv'));
    const [people, , groups] = reading.tables;
    expect([people!.grain, people!.rows, isoDay(people!.from), isoDay(people!.to)]).toEqual([
      'day',
      28,
      '2023-04-24',
      '2023-05-21',
    ]);
    expect([groups!.source.id, totals(groups!)]).toEqual(['ga4-traffic', { sessions: 28 }]);
    expect(groups!.dimensions.channel_group).toEqual(['Direct', 'Organic Search']);
    expect(reading.problems.map(({ code }) => code)).toEqual(['parts-left-out']);
    expect(sentences(reading)[0]).toContain('7 parts of this report');
  });
});
