import { parseIsoDay } from '../core/lib/days.ts';
import {
  type Calendar,
  fiscalPeriod,
  monthPeriod,
  type Period,
  parsePeriod,
  periodBefore,
  periodKey,
  quarterPeriod,
  weekOf,
  yearPeriod,
} from '../core/lib/periods.ts';
import type { FieldOption } from './controls.ts';
import { OWN_DAYS } from './report-commands.ts';
import type { State } from './state.ts';
import { panelWords } from './words.ts';

const OFFERED = { months: 12, quarters: 4, weeks: 6, years: 2 };

/** The periods that a report may be about: automatic, then the latest of each kind, then own dates. */
export function periodChoices(chosen: string, state: State, today = todayOf(state)): readonly FieldOption[] {
  const words = panelWords(state.locale).report;
  const calendar = calendarOf(state);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const listed = (group: string, latest: Period, count: number): FieldOption[] =>
    back(latest, count).map((period) => ({ id: periodKey(period), name: periodName(period, state), group }));
  const offered: FieldOption[] = [
    { id: '', name: words.automatic },
    ...listed(words.months, monthPeriod(year, month), OFFERED.months),
    ...listed(words.quarters, quarterOf(year, month, calendar), OFFERED.quarters),
    ...listed(words.weeks, weekOf(parseIsoDay(today), calendar.weekStart), OFFERED.weeks),
    ...listed(words.years, yearOf(year, month, calendar), OFFERED.years),
  ];
  const isOther = chosen !== OWN_DAYS && !offered.some(({ id }) => id === chosen);
  const own = { id: OWN_DAYS, name: words.ownDays };
  if (!isOther) return [...offered, own];
  const period = parsePeriod(chosen, calendar);
  return [...offered, { id: chosen, name: period ? periodName(period, state) : chosen }, own];
}

function back(latest: Period, count: number): readonly Period[] {
  const periods = [latest];
  while (periods.length < count) periods.push(periodBefore(periods[periods.length - 1]!));
  return periods;
}

/** Quarters and years are those of the fiscal year where Settings name its start. */
function quarterOf(year: number, month: number, { fiscalYearStart }: Calendar): Period {
  if (fiscalYearStart === 1) return quarterPeriod(year, Math.floor((month + 2) / 3));
  const since = (month - fiscalYearStart + 12) % 12;
  return fiscalPeriod(month < fiscalYearStart ? year - 1 : year, Math.floor(since / 3) + 1, fiscalYearStart);
}

function yearOf(year: number, month: number, { fiscalYearStart }: Calendar): Period {
  if (fiscalYearStart === 1) return yearPeriod(year);
  return fiscalPeriod(month < fiscalYearStart ? year - 1 : year, 0, fiscalYearStart);
}

function calendarOf({ settings }: State): Calendar {
  return { weekStart: Number(settings?.weekStart) || 1, fiscalYearStart: Number(settings?.fiscalYear) || 1 };
}

/** As it stands in the list. */
export function periodName(period: Period, { locale }: State): string {
  const words = panelWords(locale).report;
  const { kind, counted, from, to } = period;
  const written = (day: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
      (day - 25_569) * 86_400_000,
    );
  const day = (of: number): string => written(of, { day: 'numeric', month: 'long', year: 'numeric' });
  const year = Number(written(from, { year: 'numeric' }));
  switch (kind) {
    case 'month':
      return capitalised(written(from, { month: 'long', year: 'numeric' }));
    case 'quarter':
      if (counted) return words.fiscalQuarter(counted.number, counted.year);
      return words.quarter(Number(periodKey(period).slice(-1)), year);
    case 'year':
      return counted ? words.fiscalYear(counted.year) : String(year);
    case 'week':
      return words.week(day(from), counted?.number ?? 0);
    case 'days':
      return words.days(day(from), day(to));
  }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The document's own today where it is known: Settings may hold another. */
function todayOf({ goals, settings }: State): string {
  return goals?.today || settings?.asOf || new Date().toISOString().slice(0, 10);
}
