import { calendarDate, type Day, dayOf, isoDay, parseIsoDay } from './days.ts';

/** A stretch of days, both ends included. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'year' | 'days';
  readonly from: Day;
  readonly to: Day;
}

export function monthOf(day: Day): Period {
  const { year, month } = calendarDate(day);
  return monthPeriod(year, month);
}

export function monthPeriod(year: number, month: number): Period {
  return { kind: 'month', from: dayOf(year, month, 1), to: firstOfNextMonth(year, month) - 1 };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { kind: 'quarter', from: dayOf(year, quarter * 3 - 2, 1), to: firstOfNextMonth(year, quarter * 3) - 1 };
}

export function yearPeriod(year: number): Period {
  return { kind: 'year', from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

export function daysIn(period: Period): number {
  return period.to - period.from + 1;
}

export function contains(period: Period, day: Day): boolean {
  return day >= period.from && day <= period.to;
}

/** The period just before: the month before a month, and as many days before a stretch of days. */
export function periodBefore(period: Period): Period {
  const { year, month } = calendarDate(period.from);
  switch (period.kind) {
    case 'month':
      return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
    case 'quarter':
      return month === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, (month - 1) / 3);
    case 'year':
      return yearPeriod(year - 1);
    case 'days':
      return { kind: 'days', from: period.from - daysIn(period), to: period.from - 1 };
  }
}

/** Reads 2025, 2025-Q1, 2025-04 or 2025-01-15..2025-02-14; nothing else. */
export function parsePeriod(text: string): Period | undefined {
  const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text.trim());
  if (days) {
    const from = parseIsoDay(days[1]!);
    const to = parseIsoDay(days[2]!);
    return from <= to ? { kind: 'days', from, to } : undefined;
  }
  const named = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/i.exec(text.trim());
  if (!named) return undefined;
  const year = Number(named[1]);
  if (named[2]) return quarterPeriod(year, Number(named[2]));
  return named[3] ? monthPeriod(year, Number(named[3])) : yearPeriod(year);
}

/** The inverse of parsePeriod: 2025, 2025-Q1, 2025-04, 2025-01-15..2025-02-14. */
export function periodKey(period: Period): string {
  const { year, month } = calendarDate(period.from);
  switch (period.kind) {
    case 'month':
      return isoDay(period.from).slice(0, 7);
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'year':
      return String(year);
    case 'days':
      return `${isoDay(period.from)}..${isoDay(period.to)}`;
  }
}

function firstOfNextMonth(year: number, month: number): Day {
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
