/** Which sheets a report concerns: the one that it updates, or the one that it starts from. */
import type { Period } from '../core/lib/periods.ts';
import { type ReadSheets, readCells } from './raw-tabs.ts';
import { asReport, isTemporary, type ReportIdentity, type ReportSheet } from './report-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function isSameReport(first: ReportIdentity, second: ReportIdentity): boolean {
  return first.period === second.period && first.reader === second.reader;
}

/**
 * The report sheets as they stand now, while the lock is held: somebody else may have made or deleted one since the
 * document was read. Of those that are known, only the ones that matter are read again.
 */
export function reportsNow(
  spreadsheet: Spreadsheet,
  { reports, seen }: ReadSheets,
  matters: (report: ReportSheet) => boolean,
): readonly ReportSheet[] {
  const known = new Map(reports.map((report) => [report.sheet.getSheetId(), report]));
  return spreadsheet.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const before = known.get(id);
    if (before ? !matters(before) : seen.has(id) || isTemporary(sheet.getName())) return before ?? [];
    return asReport(sheet, readCells(sheet)) ?? [];
  });
}

/** Whether one report may start from another: what we know ourselves never comes into the copy of a client. */
export function mayStartFrom({ reader }: ReportIdentity, other: ReportIdentity): boolean {
  return (reader === 'client') === (other.reader === 'client');
}

/**
 * The report that a new one starts from: that of the same period for another reader; else the last one before it, for
 * the same reader where there is any.
 */
export function startOf<Report extends ReportIdentity>(
  report: ReportIdentity & { readonly ends: number },
  others: readonly Report[],
  periodOf: (key: string) => Period | undefined,
): { readonly report: Report; readonly isBeside: boolean } | undefined {
  const usable = others.filter((other) => mayStartFrom(report, other));
  const beside = usable.find(({ period }) => period === report.period);
  if (beside) return { report: beside, isBeside: true };
  const endOf = ({ period }: Report): number => periodOf(period)?.to ?? Number.NEGATIVE_INFINITY;
  const rank = (other: Report): readonly number[] => [
    Number(other.reader === report.reader),
    Number(endOf(other) < report.ends),
    endOf(other),
  ];
  const [last] = [...usable].sort((a, b) => compared(rank(b), rank(a)));
  return last && { report: last, isBeside: false };
}

function compared(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 ? 0 : first[at]! - second[at]!;
}
