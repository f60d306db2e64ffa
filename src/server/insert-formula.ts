import type { FormulaDefinition, Shows } from '../core/functions/define.ts';
import { readCall, spelledCall } from '../core/functions/help/call-text.ts';
import { formulaNamed } from '../core/functions/index.ts';
import { UserError } from '../core/lib/errors.ts';
import type { InsertAnswer, InsertRequest } from '../core/protocol.ts';
import { decimalMarkOf } from '../core/sources/locale.ts';
import { makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What getNumberFormat says of a cell that nobody has formatted. */
const AUTOMATIC = /^(0\.#+|general)?$/i;

/** What Format › Number › Percent and › Duration set. */
const FORMATS: Readonly<Partial<Record<Shows, string>>> = { percent: '0.00%', duration: '[h]:mm:ss' };

/**
 * Writes a call of one of our formulas, and nothing else, into the selected cell; over cells that are not empty only
 * once that was agreed to. The cells then look as the help shows them, unless somebody has given them a format.
 */
export function insertFormula(
  spreadsheet: Spreadsheet,
  locale: string,
  { formula, size = [1, 1], replace }: InsertRequest,
): InsertAnswer {
  const decimal = decimalMarkOf(locale);
  const call = readCall(formula, decimal);
  const definition = call && formulaNamed(call.name);
  if (!call || !definition) throw new UserError((language) => language.menu.notUnderstood(formula));
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return { kind: 'noCell' };

  const [rows, columns] = size;
  makeRoom(cell.getSheet(), cell.getRow() + rows - 1, cell.getColumn() + columns - 1);
  const place = cell.offset(0, 0, rows, columns);
  const taken = filledCells(place);
  if (taken.length > 0 && replace !== true) {
    const { row, column, content } = taken[0]!;
    const first = place.getCell(row + 1, column + 1).getA1Notation();
    return { kind: 'needsConfirmation', cell: first, content, others: taken.length - 1 };
  }
  if (taken.length > 0) place.clearContent();
  cell.setFormula(call.formula);
  // What Google wants where the decimal mark is a comma is written down nowhere: what it cannot read, it gets as typed.
  if (decimal === ',' && isMisread(cell)) cell.setFormula(spelledCall(call.formula, decimal));
  formatAs(place, definition, columns);
  return { kind: 'written', cell: cell.getA1Notation() };
}

function filledCells(place: Range): readonly { row: number; column: number; content: string }[] {
  return place
    .getDisplayValues()
    .flatMap((texts, row) => texts.flatMap((content, column) => (content === '' ? [] : [{ row, column, content }])));
}

function isMisread(cell: Range): boolean {
  SpreadsheetApp.flush();
  return /^#E/.test(cell.getDisplayValue());
}

function formatAs(place: Range, { shows, results }: FormulaDefinition, columns: number): void {
  const kinds = columns === results?.length ? results.map((result) => result.shows) : columns === 1 ? [shows] : [];
  if (!kinds.some((kind) => FORMATS[kind])) return;
  const before = place.getNumberFormats();
  place.setNumberFormats(
    before.map((row) => row.map((format, column) => (AUTOMATIC.test(format) && FORMATS[kinds[column]!]) || format)),
  );
}
