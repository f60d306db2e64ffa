import { hash } from '../core/goals/hash.ts';
import type { Cell, Grid } from '../core/lib/cells.ts';
import { UserError } from '../core/lib/errors.ts';
import type { Words } from '../core/locales/index.ts';
import { keepEdits, keyOf, type OldSheet, startFrom } from '../core/report/keep.ts';
import { COLUMNS, FIRST } from '../core/report/layout.ts';
import type { SheetModel } from '../core/report/model.ts';
import { insertChart, render } from './render.ts';
import { freeName } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ends the name of a report while it is being made, and of the copy that is put back if an update fails. */
export const BUILDING = ' ⏳';
const SAFETY = ' ⟲';

/** A report sheet: the first cell of its hidden column says of which period, and in which shape it was written. */
export interface ReportSheet {
  readonly sheet: Sheet;
  readonly values: Grid;
  readonly period: string;
  readonly shape: string;
}

/** The report that a sheet holds; undefined where it holds none. Told by its cells, so that copies are known too. */
export function asReport(sheet: Sheet, values: Grid): ReportSheet | undefined {
  for (const row of values.slice(0, 20)) {
    const match = /\|header\|title\n(\S+) (\S+)$/.exec(String(row[0] ?? ''));
    if (match) return { sheet, values, period: match[1]!, shape: match[2]! };
  }
  return undefined;
}

export function isTemporary(name: string): boolean {
  return name.endsWith(BUILDING) || name.endsWith(SAFETY);
}

/**
 * Puts back what an interrupted run has left: a half-made report goes, and the copy of one that was being updated
 * takes its place again. Answers with the names of the sheets put back.
 */
export function repairReports(spreadsheet: Spreadsheet): readonly string[] {
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  const repaired: string[] = [];
  sheets.forEach((sheet, index) => {
    const name = names[index]!;
    if (name.endsWith(BUILDING)) spreadsheet.deleteSheet(sheet);
    if (!name.endsWith(SAFETY)) return;
    putBack(spreadsheet, sheet, name.slice(0, -SAFETY.length));
    repaired.push(name.slice(0, -SAFETY.length));
  });
  return repaired;
}

/**
 * Writes a report: in place where its period has one, which is copied first and put back on any error; else into a new
 * sheet, which starts as a copy of the last report. Answers with the name of the sheet.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  model: SheetModel,
  period: string,
  reports: readonly ReportSheet[],
  words: Words['report'],
  periodName: (period: string) => string,
): string {
  const same = reports.find((report) => report.period === period);
  if (same) return updateInPlace(spreadsheet, same, model, words);
  const last = [...reports].sort((a, b) => (a.period < b.period ? 1 : -1))[0];
  return makeNew(spreadsheet, last, last ? periodName(last.period) : '', model, period, words);
}

function updateInPlace(
  spreadsheet: Spreadsheet,
  report: ReportSheet,
  model: SheetModel,
  words: Words['report'],
): string {
  const { sheet } = report;
  const name = sheet.getName();
  const old = readOld(report);
  const kept = keepEdits(model, old, words);
  let copy: Sheet | undefined;
  try {
    copy = sheet.copyTo(spreadsheet);
    copy.setName(name + SAFETY);
    copy.hideSheet();
    write(sheet, kept, report.period, report);
    SpreadsheetApp.flush();
  } catch (error) {
    if (copy) putBack(spreadsheet, copy, name, sheet);
    throw failure(error);
  }
  deleteQuietly(spreadsheet, copy);
  return name;
}

function makeNew(
  spreadsheet: Spreadsheet,
  last: ReportSheet | undefined,
  lastPeriod: string,
  model: SheetModel,
  period: string,
  words: Words['report'],
): string {
  const started = last ? startFrom(model, readOld(last), lastPeriod, words) : model;
  const name = freeName(spreadsheet, model.name);
  let sheet: Sheet | undefined;
  try {
    if (last) {
      sheet = last.sheet.copyTo(spreadsheet);
      sheet.setName(name + BUILDING);
    } else {
      sheet = spreadsheet.insertSheet(name + BUILDING, spreadsheet.getSheets().length);
    }
    write(sheet, started, period, last && { ...last, sheet, shape: '' });
    SpreadsheetApp.flush();
    sheet.setName(name);
    return name;
  } catch (error) {
    if (sheet) deleteQuietly(spreadsheet, sheet);
    throw failure(error);
  }
}

/** Writes the model over what an earlier version covered, and replaces our charts; charts of the reader's stay. */
function write(sheet: Sheet, model: SheetModel, period: string, old: ReportSheet | undefined): void {
  const shape = shapeOf(model);
  const keys = model.rows.map(keyOf);
  const title = keys.findIndex((key) => key.endsWith('|header|title'));
  keys[title] = `${keys[title]}\n${period} ${shape}`;
  render(sheet, model, {
    fresh: old === undefined,
    sameShape: old?.shape === shape,
    oldRows: old?.values.length ?? 0,
    oldColumns: old?.values[0]?.length ?? 0,
    keys,
  });
  if (old) for (const chart of ourCharts(sheet, old.values)) sheet.removeChart(chart);
  for (const chart of model.charts) insertChart(sheet, chart);
}

/** Changes with any row, look or height: as long as it stays, looks need not be written again. */
function shapeOf(model: SheetModel): string {
  const rows = model.rows.map(({ block, key, height, cells }) => [
    block,
    key,
    height,
    cells.map(({ column, span, style }) => [column, span, style]),
  ]);
  return hash(JSON.stringify([rows, model.colour]));
}

/** Charts whose numbers start at the head of one of our tables. */
function ourCharts(sheet: Sheet, values: Grid): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
  return sheet.getCharts().filter((chart) => {
    const [range] = chart.getRanges();
    const key = range && range.getColumn() === FIRST + 1 ? String(values[range.getRow() - 1]?.[0] ?? '') : '';
    return /\|head[^|]*$/.test(key);
  });
}

function readOld({ sheet, values }: ReportSheet): OldSheet {
  const region = sheet.getRange(1, 1, values.length, Math.max(values[0]?.length ?? 0, COLUMNS.length));
  const padded = values.map((row) => [...row, ...new Array<Cell>(Math.max(0, COLUMNS.length - row.length)).fill('')]);
  return { values: padded, formulas: region.getFormulas(), formats: region.getNumberFormats() };
}

/** The copy takes the place and the name of the sheet again. */
function putBack(
  spreadsheet: Spreadsheet,
  copy: Sheet,
  name: string,
  damaged = spreadsheet.getSheetByName(name),
): void {
  copy.showSheet();
  spreadsheet.setActiveSheet(copy);
  if (damaged) {
    spreadsheet.moveActiveSheet(damaged.getIndex());
    spreadsheet.deleteSheet(damaged);
  }
  copy.setName(name);
}

/** What could not be deleted is found and put right at the next start. */
function deleteQuietly(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    // The name of the sheet says what it is.
  }
}

/** A failing service in words that a person understands; what is said in words already stays. */
export function failure(error: unknown): Error {
  if (error instanceof UserError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError((words) => words.report.failed(reason));
}
