import { type Box, boxName, cellName, parseBox, quoted, splitReference } from './box.ts';
import type { Context } from './context.ts';
import { LOOKS } from './services/range-style.ts';
import { GridSheet } from './services/sheet.ts';
import type { CellView, ChartView } from './types.ts';
import type { Workbook } from './workbook.ts';

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function sheetNamed(book: Workbook, name: string): string {
  const found = book.sheetIds().find((id) => book.sheetName(id).toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found;
}

/** `Sheet1!B2`; without a sheet, the active one. */
export function locate(book: Workbook, reference: string): Place {
  const { sheetId, box } = locateBlock(book, reference);
  return { sheetId, row: box.top, column: box.left };
}

/** `Sheet1!B2:C9`, or whole columns or rows. */
export function locateBlock(book: Workbook, reference: string): { readonly sheetId: string; readonly box: Box } {
  const { sheet, cells } = splitReference(reference);
  const sheetId = sheet === null ? book.activeSheet() : sheetNamed(book, sheet);
  const { bottom, right } = book.whole(sheetId);
  return { sheetId, box: parseBox(cells, bottom + 1, right + 1).box };
}

export function cellView(book: Workbook, { sheetId, row, column }: Place): CellView {
  book.flush();
  const cell = book.cell(sheetId, row, column);
  const style = cell?.style ?? {};
  const evaluated = book.evaluated(sheetId, row, column);
  return {
    value: book.value(sheetId, row, column),
    text: book.text(sheetId, row, column),
    format: book.format(sheetId, row, column),
    note: book.side.sheet(sheetId).notes[`${row},${column}`] ?? '',
    formula: book.formulaOf(cell),
    message: evaluated.type === 'error' ? (evaluated.message ?? '') : '',
    background: LOOKS.background.read(style) as string,
    fontColor: LOOKS.fontColor.read(style) as string,
    fontSize: LOOKS.fontSize.read(style),
    bold: style.bold === true,
    italic: style.italic === true,
    align: LOOKS.horizontalAlignment.read(style),
  };
}

export function displayOf(book: Workbook, sheet: string, visibleOnly: boolean): string[][] {
  book.flush();
  const sheetId = sheetNamed(book, sheet);
  const { rows, columns } = book.usedSize(sheetId);
  const { getters } = book;
  const hiddenRow = (row: number): boolean => visibleOnly && getters.isRowHiddenByUser(sheetId, row);
  const hiddenColumns = Array.from(
    { length: columns },
    (_, column) => visibleOnly && getters.isColHiddenByUser(sheetId, column),
  );
  return Array.from({ length: rows }, (_, row) =>
    hiddenRow(row)
      ? hiddenColumns.map(() => '')
      : hiddenColumns.map((hidden, column) => (hidden ? '' : book.text(sheetId, row, column))),
  );
}

interface Drawn {
  readonly chartJsConfig?: {
    readonly data: { readonly labels?: unknown[]; readonly datasets: readonly { label?: string; data: unknown[] }[] };
  };
}

export function chartViews(context: Context, sheet: string): ChartView[] {
  const { book } = context;
  const sheetId = sheetNamed(book, sheet);
  const charts = new GridSheet(context, sheetId).getCharts();
  const ids = book.getters.getChartIds(sheetId);
  return charts.map(({ spec }, index) => {
    const figure = book.getters.getFigure(sheetId, spec.figureId ?? '');
    const { chartJsConfig } = book.getters.getChartRuntime(ids[index] ?? '') as Drawn;
    return {
      kind: spec.kind ?? '',
      title: String(spec.options.title ?? ''),
      ranges: spec.ranges.map((range) => `${quoted(book.sheetName(range.sheetId))}!${boxName(range.box)}`),
      anchor: cellName(spec.position.row - 1, spec.position.column - 1),
      width: figure?.width ?? 0,
      height: figure?.height ?? 0,
      labels: (chartJsConfig?.data.labels ?? []).map(String),
      series: (chartJsConfig?.data.datasets ?? []).map(({ label, data }) => ({
        label: label ?? '',
        values: data.map((value) => (typeof value === 'number' ? value : null)),
      })),
      options: spec.options,
    };
  });
}
