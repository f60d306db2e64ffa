import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';

const account = (...tabs: readonly TestTab[]): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), '2025-04')!;

const HEADER = [
  'Session source / medium',
  'Date',
  'Landing page',
  'Session campaign',
  'Sessions',
  'Engaged sessions',
  'Key events',
  'Total revenue',
];

const landing = (rows: readonly (readonly (string | number)[])[]): TestTab => ({
  name: 'GA4',
  cells: [HEADER, ...rows],
});

describe('the site', () => {
  const site = account(
    landing([
      ['instagram / social', 20250410, '/soap', 'spring', 100, 60, 6, 180],
      ['instagram / social', 20250411, '/gift', 'spring', 50, 20, 0, 0],
      ['facebook / cpc', 20250411, '/soap', '(not set)', 200, 90, 10, 300],
      ['google / organic', 20250411, '/soap', '(not set)', 900, 500, 90, 3000],
      ['instagram / social', 20250310, '/soap', 'winter', 70, 30, 3, 90],
    ]),
  ).site!;

  it('adds up the visits of the period by source, campaign and landing page, from social media alone', () => {
    expect(site.sources.map(({ name, visits }) => [name, visits])).toEqual([
      ['facebook / cpc', 200],
      ['instagram / social', 150],
    ]);
    expect(site.campaigns.map(({ name, visits }) => [name, visits])).toEqual([['spring', 150]]);
    expect(site.pages.map(({ name, visits, revenue }) => [name, visits, revenue])).toEqual([
      ['/soap', 300, 480],
      ['/gift', 50, 0],
    ]);
    expect(site.pagesOf).toBe('social');
  });

  it('divides sums: engaged visits by visits, key events by visits', () => {
    const [soap] = site.pages;
    expect(soap!.engagedRate).toBeCloseTo(0.5, 12);
    expect(soap!.keyEventRate).toBeCloseTo(16 / 300, 12);
  });

  it('names a page without key events only where chance alone would not leave so many visits without one', () => {
    expect(site.silent).toEqual([]);
    const many = account(
      landing([
        ['instagram / social', 20250410, '/soap', '', 400, 60, 24, 180],
        ['instagram / social', 20250411, '/gift', '', 300, 20, 0, 0],
        ['instagram / social', 20250411, '/blog', '', 20, 20, 0, 0],
      ]),
    ).site!;
    expect(many.silent.map(({ page }) => page)).toEqual(['/gift']);
    expect(many.silent[0]!.usual).toBeCloseTo((300 * 24) / 720, 10);
  });

  it('is left out without web analytics', () => {
    expect(
      account({
        name: 'Days',
        cells: [
          ['Date', 'Platform', 'Engagements'],
          ['2025-04-10', 'LinkedIn', 5],
        ],
      }).site,
    ).toBeUndefined();
  });

  it('shows landing pages of all channels as such where the export names no source', () => {
    const all = account(landing([['instagram / social', 20250410, '', '', 100, 60, 6, 180]]), {
      name: 'Landing',
      cells: [
        ['# Start date: 20250401', '', ''],
        ['# End date: 20250430', '', ''],
        ['Landing page', 'Sessions', 'Key events'],
        ['/soap', 500, 20],
        ['/gift', 100, 3],
      ],
    }).site!;
    expect(all.pagesOf).toBe('all');
    expect(all.pages.map(({ name }) => name)).toEqual(['/soap', '/gift']);
  });

  it('of the sample brings as many visits as the platforms have', () => {
    const sample = accountOf(sampleDocument('en'))!;
    const visits = sample.site!.sources.reduce((sum, row) => sum + row.visits, 0);
    expect(visits).toBe(sample.platforms.reduce((sum, row) => sum + row.visits.value, 0));
  });
});
