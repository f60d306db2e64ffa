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
}

export interface RowModel {
  /** The block that the row belongs to, such as 'findings'; with `key` it finds the row again on a re-run. */
  readonly block: string;
  readonly key: string;
  /** Height in pixels; rows of one block share it. */
  readonly height: number;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly column: number;
  /** Columns covered; more than 1 merges them. */
  readonly span: number;
  readonly value: string | number;
  readonly style: CellStyle;
  /** A number format of Sheets in en_US spelling; texts get '@'. */
  readonly format?: string;
  /** How the figure was made. */
  readonly note?: string;
  /** A sentence that a person may rewrite, or a box to fill: kept on a re-run. */
  readonly editable?: true;
}

/** The closed set of looks: one type scale, one palette. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'headline'
  | 'heading'
  | 'text'
  | 'small'
  | 'tile-label'
  | 'tile-value'
  | 'tile-note'
  | 'table-head'
  | 'table-head-number'
  | 'table-label'
  | 'table-number'
  | 'table-total-label'
  | 'table-total-number'
  | 'decision'
  | 'box'
  | 'good'
  | 'bad'
  | 'blank';

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
