import { COMMENTS, FIRST, ROW } from '../core/report/layout.ts';
import type { CellModel, ChartModel, RowModel, SheetModel } from '../core/report/model.ts';
import { lookOf } from '../core/report/palette.ts';
import { makeRoom } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface RenderOptions {
  /** Widths, hidden column and grid lines are set once; later on they are the reader's. */
  readonly fresh: boolean;
  /** Looks and heights are left as they are where no row has changed its place: colours of the reader's stay. */
  readonly sameShape: boolean;
  /** Rows and columns that an earlier version covered. */
  readonly oldRows: number;
  readonly oldColumns: number;
  /** Texts of the hidden first column, one a row. */
  readonly keys: readonly string[];
}

/** Automatic format, in the spelling that resets a cell. */
const AUTOMATIC = 'General';

/**
 * Writes a described sheet in a number of calls that does not depend on its rows: whole grids of values and looks, one
 * call for each run of rows of the same height or merged alike, one for each chart.
 */
export function render(sheet: Sheet, model: SheetModel, options: RenderOptions): void {
  const rows = Math.max(model.rows.length, options.oldRows);
  const widest = Math.max(...model.rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.span)));
  const columns = Math.max(COMMENTS, options.oldColumns, widest);
  makeRoom(sheet, rows, Math.max(columns, model.columns.length));
  const grid = cellGrid(model, rows, columns);
  // Right of the title there is room for a logo, which is the reader's: what stands there is not written over.
  const titles = isTitle(model.rows[0]) ? 1 : 0;
  if (titles > 0) writeCells(sheet.getRange(1, 1, titles, FIRST + 1), grid.slice(0, titles), options.keys);
  const body = sheet.getRange(titles + 1, 1, rows - titles, columns);
  if (!options.fresh && !options.sameShape) body.breakApart();
  writeCells(body, grid.slice(titles), options.keys.slice(titles));
  body.setNotes(grid.slice(titles).map((row) => row.map((cell) => cell?.note ?? '')));
  if (options.sameShape) return;

  // Looks of the reader's comments are the reader's; and what is never painted is not printed either.
  const page = sheet.getRange(1, 1, rows, COMMENTS);
  const looks = grid.map((row) => row.slice(0, COMMENTS).map((cell) => lookOf(cell?.style ?? 'plain', model.colour)));
  const pick = <T>(of: (look: ReturnType<typeof lookOf>) => T): T[][] => looks.map((row) => row.map(of));
  page.setBackgrounds(pick((look) => look.background));
  page.setFontColors(pick((look) => look.color));
  page.setFontSizes(pick((look) => look.size));
  page.setFontWeights(pick((look) => (look.bold ? 'bold' : 'normal')));
  page.setHorizontalAlignments(pick((look) => look.align ?? 'left'));
  page.setVerticalAlignment('middle');
  page.setWraps(pick((look) => look.wrap === true));
  for (const { first, count, column, span } of mergeRuns(model.rows)) {
    sheet.getRange(first + 1, column + 1, count, span).mergeAcross();
  }
  sheet.setRowHeights(1, rows, ROW);
  for (const { first, count, height } of heightCalls(model.rows)) sheet.setRowHeights(first + 1, count, height);
  if (options.fresh) setPage(sheet, model);
}

function isTitle(row: RowModel | undefined): boolean {
  return row?.block === 'header' && row.key === 'title';
}

/** Cells of text get the text format first, so that no name of a campaign turns into a date or a formula. */
function writeCells(
  range: GoogleAppsScript.Spreadsheet.Range,
  grid: readonly (readonly (CellModel | undefined)[])[],
  keys: readonly string[],
): void {
  const width = range.getNumColumns();
  const each = <T>(pick: (cell: CellModel | undefined) => T): T[][] => grid.map((row) => row.slice(0, width).map(pick));
  range.setNumberFormats(keyed(each(formatOf), '@'));
  range.setValues(
    keyed(
      each((cell) => cell?.value ?? ''),
      '',
      keys,
    ),
  );
}

export function insertChart(sheet: Sheet, chart: ChartModel): void {
  const { data, anchor, width, height, colors } = chart;
  const types = { column: 'COLUMN', bar: 'BAR', line: 'LINE' } as const;
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType[types[chart.kind]])
    .addRange(sheet.getRange(data.row + 1, data.column + 1, data.rows, data.columns))
    .setNumHeaders(1)
    .setPosition(anchor.row + 1, anchor.column + 1, 4, 4)
    .setOption('title', chart.title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: colors.length > 1 ? 'bottom' : 'none' })
    .setOption('vAxis', { minValue: 0 })
    .build();
  sheet.insertChart(built);
}

/** Widths by runs of equal ones, the hidden column of keys, no grid lines, the title frozen. */
function setPage(sheet: Sheet, model: SheetModel): void {
  // The first column is hidden, whatever its width.
  for (let column = 1; column < model.columns.length; ) {
    let next = column + 1;
    while (model.columns[next] === model.columns[column]) next++;
    sheet.setColumnWidths(column + 1, next - column, model.columns[column]!);
    column = next;
  }
  sheet.hideColumns(1);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(1);
  sheet.setTabColor(model.colour);
}

function cellGrid(model: SheetModel, rows: number, columns: number): (CellModel | undefined)[][] {
  const grid = Array.from({ length: rows }, () => new Array<CellModel | undefined>(columns).fill(undefined));
  model.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let covered = 0; covered < cell.span; covered++) {
        grid[index]![cell.column + covered] = covered === 0 ? cell : { ...cell, value: '', note: '' };
      }
    }
  });
  return grid;
}

/** A formula of the reader's, carried over, must stay one; every other text is a text. */
function formatOf(cell: CellModel | undefined): string {
  if (cell?.format) return cell.format;
  const isFormula = cell?.style === 'plain' && typeof cell.value === 'string' && cell.value.startsWith('=');
  return typeof cell?.value === 'string' && cell.value !== '' && !isFormula ? '@' : AUTOMATIC;
}

/** The same grid with the first column replaced. */
function keyed<T>(grid: T[][], fallback: T, column: readonly T[] = []): T[][] {
  return grid.map((row, index) => [column[index] ?? fallback, ...row.slice(1)]);
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows that merge the same columns. */
function mergeRuns(rows: readonly RowModel[]): (Run & { readonly column: number; readonly span: number })[] {
  const runs: (Run & { column: number; span: number; count: number })[] = [];
  rows.forEach((row, index) => {
    for (const { column, span } of row.cells) {
      if (span < 2) continue;
      const open = runs.find((run) => run.first + run.count === index && run.column === column && run.span === span);
      if (open) open.count++;
      else runs.push({ first: index, count: 1, column, span });
    }
  });
  return runs;
}

interface HeightRun extends Run {
  readonly height: number;
}

/**
 * Heights to set, one after the other, where all rows have the usual one: from the first to the last row of a height at
 * once, then what differs in between.
 */
function heightCalls(rows: readonly RowModel[]): readonly HeightRun[] {
  const runs: (HeightRun & { count: number })[] = [];
  rows.forEach(({ height }, index) => {
    const open = runs[runs.length - 1];
    if (open?.height === height) open.count++;
    else runs.push({ first: index, count: 1, height });
  });
  return layered(runs, ROW);
}

function layered(runs: readonly HeightRun[], below: number): readonly HeightRun[] {
  const start = runs.findIndex(({ height }) => height !== below);
  if (start < 0) return [];
  const { first, height } = runs[start]!;
  let end = runs.length - 1;
  while (runs[end]!.height !== height) end--;
  const last = runs[end]!;
  const layer = { first, count: last.first + last.count - first, height };
  return [layer, ...layered(runs.slice(start + 1, end), height), ...layered(runs.slice(end + 1), below)];
}
