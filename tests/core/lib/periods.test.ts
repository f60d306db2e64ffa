import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayOf, isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import {
  contains,
  daysIn,
  fiscalPeriod,
  monthOf,
  monthPeriod,
  parsePeriod,
  periodBefore,
  periodKey,
  weekOf,
} from '../../../src/core/lib/periods.ts';
import { format } from '../../../src/core/locales/format.ts';

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
  it.each(['2025', '2025-Q1', '2025-04', '2025-W18', '2025-01-15..2025-02-14'])(
    '%s is read and written alike',
    (text) => {
      expect(periodKey(parsePeriod(text)!)).toBe(text);
    },
  );

  it.each([
    '',
    'April',
    '2025-13',
    '2025-Q5',
    '2025-W53',
    'FY2025-04',
    '2025-02-30..2025-03-01',
    '2025-03-02..2025-03-01',
  ])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

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

  it('are weeks of ISO 8601 where they start on Monday', () => {
    const week = (text: string) => periodKey({ ...parsePeriod(text)!, kind: 'days' });
    // The examples of the standard: 2008 ends in week 1 of 2009, which has 53.
    expect(week('2009-W01')).toBe('2008-12-29..2009-01-04');
    expect(week('2009-W53')).toBe('2009-12-28..2010-01-03');
    expect(week('2025-W18')).toBe('2025-04-28..2025-05-04');
  });

  it('are weeks from the day on which they start, numbered one after the other', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(1, 6, 7), (day, weekStart) => {
        const week = weekOf(day, weekStart);
        expect(contains(week, day)).toBe(true);
        expect(calendarDate(week.from).weekday).toBe(weekStart);
        expect(week.to - week.from).toBe(6);
        expect(parsePeriod(periodKey(week), { weekStart, fiscalYearStart: 1 })).toEqual(week);
        const before = periodBefore(week);
        expect(before.to).toBe(week.from - 1);
        const { year, number } = week.counted!;
        expect(before.counted).toEqual(number === 1 ? before.counted : { year, number: number - 1 });
        expect(number).toBeLessThanOrEqual(53);
      }),
    );
  });

  it('of a fiscal year start in its month, and are named by the year in which it starts', () => {
    const april = { weekStart: 1, fiscalYearStart: 4 };
    const [quarter, year] = [parsePeriod('FY2025-Q4', april)!, parsePeriod('FY2025', april)!];
    expect(periodKey({ ...quarter, kind: 'days' })).toBe('2026-01-01..2026-03-31');
    expect(periodKey({ ...year, kind: 'days' })).toBe('2025-04-01..2026-03-31');
    expect(format('en').period(quarter)).toBe('Q4 of fiscal year 2025–26');
    expect(format('fr').period(year)).toBe('exercice 2025-2026');
    expect(periodKey(periodBefore(parsePeriod('FY2025-Q1', april)!))).toBe('FY2024-Q4');
  });

  it('of a fiscal year follow each other without a gap, and are those of the calendar where it starts in January', () => {
    const starts = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 0, max: 4 }),
        starts,
        (year, quarter, start) => {
          const period = fiscalPeriod(year, quarter, start);
          const before = periodBefore(period);
          expect(before.to).toBe(period.from - 1);
          expect(before.to - before.from).toBeGreaterThan(quarter === 0 ? 363 : 87);
          expect(parsePeriod(periodKey(period), { weekStart: 1, fiscalYearStart: start })).toEqual(period);
          expect(parsePeriod(periodKey(before), { weekStart: 1, fiscalYearStart: start })).toEqual(before);
        },
      ),
    );
    expect(parsePeriod('FY2025-Q2')).toEqual(parsePeriod('2025-Q2'));
  });
});
