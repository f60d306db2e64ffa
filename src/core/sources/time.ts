import type { Field } from '../fields.ts';
import { calendarDate } from '../lib/days.ts';
import { monthOf } from '../lib/periods.ts';
import type { DateColumn } from './dates.ts';
import type { Problem, SourceDefinition } from './define.ts';
import { type DayRange, periodAbove, periodInName } from './period-above.ts';
import { columnProblem, yearsGiven } from './problems.ts';
import type { Readers } from './readers.ts';
import type { MatchedColumn } from './recognise.ts';
import type { Section } from './sections.ts';
import type { TabReading } from './table.ts';

/** When each row is, and whether rows cover several days. */
export interface Time {
  readonly day: Float64Array;
  readonly end: Float64Array;
  readonly ranges: boolean;
  /** True where every row names its own day or days; false where they have the period above, or none. */
  readonly dated: boolean;
  readonly hours: readonly string[] | undefined;
  /** True where the table names no time at all: no column, and no line above. */
  readonly missing: boolean;
}

interface Options {
  readonly readers: Readers;
  readonly rows: Int32Array;
  readonly problems: Problem[];
}

/** Reads the days of a table: from its column of dates, else from start and end, else from the lines above it. */
export function readTime(reading: TabReading, section: Section, { readers, rows, problems }: Options): Time {
  const { columns, source } = section.match;
  const read = (column: MatchedColumn) => {
    const dates = readers.dates.get(column)!.finish(reading.cells, rows);
    describe(reading, column, dates, { problems, yearless: source.yearless });
    return dates;
  };
  const best = (...fields: readonly Field[]) =>
    columns
      .filter(({ definition }) => fields.includes(definition.field))
      .sort((a, b) => a.rank - b.rank || a.column - b.column);
  const [offset] = readers.offsets;
  if (offset) return fromStart(reading, section, offset[1].finish(rows.length).values);
  // Of a bilingual export each date column is filled in some of the rows.
  let time: Time | undefined;
  for (const column of best('date', 'hour')) {
    const next = spanned(read(column), column.definition.span);
    time = time ? fill(time, next) : next;
  }
  const [start] = best('period_start');
  const [end] = best('period_end');
  const complete = time?.day.every((day) => !Number.isNaN(day)) ?? false;
  if (!complete && (start || end)) {
    const starts = read((start ?? end)!);
    const ends = start && end ? read(end) : starts;
    const ranges = starts.day.some((day, index) => ends.end[index]! > day);
    const days = { day: starts.day, end: ends.end, ranges, dated: true, hours: undefined, missing: false };
    const period = start && end ? days : wholeReport(days, source.periodAbove && periodAboveOf(reading, section));
    time = time ? fill(time, period) : period;
  }
  if (time) return time;
  const above = source.periodAbove ? (periodAboveOf(reading, section) ?? named(reading, section, problems)) : undefined;
  return {
    day: new Float64Array(rows.length).fill(above?.from ?? Number.NaN),
    end: new Float64Array(rows.length).fill(above?.to ?? Number.NaN),
    ranges: true,
    dated: false,
    hours: undefined,
    missing: above === undefined,
  };
}

function periodAboveOf({ cells, dayOfInstant }: TabReading, { above, header, match }: Section) {
  return periodAbove(cells, above, header, { dayOfInstant, order: match.source.dates });
}

/** The period in the name of the tab, which is that of the file. */
function named({ tab, sheetRow }: TabReading, { header }: Section, problems: Problem[]): DayRange | undefined {
  const period = periodInName(tab);
  if (!period) return undefined;
  const row = sheetRow(header);
  const say: Problem['say'] = (words) => words.sources.periodOfName({ tab, row });
  problems.push({ code: 'period-of-name', severity: 'note', tab, row, say });
  return period;
}

/** Rows that all begin with the report, and name no end, last as long as the report. */
function wholeReport(days: Time, report: DayRange | undefined): Time {
  if (!report || report.from === report.to || !days.day.every((day) => day === report.from)) return days;
  return { ...days, end: days.day.slice().fill(report.to), ranges: true };
}

/** Days counted from the first of the period above: "Nth day 0003". */
function fromStart(reading: TabReading, section: Section, offsets: Float64Array): Time {
  const from = periodAboveOf(reading, section)?.from;
  const day = offsets.map((offset) => (from === undefined ? Number.NaN : from + Math.floor(offset)));
  return { day, end: day, ranges: false, dated: true, hours: undefined, missing: from === undefined };
}

/** Makes whole months or weeks of the days of a column that says so; a range in the cell itself stands. */
function spanned(dates: DateColumn, span: 'month' | 'week' | undefined): Time {
  const { day, hours } = dates;
  let { end, ranges } = dates;
  if (span) {
    if (end === day) end = day.slice();
    ranges = true;
    for (let index = 0; index < day.length; index++) {
      const first = day[index]!;
      if (Number.isNaN(first) || end[index] !== first) continue;
      if (span === 'week') end[index] = first + 6;
      else if (calendarDate(first).dayOfMonth === 1) end[index] = monthOf(first).to;
    }
  }
  return { day, end, ranges, dated: true, hours, missing: false };
}

/** Takes from the second what the first does not know. */
function fill(time: Time, other: Time): Time {
  const end = time.end === time.day && other.ranges ? time.day.slice() : time.end;
  let used = false;
  for (let index = 0; index < time.day.length; index++) {
    if (!Number.isNaN(time.day[index]!) || Number.isNaN(other.day[index]!)) continue;
    time.day[index] = other.day[index]!;
    end[index] = other.end[index]!;
    used = true;
  }
  return { ...time, end, ranges: time.ranges || (used && other.ranges), hours: time.hours ?? other.hours };
}

function describe(
  reading: TabReading,
  column: MatchedColumn,
  dates: DateColumn,
  { problems, yearless }: { readonly problems: Problem[]; readonly yearless: SourceDefinition['yearless'] },
) {
  problems.push(
    ...columnProblem('ambiguous-date', reading, column, dates.undecided),
    ...columnProblem('date-without-year', reading, column, dates.withoutYear),
    ...columnProblem('not-a-date', reading, column, dates.texts),
    ...columnProblem('dates-put-back', reading, column, dates.swapped),
    ...yearsGiven(reading, column, dates, yearless),
  );
}
