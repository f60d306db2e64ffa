import type { Facts, FactTable } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { type Calendar, contains, monthOf, type Period, parsePeriod, periodBefore } from '../lib/periods.ts';

export interface ReportPeriod {
  readonly period: Period;
  readonly before: Period;
  /** The period has not ended yet. */
  readonly partial: boolean;
  /** Chosen because money is known for that range only. */
  readonly rangeOnly: boolean;
  /** The last day that any row tells of. */
  readonly dataTo: Day;
}

/** Days that a row of a tab of our own tells of. */
export interface TypedDays {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period to report: the one asked for; else the latest ended calendar month with dated rows; else the month that
 * is running. Where money exists only as ranges and none lies inside that month, the latest such range. What people
 * have typed counts where no export is dated. Undefined where nothing is.
 */
export function choosePeriod(
  facts: Facts,
  today: Day,
  wanted?: string,
  calendar?: Calendar,
  typed: readonly TypedDays[] = [],
): ReportPeriod | undefined {
  const typedEnds = typed.map(({ to }) => to).filter((to) => to <= today);
  const exported = lastDay(facts.tables, today);
  const dataTo = Number.isFinite(exported) ? exported : latest(typedEnds);
  const asked = wanted ? parsePeriod(wanted, calendar) : undefined;
  if (asked) return finish(asked, false);
  if (!Number.isFinite(dataTo)) return undefined;
  const thisMonth = monthOf(today);
  const typedEnd = Number.isFinite(exported) ? Number.NaN : latest(typedEnds.filter((to) => to < thisMonth.from));
  const lastMonth =
    latestMonth(facts.tables, thisMonth.from - 1) ?? monthOf(Number.isFinite(typedEnd) ? typedEnd : dataTo);
  const range = moneyRange(facts.tables, lastMonth);
  return range ? finish(range, true) : finish(lastMonth, false);

  function finish(period: Period, rangeOnly: boolean): ReportPeriod {
    return { period, before: periodBefore(period), partial: period.to >= today, rangeOnly, dataTo };
  }
}

/** The months before a period and it, the oldest first; at most `count`, from the first month with rows on. */
export function monthsUpTo(
  facts: Facts,
  last: Day,
  count: number,
  typed: readonly TypedDays[] = [],
): readonly Period[] {
  const first = Math.min(...[...facts.tables, ...typed].map(({ from }) => from).filter(Number.isFinite));
  const months: Period[] = [];
  let month = monthOf(last);
  while (months.length < count && month.to >= first) {
    months.unshift(month);
    month = periodBefore(month);
  }
  return months;
}

function lastDay(tables: readonly FactTable[], today: Day): Day {
  return latest(tables.map((table) => lastIn(table, today)));
}

function latest(days: readonly Day[]): Day {
  const known = days.filter(Number.isFinite);
  return known.length > 0 ? Math.max(...known) : Number.NaN;
}

function latestMonth(tables: readonly FactTable[], until: Day): Period | undefined {
  const end = lastDay(tables, until);
  return Number.isFinite(end) ? monthOf(end) : undefined;
}

function lastIn(table: FactTable, until: Day): Day {
  let last = Number.NaN;
  for (let row = 0; row < table.rows; row++) {
    const end = table.dayEnd[row]!;
    if (table.counts[row] && end <= until && !(end <= last)) last = end;
  }
  return last;
}

/** The latest range with money in it, where no money at all lies inside the month. */
function moneyRange(tables: readonly FactTable[], month: Period): Period | undefined {
  let newest: Period | undefined;
  for (const table of tables) {
    const { spend } = table.measures;
    if (!spend) continue;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !(spend[row]! >= 0)) continue;
      const from = table.day[row]!;
      const to = table.dayEnd[row]!;
      if (contains(month, from) && contains(month, to)) return undefined;
      if (to > from && !(newest && (to < newest.to || (to === newest.to && from >= newest.from)))) {
        newest = wholeMonth({ kind: 'days', from, to });
      }
    }
  }
  return newest;
}

function wholeMonth(period: Period): Period {
  const month = monthOf(period.from);
  return month.from === period.from && month.to === period.to ? month : period;
}
