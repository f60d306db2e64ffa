import { describe, expect, it } from 'vitest';
import { historiesOf } from '../../../src/core/findings/goal-history.ts';
import { measureKpi } from '../../../src/core/findings/goals.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import type { Result } from '../../../src/core/tabs/results.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const days: TestTab = {
  name: 'Days',
  cells: [
    ['Date', 'Platform', 'Campaign', 'Followers', 'Engagements', 'Views', 'Leads'],
    ['2025-04-01', 'TikTok', 'Spring', 500, 100, 2000, 2],
    ['2025-04-02', 'TikTok', 'Spring', 505, 50, 1000, 3],
    ['2025-04-04', 'TikTok', 'Summer', 510, 300, 6000, 8],
    ['2025-04-01', 'LinkedIn', '', '', '', 900, 4],
    ['2025-04-03', 'LinkedIn', '', '', '', 900, 1],
  ],
};

const { facts } = documentOf([days]);
const all = { type: 'all', name: '' } as const;
const tiktok = { type: 'platform', name: 'tiktok' } as const;

function result(from: number, to: number, number: number, platform = ''): Result {
  return { from, to, number, platform, account: '', indicator: 'leads', unitValue: Number.NaN, theme: '', row: 2 };
}

const history = (kpi: string, scope: Parameters<ReturnType<typeof historiesOf>>[1], results: readonly Result[] = []) =>
  historiesOf(facts, results, () => 1)(kpi, scope);

describe('the history of a figure', () => {
  it('counts a day without a row as nothing, over the days that every platform covers', () => {
    expect(history('leads', all)).toEqual({ step: 'day', from: dayOf(2025, 4, 1), values: [6, 3, 1] });
    expect(history('leads', tiktok)).toEqual({ step: 'day', from: dayOf(2025, 4, 1), values: [2, 3, 0, 8] });
  });

  it('adds up to what the same days come to in the total', () => {
    const total = measureKpi(facts, [], () => 1)('leads', tiktok, dayOf(2025, 4, 1), dayOf(2025, 4, 30));
    expect(history('leads', tiktok)!.values.reduce((sum, value) => sum + value, 0)).toBe(total);
  });

  it('of a campaign holds its own rows only', () => {
    const spring = { type: 'campaign', name: 'spring' } as const;
    expect(history('leads', spring)!.values).toEqual([2, 3]);
    expect(measureKpi(facts, [], () => 1)('leads', spring, dayOf(2025, 4, 1), dayOf(2025, 4, 30))).toBe(5);
  });

  it('of a rate keeps both parts, and of a level the values as they stood', () => {
    expect(history('engagement_rate', tiktok)).toMatchObject({
      values: [100, 50, expect.anything(), 300],
      denominators: [2000, 1000, expect.anything(), 6000],
    });
    expect(history('followers_total', tiktok)!.values).toMatchObject([500, 505, Number.NaN, 510]);
    expect(history('followers_total', all)).toBeUndefined();
  });

  it('is what was typed where it is typed for all, and both together over the months that both cover', () => {
    const month = (number: number) => result(dayOf(2025, 4, 1), dayOf(2025, 4, 30), number);
    expect(history('leads', all, [month(9), result(dayOf(2025, 5, 1), dayOf(2025, 5, 31), 11)])).toEqual({
      step: 'month',
      from: dayOf(2025, 4, 1),
      values: [9, 11],
    });
    const twoDays = [
      result(dayOf(2025, 4, 1), dayOf(2025, 4, 1), 5, 'X'),
      result(dayOf(2025, 4, 3), dayOf(2025, 4, 3), 7, 'X'),
      result(dayOf(2025, 4, 9), dayOf(2025, 4, 9), 70, 'X'),
    ];
    expect(history('leads', all, twoDays)!.values).toMatchObject([11, Number.NaN, 8]);
  });

  it('is unknown for what no tab counts', () => {
    expect(history('Five-star reviews', all)).toBeUndefined();
    expect(history('reach', tiktok)).toBeUndefined();
  });
});
