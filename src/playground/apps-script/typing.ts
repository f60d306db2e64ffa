import { isTextFormat } from './formats.ts';
import { canonicalFormula } from './formula-text.ts';
import { contentOfText } from './services/writing.ts';
import type { Place } from './views.ts';
import type { Workbook } from './workbook.ts';

/** Types a text into a cell, as a person does in the workbook's locale. */
export function typeInto(book: Workbook, place: Place, typed: string, now: number): void {
  write(book, place, typed, now);
  book.flush();
}

/** Pastes rows of texts from a cell on: each is read as if it were typed, and the sheet grows where it is too small. */
export function pasteInto(book: Workbook, place: Place, rows: readonly (readonly string[])[], now: number): void {
  const { sheetId, row, column } = place;
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  grow(book, sheetId, 'ROW', row + rows.length);
  grow(book, sheetId, 'COL', column + width);
  rows.forEach((cells, down) => {
    cells.forEach((typed, right) => {
      write(book, { sheetId, row: row + down, column: column + right }, typed, now);
    });
  });
  book.flush();
}

function grow(book: Workbook, sheetId: string, dimension: 'ROW' | 'COL', needed: number): void {
  const { getters } = book;
  const there = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  if (needed <= there) return;
  const sheetName = getters.getSheetName(sheetId);
  const [base, quantity] = [there - 1, needed - there];
  book.push({ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, base, position: 'after', quantity });
}

function write(book: Workbook, { sheetId, row, column }: Place, typed: string, now: number): void {
  const format = book.formatBeforeWriting(sheetId, row, column);
  if (isTextFormat(format)) book.patch(sheetId, row, column, { content: typed });
  else {
    const written = contentOfText(typed, book, now, canonicalFormula);
    const takes = written.format !== '' && format === '';
    book.patch(sheetId, row, column, { content: written.content, ...(takes ? { format: written.format } : {}) });
  }
}
