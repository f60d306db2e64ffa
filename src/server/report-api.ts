/** What the panel asks about reports. */
import { parsePeriod, periodKey } from '../core/lib/periods.ts';
import type { Locale } from '../core/lib/text.ts';
import { format } from '../core/locales/format.ts';
import { words } from '../core/locales/index.ts';
import type { Api, ReportReader } from '../core/protocol.ts';
import { boxesToWrite } from '../core/report/box-edits.ts';
import { buildReport } from '../core/report/build.ts';
import { keepEdits } from '../core/report/keep.ts';
import { mailOf } from '../core/report/mail.ts';
import type { OpenDocument } from './document.ts';
import { keepDecision } from './keep-decision.ts';
import { accountFor, heldBoxes, type MadeReport, makeReport } from './report.ts';
import { isSameReport, startOf } from './report-choice.ts';
import { readOld } from './report-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ReportDependencies {
  readonly spreadsheet: Spreadsheet;
  /** Of the person who asks. */
  readonly language: Locale;
  readonly open: () => OpenDocument;
}

type ReportDoors = Pick<Api, 'generateReport' | 'reportPlan' | 'reportMail' | 'keepDecision'>;

export function reportApi({ spreadsheet, language, open }: ReportDependencies): ReportDoors {
  const say = words(language).report;
  return {
    generateReport: ({ evenIfMissing, reader, texts }) => {
      spreadsheet.toast(say.working, words(language).menu.name);
      let asked: { platforms: readonly string[]; period: string } | undefined;
      const made = makeReport(spreadsheet, {
        ...(reader && { reader }),
        ...(texts && { texts }),
        ask: (platforms, period) => {
          asked = { platforms, period };
          return evenIfMissing;
        },
      });
      if (made) {
        const text = sayMade(made, language);
        spreadsheet.toast(text, words(language).menu.name);
        return { kind: 'made', sheet: made.sheet, reader: made.reader, text };
      }
      const { platforms, period } = asked!;
      return { kind: 'missing', platforms, question: say.missing(platforms.join(', '), period) };
    },

    reportPlan: ({ period, reader }) => {
      const document = open();
      const account = accountFor(reader, document, period || undefined);
      const spoken = format(language).period(account.period);
      const { same, start } = sheetsFor(document, reader, account.period);
      return {
        period: spoken,
        key: periodKey(account.period),
        missing: account.silent.length > 0 ? say.missing(account.silent.join(', '), spoken) : '',
        sheet: same ? same.sheet.getName() : null,
        texts: { did: '', next: '', ...heldBoxes(same, start) },
      };
    },

    reportMail: ({ reader }) => {
      const document = open();
      const account = accountFor(reader, document);
      const { same } = sheetsFor(document, reader, account.period);
      const { texts } = boxesToWrite(heldBoxes(same, undefined), {});
      const model = buildReport(account, document.language, { reader, texts });
      const kept = same ? keepEdits(model, readOld(same), words(document.language).report) : model;
      return mailOf(kept, format(document.language));
    },

    keepDecision: () => keepDecision(spreadsheet, open(), language),
  };
}

/** The sheet of a report, or the one that it would start from. */
function sheetsFor({ sheets, settings }: OpenDocument, reader: ReportReader, period: Parameters<typeof periodKey>[0]) {
  const report = { period: periodKey(period), reader, ends: period.to };
  const same = sheets.reports.find((known) => isSameReport(known, report));
  return { same, start: same ? undefined : startOf(report, sheets.reports, (key) => parsePeriod(key, settings)) };
}

/** What came of it, in one message. */
export function sayMade({ sheet, madeMeanwhile, repaired }: MadeReport, language: Locale): string {
  const say = words(language).report;
  const made = madeMeanwhile === '' ? say.made(sheet) : say.madeMeanwhile(sheet, madeMeanwhile);
  return [made, ...repaired.map((name) => say.repaired(name))].join(' ');
}
