import type { Cell, Grid } from '../core/lib/cells.ts';
import { asReport, isTemporary, type ReportSheet } from './report-sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of one read; larger tabs are read in blocks, since one answer of Sheets has its limits. */
const BLOCK = 50_000;

export interface ReadSheet {
  readonly name: string;
  readonly cells: Grid;
}

export interface ReadSheets {
  /** What people have pasted, in the order of the tabs. */
  readonly raw: readonly ReadSheet[];
  readonly empty: readonly string[];
  readonly reports: readonly ReportSheet[];
  /** The sheets that were read, by their id. */
  readonly seen: ReadonlySet<number>;
}

/** Reads every sheet but our own tabs once, and tells reports from raw data. */
export function readSheets(spreadsheet: Spreadsheet, ownSheets: ReadonlySet<number>): ReadSheets {
  const raw: ReadSheet[] = [];
  const empty: string[] = [];
  const reports: ReportSheet[] = [];
  const seen = new Set<number>(ownSheets);
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    const id = sheet.getSheetId();
    if (ownSheets.has(id) || isTemporary(name)) continue;
    seen.add(id);
    const cells = readCells(sheet);
    const report = asReport(sheet, cells);
    if (report) reports.push(report);
    else if (isEmpty(cells)) empty.push(name);
    else raw.push({ name, cells });
  }
  return { raw, empty, reports, seen };
}

/** All cells up to the last one with content. */
export function readCells(sheet: Sheet): Grid {
  const region = sheet.getDataRange();
  const rows = region.getNumRows();
  if (rows <= BLOCK) return region.getValues() as Cell[][];
  const columns = region.getNumColumns();
  const cells: Cell[][] = [];
  for (let first = 1; first <= rows; first += BLOCK) {
    const block = sheet.getRange(first, 1, Math.min(BLOCK, rows - first + 1), columns).getValues() as Cell[][];
    for (const row of block) cells.push(row);
  }
  return cells;
}

function isEmpty(cells: Grid): boolean {
  return cells.length === 1 && cells[0]!.length === 1 && cells[0]![0] === '';
}
