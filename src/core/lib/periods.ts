import { calendarDate, type Day, dayOf, isoDay, parseIsoDay } from './days.ts';

/** A stretch of days, both ends included. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'year' | 'week' | 'days';
  readonly from: Day;
  readonly to: Day;
  /** Of a week, and of what belongs to a fiscal year: the year that it is counted in, and which of that year it is. */
  readonly counted?: { readonly year: number; readonly number: number };
}

/** How people count weeks and years. */
export interface Calendar {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
}

export function monthOf(day: Day): Period {
  const { year, month } = calendarDate(day);
  return monthPeriod(year, month);
}

export function monthPeriod(year: number, month: number): Period {
  return { kind: 'month', from: dayOf(year, month, 1), to: firstOfMonth(year, month + 1) - 1 };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { kind: 'quarter', from: dayOf(year, quarter * 3 - 2, 1), to: firstOfMonth(year, quarter * 3 + 1) - 1 };
}

export function yearPeriod(year: number): Period {
  return { kind: 'year', from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/**
 * A quarter of the fiscal year that starts in a year, or all of it where the quarter is 0. With a start in April, the
 * first quarter of 2025 is April to June 2025. One that starts in January is the year of the calendar.
 */
export function fiscalPeriod(year: number, quarter: number, firstMonth: number): Period {
  if (firstMonth === 1) return quarter === 0 ? yearPeriod(year) : quarterPeriod(year, quarter);
  const month = firstMonth + Math.max(0, quarter - 1) * 3;
  return {
    kind: quarter === 0 ? 'year' : 'quarter',
    from: firstOfMonth(year, month),
    to: firstOfMonth(year, month + (quarter === 0 ? 12 : 3)) - 1,
    counted: { year, number: quarter },
  };
}

/**
 * The week that a day falls into. The first of a year is the one with most of its days in that year, which is the rule
 * of ISO 8601 for weeks that start on Monday, taken over for those that start on another day.
 */
export function weekOf(day: Day, weekStart: number): Period {
  const from = startOfWeek(day, weekStart);
  const { year } = calendarDate(from + 3);
  const first = startOfWeek(dayOf(year, 1, 4), weekStart);
  return { kind: 'week', from, to: from + 6, counted: { year, number: (from - first) / 7 + 1 } };
}

export function daysIn(period: Period): number {
  return period.to - period.from + 1;
}

export function contains(period: Period, day: Day): boolean {
  return day >= period.from && day <= period.to;
}

/** The period just before: the month before a month, and as many days before a stretch of days. */
export function periodBefore(period: Period): Period {
  const { from, kind, counted } = period;
  const { year, month, weekday } = calendarDate(from);
  switch (kind) {
    case 'month':
      return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
    case 'quarter':
      if (!counted) return month === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, (month - 1) / 3);
      return {
        kind,
        from: firstOfMonth(year, month - 3),
        to: from - 1,
        counted:
          counted.number === 1 ? { year: counted.year - 1, number: 4 } : { ...counted, number: counted.number - 1 },
      };
    case 'year':
      if (!counted) return yearPeriod(year - 1);
      return { kind, from: dayOf(year - 1, month, 1), to: from - 1, counted: { year: counted.year - 1, number: 0 } };
    case 'week':
      return weekOf(from - 7, weekday);
    case 'days':
      return { kind, from: from - daysIn(period), to: from - 1 };
  }
}

/**
 * Reads 2025, 2025-Q1, 2025-04, 2025-W18 or 2025-01-15..2025-02-14, and FY2025 or FY2025-Q1 for the fiscal year that
 * starts in 2025; nothing else.
 */
export function parsePeriod(text: string, { weekStart, fiscalYearStart }: Calendar = USUAL): Period | undefined {
  const typed = text.trim();
  const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(typed);
  if (days) {
    const from = parseIsoDay(days[1]!);
    const to = parseIsoDay(days[2]!);
    return from <= to ? { kind: 'days', from, to } : undefined;
  }
  const named = /^(FY)?(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(0[1-9]|1[0-2])))?$/i.exec(typed);
  if (!named) return undefined;
  const [, isFiscal, , quarter = 0, week, month] = named;
  const year = Number(named[2]);
  if (isFiscal) return week || month ? undefined : fiscalPeriod(year, Number(quarter), fiscalYearStart);
  if (week) return weekNumbered(year, Number(week), weekStart);
  if (quarter) return quarterPeriod(year, Number(quarter));
  return month ? monthPeriod(year, Number(month)) : yearPeriod(year);
}

/** The inverse of parsePeriod. */
export function periodKey(period: Period): string {
  const { year, month } = calendarDate(period.from);
  const { kind, counted } = period;
  switch (kind) {
    case 'month':
      return isoDay(period.from).slice(0, 7);
    case 'quarter':
      return counted ? `FY${counted.year}-Q${counted.number}` : `${year}-Q${(month + 2) / 3}`;
    case 'year':
      return counted ? `FY${counted.year}` : String(year);
    case 'week':
      return `${counted!.year}-W${String(counted!.number).padStart(2, '0')}`;
    case 'days':
      return `${isoDay(period.from)}..${isoDay(period.to)}`;
  }
}

const USUAL: Calendar = { weekStart: 1, fiscalYearStart: 1 };

/** Undefined where the year has no such week. */
function weekNumbered(year: number, number: number, weekStart: number): Period | undefined {
  const week = weekOf(dayOf(year, 1, 4) + (number - 1) * 7, weekStart);
  return week.counted!.year === year && week.counted!.number === number ? week : undefined;
}

function startOfWeek(day: Day, weekStart: number): Day {
  return day - ((calendarDate(day).weekday - weekStart + 7) % 7);
}

/** Months count on over the ends of the year: the 13th is January of the next. */
function firstOfMonth(year: number, month: number): Day {
  return dayOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
}
