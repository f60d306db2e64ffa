import type { Model } from '@odoo/o-spreadsheet';

/** What a script may see in a cell, or a person type into one. Dates are instants; the workbook's zone says which day they are. */
export type CellValue = string | number | boolean | Date;

/** Evaluates a script in a fresh realm whose globals are the given ones alone, and answers with a way to look into it. */
export type Evaluate = (code: string, globals: Readonly<Record<string, unknown>>) => (expression: string) => unknown;

/** What only a person or a page can do. Everything is synchronous, as in Google's editor, where a dialog stops the script. */
export interface HostUi {
  /** Answers with the name of the button that was pressed: OK, CANCEL, YES, NO or CLOSE. */
  readonly alert: (title: string, text: string, buttons: string) => string;
  readonly sidebar: (html: string, title: string) => void;
  readonly dialog: (html: string, title: string) => void;
  readonly toast: (text: string, title: string) => void;
  /** A script has shown another sheet, or selected a range of it that starts at a cell (counted from 1). */
  readonly activated?: (sheet: string, cell?: { readonly row: number; readonly column: number }) => void;
}

export interface HostOptions {
  /** A workbook made by `newModel`. */
  readonly model: Model;
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The html files of dist/ by their base names, such as sidebar. */
  readonly pages: Readonly<Record<string, string>>;
  /** The workbook's locale, such as fr_FR. */
  readonly locale: string;
  /** The language of the person at the keyboard, such as fr. */
  readonly userLocale: string;
  /** The workbook's time zone, such as Europe/Paris. */
  readonly zone: string;
  readonly evaluate: Evaluate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly ui: HostUi;
  /** What the script writes with console and Logger. */
  readonly log?: (level: string, text: string) => void;
  /** What an earlier host gave with `exportData`. */
  readonly state?: HostState;
}

/** A menu as onOpen described it. */
export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuEntry[] };

export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

export interface CellView {
  /** As getValue gives it: '' for a blank cell, error values as their text. */
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  /** The number format in Google's spelling; `0.###############` is the automatic one. */
  readonly format: string;
  readonly note: string;
  /** With its equals sign, in en_US spelling; '' where there is none. */
  readonly formula: string;
  /** What a cell in error says when the mouse rests on it. */
  readonly message: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
}

export interface ChartView {
  readonly kind: string;
  readonly title: string;
  readonly ranges: readonly string[];
  /** The cell at its top left corner, such as B12. */
  readonly anchor: string;
  readonly width: number;
  readonly height: number;
  /** What will be drawn. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Calls {
  readonly read: number;
  readonly write: number;
  readonly total: number;
  /** `Range.setValues` and so on, in the order of the calls. */
  readonly log: readonly string[];
}

/** What the engine cannot hold; JSON. */
export interface HostState {
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Readonly<Record<string, string>>>>;
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly workbook: Readonly<Record<string, unknown>>;
}

export interface HostData {
  /** Goes to `newModel` again. */
  readonly workbook: unknown;
  /** Goes to `createHost` again. */
  readonly state: HostState;
}

export interface Host {
  readonly model: Model;
  /** The add-on's menu; null before `open`, or where onOpen made none. */
  readonly menu: Menu | null;
  /** Runs onOpen, as opening the workbook does; in NONE where the add-on is installed and not yet enabled in the file. */
  readonly open: (mode?: 'NONE' | 'LIMITED') => Menu | null;
  /** Runs the entry of the add-on's menu with this caption. */
  readonly runMenu: (caption: string) => void;
  /** A call from a page of the add-on (google.script.run): JSON both ways; throws an Error with the script's message. */
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  readonly functions: readonly CustomFunction[];
  /** Makes the engine know the custom functions, and calculates the formulas again. */
  readonly registerFunctions: () => void;
  readonly sheets: () => string[];
  /** `cell('Sheet1!B2')`; quotes around the name where it has spaces are optional. */
  readonly cell: (reference: string) => CellView;
  /** The displayed texts from A1 to the last cell with content; with `visible`, hidden rows and columns are blank. */
  readonly display: (sheet: string, options?: { readonly visible?: boolean }) => string[][];
  /** As a person types it: read in the workbook's locale. */
  readonly set: (reference: string, content: string) => void;
  /** As a person selects a block: `Sheet1!B2:B9`; the sheet becomes the active one. */
  readonly select: (reference: string) => void;
  /** As a person pastes rows of texts that come from elsewhere; the cell is the first. */
  readonly paste: (reference: string, rows: readonly (readonly string[])[]) => void;
  /**
   * Adds a sheet with these cells at once. Texts stay the texts that they are, unless `asPasted` names a locale: then each goes through
   * the entry parser of that locale, as in a workbook of that country. Numbers, booleans and Dates are cells of their type.
   * A Date of a grid is a wall clock in UTC: midnight UTC is a plain day in any zone.
   */
  readonly addTab: (
    name: string,
    grid: readonly (readonly GridValue[])[],
    options?: { readonly asPasted?: string },
  ) => void;
  /** Deletes a sheet, as a person does; the last one stays. */
  readonly removeTab: (name: string) => void;
  readonly charts: (sheet: string) => ChartView[];
  /** The calls since `resetCalls`; those of formulas do not count. README.md says which calls count. */
  readonly calls: () => Calls;
  readonly resetCalls: () => void;
  /** The n-th counted call from now on throws, as a failing Google service would; null: none. */
  readonly failAt: (n: number | null, message?: string) => void;
  readonly locale: string;
  readonly setLocale: (locale: string) => void;
  readonly userLocale: string;
  readonly setUserLocale: (locale: string) => void;
  readonly zone: string;
  readonly exportData: () => HostData;
}

export type GridValue = string | number | boolean | Date | null;
