import type { Format } from '../lib/format.ts';
import { displayed } from './display.ts';
import { tableHtml, wholeSentences } from './html.ts';
import { PAGE_COLUMNS } from './layout.ts';
import type { CellModel, RowModel, SheetModel } from './model.ts';
import { firstRowBehind } from './pages.ts';

/** Page one for the clipboard: as a table with its looks, and as plain text for what takes no looks. */
export interface Mail {
  readonly html: string;
  readonly text: string;
}

/** Page one as it stands, with what people have rewritten; comments beside it and charts stay in the sheet. */
export function mailOf(model: SheetModel, format: Format): Mail {
  const rows = model.rows
    .slice(0, firstRowBehind(model.rows))
    .filter(({ block }) => block !== 'charts')
    .map(withoutNumbers);
  return { html: tableHtml(rows, model, format), text: plainText(rows, format) };
}

/** The numbers of notes lead to the last page, which does not go along. */
function withoutNumbers(row: RowModel): RowModel {
  const plain = (cell: CellModel): CellModel =>
    typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/\s[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '') } : cell;
  return { ...row, cells: row.cells.map(plain) };
}

/** A line for each row; the cells of a table stand apart by bars, and blocks by an empty line. */
function plainText(rows: readonly RowModel[], format: Format): string {
  const lines: string[] = [];
  let block = '';
  for (const row of wholeSentences(rows)) {
    const page = row.cells.filter(({ column }) => column <= PAGE_COLUMNS);
    const texts = page.map((cell) => displayed(cell, format).trim());
    const line = texts.filter((text) => text !== '').join(' | ');
    if (line === '') continue;
    if (row.block !== block && lines.length > 0) lines.push('');
    block = row.block;
    lines.push(line);
  }
  return lines.join('\n');
}
