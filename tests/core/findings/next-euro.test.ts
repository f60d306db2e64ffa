import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { type Day, dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const END = dayOf(2025, 4, 30);

/** A row a week for each campaign, the last one ending with April; `back` is what a week's spend brings. */
function weekly(campaigns: Readonly<Record<string, (spend: number) => number>>, spends: readonly number[]): TestTab {
  const rows = Object.entries(campaigns).flatMap(([name, back]) =>
    spends.map((spend, index) => {
      const end: Day = END - 7 * (spends.length - 1 - index);
      const revenue = Math.round(back(spend) * 100) / 100;
      return [isoDay(end - 6), isoDay(end), name, spend, Math.round(revenue / 40), revenue];
    }),
  );
  return {
    name: 'Meta Ads',
    cells: [
      [
        'Reporting starts',
        'Reporting ends',
        'Campaign name',
        'Amount spent (EUR)',
        'Purchases',
        'Purchases conversion value',
      ],
      ...rows,
    ],
  };
}

const settings: TestTab = {
  name: 'Settings',
  cells: [
    ['Setting', 'Value'],
    ['Gross margin', '50%'],
    ['Period', '2025-04'],
  ],
};

const account = (tab: TestTab): Account => accountOf(documentOf([tab, settings], { today: dayOf(2025, 5, 20) }))!;

const VARIED = [500, 1400, 900, 2000, 700, 1700, 1100, 2400, 600, 1900, 1300, 2200];

describe('where the next euro returned most', () => {
  it('is the slope of the line through the weeks, where revenue follows spend in a line', () => {
    const { told } = account(weekly({ Line: (spend) => 300 + 3 * spend }, VARIED)).decided.nextEuros;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ campaign: 'Line', steps: 12, step: 'week', at: (600 + 1900 + 1300 + 2200) / 4 });
    expect(told[0]!.back).toBeCloseTo(3, 2);
    expect(told[0]!.low).toBeLessThan(3);
    expect(told[0]!.high).toBeGreaterThan(3);
  });

  it('is told only of a campaign with eight weeks whose spends differ twofold', () => {
    const few = account(weekly({ Short: (spend) => 3 * spend }, VARIED.slice(0, 7))).decided.nextEuros;
    expect(few).toMatchObject({ told: [], most: { campaign: 'Short', steps: 7, misses: 'steps' } });
    const even = account(weekly({ Even: (spend) => 3 * spend }, [900, 1000, 1100, 1200, 1300, 1000, 1100, 1200, 900]));
    expect(even.decided.nextEuros.told).toEqual([]);
    expect(even.decided.nextEuros.most).toMatchObject({ campaign: 'Even', misses: 'range', range: 1300 / 900 });
  });

  it('takes the budget from a campaign at its ceiling to one that surely brings more', () => {
    const many = [...VARIED, ...VARIED.map((spend) => spend + 50)];
    const tab = weekly(
      { Ceiling: (spend) => 60_000 * (1 - Math.exp(-spend / 150)), Rising: (spend) => 12 * spend },
      many.map((spend) => spend * 2),
    );
    const { decided, decision } = account(tab);
    const row = (name: string) => decided.campaigns.find(({ campaign }) => campaign === name)!;
    expect(decided.nextEuros.told.map(({ campaign }) => campaign)).toEqual(['Rising', 'Ceiling']);
    expect(row('Ceiling')).toMatchObject({ verdict: 'reallocate', to: 'Rising' });
    expect(row('Rising').verdict).toBe('increase');
    expect(decision).toMatchObject({ id: 'reallocate', from: { campaign: 'Ceiling' }, to: { campaign: 'Rising' } });
  });

  it('is told of days where there are too few weeks, without what weekdays do', () => {
    const rows = Array.from({ length: 28 }, (_, index) => {
      const day = END - index;
      const isSaturday = index % 7 === 0;
      const spend = 30 + 10 * ((index * 5) % 9) + (isSaturday ? 100 : 0);
      // Saturdays bring 900 more by themselves, and more is spent on them: that is no return on spend.
      return [isoDay(day), 'Daily', spend, 20, 100 + 4 * spend + (isSaturday ? 900 : 0)];
    });
    const header = ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'];
    const { told } = account({ name: 'Meta Ads', cells: [header, ...rows] }).decided.nextEuros;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ campaign: 'Daily', step: 'day', steps: 28 });
    expect(told[0]!.back).toBeCloseTo(4, 6);
  });

  it('is not told of what the data do not hold by week or month', () => {
    const whole: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (EUR)', 'Purchases conversion value'],
        ['2025-04-01', '2025-04-30', 'Whole', 900, 2000],
      ],
    };
    expect(account(whole).decided.nextEuros.told).toEqual([]);
  });
});
