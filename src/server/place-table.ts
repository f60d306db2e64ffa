import type { Cell, Grid } from '../core/lib/cells.ts';
import type { RowsToAdd } from '../core/protocol.ts';
import type { Reading, ReadingContext } from '../core/sources/define.ts';
import { headersOf } from '../core/sources/headers-of.ts';
import { readTab } from '../core/sources/read.ts';
import { type Adding, tabName } from './add-rows.ts';
import { readingContext, readSettings, todayOf } from './document.ts';
import { ownSheetIds } from './own-tabs.ts';
import { readCells } from './raw-tabs.ts';
import { asReport, isTemporary } from './report-sheets.ts';
import { sampleSheets } from './sample.ts';
import { freeName, makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows tell what a table is. */
const HEAD = 200;

export interface Placed {
  readonly sheet: Sheet;
  readonly tab: string;
  readonly isNew: boolean;
  /** What it was taken for; '' where it was not recognised. */
  readonly source: string;
}

/**
 * Puts a finished table where it belongs: below the tables of the tab whose headers are the same, where the reader finds
 * all of both there; else into a tab of its own, named after what it is.
 */
export function placeTable({ spreadsheet, place, language }: Adding, made: Sheet, request: RowsToAdd): Placed {
  const settings = readSettings(spreadsheet, place);
  const context: ReadingContext = { ...readingContext(place, settings), today: todayOf(settings, place) };
  const read = (name: string, cells: Grid) => readTab({ name, cells }, context);
  const head = headOf(made);
  const name = tabName(request.name);
  const reading = read(name, head);
  const [table] = reading.tables;
  const isOne = table !== undefined && reading.tables.length === 1;
  const source = [...new Set(reading.tables.map((each) => each.source.name[language]))].join(', ');
  // The period or the network may stand in the name of the file alone.
  const isToldByName = shape(reading) !== shape(read('', head));
  if (isOne && !isToldByName) {
    const target = tabWithHeaders(spreadsheet, headersOf(table), read);
    const tab = target?.getName();
    if (target && tab !== undefined && append(made, target, read)) return { sheet: target, tab, isNew: false, source };
  }
  if (isOne && table.headerRow <= 3) made.setFrozenRows(table.headerRow);
  const tab = freeName(spreadsheet, isToldByName || source === '' || !isOne ? name : tabName(source));
  made.setName(tab);
  return { sheet: made, tab, isNew: true, source };
}

function headOf(sheet: Sheet): Grid {
  const region = sheet.getDataRange();
  return sheet.getRange(1, 1, Math.min(HEAD, region.getNumRows()), region.getNumColumns()).getValues() as Cell[][];
}

/** What of a reading must not depend on the name of the tab. */
function shape({ tables }: Reading): string {
  return JSON.stringify(
    tables.map(({ source, rows, from, to, dimensions }) => [source.id, rows, from, to, dimensions.platform?.[0]]),
  );
}

/** A tab that holds tables with these headers and nothing else. The sample's tabs are left to themselves. */
function tabWithHeaders(
  spreadsheet: Spreadsheet,
  signature: string,
  read: (name: string, cells: Grid) => Reading,
): Sheet | undefined {
  const others = new Set([
    ...ownSheetIds(spreadsheet),
    ...sampleSheets(spreadsheet).map(({ sheet }) => sheet.getSheetId()),
  ]);
  return spreadsheet.getSheets().find((sheet) => {
    const name = sheet.getName();
    if (others.has(sheet.getSheetId()) || isTemporary(name) || signature === '') return false;
    const head = headOf(sheet);
    if (asReport(sheet, head)) return false;
    const { tables } = read(name, head);
    return tables.length > 0 && tables.every((table) => headersOf(table) === signature);
  });
}

/**
 * Copies a table below another tab's, with its own header, so that each file stays as it came; then it is known which
 * of two is the newer. False where the tab cannot take it: its reader would not find all of both, or it is protected.
 */
function append(made: Sheet, target: Sheet, read: (name: string, cells: Grid) => Reading): boolean {
  const [old, added] = [readCells(target), readCells(made)];
  const name = target.getName();
  const apart = [...read(name, old).tables, ...read(name, added).tables];
  const together = read(name, [...old, [], ...added]).tables;
  const rows = (tables: typeof together) => tables.map((table) => [table.rows, table.from, table.to]);
  if (JSON.stringify(rows(apart)) !== JSON.stringify(rows(together))) return false;
  try {
    const first = old.length + 2;
    const width = Math.max(...[old, added].map((cells) => cells[0]!.length));
    makeRoom(target, first + added.length - 1, width);
    made.getDataRange().copyTo(target.getRange(first, 1));
    return true;
  } catch {
    return false;
  }
}
