import { isKnown } from '../lib/numbers.ts';
import { type CellModel, type CellStyle, type CellValue, type RowModel, STYLES } from './model.ts';

/**
 * The page: a hidden column of keys, a wide one for names, six for figures, and the reader's own comments. Two figures
 * are as wide as a name, so that four tiles or two charts stand evenly over any table.
 */
export const COLUMNS: readonly number[] = [20, 216, 108, 108, 108, 108, 108, 108, 200];
export const FIRST = 1;
/** The columns of the page itself, 864 pixels wide, without keys and comments. */
export const PAGE_COLUMNS = 7;
export const COMMENTS = FIRST + PAGE_COLUMNS;

/** Heights in pixels: of a line of a table, and of a box to write in. */
export const ROW = 22;
export const BOX = 58;

/** A chart to draw from a block's table: its columns from the first on, and where it stands. */
export interface ChartRequest {
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** The block and the keys of its header row and of its last row. */
  readonly block: string;
  readonly headerKey: string;
  readonly lastKey: string;
  readonly columns: number;
  /** 0 for the left half of the page, 1 for the right. */
  readonly place: 0 | 1;
}

export interface Block {
  readonly id: string;
  readonly rows: readonly RowModel[];
  readonly charts?: readonly ChartRequest[];
}

/** Writes the rows of one block; a key is made for every row that is given none. */
export class BlockWriter {
  readonly id: string;
  private readonly rows: RowModel[] = [];

  constructor(id: string) {
    this.id = id;
  }

  row(cells: readonly CellModel[], options: { readonly key?: string; readonly height?: number } = {}): this {
    const key = options.key ?? `r${this.rows.length}`;
    this.rows.push({ block: this.id, key, height: options.height ?? ROW, cells });
    return this;
  }

  gap(): this {
    return this.row([]);
  }

  heading(text: string): this {
    return this.row([{ column: FIRST, span: 1, value: text, style: 'heading' }], { key: 'heading' });
  }

  /** A heading over sentences: as wide as they are, so that one call merges and one sizes them all. */
  headingOf(text: string): this {
    const cell: CellModel = { column: FIRST, span: PAGE_COLUMNS, value: text, style: 'heading' };
    return this.row([cell], { key: `heading${this.rows.length}` });
  }

  /** One line under a heading; it runs over the empty cells at its right. */
  message(text: string): this {
    return this.row([{ column: FIRST, span: 1, value: text, style: 'message', editable: true }], { key: 'message' });
  }

  /** A sentence over the whole page. */
  sentence(text: string, options: { key?: string; style?: CellStyle; height?: number; note?: string } = {}): this {
    const { key, style = 'text', height = ROW, note } = options;
    const cell: CellModel = { column: FIRST, span: PAGE_COLUMNS, value: text, style, editable: true };
    return this.row([note ? { ...cell, note } : cell], key ? { key, height } : { height });
  }

  block(charts: readonly ChartRequest[] = []): Block {
    return { id: this.id, rows: this.rows, charts };
  }
}

export function cell(column: number, value: CellValue, style: CellStyle, more: Partial<CellModel> = {}): CellModel {
  return { column, span: 1, value, style, ...more };
}

/** A figure of a table: right, with its format; what is unknown is left blank. */
export function figure(column: number, value: number, format: string, note?: string): CellModel {
  return cell(column, isKnown(value) ? rounded(value) : '', 'table-number', { format, ...(note ? { note } : {}) });
}

/** Without the noise of binary fractions: what is summed to 4,000 is 4,000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The header of a table over the whole page; names of text columns stand left, as their cells do. */
export function tableHead(names: readonly string[], textColumns: readonly number[] = [0]): readonly CellModel[] {
  return Array.from({ length: PAGE_COLUMNS }, (_, index) =>
    cell(FIRST + index, names[index] ?? '', textColumns.includes(index) ? 'table-head' : 'table-head-number'),
  );
}

/** Pixels of a letter at one point of size, on average, and of a line. */
const LETTER = 0.56;
const LINE = 1.65;
/** Above and below a text. */
const PADDING = 8;

/**
 * Rows of sentences that follow each other get one height, that of the longest of them: Sheets does not fit rows with
 * merged cells to their text.
 */
export function withFittedHeights(rows: readonly RowModel[]): readonly RowModel[] {
  const fitted: RowModel[] = [];
  for (let first = 0; first < rows.length; ) {
    let next = first;
    while (next < rows.length && isSentence(rows[next]!)) next++;
    const height = Math.max(ROW, ...rows.slice(first, next).map(neededHeight));
    for (const row of rows.slice(first, next)) fitted.push({ ...row, height });
    if (next === first) fitted.push(rows[next++]!);
    first = next;
  }
  return fitted;
}

function isSentence({ cells, height }: RowModel): boolean {
  return height === ROW && cells.length > 0 && cells[0]!.span === PAGE_COLUMNS;
}

function neededHeight({ cells }: RowModel): number {
  const [{ value, style }] = cells as [CellModel];
  const { size } = STYLES[style];
  const width = COLUMNS.slice(FIRST, FIRST + PAGE_COLUMNS).reduce((sum, column) => sum + column, 0);
  const lines = Math.ceil((String(value).length * size * LETTER) / width);
  return Math.ceil(lines * size * LINE + PADDING);
}

/** A bar of text characters, ten long: ▰▰▰▰▱▱▱▱▱▱. */
export function bar(share: number): string {
  const filled = Math.max(0, Math.min(10, Math.round(share * 10)));
  return '▰'.repeat(filled) + '▱'.repeat(10 - filled);
}
