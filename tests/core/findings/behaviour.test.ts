import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';
import { everyDay } from './rows.ts';

const account = (...tabs: readonly TestTab[]): Account =>
  accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), '2025-04')!;

/** Visits and sales of one source, day by day; the sales of each day of March and of April. */
const visits = (march: number, april: number): TestTab => ({
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
    ...everyDay('2025-03-01', '2025-03-31', (day, index) => row(day, march + (index % 2))),
    ...everyDay('2025-04-01', '2025-04-30', (day, index) => row(day, april + (index % 2))),
  ],
});

function row(day: string, sales: number): readonly (string | number)[] {
  return ['Organic Social', 'instagram / social', Number(day.replace(/-/g, '')), 200, 100, sales, sales * 30];
}

const seen: TestTab = {
  name: 'Days',
  cells: [
    ['Date', 'Platform', 'Impressions', 'Engagements'],
    ...everyDay('2025-03-01', '2025-04-30', (day, index) => [day, 'LinkedIn', 1000, 40 + (index % 3)]),
    ...everyDay('2025-03-01', '2025-04-30', (day, index) => [day, 'TikTok', 5000, 100 + (index % 3)]),
  ],
};

describe('what people did', () => {
  const found = account(visits(8, 5), seen).behaviour!;
  const step = (id: string) => found.steps.find((each) => each.id === id)!;

  it('has no total of what they saw over several platforms', () => {
    expect(step('seen').now).toBeNaN();
    expect(account(visits(8, 5)).behaviour!.steps[0]!.now).toBeNaN();
  });

  it('goes from reacting to visiting to buying, now and before', () => {
    expect(step('engaged').compared).toMatchObject({ state: 'same' });
    expect(step('visited').compared).toEqual({ now: 6000, before: 6200, state: 'same' });
    expect(step('bought').now).toBe(165);
  });

  it('names where more dropped off than before', () => {
    expect(found.fell).toMatchObject({ from: 'visited', to: 'bought', moved: 'fell', nested: true });
  });

  it('names none where nothing moved', () => {
    expect(account(visits(8, 8), seen).behaviour!.fell).toBeUndefined();
  });

  it('says of steps that different observers count that one is no part of the other', () => {
    const engagedToVisited = found.passages.find(({ to }) => to === 'visited')!;
    expect(engagedToVisited.nested).toBe(false);
    expect(engagedToVisited.moved).toBe('unknown');
  });

  it('compares only platforms with data in both periods, and names the others', () => {
    const half: TestTab = {
      ...seen,
      cells: [...seen.cells.filter(([day, name]) => name !== 'TikTok' || String(day) >= '2025-04')],
    };
    const behaviour = account(half).behaviour!;
    const engaged = behaviour.steps.find(({ id }) => id === 'engaged')!;
    expect(engaged.now).toBe(30 * 41 + 30 * 101);
    expect(engaged.compared.now).toBe(30 * 41);
    expect(behaviour.left).toEqual(['TikTok']);
  });

  it('agrees with the other sections about the sample', () => {
    const sample = accountOf(sampleDocument('en'))!;
    const now = Object.fromEntries(sample.behaviour!.steps.map(({ id, now: value }) => [id, value]));
    const sum = (values: readonly number[]) => values.filter(isKnown).reduce((total, value) => total + value, 0);
    expect(now.engaged).toBe(sum(sample.platforms.map((each) => each.engagements.value)));
    expect(now.visited).toBe(sum(sample.platforms.map((each) => each.visits.value)));
    expect(now.asked).toBe(sum(sample.platforms.map((each) => each.leads.value)));
    expect(now.bought).toBe(sum(sample.networks.map((each) => each.sales)));
  });
});

describe('a noted change', () => {
  const changes = (rows: readonly (readonly string[])[]): TestTab => ({
    name: 'Changes',
    cells: [['Date', 'What changed', 'Kind'], ...rows],
  });

  it('is visible where the figure that it would move lies on another level since', () => {
    const rows: TestTab = {
      name: 'Days',
      cells: [
        ['Date', 'Platform', 'Impressions', 'Engagements'],
        ...everyDay('2025-02-01', '2025-03-31', (day, index) => [day, 'LinkedIn', 1000, 40 + ((index * 7) % 5)]),
        ...everyDay('2025-04-01', '2025-04-30', (day, index) => [day, 'LinkedIn', 1000, 80 + ((index * 7) % 9)]),
      ],
    };
    const [change] = account(rows, changes([['2025-04-01', 'A question in every post', 'Content']])).marked();
    expect(change).toMatchObject({ kpi: 'engagements', seen: 'visible' });
    expect(change!.change).toBeGreaterThan(0.5);
  });

  it('of which nothing can be said for sure still has its averages before and after', () => {
    const sample = accountOf(sampleDocument('en'), '2025-03')!;
    const evening = sample.marked().find(({ kind }) => kind === 'team')!;
    expect(evening.kpi).toBe('reply_minutes');
    expect(evening.before).toBeCloseTo(42, 10);
    expect(evening.after).toBeCloseTo(31, 0);
  });

  it('of the measuring itself is compared with nothing', () => {
    const [change] = account(seen, changes([['2025-04-10', 'Views instead of impressions', 'Measurement']])).marked();
    expect(change).toMatchObject({ kpi: undefined, seen: undefined });
  });

  it('is left out where it is older than three months before the period, or later than it', () => {
    const noted = changes([
      ['2024-12-01', 'Long ago', 'Content'],
      ['2025-05-10', 'Later', 'Content'],
    ]);
    expect(account(seen, noted).marked()).toEqual([]);
  });
});
