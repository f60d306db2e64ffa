import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { FAMILIES, type ScoreRow } from '../../../src/core/findings/scorecard.ts';
import { changeBetween, directionOf, placeOf } from '../../../src/core/findings/scorecard-judge.ts';
import { plainReading, type Reading } from '../../../src/core/findings/scorecard-readings.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';

type Rows = readonly (readonly (string | number)[])[];

const tab = (name: string, header: readonly string[], rows: Rows): TestTab => ({ name, cells: [[...header], ...rows] });
const results = (rows: Rows): TestTab => tab('Results', ['Date or month', 'Platform', 'Indicator', 'Number'], rows);

/** A plain table of one platform, a row a day from the first of a month to the last of another one. */
function daily(
  platform: string,
  measure: string,
  from: string,
  to: string,
  numberOn: (month: number, day: number) => number | string,
): TestTab {
  const [first, last] = [from, to].map((day) => dayOf(...(day.split('-').map(Number) as [number, number, number])));
  const days = Array.from({ length: last! - first! + 1 }, (_, index) => isoDay(first! + index));
  const rows = days.map((day) => [day, platform, numberOn(Number(day.slice(5, 7)), Number(day.slice(8)))]);
  return tab(platform, ['Date', 'Platform', measure], rows);
}

function account(...tabs: readonly TestTab[]): Account {
  return accountOf(documentOf(tabs, { today: dayOf(2025, 7, 3) }))!;
}

function rowOf(of: Account, kpi: string, platform = ''): ScoreRow | undefined {
  return of.scorecard.rows.find((row) => row.kpi === kpi && row.platform === platform);
}

const counted = (value: number, more: Partial<Reading> = {}): Reading => ({
  ...plainReading(value, 30, 'same', value),
  ...more,
});

describe('a change', () => {
  it('is a percentage of what was counted before, points of a share, and its own unit of minutes', () => {
    expect(changeBetween(counted(120), counted(100), 'count')).toEqual({ kind: 'percent', value: 0.2 });
    const share = (value: number) => plainReading(value, 30, 'same', 500);
    expect(changeBetween(share(0.3), share(0.25), 'share')).toMatchObject({ kind: 'points' });
    expect(changeBetween(plainReading(31, 4, ''), plainReading(42, 4, ''), 'minutes')).toEqual({
      kind: 'difference',
      value: -11,
    });
  });

  it('is "3, after 1" under 20 before, and of a share the cases behind it', () => {
    expect(changeBetween(counted(3), counted(1), 'count')).toEqual({ kind: 'few', now: 3, before: 1 });
    const share = (value: number, cases: number) => plainReading(value, 30, 'same', cases);
    expect(changeBetween(share(0.06, 12), share(0.04, 9), 'share')).toEqual({ kind: 'few', now: 12, before: 9 });
  });

  it('is better or worse by its KPI: a reply time that falls is better, leads that fall are worse', () => {
    const direction = (now: Reading, before: Reading, better: 'more' | 'less' | undefined) =>
      directionOf(now, before, { kind: 'percent', value: 0 }, better);
    expect(direction(plainReading(31, 4, ''), plainReading(42, 4, ''), 'less')).toBe('better');
    expect(direction(counted(50), counted(80), 'more')).toBe('worse');
    expect(direction(counted(50), counted(80), undefined)).toBe('fewer');
  });

  it('is nothing under 5 %, and uncertain where the rows spread as much', () => {
    const direction = (now: Reading, before: Reading) =>
      directionOf(now, before, { kind: 'percent', value: 0 }, 'more');
    expect(direction(counted(104), counted(100))).toBe('same');
    expect(direction(counted(130, { error: 20 }), counted(100, { error: 20 }))).toBe('uncertain');
    expect(direction(counted(180, { error: 20 }), counted(100, { error: 20 }))).toBe('better');
  });
});

describe('the place in the own history', () => {
  const place = (values: readonly number[], better: 'more' | 'less' | undefined = 'more') =>
    placeOf(
      values.map((value) => counted(value)),
      better,
    );

  it('is told from four periods on that were counted alike', () => {
    expect(place([9, 8, 7])).toBeUndefined();
    expect(place([9, 8, 7, 6])).toMatchObject({ rank: 1, of: 4, isFirst: true });
    const other = { ...counted(100), definition: 'views' };
    expect(placeOf([counted(9), counted(8), other, counted(7), counted(6), undefined], 'more')).toMatchObject({
      of: 4,
    });
  });

  it('counts the fewest as the best where less is better', () => {
    expect(place([31, 42, 43, 41, 33], 'less')).toMatchObject({ rank: 1, of: 5 });
    expect(place([31, 42, 43, 41, 33], 'more')).toMatchObject({ rank: 5, isLast: true });
  });

  it('is no rank where all are about equal', () => {
    expect(place([100, 101, 99, 100])).toMatchObject({ isFlat: true });
  });

  it('lies between 1 and their number, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 12 }), (values) => {
        const { rank, of, isFirst } = place(values)!;
        expect(rank).toBeGreaterThanOrEqual(1);
        expect(rank).toBeLessThanOrEqual(of);
        expect(isFirst && values.slice(1).some((value) => value >= values[0]!)).toBe(false);
      }),
    );
  });
});

describe('the scorecard', () => {
  it('holds the five figures of growth: audience, traffic, leads, customers and conversion rate', () => {
    const day = (month: number): (string | number)[] => [
      `2025-0${month}-10`,
      'LinkedIn',
      5 * month,
      100 * month,
      4 * month,
      month,
      3 * month,
    ];
    const plain = tab(
      'Plain',
      ['Date', 'Platform', 'New followers', 'Sessions', 'Leads', 'Customers', 'Conversions'],
      [3, 4, 5, 6].map(day),
    );
    const found = account(plain);
    const now = ['followers_gained', 'sessions', 'leads', 'customers', 'conversion_rate'].map(
      (kpi) => (rowOf(found, kpi) ?? rowOf(found, kpi, 'LinkedIn'))?.now.value,
    );
    expect(now).toEqual([30, 600, 24, 6, 0.03]);
  });

  it('stands in the order of the five families', () => {
    const families = accountOf(sampleDocument('en'))!.scorecard.rows.map(({ family }) => FAMILIES.indexOf(family));
    expect(families).toEqual([...families].sort((a, b) => a - b));
  });

  it('agrees with the table of the platforms, row by row', () => {
    const found = accountOf(sampleDocument('en'))!;
    for (const { platform, views, engagements, engagementRate, visits } of found.platforms) {
      const seen = rowOf(found, 'views', platform) ?? rowOf(found, 'impressions', platform);
      expect(seen?.now.value ?? Number.NaN).toBe(views.value);
      expect(rowOf(found, 'engagements', platform)?.now.value).toBe(engagements.value);
      expect(rowOf(found, 'engagement_rate', platform)?.now.value).toBeCloseTo(engagementRate, 12);
      expect(rowOf(found, 'sessions', platform)?.now.value ?? Number.NaN).toBe(visits.value);
    }
    expect(rowOf(found, 'revenue')?.now.value).toBe(found.money.revenue!.revenue);
    expect(rowOf(found, 'return_all_costs')?.now.value).toBeCloseTo(found.money.fullReturn, 12);
    expect(rowOf(found, 'sales')?.now.value).toBe(found.returned.revenue.sales);
  });

  it('never sets views against impressions', () => {
    const found = accountOf(sampleDocument('en'))!;
    const facebook = rowOf(found, 'views', 'Facebook')!;
    expect([facebook.change, facebook.place]).toEqual([undefined, undefined]);
    expect(rowOf(found, 'engagement_rate', 'Facebook')!.change).toBeUndefined();
  });

  it('takes for reach only the figure that a platform gives for the very period', () => {
    const months = (rows: Rows) => account(tab('Plain', ['Start', 'End', 'Platform', 'Reach', 'Impressions'], rows));
    const whole = months([
      ['2025-05-01', '2025-05-31', 'LinkedIn', 700, 1000],
      ['2025-06-01', '2025-06-30', 'LinkedIn', 900, 1000],
    ]);
    expect(rowOf(whole, 'reach', 'LinkedIn')).toMatchObject({ now: { value: 900 }, before: { value: 700 } });
    const halves = months([
      ['2025-06-01', '2025-06-15', 'LinkedIn', 700, 1000],
      ['2025-06-16', '2025-06-30', 'LinkedIn', 900, 1000],
    ]);
    expect(rowOf(halves, 'impressions', 'LinkedIn')!.now.value).toBe(2000);
    expect(rowOf(halves, 'reach', 'LinkedIn')).toBeUndefined();
  });

  it('does not compare with a month of which the export has only the second half', () => {
    const whole = account(daily('LinkedIn', 'Impressions', '2025-05-01', '2025-06-30', (month) => 10 * month));
    const half = account(daily('LinkedIn', 'Impressions', '2025-05-15', '2025-06-30', (month) => 10 * month));
    expect(rowOf(whole, 'impressions', 'LinkedIn')!.change).toMatchObject({ kind: 'percent' });
    expect(rowOf(half, 'impressions', 'LinkedIn')!.change).toBeUndefined();
  });

  it('compares a total only over the platforms that are in both periods', () => {
    const found = account(
      daily('LinkedIn', 'Sessions', '2025-05-01', '2025-06-30', (month) => (month === 5 ? 10 : 20)),
      daily('TikTok', 'Sessions', '2025-06-01', '2025-06-30', () => 100),
    );
    const row = rowOf(found, 'sessions')!;
    expect(row.now.value).toBe(600 + 3000);
    expect(row.comparedIn).toEqual(['LinkedIn']);
    // 600 in June after 310 in May
    expect(row.change).toEqual({ kind: 'percent', value: (600 - 310) / 310 });
  });

  it('tells no difference between months that chance alone made', () => {
    let [told, tried] = [0, 0];
    let state = 7;
    const chance = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (let run = 0; run < 60; run++) {
      // Days spread by their own, and by a weekly rhythm that is no change.
      const found = account(
        daily('LinkedIn', 'Engagements', '2025-05-01', '2025-06-30', (_, day) =>
          Math.round(30 * (day % 7 < 5 ? 1.2 : 0.5) * (0.3 + 1.4 * chance())),
        ),
      );
      const { direction } = rowOf(found, 'engagements', 'LinkedIn')!;
      tried += 1;
      if (direction === 'better' || direction === 'worse') told += 1;
    }
    expect(told / tried).toBeLessThanOrEqual(0.05);
  });

  it('finds a month that is half as good again', () => {
    const found = account(
      daily('LinkedIn', 'Engagements', '2025-05-01', '2025-06-30', (month, day) => (month === 5 ? 40 : 60) + (day % 7)),
    );
    expect(rowOf(found, 'engagements', 'LinkedIn')!.direction).toBe('better');
  });

  it('leaves out what has been zero all along', () => {
    const never = account(daily('LinkedIn', 'Leads', '2025-05-01', '2025-06-30', () => 0));
    const once = account(daily('LinkedIn', 'Leads', '2025-05-01', '2025-06-30', (month) => (month === 5 ? 1 : 0)));
    expect(rowOf(never, 'leads', 'LinkedIn')).toBeUndefined();
    expect(rowOf(once, 'leads', 'LinkedIn')!.change).toEqual({ kind: 'percent', value: -1 });
  });

  it('compares nothing while the period is running', () => {
    const running = accountOf(
      documentOf([daily('LinkedIn', 'Impressions', '2025-05-01', '2025-06-10', () => 10)], {
        today: dayOf(2025, 6, 11),
      }),
      '2025-06',
    )!;
    expect(running.scorecard.compared).toBe(0);
    expect(running.scorecard.rows.every(({ change, place }) => !change && !place)).toBe(true);
  });
});

describe('what was typed into Results', () => {
  const months = (indicator: string, numbers: readonly number[]): Rows =>
    numbers.map((number, index) => [`2025-0${index + 3}`, '', indicator, number]);

  it('is a row each: service, satisfaction, mentions and people’s own words', () => {
    const found = account(
      daily('LinkedIn', 'Impressions', '2025-03-01', '2025-06-30', () => 10),
      results([
        ...months('Messages received', [200, 200, 200, 200]),
        ...months('Messages answered', [100, 110, 120, 180]),
        ...months('Reply time (minutes)', [44, 42, 42, 31]),
        ...months('Positive mentions', [60, 60, 60, 60]),
        ...months('Negative mentions', [40, 40, 40, 10]),
        ...months('Walk-ins who name Instagram', [10, 12, 14, 30]),
      ]),
    );
    expect(rowOf(found, 'reply_rate')).toMatchObject({ direction: 'better', place: { rank: 1, of: 4 } });
    expect(rowOf(found, 'reply_rate')!.now.value).toBe(0.9);
    expect(rowOf(found, 'reply_minutes')).toMatchObject({ direction: 'better', change: { value: -11 } });
    expect(rowOf(found, 'negative_share')).toMatchObject({ direction: 'better', now: { value: 1 / 7 } });
    expect(rowOf(found, 'mentions')!.now.value).toBe(70);
    expect(rowOf(found, 'Walk-ins who name Instagram')).toMatchObject({
      family: 'own',
      change: { kind: 'few', now: 30, before: 14 },
    });
  });

  it('is uncertain where weekly entries vary as much', () => {
    const weekly = (indicator: string, numbers: readonly number[]): Rows =>
      numbers.map((number, index) => [isoDay(dayOf(2025, 5, 5) + 7 * index), '', indicator, number]);
    const minutes = (numbers: readonly number[]) =>
      rowOf(
        account(
          daily('LinkedIn', 'Impressions', '2025-03-01', '2025-06-30', () => 10),
          results(weekly('Reply time (minutes)', numbers)),
        ),
        'reply_minutes',
      )!.direction;
    expect(minutes([38, 44, 40, 42, 43, 39, 44, 38])).toBe('uncertain');
    expect(minutes([43, 41, 42, 44, 31, 30, 31, 30])).toBe('better');
  });

  it('tells no share of negative mentions where no others are noted', () => {
    const found = account(
      daily('LinkedIn', 'Impressions', '2025-06-01', '2025-06-30', () => 10),
      results(months('Negative mentions', [4, 4, 4, 2])),
    );
    expect(rowOf(found, 'negative_share')).toBeUndefined();
  });

  it('stands for a platform, and the exports for the others', () => {
    const found = account(
      daily('LinkedIn', 'Leads', '2025-05-01', '2025-06-30', () => 1),
      results([
        ['2025-05', 'Instagram', 'Leads', 8],
        ['2025-06', 'Instagram', 'Leads', 12],
      ]),
    );
    expect(rowOf(found, 'leads')).toMatchObject({ now: { value: 42 }, before: { value: 39 } });
    expect(rowOf(found, 'leads', 'Instagram')!.change).toEqual({ kind: 'few', now: 12, before: 8 });
  });
});
