import { parseBox } from '../box.ts';
import { readColor } from '../colors.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumValue, enumValue } from '../enum-values.ts';
import { badSignature, fail } from '../service.ts';
import { ChartBuilder, chartsOf, insertChart, removeChart, type SheetChart, updateChart } from './charts.ts';
import { type ConditionalRule, readConditionalRules, writeConditionalRules } from './conditional-formats.ts';
import { addMetadata, type Metadata, MetadataFinder, metadataOf } from './developer-metadata.ts';
import { Protection } from './protection.ts';
import { SheetRange } from './range.ts';
import { RangeList } from './range-list.ts';
import { SheetLines } from './sheet-lines.ts';
import { checkName, freeName } from './sheet-names.ts';
import { SpreadsheetFile } from './spreadsheet.ts';

/** A sheet: a grid with a name. */
export class GridSheet extends SheetLines implements Emulates<GoogleAppsScript.Spreadsheet.Sheet> {
  // Name and place

  getName(): string {
    return this.context.book.sheetName(this.sheetId);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: unknown): this {
    if (typeof name !== 'string') badSignature('SpreadsheetApp.Sheet.setName', [name]);
    const oldName = this.getName();
    if (oldName === name) return this;
    checkName(this.context.book, String(name), this.sheetId);
    this.context.book.push({ type: 'RENAME_SHEET', sheetId: this.sheetId, newName: String(name), oldName });
    return this;
  }

  getSheetId(): number {
    return this.context.book.side.sheetNumber(this.sheetId);
  }

  getIndex(): number {
    return this.context.book.sheetIds().indexOf(this.sheetId) + 1;
  }

  getType(): EnumValue {
    return enumValue('SheetType', 'GRID');
  }

  getParent(): SpreadsheetFile {
    return new SpreadsheetFile(this.context);
  }

  activate(): this {
    this.context.book.activate(this.sheetId);
    this.context.ui.activated?.(this.getName());
    return this;
  }

  copyTo(_file: unknown): GridSheet {
    const { book } = this.context;
    const name = freeName(book, `Copy of ${this.getName()}`);
    const copy = book.newSheetId();
    const visible = book.getters.getVisibleSheetIds();
    book.push({ type: 'DUPLICATE_SHEET', sheetId: this.sheetId, sheetIdTo: copy, sheetNameTo: name });
    const delta = visible.length - 1 - visible.indexOf(this.sheetId);
    if (delta > 0 && visible.includes(this.sheetId)) book.push({ type: 'MOVE_SHEET', sheetId: copy, delta });
    return new GridSheet(this.context, copy);
  }

  hideSheet(): this {
    const { book } = this.context;
    if (this.isSheetHidden()) return this;
    if (book.getters.getVisibleSheetIds().length === 1) fail("You can't hide all the sheets in a document.");
    book.push({ type: 'HIDE_SHEET', sheetId: this.sheetId });
    return this;
  }

  showSheet(): this {
    if (this.isSheetHidden()) this.context.book.push({ type: 'SHOW_SHEET', sheetId: this.sheetId });
    return this;
  }

  isSheetHidden(): boolean {
    this.context.book.flush();
    return !this.context.book.getters.isSheetVisible(this.sheetId);
  }

  getTabColor(): string | null {
    this.context.book.flush();
    return this.context.book.getters.getSheet(this.sheetId).color?.toLowerCase() ?? null;
  }

  setTabColor(color: unknown): this {
    const read = readColor(color);
    if (read === undefined) return this;
    this.context.book.push({ type: 'COLOR_SHEET', sheetId: this.sheetId, ...(read === null ? {} : { color: read }) });
    return this;
  }

  // Ranges

  getRange(...args: readonly unknown[]): SheetRange {
    const { bottom, right } = this.context.book.whole(this.sheetId);
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') {
      const { box, open } = parseBox(
        first.includes('!') ? first.slice(first.lastIndexOf('!') + 1) : first,
        bottom + 1,
        right + 1,
      );
      if (box.bottom > bottom || box.right > right)
        fail('The coordinates of the range are outside the dimensions of the sheet.');
      return new SheetRange(this.context, this.sheetId, box, open);
    }
    const numbers = args.map(Number);
    if (args.length < 2 || args.length > 4 || args.some((arg) => typeof arg !== 'number'))
      badSignature('SpreadsheetApp.Sheet.getRange', args);
    const [row = 1, column = 1, rows = 1, columns = 1] = numbers.map(Math.trunc);
    if (row < 1) fail('The starting row of the range is too small.');
    if (column < 1) fail('The starting column of the range is too small.');
    if (rows < 1) fail('The number of rows in the range must be at least 1.');
    if (columns < 1) fail('The number of columns in the range must be at least 1.');
    if (row - 1 + rows > bottom + 1 || column - 1 + columns > right + 1) {
      fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new SheetRange(this.context, this.sheetId, {
      top: row - 1,
      left: column - 1,
      bottom: row + rows - 2,
      right: column + columns - 2,
    });
  }

  getActiveRange(): SheetRange {
    return this.getParent().getActiveRange();
  }

  getActiveCell(): SheetRange {
    return this.getParent().getCurrentCell();
  }

  getCurrentCell(): SheetRange {
    return this.getParent().getCurrentCell();
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations)) badSignature('SpreadsheetApp.Sheet.getRangeList', [notations]);
    return new RangeList(notations.map((notation: unknown) => this.getRange(notation)));
  }

  getDataRange(): SheetRange {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getLastRow(): number {
    this.context.book.flush();
    return this.context.book.usedSize(this.sheetId).rows;
  }

  getLastColumn(): number {
    this.context.book.flush();
    return this.context.book.usedSize(this.sheetId).columns;
  }

  appendRow(values: unknown): this {
    if (!Array.isArray(values)) badSignature('SpreadsheetApp.Sheet.appendRow', [values]);
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    const list = values as unknown[];
    if (list.length > this.getMaxColumns())
      this.insertColumnsAfter(this.getMaxColumns(), list.length - this.getMaxColumns());
    if (list.length > 0) this.getRange(row, 1, 1, list.length).setValues([list]);
    return this;
  }

  // Clearing

  private all(): SheetRange {
    return new SheetRange(this.context, this.sheetId, this.context.book.whole(this.sheetId));
  }

  /** Values and looks; notes and rules stay. */
  clear(options?: unknown): this {
    const { contentsOnly, formatOnly } = (options ?? {}) as Record<string, unknown>;
    if (!formatOnly) this.clearContents();
    if (!contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    this.all().clearContent();
    return this;
  }

  clearFormats(): this {
    this.all().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.context.book.settle();
    this.context.book.side.sheet(this.sheetId).notes = {};
    return this;
  }

  // Charts, rules, metadata, protection

  newChart(): ChartBuilder {
    return new ChartBuilder(this.context, this.sheetId);
  }

  getCharts(): SheetChart[] {
    return chartsOf(this.context, this.sheetId);
  }

  insertChart(chart: unknown): void {
    insertChart(this.context, this.sheetId, chart);
  }

  updateChart(chart: unknown): void {
    updateChart(this.context, this.sheetId, chart);
  }

  removeChart(chart: unknown): void {
    removeChart(this.context, this.sheetId, chart);
  }

  getConditionalFormatRules(): ConditionalRule[] {
    return readConditionalRules(this.context, this.sheetId);
  }

  setConditionalFormatRules(rules: unknown): void {
    writeConditionalRules(this.context, this.sheetId, rules);
  }

  clearConditionalFormatRules(): void {
    writeConditionalRules(this.context, this.sheetId, []);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, { kind: 'SHEET', sheetId: this.sheetId }, args);
    return this;
  }

  getDeveloperMetadata(): Metadata[] {
    return metadataOf(this.context, { kind: 'SHEET', sheetId: this.sheetId });
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this.context, this.sheetId);
  }

  protect(): Protection {
    return Protection.add(this.context, this.sheetId, '');
  }

  getProtections(type: EnumValue): Protection[] {
    return Protection.of(this.context, this.sheetId, type.name());
  }
}
