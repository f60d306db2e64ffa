import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import type { Service } from '../../../src/core/findings/service.ts';
import { worstDays } from '../../../src/core/findings/service-days.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { seeded } from '../../../src/core/sample/chance.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

/** Something dated, so that May is the month to report. */
const ads: TestTab = {
  name: 'Meta Ads',
  cells: [
    ['Day', 'Campaign name', 'Amount spent (EUR)'],
    ['2025-05-01', 'A', 10],
    ['2025-05-31', 'A', 10],
  ],
};

type Row = readonly [date: string, indicator: string, number: number, theme?: string, platform?: string];

function serviceOf(rows: readonly Row[], goals: readonly (readonly string[])[] = []): Service | undefined {
  const results: TestTab = {
    name: 'Results',
    cells: [
      ['Date', 'Indicator', 'Number', 'Theme', 'Platform'],
      ...rows.map(([date, indicator, number, theme = '', platform = '']) => [date, indicator, number, theme, platform]),
    ],
  };
  const goalsTab: TestTab = {
    name: 'Goals',
    cells: [['Name', 'KPI', 'Start value', 'Target', 'Start', 'Deadline'], ...goals],
  };
  return accountOf(documentOf([ads, results, ...(goals.length > 0 ? [goalsTab] : [])]))!.service;
}

describe('shares of messages and of answers', () => {
  it('are those of the days that know both, with their range', () => {
    const { replies } = serviceOf([
      ['2025-04', 'Messages received', 100],
      ['2025-04', 'Messages answered', 60],
      ['2025-05', 'Messages received', 120],
      ['2025-05', 'Messages answered', 84],
      ['2025-05-03', 'Messages received', 5000],
    ])!;
    // 84 of 120 is 0.7; R: prop.test(84, 120, correct = FALSE) gives 0.6128 to 0.7747.
    expect(replies).toMatchObject({ now: 0.7, before: 0.6, n: 120, nBefore: 100, confidence: 'solid', isClear: false });
    expect(replies!.low).toBeCloseTo(0.6128, 3);
    expect(replies!.high).toBeCloseTo(0.7747, 3);
  });

  it('are none where more was answered than came in', () => {
    expect(
      serviceOf([
        ['2025-05', 'Messages received', 10],
        ['2025-05', 'Messages answered', 12],
        ['2025-05', 'Rating', 4.4],
      ])!.replies,
    ).toBeUndefined();
  });

  it('say of a change that chance would not make it', () => {
    const both = (before: number, now: number) =>
      serviceOf([
        ['2025-04', 'Survey answers', 200],
        ['2025-04', 'Satisfied answers', before],
        ['2025-05', 'Survey answers', 200],
        ['2025-05', 'Satisfied answers', now],
      ])!.satisfaction!.isClear;
    expect(both(100, 104)).toBe(false);
    expect(both(100, 140)).toBe(true);
  });
});

describe('the reply time', () => {
  it('is the median of what was measured, between the fastest and the slowest', () => {
    const { replyTime } = serviceOf([
      ['2025-04-07', 'Reply time (minutes)', 42],
      ['2025-05-05', 'Reply time (minutes)', 31],
      ['2025-05-12', 'Reply time (minutes)', 90],
      ['2025-05-19', 'Reply time (minutes)', 30],
    ])!;
    expect(replyTime).toMatchObject({
      now: 31,
      before: 42,
      low: 30,
      high: 90,
      n: 3,
      confidence: 'thin',
      isClear: false,
    });
  });
});

describe('the opinion', () => {
  const mentions = (positive: number, neutral: number, negative: number): Row[] => [
    ['2025-05', 'Positive mentions', positive],
    ['2025-05', 'Neutral mentions', neutral],
    ['2025-05', 'Negative mentions', negative],
  ];

  it('is positive less negative, of all mentions', () => {
    // 40 % less 10 %, as in a published worked example.
    expect(serviceOf(mentions(80, 100, 20))!.sentiment).toMatchObject({ now: 0.3, n: 200, ofAll: true });
  });

  it('is of the two alone where no neutral ones are noted', () => {
    const { sentiment } = serviceOf(mentions(80, 0, 20).filter(([, indicator]) => indicator !== 'Neutral mentions'))!;
    expect(sentiment).toMatchObject({ now: 0.6, n: 100, ofAll: false });
  });

  it('lies within its range, and both between −1 and 1', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, (positive, neutral, negative) => {
        fc.pre(positive + neutral + negative > 0);
        const { now, low, high } = serviceOf(mentions(positive, neutral, negative))!.sentiment!;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(now);
        expect(now).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('does not count themes that are part of a whole, nor days of a month that is noted', () => {
    const { sentiment, themes } = serviceOf([
      ...mentions(80, 100, 20),
      ['2025-05', 'Negative mentions', 9, 'Delivery'],
      ['2025-05-07', 'Negative mentions', 4],
    ])!;
    expect(sentiment!.n).toBe(200);
    expect(themes).toMatchObject([{ theme: 'Delivery', mentions: 9, negative: 9 }]);
  });
});

describe('themes', () => {
  it('come with their share of criticism, and one that draws more than the others is named', () => {
    const { themes } = serviceOf([
      ['2025-05', 'Positive mentions', 40, 'Scents'],
      ['2025-05', 'Negative mentions', 2, 'Scents'],
      ['2025-05', 'Positive mentions', 5, 'Delivery'],
      ['2025-05', 'Negative mentions', 15, 'Delivery'],
      ['2025-05', 'Positive mentions', 3, 'Prices'],
    ])!;
    expect(themes.map(({ theme, mentions, share, isHarsh }) => [theme, mentions, share, isHarsh])).toEqual([
      ['Scents', 42, 2 / 42, false],
      ['Delivery', 20, 0.75, true],
      ['Prices', 3, Number.NaN, false],
    ]);
  });
});

describe('worst days', () => {
  const MAY = monthPeriod(2025, 5);
  const days = (count: number, value: (index: number) => number) =>
    new Map(Array.from({ length: count }, (_, index) => [MAY.to - index, value(index)] as const));

  it('are those far above the usual', () => {
    expect(
      worstDays(
        days(60, (index) => (index === 9 ? 14 : index % 4)),
        MAY,
      ),
    ).toEqual([{ day: MAY.to - 9, count: 14, usual: 2, days: 59 }]);
  });

  it('are none in thirteen days, and none in the month before', () => {
    expect(
      worstDays(
        days(13, (index) => (index === 3 ? 40 : 1)),
        MAY,
      ),
    ).toEqual([]);
    expect(
      worstDays(
        days(60, (index) => (index === 45 ? 40 : 1)),
        MAY,
      ),
    ).toEqual([]);
  });

  it('are told in few months in which nothing happened, however the days scatter', () => {
    const chance = seeded(12);
    const poisson = (mean: number): number => {
      const limit = Math.exp(-mean);
      let [count, product] = [0, chance()];
      while (product > limit) [count, product] = [count + 1, product * chance()];
      return count;
    };
    const alarms = (mean: () => number) =>
      Array.from({ length: 300 }, () =>
        worstDays(
          days(100, () => poisson(mean())),
          MAY,
        ),
      ).filter(({ length }) => length > 0).length / 300;
    expect(alarms(() => 0.5)).toBeLessThan(0.06);
    expect(alarms(() => 4)).toBeLessThan(0.06);
    expect(alarms(() => 4 * (0.5 + chance()))).toBeLessThan(0.1);
  });
});

describe('what is missing', () => {
  it('is named by the goal that needs it', () => {
    const { missing, replies } = serviceOf(
      [],
      [['Answer them all', 'Reply rate', '0.8', '0.95', '2025-05-01', '2025-12-31']],
    )!;
    expect(replies).toBeUndefined();
    expect(missing.map(({ goal }) => goal.name)).toEqual(['Answer them all']);
  });

  it('is no section without data and goals', () => {
    expect(serviceOf([])).toBeUndefined();
  });
});
