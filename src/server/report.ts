import { type Account, accountOf } from '../core/findings/account.ts';
import { UserError } from '../core/lib/errors.ts';
import { parsePeriod, periodKey } from '../core/lib/periods.ts';
import { format } from '../core/locales/format.ts';
import { words } from '../core/locales/index.ts';
import { buildReport } from '../core/report/build.ts';
import { reportHtml } from '../core/report/html.ts';
import type { SheetModel } from '../core/report/model.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { keepGoalsOf } from './goals-document.ts';
import { withLock } from './lock.ts';
import { failure, repairReports, writeReport } from './report-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface MadeReport {
  readonly sheet: string;
  readonly repaired: readonly string[];
}

/**
 * The menu action: puts back what an interrupted run has left, reads the document, and writes the report of the period.
 * Where a platform had data the month before and has none now, `ask` decides whether to go on.
 */
export function makeReport(
  spreadsheet: Spreadsheet,
  ask: (platforms: readonly string[], period: string) => boolean,
): MadeReport | undefined {
  try {
    // Under the lock, so that what somebody else is writing just now is not taken for what a crash has left.
    const repaired = withLock(() => repairReports(spreadsheet));
    const document = openDocument(spreadsheet);
    const account = accountFor(document);
    const written = format(document.language);
    if (account.silent.length > 0 && !ask(account.silent, written.period(account.period))) return undefined;
    keepGoalsOf(spreadsheet, document);
    const model = buildReport(account, document.language);
    const sheet = withLock(() =>
      writeReport(
        spreadsheet,
        model,
        periodKey(account.period),
        document.sheets.reports,
        words(document.language).report,
        (key) => written.period(parsePeriod(key) ?? account.before),
      ),
    );
    // The first cell that is to be read, not the hidden one before it.
    spreadsheet.getSheetByName(sheet)!.getRange(1, 2).activate();
    return { sheet, repaired };
  } catch (error) {
    throw failure(error);
  }
}

/** As many as a dialog can hold. */
const PROBLEMS_TOLD = 3;

export function accountFor(document: OpenDocument): Account {
  const account = accountOf(document);
  if (account) return account;
  const problems = document.readings.flatMap((reading) => reading.problems).slice(0, PROBLEMS_TOLD);
  throw new UserError((language) =>
    [language.report.noData, ...problems.map((problem) => `${problem.tab}: ${problem.say(language)}`)].join('\n'),
  );
}

/** The report as HTML for a mail, without writing a sheet. */
export function reportAsHtml(document: OpenDocument): string {
  const model: SheetModel = buildReport(accountFor(document), document.language);
  return reportHtml(model, format(document.language));
}
