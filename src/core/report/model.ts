/**
 * A sheet described: what stands where, and how it looks. Sections make it, the renderer writes it, and the same model
 * becomes a text grid and HTML. Rows and columns are counted from 0 here.
 */
export interface SheetModel {
  readonly name: string;
  /** Widths in pixels; the first column is the hidden one that holds block and row keys. */
  readonly columns: readonly number[];
  readonly rows: readonly RowModel[];
  readonly charts: readonly ChartModel[];
  /** The brand's colour, as #rrggbb. */
  readonly colour: string;
}

export interface RowModel {
  /** The block that the row belongs to, such as 'findings'; with `key` it finds the row again on a re-run. */
  readonly block: string;
  readonly key: string;
  /** Height in pixels; rows of one block share it, since every change of height is a call. */
  readonly height: number;
  readonly cells: readonly CellModel[];
  /**
   * The sentence that begins in this row, as computed: it may go on in the rows below, and a person's own may stand in
   * its place.
   */
  readonly sentence?: string;
}

export interface CellModel {
  readonly column: number;
  /** Columns covered; more than 1 merges them. A text that may run over its right neighbours needs no span. */
  readonly span: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  /** A number format of Sheets in en_US spelling; texts get '@'. */
  readonly format?: string;
  /** How the figure was made. */
  readonly note?: string;
  /** Never shortened: other spreadsheets read it. */
  readonly isWhole?: true;
  /** A sentence that a person may rewrite, or a box to fill: kept on a re-run. */
  readonly editable?: true;
}

/** A Date stands only in cells that a person has added and that a re-run carries over. */
export type CellValue = string | number | boolean | Date;

/** The closed set of looks: one type scale, one palette. */
export type CellStyle = keyof typeof STYLES;

export interface Style {
  readonly size: number;
  readonly bold?: true;
  /** 'brand' is the colour of the brand, 'on-brand' what is readable on it. */
  readonly color: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
}

const INK = '#202124';
const GREY = '#5f6368';
const PALE = '#f6f7f9';
const LINE = '#e8eaed';

export const STYLES = {
  plain: { size: 10, color: INK },
  title: { size: 18, bold: true, color: 'brand' },
  subtitle: { size: 10, color: GREY },
  headline: { size: 13, bold: true, color: INK },
  heading: { size: 12, bold: true, color: 'brand' },
  text: { size: 10, color: INK },
  message: { size: 10, color: GREY },
  'tile-label': { size: 9, color: GREY, background: PALE },
  'tile-value': { size: 18, bold: true, color: INK, background: PALE },
  'tile-note': { size: 8, color: GREY, background: PALE },
  'table-head': { size: 9, bold: true, color: 'on-brand', background: 'brand' },
  'table-head-number': { size: 9, bold: true, color: 'on-brand', background: 'brand', align: 'right' },
  'table-text': { size: 10, color: INK },
  'table-number': { size: 10, color: INK, align: 'right' },
  'table-bar': { size: 9, color: 'brand' },
  decision: { size: 11, bold: true, color: INK, background: LINE },
  'decision-text': { size: 10, color: INK, background: LINE },
  box: { size: 10, color: GREY, background: '#fff8e1', wrap: true },
  good: { size: 10, bold: true, color: '#137333' },
  bad: { size: 10, bold: true, color: '#b3261e' },
  neutral: { size: 10, color: GREY },
} as const satisfies Record<string, Style>;

export interface ChartModel {
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** Where its numbers stand on the sheet: a header row and the data below; the first column is the domain. */
  readonly data: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
}
