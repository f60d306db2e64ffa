import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedAmount, historyOf } from '../../../../src/core/goals/forecast/history.ts';
import { dayOf } from '../../../../src/core/lib/days.ts';

const MONDAY = dayOf(2025, 1, 6);
const on = (day: number, value: number, length = 1): DatedAmount => ({ from: day, to: day + length - 1, value });

describe('rows as a history', () => {
  it('of days fill the days between with what is unknown, and add up on the same day', () => {
    const rows = [on(MONDAY + 3, 4), on(MONDAY, 1), on(MONDAY + 1, 2), on(MONDAY + 1, 5)];
    expect(historyOf(rows, 'total')).toEqual({ step: 'day', from: MONDAY, values: [1, 7, Number.NaN, 4] });
  });

  it('of a level take the later row of the same day', () => {
    expect(historyOf([on(MONDAY, 40), on(MONDAY, 38), on(MONDAY + 1, 41)], 'level')?.values).toEqual([38, 41]);
  });

  it('of weeks are found by their length, or by single days a week apart', () => {
    const weeks = [0, 1, 3].map((week) => on(MONDAY + 7 * week, week + 1, 7));
    const expected = { step: 'week', from: MONDAY, values: [1, 2, Number.NaN, 4] };
    expect(historyOf(weeks, 'total')).toEqual(expected);
    const fridays = [0, 1, 2].map((week) => on(MONDAY + 4 + 7 * week, week + 1));
    expect(historyOf(fridays, 'level')).toEqual({ step: 'week', from: MONDAY - 2, values: [1, 2, 3] });
  });

  it('of months are those of the calendar, short ones too', () => {
    const rows = [on(dayOf(2025, 1, 1), 10, 31), on(dayOf(2025, 2, 1), 20, 28), on(dayOf(2025, 4, 1), 40, 30)];
    expect(historyOf(rows, 'total')).toEqual({
      step: 'month',
      from: dayOf(2025, 1, 1),
      values: [10, 20, Number.NaN, 40],
    });
  });

  it('leave out a row that lies in no single step, and rows without a day or a number', () => {
    const rows = [on(MONDAY, 1), on(MONDAY + 1, 2), on(MONDAY, 30, 2), on(Number.NaN, 5), on(MONDAY + 5, Number.NaN)];
    expect(historyOf(rows, 'total')?.values).toEqual([1, 2]);
  });

  it('of a rate keep numerators and denominators apart, and quotients as they are', () => {
    const pairs = [
      { ...on(MONDAY, 1), denominator: 100 },
      { ...on(MONDAY, 2), denominator: 50 },
      { ...on(MONDAY + 1, 4), denominator: 80 },
    ];
    expect(historyOf(pairs, 'rate')).toMatchObject({ values: [3, 4], denominators: [150, 80] });
    expect(historyOf([on(MONDAY, 0.02), on(MONDAY + 1, 0.03)], 'rate')).not.toHaveProperty('denominators');
  });

  it('are none where nothing is known, or where a year was mistyped', () => {
    expect(historyOf([], 'total')).toBeUndefined();
    expect(historyOf([on(MONDAY, Number.NaN)], 'total')).toBeUndefined();
    expect(historyOf([on(dayOf(1025, 1, 1), 1), on(MONDAY, 1), on(MONDAY + 1, 1)], 'total')).toBeUndefined();
  });

  it('lose no day of a total, in whatever order they stand', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 31 }), (rows) => {
        const history = historyOf(
          [
            ...Array.from({ length: 31 }, (_, day) => on(MONDAY + day, 0)),
            ...rows.map(([day, value]) => on(MONDAY + day, value)),
          ],
          'total',
        );
        const sum = history!.values.reduce((total, value) => total + value, 0);
        expect(sum).toBe(rows.reduce((total, [, value]) => total + value, 0));
      }),
    );
  });
});
