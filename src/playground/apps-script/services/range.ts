import { type Box, boxName } from '../box.ts';
import type { Content } from '../cell-content.ts';
import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { isEnum } from '../enum-values.ts';
import { isDateFormat } from '../formats.ts';
import { badSignature, fail } from '../service.ts';
import { copyRange, type Paste } from './copy.ts';
import { addMetadata, type Metadata, metadataOf } from './developer-metadata.ts';
import { Protection } from './protection.ts';
import { StyledRange } from './range-style.ts';
import { GridSheet } from './sheet.ts';
import { clearValidation, readValidation, setValidation, type Validation, ValidationBuilder } from './validation.ts';
import { contentOfScript } from './writing.ts';

/** A block of cells; rows and columns count from 1 for scripts, from 0 inside. */
export class SheetRange extends StyledRange implements Emulates<GoogleAppsScript.Spreadsheet.Range> {
  override readonly service = 'Range';

  constructor(
    context: Context,
    sheetId: string,
    box: Box,
    /** How an unbounded range was written, such as A:C; '' for others. */
    private readonly open = '',
  ) {
    super(context, sheetId, box);
  }

  // Where it is

  override getA1Notation(): string {
    return this.open || boxName(this.box);
  }

  getRow(): number {
    return this.box.top + 1;
  }

  getColumn(): number {
    return this.box.left + 1;
  }

  getLastRow(): number {
    return this.box.bottom + 1;
  }

  getLastColumn(): number {
    return this.box.right + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getSheet(): GridSheet {
    return new GridSheet(this.context, this.sheetId);
  }

  getGridId(): number {
    return this.getSheet().getSheetId();
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.getNumRows(),
    columns = this.getNumColumns(),
  ): SheetRange {
    return this.getSheet().getRange(this.getRow() + rowOffset, this.getColumn() + columnOffset, rows, columns);
  }

  getCell(row: number, column: number): SheetRange {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns())
      fail('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  activate(): SheetRange {
    const sheet = this.getSheet().activate();
    this.context.ui.activated?.(sheet.getName(), { row: this.getRow(), column: this.getColumn() });
    this.context.book.select(this.box);
    return this;
  }

  // Values

  getValue(): unknown {
    return this.first((row, column) => this.context.book.value(this.sheetId, row, column));
  }

  getValues(): unknown[][] {
    return this.map((row, column) => this.context.book.value(this.sheetId, row, column));
  }

  getDisplayValue(): string {
    return this.first((row, column) => this.context.book.text(this.sheetId, row, column));
  }

  getDisplayValues(): string[][] {
    return this.map((row, column) => this.context.book.text(this.sheetId, row, column));
  }

  isBlank(): boolean {
    return this.map((row, column) => this.context.book.value(this.sheetId, row, column) === '').every((row) =>
      row.every(Boolean),
    );
  }

  setValue(...args: unknown[]): this {
    const [value] = args;
    if (args.length !== 1 || Array.isArray(value)) badSignature('SpreadsheetApp.Range.setValue', args);
    this.each((row, column) => this.write(row, column, value));
    return this;
  }

  setValues(values: unknown): this {
    const rows = this.grid('setValues', values);
    this.each((row, column, i, j) => this.write(row, column, rows[i]?.[j]));
    return this;
  }

  private write(row: number, column: number, value: unknown): void {
    const { book } = this.context;
    const format = book.formatBeforeWriting(this.sheetId, row, column);
    const written = contentOfScript(value, format, book, this.context.now());
    const change = written.format !== '' && takesFormat(format, written.format) ? { format: written.format } : {};
    book.patch(this.sheetId, row, column, { content: written.content, ...change });
  }

  // Formulas

  getFormula(): string {
    return this.first((row, column) => this.context.book.formulaOf(this.context.book.cell(this.sheetId, row, column)));
  }

  getFormulas(): string[][] {
    return this.map((row, column) => this.context.book.formulaOf(this.context.book.cell(this.sheetId, row, column)));
  }

  /** Relative references shift from cell to cell; a missing equals sign is put in front. */
  setFormula(formula: unknown): this {
    if (formula !== null && typeof formula !== 'string') badSignature('SpreadsheetApp.Range.setFormula', [formula]);
    this.each((row, column, i, j) => this.writeFormula(row, column, formula, i, j));
    return this;
  }

  setFormulas(formulas: unknown): this {
    const rows = this.grid('setFormulas', formulas);
    this.each((row, column, i, j) => this.writeFormula(row, column, rows[i]?.[j], 0, 0));
    return this;
  }

  private writeFormula(row: number, column: number, formula: unknown, down: number, right: number): void {
    const { book } = this.context;
    if (formula === null || formula === '') {
      book.patch(this.sheetId, row, column, { content: '' });
      return;
    }
    const text = String(formula).startsWith('=') ? String(formula) : `=${String(formula)}`;
    const { content } = contentOfScript(text, '', book, this.context.now());
    const shifted: Content =
      typeof content === 'object' && (down > 0 || right > 0)
        ? { formula: book.translate(content.formula, this.sheetId, right, down) }
        : content;
    book.patch(this.sheetId, row, column, { content: shifted });
  }

  // Notes

  getNote(): string {
    return this.first((row, column) => this.context.book.side.sheet(this.sheetId).notes[`${row},${column}`] ?? '');
  }

  getNotes(): string[][] {
    return this.map((row, column) => this.context.book.side.sheet(this.sheetId).notes[`${row},${column}`] ?? '');
  }

  setNote(note: unknown): this {
    this.context.book.settle();
    this.each((row, column) => this.writeNote(row, column, note));
    return this;
  }

  setNotes(notes: unknown): this {
    const rows = this.grid('setNotes', notes);
    this.context.book.settle();
    this.each((row, column, i, j) => this.writeNote(row, column, rows[i]?.[j]));
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  private writeNote(row: number, column: number, note: unknown): void {
    const { notes } = this.context.book.side.sheet(this.sheetId);
    if (note === null || note === undefined || note === '') delete notes[`${row},${column}`];
    else notes[`${row},${column}`] = String(note);
  }

  // Merging

  merge(): this {
    this.refuseCuts();
    this.pushMerges([this.box]);
    return this;
  }

  mergeAcross(): this {
    this.refuseCuts();
    const { top, left, bottom, right } = this.box;
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }));
    this.pushMerges(rows);
    return this;
  }

  mergeVertically(): this {
    this.refuseCuts();
    const { top, left, bottom, right } = this.box;
    const columns = Array.from({ length: right - left + 1 }, (_, j) => ({
      top,
      bottom,
      left: left + j,
      right: left + j,
    }));
    this.pushMerges(columns);
    return this;
  }

  breakApart(): this {
    this.refuseCuts();
    const target = this.context.book.merges(this.sheetId).filter((merge) => touches(merge, this.box));
    if (target.length > 0) this.context.book.push({ type: 'REMOVE_MERGE', sheetId: this.sheetId, target });
    return this;
  }

  getMergedRanges(): SheetRange[] {
    this.context.book.flush();
    const merges = this.context.book.merges(this.sheetId).filter((merge) => touches(merge, this.box));
    return merges.map((merge) => new SheetRange(this.context, this.sheetId, merge));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  private pushMerges(boxes: readonly Box[]): void {
    const target = boxes.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
    if (target.length > 0) this.context.book.push({ type: 'ADD_MERGE', sheetId: this.sheetId, target, force: true });
  }

  private refuseCuts(): void {
    const cut = this.context.book
      .merges(this.sheetId)
      .some((merge) => touches(merge, this.box) && !contains(this.box, merge));
    if (cut) fail('You must select all cells in a merged range to merge or unmerge them.');
  }

  // Clearing

  clear(options?: unknown): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = (options ?? {}) as Record<string, unknown>;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearLooks({ numberFormats: true });
    if (commentsOnly) this.clearNote();
    if (formatOnly || validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return this.setContents('');
  }

  /** Google's page: number formats stay. */
  clearFormat(): this {
    return this.clearLooks({ numberFormats: false });
  }

  clearDataValidations(): this {
    this.context.book.flush();
    clearValidation(this.context, this);
    return this;
  }

  private setContents(content: Content): this {
    this.each((row, column) => {
      if (this.context.book.mayHold(this.sheetId, row, column))
        this.context.book.patch(this.sheetId, row, column, { content });
    });
    return this;
  }

  private clearLooks({ numberFormats }: { readonly numberFormats: boolean }): this {
    const { book } = this.context;
    this.each((row, column) => {
      if (!book.mayHold(this.sheetId, row, column)) return;
      const format = numberFormats ? '' : book.formatBeforeWriting(this.sheetId, row, column);
      book.patch(this.sheetId, row, column, { plain: true, format, style: {} });
    });
    const border = { position: 'clear' } as const;
    book.push({ type: 'SET_ZONE_BORDERS', sheetId: this.sheetId, target: [this.box], border });
    return this;
  }

  // Copying

  copyTo(...args: unknown[]): void {
    const [destination, how = null, transposed = null] = args;
    if (!(destination instanceof SheetRange)) badSignature('SpreadsheetApp.Range.copyTo', args);
    if (args.length > 2 && (!isEnum(how, 'CopyPasteType') || typeof transposed !== 'boolean'))
      badSignature('SpreadsheetApp.Range.copyTo', args);
    if (transposed === true) fail('Range.copyTo with transposed is not emulated');
    copyRange(this.context, this, destination, pasteOf(how));
  }

  // Rules, metadata, protection

  insertCheckboxes(...values: unknown[]): this {
    if (values.length > 0) fail('Range.insertCheckboxes with values is not emulated');
    const rule = new ValidationBuilder(this.context).requireCheckbox().build();
    setValidation(this.context, this, rule);
    this.each((row, column) => this.context.book.patch(this.sheetId, row, column, { content: false }));
    return this;
  }

  getDataValidation(): Validation | null {
    return this.first((row, column) => readValidation(this.context, this.sheetId, row, column));
  }

  getDataValidations(): (Validation | null)[][] {
    return this.map((row, column) => readValidation(this.context, this.sheetId, row, column));
  }

  setDataValidation(rule: unknown): this {
    setValidation(this.context, this, rule as Validation | null);
    return this;
  }

  setDataValidations(rules: unknown): this {
    const rows = this.grid('setDataValidations', rules) as (Validation | null)[][];
    this.each((row, column, i, j) => {
      const cell = new SheetRange(this.context, this.sheetId, { top: row, bottom: row, left: column, right: column });
      setValidation(this.context, cell, rows[i]?.[j] ?? null);
    });
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, this.metadataPlace(), args);
    return this;
  }

  getDeveloperMetadata(): Metadata[] {
    this.context.book.flush();
    return metadataOf(this.context, this.metadataPlace());
  }

  private metadataPlace() {
    const { top, left, bottom, right } = this.box;
    const whole = this.context.book.whole(this.sheetId);
    const rows = left === 0 && right === whole.right;
    const columns = top === 0 && bottom === whole.bottom;
    if (!rows && !columns) {
      fail(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the ' +
          'top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    return rows
      ? { kind: 'ROW' as const, sheetId: this.sheetId, at: top, count: bottom - top + 1 }
      : { kind: 'COLUMN' as const, sheetId: this.sheetId, at: left, count: right - left + 1 };
  }

  protect(): Protection {
    return Protection.add(this.context, this.sheetId, this.getA1Notation());
  }
}

/** Typing a day or a percentage sets its format where the cell has none; a day also where the format is none of days. */
function takesFormat(before: string, after: string): boolean {
  return before === '' || (isDateFormat(after) && !isDateFormat(before));
}

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

/** What to paste; unknown options are ignored without a word, as Google does. */
function pasteOf(how: unknown): Paste {
  if (isEnum(how, 'CopyPasteType')) {
    const known: Readonly<Record<string, Paste>> = {
      PASTE_NORMAL: 'all',
      PASTE_VALUES: 'values',
      PASTE_FORMAT: 'looks',
      PASTE_FORMULA: 'contents',
    };
    return known[how.name()] ?? fail(`CopyPasteType.${how.name()} is not emulated`);
  }
  const { contentsOnly, formatOnly } = (how ?? {}) as Record<string, unknown>;
  return contentsOnly && !formatOnly ? 'values' : formatOnly && !contentsOnly ? 'looks' : 'all';
}
