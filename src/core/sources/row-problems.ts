import type { Day } from '../lib/days.ts';
import type { Problem } from './define.ts';
import { dayIn } from './problems.ts';
import type { DataRows } from './rows.ts';
import type { Section } from './sections.ts';
import type { TabReading } from './table.ts';
import type { Time } from './time.ts';

interface Read {
  readonly found: DataRows;
  readonly time: Time;
}

/** Rows that begin after tomorrow: no zone is further ahead. A cell that was pulled down counts years up to 2032. */
function rowsAhead(rows: Int32Array, { day }: Time, today: Day | undefined) {
  if (today === undefined) return undefined;
  let found: { rows: number; readonly first: number; readonly day: Day } | undefined;
  for (let index = 0; index < rows.length; index++) {
    if (!(day[index]! > today + 1)) continue;
    found ??= { rows: 0, first: rows[index]!, day: day[index]! };
    found.rows++;
  }
  return found;
}

/** What is to be said about whole rows: those without a date, totals and footers that do not count. */
export function rowProblems(
  { tab, sheetRow, context }: TabReading,
  section: Section,
  { found, time }: Read,
): readonly Problem[] {
  const problems: Problem[] = [];
  const { rows, totals, footers, broken } = found;
  if (rows.length === 0) {
    const row = sheetRow(section.header);
    problems.push({
      code: 'no-rows',
      severity: 'warning',
      tab,
      row,
      say: (words) => words.sources.noRows({ tab, row }),
    });
  } else if (section.match.source.audience) {
    // An audience is that of the day of the export, which the export does not name.
  } else if (time.missing) {
    const row = sheetRow(section.header);
    problems.push({
      code: 'no-period',
      severity: 'error',
      tab,
      row,
      say: (words) =>
        (section.match.source.periodBeside ? words.sources.periodBeside : words.sources.noPeriod)({ tab, row }),
    });
  } else {
    let undated = 0;
    let first = -1;
    for (let index = 0; index < rows.length; index++) {
      if (!Number.isNaN(time.day[index]!)) continue;
      if (first < 0) first = rows[index]!;
      undated++;
    }
    if (undated > 0) {
      const row = sheetRow(first);
      const say: Problem['say'] = (words) => words.sources.rowsWithoutDate({ tab, row, rows: undated });
      problems.push({ code: 'row-without-date', severity: 'error', tab, row, rows: undated, say });
    }
  }
  const ahead = rowsAhead(rows, time, context.today);
  if (ahead) {
    const row = sheetRow(ahead.first);
    const say: Problem['say'] = (words) =>
      words.sources.rowsAhead({ row, rows: ahead.rows, day: dayIn(words, ahead.day) });
    problems.push({ code: 'rows-ahead', severity: 'warning', tab, row, rows: ahead.rows, say });
  }
  if (broken.length > 0) {
    const row = sheetRow(broken[0]!);
    const count = broken.length;
    const say: Problem['say'] = (words) => words.sources.brokenRows({ tab, row, rows: count });
    problems.push({ code: 'broken-rows', severity: 'warning', tab, row, rows: count, say });
  }
  if (totals.length > 0) {
    const row = sheetRow(totals[0]!);
    const count = totals.length;
    const say: Problem['say'] = (words) => words.sources.totalsLeftOut({ tab, row, rows: count });
    problems.push({ code: 'totals-left-out', severity: 'note', tab, row, rows: count, say });
  }
  if (footers.length > 0) {
    const row = sheetRow(footers[0]!);
    const count = footers.length;
    const say: Problem['say'] = (words) => words.sources.linesLeftOut({ tab, row, rows: count });
    problems.push({ code: 'lines-left-out', severity: 'note', tab, row, rows: count, say });
  }
  return problems;
}
