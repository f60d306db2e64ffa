import { describe, expect, it } from 'vitest';
import type { GoalHistory } from '../../../../src/core/goals/forecast/define.ts';
import { visibleChange } from '../../../../src/core/goals/forecast/visible-change.ts';
import { dayOf } from '../../../../src/core/lib/days.ts';
import { seeded } from '../../../../src/core/sample/chance.ts';
import { goalHistory, normal } from '../../../bench/goal-histories.ts';

const FROM = dayOf(2025, 1, 6);
const chance = seeded(21);

/** Values scattered by a fifth around a mean, each of which keeps a part of the luck of the day before. */
const scattered = (count: number, mean: (day: number) => number, kept = 0): number[] => {
  let luck = 0;
  return Array.from({ length: count }, (_, day) => {
    luck = kept * luck + Math.sqrt(1 - kept ** 2) * 0.2 * normal(chance);
    return mean(day) * Math.exp(luck);
  });
};

const test = (
  values: readonly number[],
  at: number,
  more: Partial<GoalHistory> = {},
  kind: 'level' | 'total' = 'level',
) => visibleChange({ step: 'day', from: FROM, values, ...more }, kind, FROM + at, FROM + values.length - 1);

describe('a change', () => {
  it('from 42 to 31 minutes is visible after six weeks on either side', () => {
    const { seen, change } = test(
      scattered(84, (day) => (day < 42 ? 42 : 31)),
      42,
    );
    expect(seen).toBe('visible');
    expect(change).toBeGreaterThan(-0.4);
    expect(change).toBeLessThan(-0.12);
  });

  it('of a reply time that is noted week by week is visible, and the week of the change is of neither side', () => {
    const weeks = [43, 41, 42, 44, 41, 42, 40, 43, 33, 31, 30, 30, 31, 32, 31, 30, 31, 31, 32, 30];
    const history: GoalHistory = { step: 'week', from: FROM - 6, values: weeks };
    const seen = visibleChange(history, 'level', FROM + 56, FROM + 19 * 7);
    expect(seen.seen).toBe('visible');
    expect(seen.change).toBeCloseTo(31 / 42 - 1, 1);
  });

  it('is not visible where nothing changed', () => {
    const week = [10, 12, 9, 11, 10, 8, 10];
    const steady = Array.from({ length: 84 }, (_, day) => week[day % 7]!);
    expect(test(steady, 42, {}, 'total').seen).toBe('notVisible');
  });

  it('is not what a weekend brings', () => {
    const counts = scattered(59, (day) => (day % 7 < 5 ? 40 : 8)).map(Math.round);
    // Ten days that hold two weekends, after seven weeks.
    expect(test(counts, 49, {}, 'total').seen).not.toBe('visible');
  });

  it('is not what a day that went viral brings', () => {
    const counts = scattered(70, (day) => (day === 60 ? 200 : 40)).map(Math.round);
    expect(test(counts, 49, {}, 'total').seen).not.toBe('visible');
  });

  it('of a rate is that of the quotient', () => {
    const denominators = Array.from({ length: 84 }, (_, day) => (day < 42 ? 500 : 1500));
    const same = denominators.map((sessions, day) => sessions * 0.02 + (day % 3) - 1);
    const better = same.map((count, day) => (day < 42 ? count : Math.round(count * 1.6)));
    const seen = (values: readonly number[]) =>
      visibleChange({ step: 'day', from: FROM, values, denominators }, 'rate', FROM + 42, FROM + 83).seen;
    expect(seen(same)).toBe('notVisible');
    expect(seen(better)).toBe('visible');
  });

  it('of net amounts is told in parts of what there was', () => {
    const net = scattered(84, () => 1).map((value, day) => (value - 1) * 20 + (day < 42 ? 10 : -10));
    const { seen, change } = test(net, 42, {}, 'total');
    expect(seen).toBe('visible');
    expect(change).toBeLessThan(-1);
  });

  it.each([
    ['six days after it', 60, 54],
    ['thirteen days before it', 40, 13],
    ['a day that is still to come', 60, 70],
  ])('is impossible to say with %s', (_, count, at) => {
    expect(
      test(
        scattered(count, () => 40),
        at,
      ),
    ).toEqual({ seen: 'impossible', change: Number.NaN });
  });

  it('is impossible to say where the days scatter so much that half as much again would not show', () => {
    let luck = seeded(5);
    const wild = Array.from({ length: 25 }, () => 20 * Math.exp(1.2 * normal(luck)));
    luck = seeded(6);
    expect(test(wild, 16).seen).toBe('impossible');
  });

  it('is impossible to say without a day', () => {
    expect(visibleChange({ step: 'day', from: FROM, values: [1, 2] }, 'total', Number.NaN, FROM + 1).seen).toBe(
      'impossible',
    );
  });
});

describe('false alarms', () => {
  const alarms = (
    count: number,
    history: (index: number) => { values: readonly number[]; kind: 'total' | 'level' },
  ) => {
    let visible = 0;
    for (let index = 0; index < count; index += 1) {
      const { values, kind } = history(index);
      visible += Number(test(values, values.length - 28, {}, kind).seen === 'visible');
    }
    return visible / count;
  };

  it('are at most one in twenty, with trends, weekdays and viral days', () => {
    const luck = seeded(31);
    const steady = (kind: 'total' | 'level') => {
      let goal = goalHistory(luck, kind);
      while (goal.hasLevelChange || goal.history.length < 56) goal = goalHistory(luck, kind);
      return { values: goal.history, kind };
    };
    expect(alarms(150, (index) => steady(index % 2 ? 'total' : 'level'))).toBeLessThanOrEqual(0.05);
  });

  it.each([0, 0.4])('are at most one in twenty of weeks that scatter little and keep %d of their luck', (kept) => {
    const weekly = (values: readonly number[]) => {
      const history: GoalHistory = { step: 'week', from: FROM, values };
      return visibleChange(history, 'level', FROM + 70, FROM + values.length * 7).seen === 'visible';
    };
    const all = Array.from({ length: 200 }, () => weekly(scattered(22, () => 40, kept).map((value) => 32 + value / 5)));
    expect(all.filter(Boolean).length / all.length).toBeLessThanOrEqual(0.05);
  });

  it('are at most one in twenty also where a good day follows a good day', () => {
    expect(alarms(150, () => ({ values: scattered(84, () => 40, 0.5), kind: 'level' }))).toBeLessThanOrEqual(0.05);
  });
});
