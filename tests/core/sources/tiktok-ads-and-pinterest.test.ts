import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { moneyIn } from '../../../src/core/findings/money.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { settingsFrom } from '../../../src/core/tabs/settings.ts';
import { fixture } from './files.ts';
import { codes, read, tableOf, totals } from './reading.ts';

const APRIL = monthPeriod(2025, 4);
const moneyOf = (name: string, revenueSource?: string) =>
  moneyIn({
    facts: buildFacts([read(fixture(name))], { social: {} }),
    period: APRIL,
    costs: undefined,
    results: [],
    settings: settingsFrom(
      revenueSource ? [{ row: 2, values: { setting: 'revenueSource', value: revenueSource }, found: {} }] : [],
    ),
    currency: 'USD',
  });

describe('TikTok Ads', () => {
  it('reads days of ad groups without their total; payments on the site are the revenue', () => {
    const reading = read(fixture('tiktok-ads.en.csv'));
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain, table!.rows]).toEqual(['tiktok-ads', 'day', 3]);
    expect(totals(table!)).toEqual({
      spend: 70,
      impressions: 14000,
      reach: 11400,
      link_clicks: 180,
      video_views: 4800,
      conversions: 8,
      revenue: 180,
      purchases: 3,
    });
    expect(codes(reading)).toEqual(['totals-left-out']);
  });

  it('keeps what the platform’s shop sold beside what the site sold, and never adds them', () => {
    const { observers, revenue, adsReturn } = moneyOf('tiktok-ads.en.csv');
    expect(observers.map(({ observer, revenue: seen }) => [observer, seen])).toEqual([
      ['platform', 180],
      ['shop', 96],
    ]);
    expect(revenue?.observer).toBe('platform');
    expect(adsReturn).toBeCloseTo(180 / 70);
    expect(moneyOf('tiktok-ads.en.csv', 'shop').revenue).toMatchObject({ observer: 'shop', revenue: 96 });
  });

  it('takes the shop’s sales for the revenue where the file knows no other, with their own source', () => {
    const table = tableOf(fixture('tiktok-ads-shop.en.csv'));
    expect(table.currency).toBe('USD');
    expect(totals(table)).toMatchObject({ spend: 50, purchases: 5, revenue: 210.4 });
    const { observers, adsReturn } = moneyOf('tiktok-ads-shop.en.csv');
    expect(observers.map(({ observer }) => observer)).toEqual(['shop']);
    expect(adsReturn).toBeCloseTo(4.208);
  });

  it('counts spend once, however many revenues stand beside it', () => {
    const amounts = amountsBy(buildFacts([read(fixture('tiktok-ads.en.csv'))], { social: {} }), [APRIL]);
    expect(amounts.of('spend', 'TikTok', 0).value).toBe(70);
    expect(amounts.of('revenue', 'TikTok', 0).value).toBe(180);
  });
});

describe('Meta Ads with a shop', () => {
  it('keeps the sales on Meta beside all of them, of which they are a part', () => {
    const cells = [
      [
        'Campaign name',
        'Day',
        'Amount spent (EUR)',
        'Impressions',
        'Purchases conversion value',
        'Meta purchases conversion value',
      ],
      ['Spring', '2025-04-01', '10', '500', '90', '30'],
    ];
    const facts = buildFacts([read(cells)], { social: {} });
    expect(amountsBy(facts, [APRIL]).of('revenue', 'Meta', 0).value).toBe(90);
    expect(facts.tables.map(({ source, measures }) => [source.id, ...(measures.revenue ?? [])])).toEqual([
      ['meta-ads', 90],
      ['meta-ads-shop', 30],
    ]);
  });
});

describe('Pinterest', () => {
  it('is read by the names of its figures: pin clicks are all clicks, outbound clicks leave Pinterest', () => {
    const table = tableOf(fixture('pinterest.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['pinterest', 'day']);
    expect(totals(table)).toEqual({
      impressions: 1800,
      engagements_reported: 90,
      clicks_all: 45,
      link_clicks: 15,
      saves: 30,
    });
  });

  it('reads its ads: checkouts are purchases', () => {
    const table = tableOf(fixture('pinterest-ads.en.csv'));
    expect([table.source.id, table.grain, table.source.paid]).toEqual(['pinterest-ads', 'day', 'paid']);
    expect(totals(table)).toMatchObject({ spend: 15, link_clicks: 90, conversions: 6, purchases: 1, revenue: 8.99 });
  });
});
