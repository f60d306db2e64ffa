import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { SHARED } from '../../../src/core/findings/platform-shares.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';
import { everyDay } from './rows.ts';

const account = (tabs: readonly TestTab[]): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), '2025-04')!;

describe('the platforms', () => {
  const days: TestTab = {
    name: 'Days',
    cells: [
      ['Date', 'Platform', 'Impressions', 'Engagements', 'Leads'],
      ...everyDay('2025-03-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 10, 1]),
      ...everyDay('2025-03-01', '2025-04-30', (day) => [day, 'TikTok', 1000, 30, 0]),
    ],
  };
  const typed: TestTab = {
    name: 'Results',
    cells: [
      ['Date or month', 'Platform', 'Indicator', 'Number'],
      ['2025-03', 'Instagram', 'Leads', 4],
      ['2025-04', 'Instagram', 'Leads', 5],
      ['2025-04', 'TikTok', 'Leads', 7],
    ],
  };

  it('take the leads that were typed for one of them before those that its export counts', () => {
    const { platforms } = account([days, typed]);
    const leads = Object.fromEntries(platforms.map((row) => [row.platform, row.leads.value]));
    expect(leads).toMatchObject({ LinkedIn: 30, TikTok: 7 });
  });

  it('share out what adds up, and never what people saw', () => {
    const { shares } = account([days]);
    expect(shares.map(({ platform }) => platform)).toEqual(['TikTok', 'LinkedIn']);
    expect(shares[0]!.shares.engagements).toBeCloseTo(0.75, 10);
    expect(SHARED).not.toContain('views');
  });

  it('share out the whole: the parts of each figure make one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 4 }), (sums) => {
        const names = ['LinkedIn', 'TikTok', 'X', 'Pinterest'];
        const rows = sums.map((sum, index) => ['2025-04-10', names[index]!, 5000, sum]);
        const { shares } = account([
          { name: 'Days', cells: [['Date', 'Platform', 'Impressions', 'Engagements'], ...rows] },
        ]);
        const known = shares.map((row) => row.shares.engagements).filter(isKnown);
        if (known.length > 0) expect(known.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('of the sample are TikTok for engagements and Facebook for visits', () => {
    const { shares } = accountOf(sampleDocument('en'))!;
    const most = (figure: (typeof SHARED)[number]) =>
      [...shares].sort((a, b) => (b.shares[figure] || 0) - (a.shares[figure] || 0))[0]!.platform;
    expect(most('engagements')).toBe('TikTok');
    expect(most('visits')).toBe('Facebook');
  });
});

describe('a network on its own', () => {
  const business = (rows: readonly (readonly (string | number)[])[]): TestTab => ({
    name: 'TikTok',
    cells: [
      [
        'Date',
        'Video views',
        'Reached audience',
        'Profile views',
        'Likes',
        'Comments',
        'Shares',
        'New followers',
        'Lost followers',
      ],
      ...rows,
    ],
  });
  const found = account([
    business(everyDay('2025-03-01', '2025-04-30', (day, index) => [day, 500, 300 + (index % 7), 9, 20, 2, 1, 6, 2])),
  ]);
  const kpi = (id: string) => found.networkReports[0]!.kpis.find((each) => each.id === id);

  it('never adds up people reached: it names the best day', () => {
    expect(kpi('reach')).toBeUndefined();
    expect(kpi('reachOfDay')!.compared.now).toBe(306);
  });

  it('takes lost followers off the new ones', () => {
    expect(kpi('netFollowers')!.compared).toEqual({ now: 120, before: 124, state: 'same' });
  });

  it('shows at most six figures', () => {
    expect(found.networkReports[0]!.kpis).toHaveLength(6);
  });

  it('takes the platform’s own reach where it is that of exactly the period', () => {
    const own = account([
      {
        name: 'Own',
        cells: [
          ['From', 'To', 'Platform', 'Reach', 'Engagements'],
          ['2025-04-01', '2025-04-30', 'LinkedIn', 4200, 90],
        ],
      },
    ]);
    const reach = own.networkReports[0]!.kpis.find(({ id }) => id === 'reach');
    expect(reach!.compared.now).toBe(4200);
  });
});
