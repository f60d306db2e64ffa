import { hash } from '../core/goals/hash.ts';
import type { Cell, Grid } from '../core/lib/cells.ts';
import { UserError } from '../core/lib/errors.ts';
import type { Words } from '../core/locales/index.ts';
import { keepEdits, keyOf, type OldSheet, startFrom } from '../core/report/keep.ts';
import { COLUMNS, FIRST } from '../core/report/layout.ts';
import type { SheetModel } from '../core/report/model.ts';
import type { Reader } from '../core/report/section.ts';
import { SUMMARY, SUMMARY_COLUMNS, SUMMARY_PREFIX, SUMMARY_VALUES } from '../core/report/summary.ts';
import { insertChart, render } from './render.ts';
import { freeName } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ends the name of a report while it is being made, and of the copy that is put back if an update fails. */
export const BUILDING = ' ⏳';
const SAFETY = ' ⟲';

/** What a report is about and for: there is one sheet for each. */
export interface ReportIdentity {
  /** The key of the period, as periodKey writes it. */
  readonly period: string;
  readonly reader: Reader;
}

/** A report sheet: the first cell of its hidden column says what it is about, and in which shape it was written. */
export interface ReportSheet extends ReportIdentity {
  readonly sheet: Sheet;
  readonly values: Grid;
  readonly shape: string;
  /** When it was written, as 2025-05-02T10:42:00 in the spreadsheet's zone; '' where it does not say. */
  readonly madeAt: string;
}

/** The report that a sheet holds; undefined where it holds none. Told by its cells, so that copies are known too. */
export function asReport(sheet: Sheet, values: Grid): ReportSheet | undefined {
  for (const row of values.slice(0, 20)) {
    const match = /\|header\|title\n(\S+) (\S+)(?: (self|management|client) (\S+))?$/.exec(String(row[0] ?? ''));
    if (!match) continue;
    const [, period = '', shape = '', reader = 'self', madeAt = ''] = match;
    return { sheet, values, period, shape, reader: reader as Reader, madeAt };
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

export interface Writing extends ReportIdentity {
  readonly spreadsheet: Spreadsheet;
  readonly madeAt: string;
  /** The report as computed, given what the boxes hold. */
  readonly model: SheetModel;
  /** Boxes that the model fills, whatever stands in the sheet. */
  readonly given: ReadonlySet<string>;
  /** The range of the row that others gather. */
  readonly summary: string;
  readonly words: Words['report'];
}

/**
 * Writes a report: in place where there is one, which is copied first and put back on any error; else into a new sheet,
 * which starts as a copy of another report. Answers with the name of the sheet.
 */
export function writeReport(writing: Writing, same: ReportSheet | undefined, start: Start | undefined): string {
  return same ? updateInPlace(same, writing) : makeNew(start, writing);
}

/** The report that a new one starts from. */
export interface Start {
  readonly report: ReportSheet;
  /** Of the same period, for another reader: its sentences count for the new one as well. */
  readonly isBeside: boolean;
  /** The name of its period, in the language of the report. */
  readonly periodName: string;
}

function updateInPlace(report: ReportSheet, writing: Writing): string {
  const { sheet } = report;
  const { spreadsheet, model, words, given } = writing;
  const name = sheet.getName();
  const kept = keepEdits(model, readOld(report), words, { given });
  let copy: Sheet | undefined;
  try {
    copy = sheet.copyTo(spreadsheet);
    copy.setName(name + SAFETY);
    copy.hideSheet();
    removeCopiedNames(spreadsheet, copy);
    write(sheet, kept, writing, report);
    SpreadsheetApp.flush();
  } catch (error) {
    if (copy) putBack(spreadsheet, copy, name, sheet);
    throw failure(error);
  }
  deleteQuietly(spreadsheet, copy);
  return name;
}

function makeNew(start: Start | undefined, writing: Writing): string {
  const { spreadsheet, model } = writing;
  const started = start ? startedFrom(start, writing) : model;
  const name = freeName(spreadsheet, model.name);
  let sheet: Sheet | undefined;
  try {
    if (start) {
      sheet = start.report.sheet.copyTo(spreadsheet);
      sheet.setName(name + BUILDING);
      // The one that is copied may be hidden.
      sheet.showSheet();
      removeCopiedNames(spreadsheet, sheet);
    } else {
      sheet = spreadsheet.insertSheet(name + BUILDING, spreadsheet.getSheets().length);
    }
    write(sheet, started, writing, start && { ...start.report, sheet, shape: '' });
    SpreadsheetApp.flush();
    sheet.setName(name);
    return name;
  } catch (error) {
    if (sheet) deleteQuietly(spreadsheet, sheet);
    throw failure(error);
  }
}

function startedFrom({ report, isBeside, periodName }: Start, { model, words, given }: Writing): SheetModel {
  const old = readOld(report);
  return isBeside
    ? keepEdits(model, old, words, { given, isBeside: true })
    : startFrom(model, old, periodName, words, { given });
}

/** A copied sheet may bring its named ranges with it, as its own: whoever gathers reports would find them twice. */
function removeCopiedNames(spreadsheet: Spreadsheet, copy: Sheet): void {
  try {
    const id = copy.getSheetId();
    for (const named of spreadsheet.getNamedRanges()) {
      if (named.getName().includes(SUMMARY_PREFIX) && named.getRange().getSheet().getSheetId() === id) named.remove();
    }
  } catch {
    // A name too many does no harm.
  }
}

/** Writes the model over what an earlier version covered, and replaces our charts; charts of the reader's stay. */
function write(
  sheet: Sheet,
  model: SheetModel,
  { spreadsheet, period, reader, madeAt, summary }: Writing,
  old: ReportSheet | undefined,
): void {
  const shape = shapeOf(model);
  const keys = model.rows.map(keyOf);
  const title = keys.findIndex((key) => key.endsWith('|header|title'));
  keys[title] = `${keys[title]}\n${period} ${shape} ${reader} ${madeAt}`;
  render(sheet, model, {
    fresh: old === undefined,
    sameShape: old?.shape === shape,
    oldRows: old?.values.length ?? 0,
    oldColumns: old?.values[0]?.length ?? 0,
    keys,
  });
  if (old) for (const chart of ourCharts(sheet, old.values)) sheet.removeChart(chart);
  for (const chart of model.charts) insertChart(sheet, chart);
  const row = model.rows.findIndex(({ block, key }) => block === SUMMARY && key === SUMMARY_VALUES);
  if (row >= 0) spreadsheet.setNamedRange(summary, sheet.getRange(row + 1, FIRST + 1, 1, SUMMARY_COLUMNS));
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

export function readOld({ sheet, values }: ReportSheet): OldSheet {
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
