import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const account = (...tabs: readonly TestTab[]): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), '2025-04')!;

const days: TestTab = {
  name: 'Days',
  cells: [
    ['Date', 'Platform', 'Engagements'],
    ['2025-04-10', 'LinkedIn', 5],
  ],
};

const functions: TestTab = {
  name: 'Functions',
  cells: [
    ['Job function', 'Total followers'],
    ['Sales', 40],
    ['Marketing', 30],
    ['Operations', 10],
    ['Education', 8],
    ['Support', 6],
    ['Finance', 4],
    ['Legal', 2],
  ],
};

describe('an audience', () => {
  it('is shown as exported: the five largest parts and the rest', () => {
    const [table] = account(days, functions).audience;
    expect(table).toMatchObject({ platform: 'LinkedIn', by: 'Job function', measure: 'followers_total', ofAds: false });
    expect(table!.top.map(({ name }) => name)).toEqual(['Sales', 'Marketing', 'Operations', 'Education', 'Support']);
    expect(table!.top[0]!.share).toBeCloseTo(0.4, 12);
    expect(table!.other).toEqual({ slices: 2, share: expect.closeTo(0.06, 10), value: 6 });
  });

  it('of several exports is never combined', () => {
    const seniority: TestTab = {
      name: 'Seniority',
      cells: [
        ['Seniority', 'Total followers'],
        ['Senior', 60],
        ['Entry', 40],
      ],
    };
    expect(account(days, functions, seniority).audience).toHaveLength(2);
  });

  it('whom ads were shown to counts the rows of the period alone', () => {
    const ads: TestTab = {
      name: 'Ads',
      cells: [
        ['Day', 'Campaign name', 'Age', 'Amount spent (EUR)', 'Impressions'],
        ['2025-04-10', 'A', '18-24', 10, 300],
        ['2025-04-11', 'B', '18-24', 10, 100],
        ['2025-04-10', 'A', '25-34', 10, 600],
        ['2025-03-10', 'A', '25-34', 10, 9000],
      ],
    };
    const [table] = account(ads).audience;
    expect(table!.ofAds).toBe(true);
    expect(table!.top.map(({ name, value }) => [name, value])).toEqual([
      ['25-34', 600],
      ['18-24', 400],
    ]);
  });

  it('is not made of what is no person: placements and devices', () => {
    const ads: TestTab = {
      name: 'Ads',
      cells: [
        ['Day', 'Campaign name', 'Placement', 'Amount spent (EUR)', 'Impressions'],
        ['2025-04-10', 'A', 'Feed', 10, 300],
        ['2025-04-10', 'A', 'Stories', 10, 100],
      ],
    };
    expect(account(ads).audience).toEqual([]);
  });
});
