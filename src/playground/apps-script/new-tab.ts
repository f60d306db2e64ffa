import type { CoreCommand, Model } from '@odoo/o-spreadsheet';
import { dispatchAll } from './engine.ts';
import { canonicalFormula } from './formula-text.ts';
import { sheetLocale } from './locales.ts';
import { literal, type NewCell, tables } from './quick-engine.ts';
import { checkName } from './services/sheet-names.ts';
import { contentOfText, type Written } from './services/writing.ts';
import type { GridValue } from './types.ts';
import type { Workbook } from './workbook.ts';

const DAY = 86_400_000;

/** Adds a sheet full of cells. They go to the engine's own tables in one stroke: as commands, 100,000 rows would take a minute. */
export function addTab(
  book: Workbook,
  name: string,
  grid: readonly (readonly GridValue[])[],
  asPasted: string | null,
  now: number,
): void {
  checkName(book, name);
  const columns = Math.max(26, ...chunkMaxima(grid));
  const rows = Math.max(1000, grid.length);
  const sheetId = book.newSheetId();
  const locale = asPasted === null ? null : sheetLocale(asPasted);
  const read = (value: GridValue): Written => {
    if (value === null || value === '') return { content: '', format: '' };
    if (value instanceof Date) return dayOrMoment(value, book);
    if (typeof value !== 'string' || locale === null) return { content: value, format: '' };
    return contentOfText(value, book, now, canonicalFormula, locale);
  };
  book.flush();
  const formulas: { readonly row: number; readonly column: number; readonly written: Written }[] = [];
  createFilled(book.model, { sheetId, name, columns, rows }, (put) => {
    grid.forEach((line, row) => {
      line.forEach((value, column) => {
        const written = read(value);
        if (typeof written.content === 'object') formulas.push({ row, column, written });
        else if (written.content !== '') put(row, column, literal(written.content, written.format));
      });
    });
  });
  for (const { row, column, written } of formulas) book.patch(sheetId, row, column, { content: written.content });
  book.flush();
}

/** The longest row, found without spreading all of them on the stack. */
function* chunkMaxima(grid: readonly (readonly GridValue[])[]): Generator<number> {
  let longest = 0;
  for (const line of grid) longest = Math.max(longest, line.length);
  yield longest;
}

/** A Date of a file is a wall clock in UTC: a day stays that day in any zone. */
function dayOrMoment(date: Date, book: Workbook): Written {
  const serial = date.getTime() / DAY + 25_569;
  const { dateFormat, timeFormat } = book.locale;
  return { content: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

/** Creates a sheet whose cells `fill` puts straight into the engine's tables, within the one command that makes the engine look at them. */
function createFilled(
  model: Model,
  sheet: { readonly sheetId: string; readonly name: string; readonly columns: number; readonly rows: number },
  fill: (put: (row: number, column: number, cell: NewCell) => void) => void,
): void {
  const { sheetId, name, columns, rows } = sheet;
  const position = model.getters.getSheetIds().length;
  const create: CoreCommand = { type: 'CREATE_SHEET', sheetId, name, cols: columns, rows, position };
  dispatchAll(model, [create], () => {
    const { holder, places } = tables(model);
    const cells = holder.cells[sheetId] ?? {};
    holder.cells[sheetId] = cells;
    const lines = model.getters.getSheet(sheetId).rows;
    fill((row, column, cell) => {
      const id = holder.nextId++;
      cells[id] = { ...cell, id };
      places.cellPosition[id] = { sheetId, row, col: column };
      const line = lines[row];
      if (line) line.cells[column] = id;
    });
  });
}
