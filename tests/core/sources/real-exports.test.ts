import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/lib/days.ts';
import { monthOf, periodKey } from '../../../src/core/lib/periods.ts';
import type { Table } from '../../../src/core/sources/define.ts';
import { exported, exportedSheet, FRENCH, haveExports } from './files.ts';
import { codes, read, sentences, tableOf, totals } from './reading.ts';

const title = haveExports ? 'a real export' : 'a real export (skipped: ../shared/exports is absent)';

describe.skipIf(!haveExports)(title, () => {
  it('09: Facebook posts with "Views" twice, both unfilled', () => {
    const reading = read(exported('09_fb_posts_en_duplicate_Views_column.csv'));
    const [table] = reading.tables;
    expect(table!.rows).toBe(48);
    expect(totals(table!)).toMatchObject({ reach: 1286, engagements: 10, clicks_all: 20 });
    expect(table!.measures.views!.every(Number.isNaN)).toBe(true);
    expect(codes(reading)).toEqual(['column-twice', 'not-filled-in']);
    expect(sentences(reading)[0]).toContain('Column R (Views)');
    expect(sentences(reading)[0]).toContain('column Y (Views)');
  });

  it('11: Facebook posts with impressions', () => {
    const table = tableOf(exported('11_fb_posts_2023_impressions_era.csv'));
    expect(table.rows).toBe(44);
    expect(totals(table)).toMatchObject({
      reach: 958872,
      impressions: 1237195,
      engagements: 28188,
      engagements_reported: 28188,
      clicks_all: 39560,
    });
  });

  it('11: gives the same months pasted into a French spreadsheet', () => {
    const cells = exported('11_fb_posts_2023_impressions_era.csv');
    const pasted = cells.map((row) =>
      row.map((cell) => {
        const match = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(String(cell));
        if (!match || Number(match[2]) > 12) return cell;
        const [, day, month, year, hour, minute] = match.map(Number) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        return new Date(Date.UTC(year, month - 1, day, hour - 1, minute));
      }),
    );
    expect(pasted.flat().filter((cell) => typeof cell === 'object').length).toBeGreaterThan(5);
    const months = (table: Table) => [...table.day].map((day) => (Number.isNaN(day) ? '' : periodKey(monthOf(day))));
    expect(months(tableOf(pasted, FRENCH))).toEqual(months(tableOf(cells)));
  });

  it('13: Instagram stories', () => {
    const table = tableOf(exported('13_ig_stories_en_2026.csv'));
    expect(table.source.id).toBe('instagram-posts');
    expect(table.rows).toBe(2807);
    expect(totals(table)).toMatchObject({ views: 6113484, reach: 5738876, replies: 1814, link_clicks: 2631 });
  });

  it('15: Facebook posts in German', () => {
    const table = tableOf(exported('15_fb_posts_de_semicolon.csv'));
    expect(table.source.id).toBe('facebook-posts');
    expect(table.rows).toBe(82);
    expect(isoDay(table.day[0]!)).toBe('2023-10-27');
    expect([...table.day].some(Number.isNaN)).toBe(false);
  });

  it('17: Meta Ads by age and gender', () => {
    const table = tableOf(exported('17_meta_ads_age_gender_idr.csv'));
    expect([table.rows, table.grain, table.currency]).toEqual([18, 'breakdown', 'IDR']);
    expect(totals(table)).toMatchObject({ spend: 2863987, impressions: 139893, link_clicks: 1059 });
    const { spend, impressions, link_clicks, frequency } = table.measures;
    expect((100 * link_clicks![0]!) / impressions![0]!).toBeCloseTo(0.7759, 4);
    expect((1000 * spend![0]!) / impressions![0]!).toBeCloseTo(15756.81, 2);
    expect(spend![0]! / link_clicks![0]!).toBeCloseTo(2030.68, 2);
    expect(frequency![0]).toBeCloseTo(1.7063, 4);
  });

  it('18: Meta Ads by region and month, whose total comes first', async () => {
    const table = tableOf(await exportedSheet('18_meta_ads_report_uah_total_first.xlsx'));
    expect([table.rows, table.currency]).toEqual([310, 'UAH']);
    expect(totals(table)).toMatchObject({ spend: 77818.01, impressions: 3159843, reach: 1846036 });
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2023-04-01', '2024-03-11']);
  });

  it('20: Facebook ads without dates, which count in no period', () => {
    const reading = read(exported('20_kaggle_fb_ads_conversion.csv'));
    const [table] = reading.tables;
    expect([table!.source.id, table!.rows, codes(reading)]).toEqual(['meta-ads-study', 625, ['no-period']]);
    expect(totals(table!)).toEqual({
      impressions: 204823716,
      clicks_all: 36068,
      spend: 55662.15,
      conversions: 872,
      conversions_all: 2669,
    });
  });

  it('21: a table of a test, with its dollars', () => {
    const table = tableOf(exported('21_ab_control_group.csv'));
    expect([table.source.id, table.rows, table.currency]).toEqual(['own-table', 30, 'USD']);
    expect(totals(table)).toMatchObject({ spend: 68653, purchases: 15161, link_clicks: 154303 });
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2019-08-01', '2019-08-30']);
    expect(table.measures.purchases![4]).toBeNaN();
  });

  it('35: Google Ads in English, without its four totals', () => {
    const table = tableOf(exported('35_google_ads_campaign_en_inr.csv', 'utf-8', ','));
    expect([table.rows, table.currency]).toEqual([2, 'INR']);
    expect([...table.measures.spend!]).toEqual([1661.67, 904.26]);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-07-08', '2025-07-31']);
  });

  it('36: Google Ads in Portuguese, with decimal commas', () => {
    const table = tableOf(exported('36_google_ads_campaign_pt_decimalcomma.csv', 'utf-8', ','));
    expect([...table.measures.spend!]).toEqual([2.87, 0, 116.12]);
    expect(totals(table)).toMatchObject({ spend: 118.99, clicks_all: 34, conversions: 14 });
    expect(table.currency).toBe('BRL');
  });

  it('39: GA4 traffic by hour', () => {
    const table = tableOf(exported('39_ga4_traffic_acquisition_datehour.csv'));
    expect([table.rows, table.grain]).toEqual([3182, 'hour']);
    expect(totals(table)).toEqual({ sessions: 162895, engaged_sessions: 90132, users: 133440 });
    const groups: Record<string, number> = {};
    table.dimensions.channel_group!.forEach((group, row) => {
      groups[group] = (groups[group] ?? 0) + table.measures.sessions![row]!;
    });
    expect(groups).toEqual({
      'Organic Social': 60627,
      Direct: 37203,
      'Organic Search': 33372,
      Referral: 30990,
      Unassigned: 559,
      'Organic Video': 141,
      Email: 3,
    });
  });

  it.each(['utf-8', 'windows-1251', 'windows-1252'] as const)(
    '08: a damaged file is refused, read as %s',
    (encoding) => {
      const reading = read(exported('08_meta_mbs_audience_damaged_excel_bg.csv', encoding));
      expect(reading.tables).toEqual([]);
      expect(sentences(reading)[0]).toMatch(/^Damaged file: .*Export it again and import it unopened/);
    },
  );

  it.each(['', ','])('14: a damaged file is refused, cut at %j', (delimiter) => {
    const reading = read(exported('14_ig_posts_double_quoted_damaged.csv', 'utf-8', delimiter));
    expect([reading.tables, codes(reading)]).toEqual([[], ['damaged-lines']]);
  });
});
