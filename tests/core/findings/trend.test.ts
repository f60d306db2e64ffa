import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { lastBreak } from '../../../src/core/findings/trend.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';
import { everyDay } from './rows.ts';

const account = (tabs: readonly TestTab[], wanted = '2025-04'): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), wanted)!;

const days = (rows: readonly (readonly (string | number)[])[]): TestTab => ({
  name: 'Days',
  cells: [['Date', 'Platform', 'Impressions', 'Engagements'], ...rows],
});

describe('the months', () => {
  it('are at most thirteen: a year, and the month a year before', () => {
    const { trend } = account([days(everyDay('2024-01-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 2]))]);
    expect(trend).toHaveLength(13);
    expect(trend[0]!.month.from).toBe(dayOf(2024, 4, 1));
  });

  it('say which platforms they lack', () => {
    const { trend } = account([
      days([
        ...everyDay('2025-02-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 2]),
        ...everyDay('2025-03-01', '2025-04-30', (day) => [day, 'TikTok', 100, 2]),
      ]),
    ]);
    expect(trend.map(({ without }) => without)).toEqual([['TikTok'], [], []]);
  });

  it('are incomplete where the ads begin within them', () => {
    const ads: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'],
        ...everyDay('2025-02-12', '2025-04-30', (day) => [day, 'A', 10, 1, 30]),
      ],
    };
    expect(account([ads]).trend.map(({ incomplete }) => incomplete)).toEqual([true, false, false]);
  });

  it('take the revenue of one source throughout', () => {
    const ads: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'],
        ...everyDay('2025-03-01', '2025-04-30', (day) => [day, 'A', 10, 1, 30]),
      ],
    };
    const results: TestTab = {
      name: 'Results',
      cells: [
        ['Date or month', 'Indicator', 'Number'],
        ['2025-04', 'Revenue', 5000],
      ],
    };
    const { trend } = account([ads, results]);
    expect(trend.map(({ revenue }) => revenue)).toEqual([Number.NaN, 5000]);
  });

  it('of the sample add up to what the report says of its period', () => {
    const sample = accountOf(sampleDocument('en'))!;
    const last = sample.trend[sample.trend.length - 1]!;
    expect(last.invested).toBeCloseTo(sample.money.invested, 6);
    expect(last.revenue).toBeCloseTo(sample.money.revenue!.revenue, 6);
    expect(last.engagements).toBe(sample.platforms.reduce((sum, row) => sum + row.engagements.value, 0));
  });
});

describe('a new definition', () => {
  it('begins a second series of views, and joins nothing', () => {
    const { trendViews } = accountOf(sampleDocument('en'))!;
    const ofFacebook = trendViews!.series.filter(({ platform }) => platform === 'Facebook');
    expect(ofFacebook.map(({ measure }) => measure)).toEqual(['impressions', 'views']);
    const [impressions, views] = ofFacebook as [(typeof ofFacebook)[number], (typeof ofFacebook)[number]];
    for (const [index] of trendViews!.months.entries()) {
      expect(isKnown(impressions.values[index]!) && isKnown(views.values[index]!)).toBe(false);
    }
    expect(trendViews!.breaks).toEqual([
      expect.objectContaining({
        platform: 'Facebook',
        measure: 'views',
        month: expect.objectContaining({ from: dayOf(2025, 5, 1) }),
      }),
    ]);
  });

  it('of engagements leaves the months before it in a column of their own', () => {
    const definitions = [['a'], ['a'], ['b'], ['b']].map((each) => each.map((name) => ['X', name] as const));
    expect(lastBreak(4, (index) => definitions[index]!)).toBe(2);
    expect(lastBreak(2, (index) => definitions[index]!)).toBe(0);
    const gap = [[['X', 'a'] as const], [], [['X', 'a'] as const]];
    expect(lastBreak(3, (index) => gap[index]!)).toBe(0);
  });
});
