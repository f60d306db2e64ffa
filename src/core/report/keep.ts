import { hash } from '../goals/hash.ts';
import type { Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import type { Words } from '../locales/index.ts';
import { COMMENTS, FIRST, ROW } from './layout.ts';
import type { CellModel, CellValue, ChartModel, RowModel, SheetModel } from './model.ts';

/** What a report sheet holds before it is written again. */
export interface OldSheet {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The block of the two boxes, whose computed text is a mere hint. */
const BOXES = 'comment';

/** What stands in the hidden first column: whose row it is, and a hash of the sentence as we wrote it. */
export function keyOf(row: RowModel): string {
  if (row.block === '') return '';
  const text = row.written ?? row.cells.find((cell) => cell.editable)?.value;
  return `${text === undefined ? '' : hash(String(text))}|${row.block}|${row.key}`;
}

/**
 * The new report with all that people have written into the old one: rewritten sentences, filled boxes, comments beside
 * rows, and rows of their own. The new wording of a rewritten sentence goes into its note; what has lost its place is
 * carried over to the end.
 */
export function keepEdits(model: SheetModel, old: OldSheet, words: Words['report']): SheetModel {
  const oldRows = readKeys(old);
  const found = new Map(oldRows.filter(({ id }) => id !== '').map((row) => [row.id, row]));
  const rows = model.rows.map((row) => {
    const before = found.get(idOf(row));
    return before ? { ...row, ...writtenOf(row), cells: mergedCells(row, before, old, words) } : row;
  });
  const placed = placeOwnRows(rows, oldRows, old);
  const known = new Set(model.rows.map(idOf));
  const lost = oldRows.filter(({ id }) => id !== '' && !known.has(id)).flatMap((row) => lostTexts(row, old));
  const carried = lost.length > 0 ? carriedRows(lost, words) : [];
  return {
    ...model,
    rows: [...placed, ...carried],
    charts: model.charts.map((chart) => moved(chart, model.rows, placed)),
  };
}

/** A new period's report with the boxes of the last one, marked as of then. */
export function startFrom(model: SheetModel, old: OldSheet, period: string, words: Words['report']): SheetModel {
  const boxes = new Map(
    readKeys(old)
      .filter((row) => row.id.startsWith(`${BOXES}|`) && isRewritten(row, old))
      .map((row) => [row.id, String(old.values[row.index]![FIRST])]),
  );
  const rows = model.rows.map((row) => {
    const text = boxes.get(idOf(row));
    if (text === undefined || isBlank(text)) return row;
    const value = words.boxFrom(period, text);
    return { ...row, ...writtenOf(row), cells: row.cells.map((cell) => (cell.editable ? { ...cell, value } : cell)) };
  });
  return { ...model, rows };
}

interface OldRow {
  readonly index: number;
  /** block|key, or '' for a row that we did not write. */
  readonly id: string;
  readonly hash: string;
}

function readKeys(old: OldSheet): readonly OldRow[] {
  return old.values.map((cells, index) => {
    const [written = '', block = '', ...key] = String(cells[0] ?? '').split('|');
    return block === '' ? { index, id: '', hash: '' } : { index, id: `${block}|${key.join('|')}`, hash: written };
  });
}

function idOf(row: RowModel): string {
  return `${row.block}|${row.key}`;
}

function sameRow(first: RowModel, second: RowModel): boolean {
  return first.block === second.block && first.key === second.key;
}

/** Our own wording of a row, by which a person's is told from it later on. */
function writtenOf(row: RowModel): { readonly written?: string } {
  const own = row.cells.find((cell) => cell.editable);
  return own ? { written: String(own.value) } : {};
}

function isRewritten(row: OldRow, old: OldSheet): boolean {
  return row.hash !== '' && hash(String(old.values[row.index]![FIRST] ?? '')) !== row.hash;
}

function mergedCells(row: RowModel, before: OldRow, old: OldSheet, words: Words['report']): readonly CellModel[] {
  const cells = row.cells.map((cell): CellModel => {
    if (!cell.editable || !isRewritten(before, old)) return cell;
    const value = String(old.values[before.index]![cell.column] ?? '');
    const note = row.block === BOXES ? {} : { note: words.notes.computed(String(cell.value)) };
    return { ...cell, value, ...note };
  });
  return [...cells, ...ownCells(before.index, old, COMMENTS)];
}

/** The cells of a row from a column on that hold something, as they were. */
function ownCells(index: number, old: OldSheet, from: number): readonly CellModel[] {
  return old.values[index]!.flatMap((value, column): CellModel[] => {
    if (column < from || isBlank(value)) return [];
    const content: CellValue = old.formulas[index]?.[column] || value;
    const format = old.formats[index]?.[column];
    return [{ column, span: 1, value: content, style: 'plain', ...(format ? { format } : {}) }];
  });
}

/** Rows that people have added stay behind the row that they stood behind. */
function placeOwnRows(rows: readonly RowModel[], oldRows: readonly OldRow[], old: OldSheet): readonly RowModel[] {
  const known = new Set(rows.map(idOf));
  const after = new Map<string, RowModel[]>();
  let anchor = '';
  for (const { index, id } of oldRows) {
    if (id !== '') {
      if (known.has(id)) anchor = id;
      continue;
    }
    const cells = ownCells(index, old, FIRST);
    if (cells.length === 0) continue;
    after.set(anchor, [...(after.get(anchor) ?? []), { block: '', key: '', height: ROW, cells }]);
  }
  return [...(after.get('') ?? []), ...rows.flatMap((row) => [row, ...(after.get(idOf(row)) ?? [])])];
}

function lostTexts(row: OldRow, old: OldSheet): readonly string[] {
  const text = isRewritten(row, old) ? [String(old.values[row.index]![FIRST] ?? '')] : [];
  const comments = ownCells(row.index, old, COMMENTS).map(({ value }) => String(value));
  return [...text, ...comments].filter((value) => !isBlank(value));
}

/** From here on these rows are the reader's own: they have no key. */
function carriedRows(texts: readonly string[], words: Words['report']): readonly RowModel[] {
  const row = (value: string, style: CellModel['style']): RowModel => ({
    block: '',
    key: '',
    height: ROW,
    cells: [{ column: FIRST, span: 1, value, style }],
  });
  return [row(words.headings.carriedOver, 'heading'), ...texts.map((text) => row(text, 'plain'))];
}

function moved(chart: ChartModel, before: readonly RowModel[], after: readonly RowModel[]): ChartModel {
  const place = (row: number): number => after.findIndex((known) => sameRow(known, before[row]!));
  const first = place(chart.data.row);
  const last = place(chart.data.row + chart.data.rows - 1);
  return {
    ...chart,
    data: { ...chart.data, row: first, rows: last - first + 1 },
    anchor: { ...chart.anchor, row: place(chart.anchor.row) },
  };
}
