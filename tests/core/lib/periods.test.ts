import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayOf, isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import {
  contains,
  daysIn,
  monthOf,
  monthPeriod,
  parsePeriod,
  periodBefore,
  periodKey,
} from '../../../src/core/lib/periods.ts';

const days = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2090, 12, 31) });

describe('days', () => {
  it('are counted as Sheets counts them', () => {
    expect(dayOf(1899, 12, 31)).toBe(1);
    expect(dayOf(2025, 1, 1)).toBe(45658);
  });

  it('that do not exist are unknown', () => {
    expect(dayOf(2025, 6, 31)).toBeNaN();
    expect(dayOf(2025, 2, 29)).toBeNaN();
    expect(parseIsoDay('2025-13-01')).toBeNaN();
  });

  it('survive the way through text and calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, dayOfMonth, weekday } = calendarDate(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
        expect(((((day - dayOf(2024, 1, 1)) % 7) + 7) % 7) + 1).toBe(weekday);
      }),
    );
  });
});

describe('periods', () => {
  it.each(['2025', '2025-Q1', '2025-04', '2025-01-15..2025-02-14'])('%s is read and written alike', (text) => {
    expect(periodKey(parsePeriod(text)!)).toBe(text);
  });

  it.each(['', 'April', '2025-13', '2025-Q5', '2025-02-30..2025-03-01', '2025-03-02..2025-03-01'])(
    '%j is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it('end the day before the next begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        const month = monthOf(day);
        expect(contains(month, day)).toBe(true);
        expect(periodBefore(month).to).toBe(month.from - 1);
        expect(daysIn(month)).toBeGreaterThanOrEqual(28);
      }),
    );
  });

  it('of any days are preceded by as many days', () => {
    const before = periodBefore(parsePeriod('2025-01-15..2025-02-14')!);
    expect(periodKey(before)).toBe('2024-12-15..2025-01-14');
    expect(periodKey(periodBefore(monthPeriod(2025, 1)))).toBe('2024-12');
    expect(periodKey(periodBefore(parsePeriod('2025-Q1')!))).toBe('2024-Q4');
  });
});
