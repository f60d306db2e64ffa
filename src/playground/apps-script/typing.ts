import { isTextFormat } from './formats.ts';
import { canonicalFormula } from './formula-text.ts';
import { contentOfText } from './services/writing.ts';
import type { Place } from './views.ts';
import type { Workbook } from './workbook.ts';

/** Types a text into a cell, as a person does in the workbook's locale. */
export function typeInto(book: Workbook, { sheetId, row, column }: Place, typed: string, now: number): void {
  const format = book.formatBeforeWriting(sheetId, row, column);
  if (isTextFormat(format)) book.patch(sheetId, row, column, { content: typed });
  else {
    const written = contentOfText(typed, book, now, canonicalFormula);
    const takes = written.format !== '' && format === '';
    book.patch(sheetId, row, column, { content: written.content, ...(takes ? { format: written.format } : {}) });
  }
  book.flush();
}
