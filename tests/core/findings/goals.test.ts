import { describe, expect, it } from 'vitest';
import { measureKpi } from '../../../src/core/findings/goals.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const days: TestTab = {
  name: 'Days',
  cells: [
    ['Date', 'Platform', 'Followers', 'Engagements', 'Views', 'Spend', 'Leads', 'Revenue'],
    ['2025-04-03', 'TikTok', 510, 300, 6000, '', 8, ''],
    ['2025-04-02', 'TikTok', 500, 100, 2000, '', 2, ''],
    ['2025-04-03', 'LinkedIn', 80, '', 900, 200, 4, 500],
    ['2025-04-04', 'LinkedIn', '', '', '', '', '', 9000],
  ],
};

const measured = (kpi: string, scope: { type: 'all' | 'platform'; name: string } = { type: 'all', name: '' }) =>
  measureKpi(documentOf([days]).facts, [], () => 1)(kpi, scope, dayOf(2025, 4, 1), dayOf(2025, 4, 30), undefined);

describe('what the exports hold on a goal', () => {
  it('is the last count of followers, not their sum over the days', () => {
    expect(measured('followers_total', { type: 'platform', name: 'TikTok' })).toBe(510);
    expect(measured('followers_total')).toBeNaN();
  });

  it('is a quotient over the rows that know both, never of totals of different rows', () => {
    expect(measured('engagement_rate')).toBe(400 / 8000);
    expect(measured('cost_per_lead')).toBe(200 / 4);
    expect(measured('return_on_ads')).toBe(500 / 200);
  });

  it('is a sum for what adds up', () => {
    expect(measured('leads')).toBe(14);
  });
});
