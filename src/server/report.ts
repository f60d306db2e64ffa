import { type Account, accountOf, type DocumentFacts } from '../core/findings/account.ts';
import { clientDocument } from '../core/findings/client.ts';
import { UserError } from '../core/lib/errors.ts';
import { parsePeriod, periodKey } from '../core/lib/periods.ts';
import { format } from '../core/locales/format.ts';
import { words } from '../core/locales/index.ts';
import { type BoxEdits, boxesToWrite } from '../core/report/box-edits.ts';
import { buildReport } from '../core/report/build.ts';
import { reportHtml } from '../core/report/html.ts';
import { boxTexts } from '../core/report/keep.ts';
import type { Reader } from '../core/report/section.ts';
import { summaryName } from '../core/report/summary.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { keepGoalsOf } from './goals-document.ts';
import { WAIT_FOR_REPORT, withLock } from './lock.ts';
import { isSameReport, reportsNow, startOf } from './report-choice.ts';
import {
  failure,
  type ReportIdentity,
  type ReportSheet,
  repairReports,
  type Start,
  writeReport,
} from './report-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ReportRequest {
  /** Left out: as Settings say, else ourselves. */
  readonly reader?: Reader;
  /** What was typed in the panel for the boxes. */
  readonly texts?: BoxEdits;
  /** Whether to go on where a platform had data the month before and has none now. */
  readonly ask: (platforms: readonly string[], period: string) => boolean;
}

export interface MadeReport {
  readonly sheet: string;
  readonly reader: Reader;
  readonly repaired: readonly string[];
  /** The time at which somebody else has made it, while this run was reading; '' where nobody has. */
  readonly madeMeanwhile: string;
}

/**
 * The menu action: puts back what an interrupted run has left, reads the document, and writes the report of the period.
 * What stands in the report sheets is read again once nobody else can write: of two people who press the button at the
 * same time the second one updates the sheet of the first.
 */
export function makeReport(spreadsheet: Spreadsheet, request: ReportRequest): MadeReport | undefined {
  try {
    // Under the lock, so that what somebody else is writing just now is not taken for what a crash has left.
    const repaired = withLock(() => repairReports(spreadsheet), WAIT_FOR_REPORT);
    const document = openDocument(spreadsheet);
    const reader = request.reader ?? document.settings.reader ?? 'self';
    const account = accountFor(reader, document);
    const written = format(document.language);
    if (account.silent.length > 0 && !request.ask(account.silent, written.period(account.period))) return undefined;
    keepGoalsOf(spreadsheet, document);
    const made = withLock(
      () => writeFor({ spreadsheet, document, account, reader }, request.texts ?? {}),
      WAIT_FOR_REPORT,
    );
    // The first cell that is to be read, not the hidden one before it.
    spreadsheet.getSheetByName(made.sheet)!.getRange(1, 2).activate();
    return { ...made, reader, repaired };
  } catch (error) {
    throw failure(error);
  }
}

interface ToWrite {
  readonly spreadsheet: Spreadsheet;
  readonly document: OpenDocument;
  readonly account: Account;
  readonly reader: Reader;
}

/** With the lock held. */
function writeFor(
  { spreadsheet, document, account, reader }: ToWrite,
  edits: BoxEdits,
): Pick<MadeReport, 'sheet' | 'madeMeanwhile'> {
  const { language, sheets, settings, place } = document;
  const report = { period: periodKey(account.period), reader, ends: account.period.to };
  const periodOf = (key: string) => parsePeriod(key, settings);
  const guessed = startOf(report, sheets.reports, periodOf)?.report;
  const reports = reportsNow(spreadsheet, sheets, (known) => isSameReport(known, report) || known === guessed);
  const same = reports.find((known) => isSameReport(known, report));
  const start = same ? undefined : startOf(report, reports, periodOf);
  const { texts, given } = boxesToWrite(heldBoxes(same, start), edits);
  const sheet = writeReport(
    {
      ...report,
      spreadsheet,
      madeAt: Utilities.formatDate(new Date(), place.zone, "yyyy-MM-dd'T'HH:mm:ss.SSS"),
      model: buildReport(account, language, { reader, texts: { ...nextOfLast(start), ...texts } }),
      given,
      summary: summaryName(account.period),
      words: words(language).report,
    },
    same,
    start && { ...start, periodName: format(language).period(periodOf(start.report.period) ?? account.before) },
  );
  return { sheet, madeMeanwhile: same ? timeSince(same, sheets.reports) : '' };
}

/** What people have written into the boxes of this report, or of the same period's for another reader. */
export function heldBoxes(
  same: ReportSheet | undefined,
  start: Pick<Start, 'report' | 'isBeside'> | undefined,
): ReturnType<typeof boxTexts> {
  const held = same ?? (start?.isBeside ? start.report : undefined);
  return held ? boxTexts(held.values) : {};
}

/** The last month's word on the next one: it makes room for a box that is taken over, to be gone over. */
function nextOfLast(start: Pick<Start, 'report' | 'isBeside'> | undefined): ReturnType<typeof boxTexts> {
  const { next = '' } = start && !start.isBeside ? boxTexts(start.report.values) : {};
  return next === '' ? {} : { next };
}

/** The time of day at which a report was written, where that was after the document was read. */
function timeSince(same: ReportSheet, read: readonly ReportSheet[]): string {
  const before = read.find((report: ReportIdentity) => isSameReport(report, same));
  return before?.madeAt === same.madeAt ? '' : same.madeAt.slice('2025-05-02T'.length, '2025-05-02T10:42'.length);
}

/** No row of the document has a date. */
export class NothingToReport extends UserError {}

/** As many as a dialog can hold. */
const PROBLEMS_TOLD = 3;

/** The account that a reader may see; `period` counts more than the one in Settings. */
export function accountFor(reader: Reader, document: DocumentFacts, period?: string): Account {
  const account = accountOf(reader === 'client' ? clientDocument(document) : document, period);
  if (account) return account;
  const problems = document.readings.flatMap((reading) => reading.problems).slice(0, PROBLEMS_TOLD);
  throw new NothingToReport((language) =>
    [language.report.noData, ...problems.map((problem) => `${problem.tab}: ${problem.say(language)}`)].join('\n'),
  );
}

/** The report as HTML, without writing a sheet. */
export function reportAsHtml(document: OpenDocument): string {
  const reader = document.settings.reader ?? 'self';
  const model = buildReport(accountFor(reader, document), document.language, { reader });
  return reportHtml(model, format(document.language));
}
