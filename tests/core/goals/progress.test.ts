import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal, MeasureKpi } from '../../../src/core/goals/define.ts';
import { currentValue, expected, pace, progress, status } from '../../../src/core/goals/progress.ts';
import { measureResults } from '../../../src/core/goals/results-measure.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import type { Result } from '../../../src/core/tabs/results.ts';
import { goal } from './goal.ts';

/** Ten minutes faster by the end of the first quarter. */
const replies = goal({ kpi: 'reply_minutes', kind: 'level', startValue: 40, target: 30, direction: 'less' });
const leads = goal({ kpi: 'leads', kind: 'total', startValue: 34, target: 60 });

describe('progress', () => {
  it('goes from the starting point to the target, also downwards', () => {
    expect(progress(replies, 36)).toBeCloseTo(0.4);
    expect(progress(replies, 42)).toBeCloseTo(-0.2);
    expect(progress(replies, 25)).toBeCloseTo(1.5);
  });

  it('of a total counts from zero: the starting point is what an earlier period came to', () => {
    expect(progress(leads, 30)).toBeCloseTo(0.5);
  });

  it('is unknown where the target equals the starting point, or a number is missing', () => {
    expect(progress({ ...replies, target: 40 }, 36)).toBeNaN();
    expect(progress({ ...leads, target: 34 }, 36)).toBeNaN();
    expect(progress(replies, Number.NaN)).toBeNaN();
    expect(progress({ ...replies, target: Number.NaN }, 36)).toBeNaN();
  });

  it('neither reaches nor misses a target that is no change, before the deadline and after', () => {
    const same = { ...replies, target: 40, direction: 'more' } as const;
    for (const day of [dayOf(2025, 2, 1), dayOf(2025, 12, 1)]) {
      for (const current of [36, 40, 44]) expect(status(same, current, day)).toBe('unknown');
    }
  });

  it('is 0 at the starting point and 1 at the target', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (startValue, target) => {
        fc.pre(startValue !== target);
        const level = goal({ kind: 'level', startValue, target });
        expect(progress(level, startValue)).toBeCloseTo(0);
        expect(progress(level, target)).toBe(1);
      }),
    );
  });
});

describe('what the calendar expects', () => {
  it('is the share of days gone by, today included', () => {
    expect(expected(replies, dayOf(2025, 1, 1))).toBeCloseTo(1 / 90);
    expect(expected(replies, dayOf(2025, 2, 14))).toBeCloseTo(0.5);
    expect(expected(replies, dayOf(2025, 3, 31))).toBe(1);
  });

  it('is 0 before the start, 1 after the deadline, and unknown without both', () => {
    expect(expected(replies, dayOf(2024, 12, 1))).toBe(0);
    expect(expected(replies, dayOf(2026, 1, 1))).toBe(1);
    expect(expected({ ...replies, start: Number.NaN }, dayOf(2025, 2, 1))).toBeNaN();
  });
});

describe('status', () => {
  const middle = dayOf(2025, 2, 14);

  it.each([
    [35, 'ahead'],
    [35.4, 'onTrack'],
    [35.6, 'behind'],
    [30, 'reached'],
    [29, 'reached'],
    [41, 'behind'],
    [Number.NaN, 'unknown'],
  ] as const)('half-way through the time, %d minutes is %s', (current, said) => {
    expect(status(replies, current, middle)).toBe(said);
  });

  it('knows what has not started, and what is missed', () => {
    expect(status(replies, 36, dayOf(2024, 12, 31))).toBe('notStarted');
    expect(status(replies, 31, dayOf(2025, 4, 1))).toBe('missed');
    expect(status(replies, 30, dayOf(2025, 4, 1))).toBe('reached');
  });

  it('of a total to keep down waits for the deadline: what is used up early is no success', () => {
    const complaints = goal({ kind: 'total', startValue: 40, target: 20, direction: 'less' });
    expect(status(complaints, 5, middle)).toBe('ahead');
    expect(pace(complaints, 5, middle)).toBeCloseTo(1.5);
    expect(status(complaints, 15, middle)).toBe('behind');
    expect(status(complaints, 20, dayOf(2025, 4, 1))).toBe('reached');
    expect(status(complaints, 21, dayOf(2025, 4, 1))).toBe('missed');
  });

  it('is told for any numbers whatsoever', () => {
    const any = fc.oneof(fc.double(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(any, any, any, fc.integer({ min: 40_000, max: 50_000 }), (startValue, target, current, today) => {
        const kind = 'level' as const;
        expect(typeof status(goal({ startValue, target, kind }), current, today)).toBe('string');
      }),
    );
  });
});

describe('the current value', () => {
  const asked: unknown[] = [];
  const measure: MeasureKpi = (...question) => {
    asked.push(question);
    return 12;
  };
  const nothing: MeasureKpi = () => Number.NaN;
  const measured: Goal = { ...leads, scopeType: 'platform', scope: 'Facebook', currentValue: 99 };

  it('is what the tabs hold between the start and the end of the period, or the deadline', () => {
    expect(currentValue(measured, measure, { to: dayOf(2025, 2, 28) })).toBe(12);
    expect(currentValue(measured, measure, { to: dayOf(2025, 9, 30) })).toBe(12);
    const scope = { type: 'platform', name: 'Facebook' };
    expect(asked).toEqual([
      ['leads', scope, dayOf(2025, 1, 1), dayOf(2025, 2, 28), 'total'],
      ['leads', scope, dayOf(2025, 1, 1), dayOf(2025, 3, 31), 'total'],
    ]);
  });

  it('is the one typed by hand where no tab holds the KPI, or the goal has not begun', () => {
    expect(currentValue(measured, nothing, { to: dayOf(2025, 2, 28) })).toBe(99);
    expect(currentValue(measured, measure, { to: dayOf(2024, 2, 28) })).toBe(99);
    expect(currentValue({ ...measured, start: Number.NaN }, measure, { to: dayOf(2025, 2, 28) })).toBe(99);
  });
});

describe('results typed by hand', () => {
  const result = (day: number, number: number, more: Partial<Result> = {}): Result => ({
    from: day,
    to: day,
    account: '',
    platform: '',
    indicator: 'leads',
    number,
    unitValue: Number.NaN,
    theme: '',
    row: 2,
    ...more,
  });
  const all = { type: 'all', name: '' } as const;

  it('add up for a total, and the latest stands for a level', () => {
    const measure = measureResults([
      result(10, 3),
      result(11, 4),
      result(12, Number.NaN),
      result(12, 5, { indicator: 'reply_minutes' }),
      result(11, 9, { indicator: 'reply_minutes' }),
    ]);
    expect(measure('leads', all, 10, 12)).toBe(7);
    expect(measure('leads', all, 11, 12)).toBe(4);
    expect(measure('reply_minutes', all, 10, 12)).toBe(5);
    expect(measure('revenue', all, 10, 12)).toBeNaN();
  });

  it('are found by own words, whatever the case, and count in their scope only', () => {
    const measure = measureResults([
      result(10, 30, { indicator: 'Avis 5 étoiles', platform: 'facebook' }),
      result(10, 7, { indicator: 'avis 5 etoiles', platform: 'TikTok' }),
    ]);
    expect(measure('Avis 5 étoiles', all, 10, 10)).toBe(37);
    expect(measure('Avis 5 étoiles', { type: 'platform', name: 'Facebook' }, 10, 10)).toBe(30);
    expect(measure('Avis 5 étoiles', all, 10, 10, 'level')).toBe(7);
  });

  it('count only where they lie wholly inside the days', () => {
    const measure = measureResults([result(10, 8, { to: 40 })]);
    expect(measure('leads', all, 10, 39)).toBeNaN();
    expect(measure('leads', all, 10, 40)).toBe(8);
  });
});
