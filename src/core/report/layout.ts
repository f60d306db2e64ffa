import { isKnown } from '../lib/numbers.ts';
import { type CellModel, type CellStyle, type CellValue, type RowModel, STYLES, type Style } from './model.ts';
import { shortened, textLines, textWidth } from './text-width.ts';

/**
 * The page: a hidden column of keys, a wide one for names, six for figures, and the reader's own comments. Two figures
 * are as wide as a name, so that four tiles or two charts stand evenly over any table.
 */
export const COLUMNS: readonly number[] = [20, 216, 108, 108, 108, 108, 108, 108, 200];
export const FIRST = 1;
/** The columns of the page itself, 864 pixels wide, without keys and comments. */
export const PAGE_COLUMNS = 7;
export const COMMENTS = FIRST + PAGE_COLUMNS;
export const PAGE_WIDTH = 864;

/** Heights in pixels: of a line of a table, and of a box to write in. */
export const ROW = 22;
/** Page one breathes more. */
export const ROW_OF_PAGE_ONE = 25;
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
  /** Which of two series has the brand's colour; the second where it is not said. */
  readonly emphasis?: 0 | 1;
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

  heading(text: string, key = 'heading'): this {
    return this.row([{ column: FIRST, span: 1, value: text, style: 'heading' }], { key });
  }

  /** What the section says, under its heading. */
  message(text: string): this {
    return this.sentence(text, { key: 'message', style: 'message' });
  }

  /**
   * A sentence over the whole page, on as many rows as it needs: merged cells would cost a call each, and Sheets does
   * not fit their heights. What follows a bullet or a number stands under its text.
   */
  sentence(text: string, options: SentenceOptions = {}): this {
    this.rows.push(...sentenceRows(text, { block: this.id, key: options.key ?? `r${this.rows.length}`, ...options }));
    return this;
  }

  /** A box to write in, as high as its text: what was written, or a hint. */
  box(hint: string, written: string, key: string): this {
    const text = written || hint;
    const value: CellModel = { column: FIRST, span: PAGE_COLUMNS, value: text, style: 'box', editable: true };
    this.rows.push({ block: this.id, key, height: boxHeight(text), cells: [value], sentence: hint });
    return this;
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

/** Beside a text, inside its cell. */
const PADDING = 6;

export interface SentenceOptions {
  readonly key?: string;
  readonly style?: CellStyle;
  readonly height?: number;
  readonly note?: string;
  /** A note at the edge of the page, where its mark stands off the text. */
  readonly margin?: string;
}

/** The rows of a sentence: the first has its key and holds it whole, the others continue it. */
export function sentenceRows(
  text: string,
  { block, key, style = 'text', height = ROW, note, margin }: SentenceOptions & { block: string; key: string },
): readonly RowModel[] {
  return brokenText(text, style).map((line, index): RowModel => {
    const first: CellModel = { column: FIRST, span: 1, value: line, style, editable: true };
    const filled = filling(style);
    const edge = cell(COMMENTS - 1, '', style, margin ? { note: margin } : {});
    const beside = index === 0 && margin ? [...filled.slice(0, -1), edge] : filled;
    const cells = [index === 0 && note ? { ...first, note } : first, ...beside];
    if (index === 0) return { block, key, height, cells, sentence: text };
    return { block, key: continuedKey(key, index + 1), height, cells };
  });
}

/** Lines of a sentence; those after a bullet or a number are set in under its text. */
function brokenText(text: string, style: CellStyle): readonly string[] {
  const mark = /^(?:•|\d+\.) +/.exec(text)?.[0] ?? '';
  const indent = mark === '' ? '' : ' '.repeat(Math.round(textWidth(mark, style) / textWidth(' ', style)));
  const room = PAGE_WIDTH - 2 * PADDING - textWidth(mark, style);
  const [first = '', ...others] = textLines(text.slice(mark.length), style, room);
  return [mark + first, ...others.map((line) => indent + line)];
}

/** A background goes over the whole page. */
function filling(style: CellStyle): readonly CellModel[] {
  const { background }: Style = STYLES[style];
  if (!background) return [];
  return Array.from({ length: PAGE_COLUMNS - 1 }, (_, index) => cell(FIRST + 1 + index, '', style));
}

/** Line height of a text in a cell that wraps. */
const BOX_LINE = 18;

export function boxHeight(text: string): number {
  return Math.max(BOX, textLines(text, 'box', PAGE_WIDTH - 2 * PADDING).length * BOX_LINE + 2 * PADDING);
}

const CONTINUED = /~\d+$/;

export function continuedKey(key: string, line: number): string {
  return `${key}~${line}`;
}

/** The key of the sentence that a row begins or continues. */
export function keyOfSentence(key: string): string {
  return key.replace(CONTINUED, '');
}

/** Between a figure, which stands right, and a text that follows it. */
const GUTTER = '\u00a0\u00a0';

/** Keeps the texts of a column off the figures of the column at its left. */
export function withGutters(rows: readonly RowModel[]): readonly RowModel[] {
  const afterFigures = new Set(
    rows.flatMap(({ block, cells }) =>
      cells.filter(({ style }) => isRight(style)).map(({ column, span }) => `${block}|${column + span}`),
    ),
  );
  const guttered = (of: CellModel, block: string): CellModel =>
    typeof of.value === 'string' && of.value !== '' && !isRight(of.style) && afterFigures.has(`${block}|${of.column}`)
      ? { ...of, value: GUTTER + of.value }
      : of;
  return rows.map((row) => ({ ...row, cells: row.cells.map((each) => guttered(each, row.block)) }));
}

function isRight(style: CellStyle): boolean {
  const { align }: Style = STYLES[style];
  return align === 'right';
}

/** Texts that their cell and the empty ones at its right cannot hold end in an ellipsis; the note has them whole. */
export function withShortenedTexts(rows: readonly RowModel[]): readonly RowModel[] {
  return rows.map((row) => ({ ...row, cells: row.cells.map((each) => withShortenedText(each, row)) }));
}

function withShortenedText(of: CellModel, row: RowModel): CellModel {
  if (typeof of.value !== 'string' || of.value === '' || of.editable || of.isWhole) return of;
  const short = shortened(of.value, of.style, roomOf(of, row.cells) - PADDING);
  if (short === of.value) return of;
  return { ...of, value: short, note: [of.value, ...(of.note ? [of.note] : [])].join('\n') };
}

/** Pixels from a cell's left edge to the next text at its right; a text that stands right has its own column alone. */
export function roomOf(of: CellModel, cells: readonly CellModel[]): number {
  const taken = cells.filter(({ column, value }) => column > of.column && value !== '').map(({ column }) => column);
  const end = isRight(of.style) ? of.column + of.span : Math.min(COMMENTS, ...taken);
  return widthBetween(of.column, end);
}

function widthBetween(first: number, end: number): number {
  return COLUMNS.slice(first, end).reduce((sum, column) => sum + column, 0);
}

/** A bar of text characters, ten long: ▰▰▰▰▱▱▱▱▱▱. */
export function bar(share: number): string {
  const filled = Math.max(0, Math.min(10, Math.round(share * 10)));
  return '▰'.repeat(filled) + '▱'.repeat(10 - filled);
}
