import { describe, expect, it } from 'vitest';
import type { MediaClass } from '../../../src/core/campaign-tags/poem.ts';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import type { MediaRow } from '../../../src/core/findings/media-mix.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';

const analytics = (rows: readonly (readonly (string | number)[])[]): TestTab => ({
  name: 'GA4',
  cells: [
    [
      'Session primary channel group (Default channel group)',
      'Session source / medium',
      'Date',
      'Sessions',
      'Engaged sessions',
      'Key events',
      'Total revenue',
    ],
    ...rows,
  ],
});
const settings = (rows: readonly (readonly string[])[]): TestTab => ({
  name: 'Settings',
  cells: [['Setting', 'Value'], ...rows],
});
const account = (...tabs: readonly TestTab[]): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), '2025-04')!;
const of = (rows: readonly MediaRow[], media: MediaClass): MediaRow | undefined =>
  rows.find((row) => row.media === media);

const VISITS = analytics([
  ['Paid Social', 'facebook / cpc', 20250410, 100, 50, 4, 400],
  ['Unassigned', 'fb / ads', 20250411, 20, 10, 1, 50],
  ['Organic Social', 'instagram / social', 20250412, 60, 30, 2, 90],
  ['Email', 'newsletter / email', 20250412, 80, 50, 5, 200],
  ['Email', 'rented-list / emailing', 20250413, 30, 10, 1, 20],
  ['Referral', 'lemonde.fr / referral', 20250414, 40, 20, 0, 0],
]);

describe('paid, owned and earned media', () => {
  it('are told by the tag of a visit, also where the tag hides an ad from analytics', () => {
    const { social } = account(VISITS).media!;
    expect(of(social, 'paid')).toMatchObject({ visits: 120, revenue: 450, sales: 5 });
    expect(of(social, 'owned')).toMatchObject({ visits: 60, revenue: 90, sales: 2 });
  });

  it('tell the other channels apart too, and count them in no total', () => {
    const { others } = account(VISITS).media!;
    expect(of(others, 'owned')!.visits).toBe(80);
    expect(of(others, 'paid')!.visits).toBe(30);
    expect(of(others, 'earned')!.visits).toBe(40);
  });

  it('follow what Settings say', () => {
    const { others, social } = account(
      VISITS,
      settings([['Paid, owned, earned', 'emailing = owned; lemonde.fr = paid; instagram = earned']]),
    ).media!;
    expect(of(others, 'owned')!.visits).toBe(110);
    expect(of(others, 'paid')!.visits).toBe(40);
    expect(of(social, 'earned')!.visits).toBe(60);
  });

  it('leave costs that serve all unclassified, and those that name another channel not', () => {
    const { social } = account(VISITS, {
      name: 'Costs',
      cells: [
        ['From', 'To', 'How often', 'Kind of cost', 'Amount', 'Platform'],
        ['2025-04-01', '2025-04-30', 'once', 'Labour', 300, ''],
        ['2025-04-01', '2025-04-30', 'once', 'Ad budget', 120, 'LinkedIn'],
        ['2025-04-01', '2025-04-30', 'once', 'Agencies and contractors', 200, 'influencers'],
      ],
    }).media!;
    expect(of(social, 'unclassified')!.cost).toBeCloseTo(300, 6);
    expect(of(social, 'paid')!.cost).toBeCloseTo(320, 6);
  });

  it('count posts on a page of our own as owned, and days that hold ads too as unclassified', () => {
    const { social } = account({
      name: 'LinkedIn',
      cells: [
        [
          'Date',
          'Impressions (organic)',
          'Impressions (sponsored)',
          'Impressions (total)',
          'Clicks (total)',
          'Reactions (total)',
          'Comments (total)',
          'Reposts (total)',
        ],
        ['04/10/2025', 100, 50, 150, 5, 8, 1, 1],
      ],
    }).media!;
    expect(of(social, 'unclassified')!.engagements).toBe(10);
    expect(of(social, 'owned')).toBeUndefined();
  });

  it('take mentions of Results for earned, and those of competitors for none', () => {
    const { mentions } = account(VISITS, {
      name: 'Results',
      cells: [
        ['Date or month', 'Account', 'Indicator', 'Number'],
        ['2025-04-10', '', 'Positive mentions', 12],
        ['2025-04-10', '', 'Negative mentions', 3],
        ['2025-04-10', 'Rival', 'Positive mentions', 90],
      ],
    }).media!;
    expect(mentions).toEqual({ positive: 12, neutral: Number.NaN, negative: 3 });
  });

  it('have the sums that the other sections have', () => {
    for (const locale of ['en', 'fr'] as const) {
      const found = accountOf(sampleDocument(locale))!;
      const sum = (pick: (row: MediaRow) => number): number =>
        found
          .media!.social.map(pick)
          .filter(isKnown)
          .reduce((total, value) => total + value, 0);
      expect(sum(({ cost }) => cost)).toBeCloseTo(found.money.invested, 4);
      expect(sum(({ revenue }) => revenue)).toBeCloseTo(found.money.revenue!.revenue, 4);
      expect(sum(({ engagements }) => engagements)).toBe(
        found.platforms.reduce((total, row) => total + row.engagements.value, 0),
      );
      const leads = found.platforms.map((row) => row.leads.value).filter(isKnown);
      expect(sum((row) => row.leads)).toBe(leads.reduce((total, value) => total + value, 0));
      expect(sum(({ sales }) => sales)).toBe(found.networks.reduce((total, row) => total + row.sales, 0));
    }
  });
});
