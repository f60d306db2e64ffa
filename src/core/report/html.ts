import type { Format } from '../lib/format.ts';
import { displayed } from './display.ts';
import { PAGE_COLUMNS } from './layout.ts';
import { type CellModel, type RowModel, type SheetModel, STYLES, type Style } from './model.ts';
import { lookOf } from './palette.ts';

/** The report as one table with its looks inline, as mail programs want it; charts are left out. */
export function reportHtml(model: SheetModel, format: Format): string {
  const width = model.columns.slice(1, 1 + PAGE_COLUMNS).reduce((sum, column) => sum + column, 0);
  const columns = model.columns.slice(1, 1 + PAGE_COLUMNS).map((column) => `<col style="width:${column}px">`);
  const rows = model.rows.filter(({ block }) => block !== 'charts').map((row) => rowHtml(row, model, format));
  return [
    `<!DOCTYPE html><html lang="${format.locale}"><head><meta charset="utf-8"><title>${escaped(model.name)}</title></head>`,
    `<body style="font-family:Arial,Helvetica,sans-serif;margin:24px">`,
    `<table role="presentation" style="border-collapse:collapse;table-layout:fixed;width:${width}px">`,
    `<colgroup>${columns.join('')}</colgroup>`,
    ...rows,
    '</table></body></html>',
  ].join('\n');
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
    ...(look.wrap ? [] : ['white-space:nowrap']),
  ].join(';');
  return `<td colspan="${span}" style="${style}">${escaped(displayed(cell, format))}</td>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
