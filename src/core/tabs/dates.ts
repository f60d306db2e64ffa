import { type Day, dayOf } from '../lib/days.ts';
import { localeOf } from '../lib/text.ts';
import { dayOfInstantIn } from '../sources/zone.ts';

/** Reads the calendar day of an instant in a zone, such as Europe/Paris; one reader serves a whole tab. */
export function dayReader(zone: string): (date: Date) => Day {
  const dayAt = dayOfInstantIn(zone);
  return (date) => dayAt(Number(date));
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f(eb|ev)/,
  /^mar/,
  /^a(pr|vr)/,
  /^ma[iy]/,
  /^(june?|juin)$/,
  /^(july?|juil(let)?)$/,
  /^(aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

function monthNamed(name: string): number {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
  return plain.length < 3 ? 0 : MONTHS.findIndex((month) => month.test(plain)) + 1;
}

/**
 * Reads a day that somebody typed: 2025-06-30, 30/06/2025, 30 June 2025, June 30, 2025, 1er juin 2025. Where day and
 * month fit both orders the spreadsheet's locale decides, as it does for what Sheets itself takes for a date: month
 * first in the United States, day first elsewhere. Unknown where the text is no day of the calendar.
 */
export function parseDay(text: string, locale: string): Day {
  const typed = text.normalize('NFKC').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(typed);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const monthFirst = second > 12 || (isMonthFirst(locale) && first <= 12);
    return monthFirst ? dayOf(fullYear(figures[3]!), first, second) : dayOf(fullYear(figures[3]!), second, first);
  }
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+([\p{L}.]+),?\s+(\d{4})$/u.exec(typed);
  if (dayFirst) return namedDay(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(typed);
  return monthFirst ? namedDay(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : Number.NaN;
}

/** Reads a month: 2025-04, 04/2025, April 2025, avril 2025; as 2025-04, or '' where the text is no month. */
export function parseMonth(text: string): string {
  const typed = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})[-/](\d{1,2})$/.exec(typed);
  const yearLast = /^(\d{1,2})[-/](\d{4})$/.exec(typed);
  const named = /^([\p{L}.]+)\s+(\d{4})$/u.exec(typed);
  const year = yearFirst?.[1] ?? yearLast?.[2] ?? named?.[2] ?? '';
  const month = named ? monthNamed(named[1]!) : Number(yearFirst?.[2] ?? yearLast?.[1] ?? 0);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : '';
}

function namedDay(year: string, month: string, dayOfMonth: string): Day {
  const number = monthNamed(month);
  return number === 0 ? Number.NaN : dayOf(Number(year), number, Number(dayOfMonth));
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Sheets reads 3/4/2025 as March only in locales of the United States; 'en' alone is one of them. */
export function isMonthFirst(locale: string): boolean {
  return /^en$|[_-]US$/i.test(locale);
}

/** The number format in which a day is written, as its readers are used to it. */
export function dayFormat(locale: string): string {
  if (isMonthFirst(locale)) return 'm/d/yyyy';
  return localeOf(locale) === 'fr' || /^en/i.test(locale) ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
}
