import { UserError } from '../core/lib/errors.ts';
import type { Locale } from '../core/lib/text.ts';
import type { FileCell, RowsAnswer, RowsToAdd } from '../core/protocol.ts';
import type { Place } from './document.ts';
import { type Placed, placeTable } from './place-table.ts';
import { BUILDING, isTemporary } from './report-sheets.ts';
import { freeName, makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a sheet that rows of a file were added to; its value is the fingerprint of the file's table. */
const FILE_MARK = 'socialRoi.file';

export interface Adding {
  readonly spreadsheet: Spreadsheet;
  readonly place: Place;
  readonly language: Locale;
  readonly withLock: <Result>(run: () => Result) => Result;
}

/**
 * Adds a part of a table. It is put together in a sheet apart, which counts as no data: what is cancelled, fails or is
 * left half-way leaves the document as it was.
 */
export function addRows(adding: Adding, request: RowsToAdd): RowsAnswer {
  const { spreadsheet, withLock } = adding;
  if (request.ticket === null) {
    const known = sheetOfFile(spreadsheet, request.mark);
    if (known) return { kind: 'known', tab: known.getName() };
  }
  const sheet = request.ticket === null ? newSheet(spreadsheet, request) : sheetOf(spreadsheet, request.ticket);
  let placed: Placed | undefined;
  try {
    write(sheet, request);
    if (request.first + request.cells.length < request.rows) return { kind: 'more', ticket: sheet.getSheetId() };
    withLock(() => {
      placed = placeTable(adding, sheet, request);
    });
  } catch (error) {
    // Once it stands where it belongs, it is added, whatever fails then.
    if (!placed) {
      discard(spreadsheet, sheet);
      throw error;
    }
  }
  const { sheet: target, isNew, source, tab } = placed!;
  attempt(() => target.addDeveloperMetadata(FILE_MARK, request.mark));
  if (!isNew) attempt(() => spreadsheet.deleteSheet(sheet));
  attempt(() => spreadsheet.setActiveSheet(target));
  return { kind: 'added', tab, isNew, rows: request.rows, source };
}

/** What is good to have and can be done without. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // The table stands in the document; a sheet that is left over goes when the next report is made.
  }
}

/** Takes back what was added of a table, where it is not finished. */
export function dropRows(spreadsheet: Spreadsheet, ticket: number): null {
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === ticket);
  if (sheet) discard(spreadsheet, sheet);
  return null;
}

function discard(spreadsheet: Spreadsheet, sheet: Sheet): void {
  attempt(() => {
    if (isTemporary(sheet.getName())) spreadsheet.deleteSheet(sheet);
  });
}

function sheetOfFile(spreadsheet: Spreadsheet, mark: string): Sheet | undefined {
  const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(FILE_MARK).withValue(mark).find();
  return found?.getLocation().getSheet() ?? undefined;
}

function sheetOf(spreadsheet: Spreadsheet, ticket: number): Sheet {
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === ticket);
  if (!sheet || !isTemporary(sheet.getName())) throw new UserError((words) => words.data.importGone);
  return sheet;
}

/** All texts: a number or a day that a person sees in an export may be another one in the spreadsheet's language. */
function newSheet(spreadsheet: Spreadsheet, { name, rows, columns }: RowsToAdd): Sheet {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, tabName(name), BUILDING), spreadsheet.getSheets().length);
  makeRoom(sheet, rows, columns);
  sheet.getRange(1, 1, rows, columns).setNumberFormat('@');
  return sheet;
}

function write(sheet: Sheet, { first, columns, cells }: RowsToAdd): void {
  if (cells.length === 0) return;
  const region = sheet.getRange(first + 1, 1, cells.length, columns);
  if (cells.some((row) => row.some((cell) => typeof cell !== 'string'))) {
    region.setNumberFormats(cells.map((row) => row.map(formatOf)));
  }
  region.setValues(cells.map((row) => row.map(cellValue)));
}

function formatOf(cell: FileCell): string {
  if (typeof cell === 'string') return '@';
  if (typeof cell !== 'object') return 'General';
  return 'day' in cell ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
}

function cellValue(cell: FileCell): string | number | boolean {
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : cell.time;
}

/** As long as Sheets allows with what marks a sheet in the making, and without what references would have to quote. */
const LONGEST_NAME = 90;

export function tabName(name: string): string {
  const plain = name
    .replace(/'/g, '’')
    .replace(/[*?/\\[\]:\s]+/g, ' ')
    .trim();
  return plain.slice(0, LONGEST_NAME).trim() || 'Data';
}
