import type { Format } from '../lib/format.ts';
import { displayed } from './display.ts';
import { keyOfSentence, PAGE_COLUMNS } from './layout.ts';
import { type CellModel, type RowModel, type SheetModel, STYLES, type Style } from './model.ts';
import { lookOf } from './palette.ts';

/** The report as a page of its own, for a browser or a file; charts are left out. */
export function reportHtml(model: SheetModel, format: Format): string {
  return [
    `<!DOCTYPE html><html lang="${format.locale}"><head><meta charset="utf-8"><title>${escaped(model.name)}</title></head>`,
    '<body style="margin:24px">',
    tableHtml(model.rows, model, format),
    '</body></html>',
  ].join('\n');
}

/** Rows of the report as one table with its looks inline, as mail programs want it. */
export function tableHtml(rows: readonly RowModel[], model: SheetModel, format: Format): string {
  const widths = model.columns.slice(1, 1 + PAGE_COLUMNS);
  const width = widths.reduce((sum, column) => sum + column, 0);
  const columns = widths.map((column) => `<col style="width:${((column / width) * 100).toFixed(2)}%">`);
  const shown = wholeSentences(rows.filter(({ block }) => block !== 'charts'));
  const font = 'font-family:Arial,Helvetica,sans-serif';
  const look = `border-collapse:collapse;table-layout:fixed;width:100%;max-width:${width}px;${font}`;
  return [
    `<table role="presentation" width="${width}" cellpadding="0" cellspacing="0" style="${look}">`,
    `<colgroup>${columns.join('')}</colgroup>`,
    ...shown.map((row) => rowHtml(row, model, format)),
    '</table>',
  ].join('\n');
}

/** Rows in which every sentence stands whole: outside of a sheet a cell grows with its text. */
export function wholeSentences(rows: readonly RowModel[]): readonly RowModel[] {
  const whole: RowModel[] = [];
  for (const row of rows) {
    const last = whole[whole.length - 1];
    const isMore = row.key !== keyOfSentence(row.key) && last !== undefined && last.block === row.block;
    if (isMore && last.key === keyOfSentence(row.key)) whole[whole.length - 1] = joined(last, row);
    else whole.push(row);
  }
  return whole;
}

function joined(first: RowModel, more: RowModel): RowModel {
  const text = `${textIn(first)} ${textIn(more).trim()}`;
  const cells = first.cells.map((cell) => (cell.editable ? { ...cell, span: PAGE_COLUMNS, value: text } : cell));
  return { ...first, cells: cells.filter(({ column, editable }) => editable || column > PAGE_COLUMNS) };
}

function textIn({ cells }: RowModel): string {
  return String(cells.find(({ editable }) => editable)?.value ?? '');
}

function rowHtml(row: RowModel, model: SheetModel, format: Format): string {
  const page = row.cells.filter(({ column }) => column <= PAGE_COLUMNS);
  const cells = page.map((cell, index) => {
    const room = (page[index + 1]?.column ?? PAGE_COLUMNS + 1) - cell.column;
    // A text runs over the empty cells at its right, as it does in the sheet; a figure stays in its column.
    const span = isFigure(cell) ? cell.span : room;
    return cellHtml(cell, span, model, format) + emptyCell(room - span);
  });
  return `<tr style="height:${row.height}px">${cells.join('') || emptyCell(PAGE_COLUMNS)}</tr>`;
}

function isFigure({ style }: CellModel): boolean {
  const look: Style = STYLES[style];
  return look.align === 'right';
}

function emptyCell(span: number): string {
  return span > 0 ? `<td colspan="${span}"></td>` : '';
}

function cellHtml(cell: CellModel, span: number, model: SheetModel, format: Format): string {
  const look = lookOf(cell.style, model.colour);
  const style = [
    `font-size:${look.size}pt`,
    `color:${look.color}`,
    `background:${look.background}`,
    ...(look.bold ? ['font-weight:bold'] : []),
    `text-align:${look.align ?? 'left'}`,
    'padding:2px 4px',
    ...(look.wrap || cell.span > 1 ? [] : ['white-space:nowrap']),
  ].join(';');
  return `<td colspan="${span}" style="${style}">${escaped(displayed(cell, format)).replace(/\n/g, '<br>')}</td>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
