/** The tabs of our own in a spreadsheet: found, made, read and written in few calls. */
import type { Grid } from '../core/lib/cells.ts';
import type { TabDefinition } from '../core/tabs/define.ts';
import { TABS } from '../core/tabs/index.ts';
import { isNamed } from '../core/tabs/names.ts';
import { hasHeaderOf, type OwnTab, readOwnTab, type TabContext } from '../core/tabs/read.ts';
import { type CellWrite, tabLayout, type WritingContext } from '../core/tabs/write.ts';
import { freeName, makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata that marks a tab of ours, whatever people rename it to; its value is the definition's id. */
const MARK = 'socialRoi.tab';

/** Rows of a new tab that get drop-downs and formats. */
const PREPARED_ROWS = 500;

export interface OwnSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly tab: OwnTab;
  /** The used width of the sheet, in columns. */
  readonly columns: number;
  /** The used height of the sheet, in rows. */
  readonly rows: number;
}

/** The tab with our mark; else one with its name in either language and its header (a copy pasted by hand). */
export function findOwnTab(
  spreadsheet: Spreadsheet,
  definition: TabDefinition,
  marked: readonly MarkedSheet[] = markedSheets(spreadsheet),
): Sheet | undefined {
  const found = marked.find(({ id }) => id === definition.id)?.sheet;
  if (found) return found;
  const named = spreadsheet.getSheets().filter((sheet) => isNamed(sheet.getName(), definition.name));
  return named.find((sheet) => hasHeaderOf(definition, sheet.getDataRange().getValues() as Grid));
}

/** Reads a tab of ours as it stands; undefined where the document has none. */
export function readOwn(
  spreadsheet: Spreadsheet,
  definition: TabDefinition,
  context: TabContext,
  marked?: readonly MarkedSheet[],
): OwnSheet | undefined {
  const sheet = findOwnTab(spreadsheet, definition, marked);
  if (!sheet) return undefined;
  const cells = sheet.getDataRange().getValues() as Grid;
  const name = sheet.getName();
  const tab = readOwnTab(definition, cells, { ...context, tab: name });
  return { sheet, name, tab, columns: cells[0]?.length ?? 0, rows: cells.length };
}

/** The ids of the sheets that are ours, which are never read as raw data: by their mark, or by name and header. */
export function ownSheetIds(
  spreadsheet: Spreadsheet,
  marked: readonly MarkedSheet[] = markedSheets(spreadsheet),
): ReadonlySet<number> {
  const sheets = TABS.map((definition) => findOwnTab(spreadsheet, definition, marked));
  return new Set([...marked.map(({ sheet }) => sheet), ...sheets].flatMap((sheet) => sheet?.getSheetId() ?? []));
}

/** The tab, made where it is missing: header, hints, drop-downs, frozen row. */
export function ensureOwnTab(spreadsheet: Spreadsheet, definition: TabDefinition, context: WritingContext): Sheet {
  return findOwnTab(spreadsheet, definition) ?? makeOwnTab(spreadsheet, definition, context);
}

function makeOwnTab(spreadsheet: Spreadsheet, definition: TabDefinition, context: WritingContext): Sheet {
  const layout = tabLayout(definition, context);
  const width = layout.headers.length;
  const name = freeName(spreadsheet, definition.name[context.language]);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  markOwn(sheet, definition.id);
  makeRoom(sheet, PREPARED_ROWS + 1, width);

  const body = sheet.getRange(2, 1, PREPARED_ROWS, width);
  body.setNumberFormats(filled(PREPARED_ROWS, layout.formats));
  // One rule a column: a rule for each cell would be as many to send and to keep.
  layout.lists.forEach((list, index) => {
    const rule = dropDown(list);
    if (rule) sheet.getRange(2, index + 1, PREPARED_ROWS, 1).setDataValidation(rule);
  });
  for (const { row, column, list } of layout.cellLists) {
    sheet.getRange(row + 2, column + 1).setDataValidation(dropDown(list));
  }
  sheet.getRange(1, 1, 1 + layout.firstRows.length, width).setValues([layout.headers, ...layout.firstRows].map(copied));
  sheet
    .getRange(1, 1, 1, width)
    .setNotes([[...layout.hints]])
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setWrap(true)
    .setVerticalAlignment('middle');
  setWidths(sheet, layout.widths);
  sheet.setFrozenRows(1);
  return sheet;
}

/** Marks a sheet as ours: it is never read as raw data. */
export function markOwn(sheet: Sheet, id: string): void {
  sheet.addDeveloperMetadata(MARK, id);
}

/** Writes cells of one tab: neighbours of a row in one go, the format before the value. */
export function writeCells(sheet: Sheet, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  makeRoom(sheet, Math.max(...writes.map(({ row }) => row)), Math.max(...writes.map(({ column }) => column)));
  for (const run of runs(writes)) {
    const { row, column } = run[0]!;
    sheet
      .getRange(row, column, 1, run.length)
      .setNumberFormats([run.map(({ format }) => format)])
      .setValues([run.map(({ value }) => value)]);
  }
}

/** Cells that stand side by side in one row, together. */
function runs(writes: readonly CellWrite[]): CellWrite[][] {
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: CellWrite[][] = [];
  for (const write of sorted) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && before.row === write.row && before.column + 1 === write.column) last.push(write);
    else found.push([write]);
  }
  return found;
}

/** The sheet that bears one of our marks. */
export function markedSheet(spreadsheet: Spreadsheet, id: string): Sheet | undefined {
  return markedSheets(spreadsheet).find((marked) => marked.id === id)?.sheet;
}

export interface MarkedSheet {
  readonly id: string;
  readonly sheet: Sheet;
}

/** The sheets that bear a mark of ours; one call. */
export function markedSheets(spreadsheet: Spreadsheet): MarkedSheet[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  return found.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet ? [{ id: mark.getValue() ?? '', sheet }] : [];
  });
}

function dropDown(list: readonly string[] | undefined): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!list) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...list], true)
    .setAllowInvalid(true)
    .build();
}

/** Columns of one width are set together. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    let count = 1;
    while (widths[first + count] === widths[first]) count++;
    sheet.setColumnWidths(first + 1, count, widths[first]!);
    first += count;
  }
}

function filled<Value>(rows: number, line: readonly Value[]): Value[][] {
  return Array.from({ length: rows }, () => [...line]);
}

function copied<Value>(line: readonly Value[]): Value[] {
  return [...line];
}
