import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError, type FileTab, readFiles } from './files.ts';
import { type Headless, openHeadless } from './headless.ts';
import { silenceEngine } from './quiet.ts';
import { OptionError, type ReportOptions, readOptions } from './report-options.ts';
import { textGrid } from './text-grid.ts';

/** Something that a person can mend: the message is a sentence. */
class ReportError extends Error {}

/** What --json prints. */
interface Result {
  readonly tabs: readonly { readonly name: string; readonly tables: readonly Table[] }[];
  /** null where the add-on has made none; standard error says why. */
  readonly report: {
    readonly name: string;
    readonly cells: readonly (readonly string[])[];
    readonly charts: number;
  } | null;
  readonly calls: { readonly read: number; readonly write: number; readonly total: number };
}

/** As the add-on's door `data` gives it. */
interface Table {
  readonly source: string;
  readonly grain: string;
  readonly rows: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly totals: Readonly<Record<string, number>>;
  readonly currency: string | null;
  readonly problems: readonly unknown[];
}

/** The entries of the add-on's menu are known by the function that they run, whatever the language. */
const REPORT_FUNCTION = 'generateReport';

async function main(args: readonly string[]): Promise<void> {
  silenceEngine();
  const options = readOptions(args);
  const host = openWorkbook(options, await readFiles(options.files));
  const { tabs } = ask(host, 'data', {}) as { tabs: readonly { name: string; tables: readonly Table[] }[] };
  const { refusal, ...result } = generate(host, tabs);
  if (options.json) print(JSON.stringify(result));
  if (result.report === null) throw new ReportError(refusal);
  if (options.html !== null) writeFileSync(options.html, htmlOf(host));
  if (options.xlsx !== null) writeFileSync(options.xlsx, await host.xlsx());
  if (options.html === null && options.xlsx === null && !options.json) print(textGrid(result.report.cells));
}

function openWorkbook(options: ReportOptions, tabs: readonly FileTab[]): Headless {
  const { lang, asPasted, today } = options;
  const locale = asPasted ?? (lang === 'fr' ? 'fr_FR' : 'en_US');
  const now = today === null ? Date.now() : Date.parse(`${today}T12:00:00Z`);
  const host = openHeadless({ locale, userLocale: lang, now, tabs, ...(asPasted === null ? {} : { asPasted }) });
  host.open();
  if (tabs.length === 0) ask(host, 'addSample', { tabs: sampleIn(lang) });
  const settings = {
    ...(options.period === null ? {} : { period: options.period }),
    ...(today === null ? {} : { asOf: today }),
    ...(options.dates === null ? {} : { dates: options.dates }),
    ...(locale.startsWith(lang) ? {} : { language: lang }),
  };
  if (Object.keys(settings).length > 0) ask(host, 'saveSettings', settings);
  return host;
}

/** The tabs of the sample workbook; the build has put them beside this file. */
function sampleIn(lang: 'en' | 'fr'): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8'))[lang];
}

/** Asks at the add-on's own door, as its pages do. */
function ask(host: Headless, name: string, request: unknown): unknown {
  const answer = JSON.parse(String(host.call('socialApi', name, JSON.stringify(request)))) as {
    readonly ok?: unknown;
    readonly error?: { readonly message: string };
  };
  if (answer.error) throw new ReportError(answer.error.message);
  return answer.ok;
}

/** Runs the entry of the menu, and looks for the sheet that it has made. */
function generate(host: Headless, tabs: Result['tabs']): Result & { readonly refusal: string } {
  const before = new Set(host.sheets());
  const entry = host.menu?.items.find((item) => item.kind === 'item' && item.functionName === REPORT_FUNCTION);
  if (entry?.kind !== 'item') throw new ReportError('The menu of the add-on has no entry that makes a report.');
  host.resetCalls();
  host.runMenu(entry.caption);
  const { read, write, total } = host.calls();
  const name = host.sheets().find((sheet) => !before.has(sheet));
  return {
    tabs: tabs.map((tab) => ({ name: tab.name, tables: tab.tables.map(tableOf) })),
    report:
      name === undefined
        ? null
        : { name, cells: host.display(name, { visible: true }), charts: host.charts(name).length },
    calls: { read, write, total },
    refusal: host.shown.alerts.at(-1)?.text ?? 'The add-on has made no report.',
  };
}

function tableOf({ source, grain, rows, from, to, totals, currency, problems }: Table): Table {
  return { source, grain, rows, from, to, totals, currency, problems };
}

function htmlOf(host: Headless): string {
  const html = ask(host, 'reportHtml', {});
  if (typeof html !== 'string') throw new ReportError('The add-on gives no HTML of its report.');
  return html;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof OptionError || error instanceof FileError || error instanceof ReportError;
  process.stderr.write(
    `${known ? error.message : `The report could not be made: ${error instanceof Error ? error.message : String(error)}`}\n`,
  );
  process.exitCode = known && !(error instanceof ReportError) ? 2 : 1;
});
