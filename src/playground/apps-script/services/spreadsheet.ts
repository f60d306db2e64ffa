import { splitReference } from '../box.ts';
import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { badSignature, fail, Service } from '../service.ts';
import { addMetadata, type Metadata, MetadataFinder, metadataOf } from './developer-metadata.ts';
import { NamedRange } from './named-range.ts';
import { SheetRange } from './range.ts';
import type { RangeList } from './range-list.ts';
import { GridSheet } from './sheet.ts';
import { checkName, freeName } from './sheet-names.ts';

/** The file: there is only one, the open one. */
export class SpreadsheetFile extends Service implements Emulates<GoogleAppsScript.Spreadsheet.Spreadsheet> {
  override readonly service = 'Spreadsheet';

  constructor(private readonly context: Context) {
    super();
  }

  getId(): string {
    return 'local-playground-spreadsheet';
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return 'Playground';
  }

  getSpreadsheetLocale(): string {
    return this.context.book.locale.code;
  }

  getSpreadsheetTimeZone(): string {
    return this.context.book.zone.name;
  }

  toast(...args: unknown[]): void {
    this.context.ui.toast(String(args[0] ?? ''), String(args[1] ?? ''));
  }

  // Sheets

  private sheet(sheetId: string): GridSheet {
    return new GridSheet(this.context, sheetId);
  }

  getSheets(): GridSheet[] {
    return this.context.book.sheetIds().map((id) => this.sheet(id));
  }

  getNumSheets(): number {
    return this.context.book.sheetIds().length;
  }

  getSheetByName(name: unknown): GridSheet | null {
    const id = this.context.book
      .sheetIds()
      .find((one) => this.context.book.sheetName(one).toLowerCase() === String(name).toLowerCase());
    return id === undefined ? null : this.sheet(id);
  }

  getActiveSheet(): GridSheet {
    return this.sheet(this.context.book.activeSheet());
  }

  setActiveSheet(sheet: unknown): GridSheet {
    if (!(sheet instanceof GridSheet)) badSignature('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    return sheet.activate();
  }

  /** Lands after the active sheet where no index is given, and becomes the active one. */
  insertSheet(...args: unknown[]): GridSheet {
    const { book } = this.context;
    const [first, second] = args;
    const name =
      typeof first === 'string'
        ? first
        : freeName(book, `${book.locale.code.startsWith('fr') ? 'Feuille ' : 'Sheet'}${book.sheetIds().length + 1}`);
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    if (args.some((arg) => typeof arg === 'object' && arg !== null))
      fail('Spreadsheet.insertSheet with options is not emulated');
    checkName(book, name);
    const position = index ?? book.sheetIds().indexOf(book.activeSheet()) + 1;
    const sheetId = book.newSheetId();
    book.push({
      type: 'CREATE_SHEET',
      sheetId,
      position: Math.min(position, book.sheetIds().length),
      name,
      cols: 26,
      rows: 1000,
    });
    return this.sheet(sheetId).activate();
  }

  /** To a place counted from 1. */
  moveActiveSheet(place: unknown): void {
    const { book } = this.context;
    if (typeof place !== 'number') badSignature('SpreadsheetApp.Spreadsheet.moveActiveSheet', [place]);
    else book.moveSheet(book.activeSheet(), Math.min(Math.max(1, place), book.sheetIds().length) - 1);
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof GridSheet)) badSignature('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    const { book } = this.context;
    if (book.sheetIds().length === 1) fail("You can't remove all the sheets in a document.");
    if (!sheet.isSheetHidden() && book.getters.getVisibleSheetIds().length === 1)
      fail("You can't remove all the visible sheets in a document.");
    book.deleteSheet(sheet.sheetId);
  }

  // Ranges

  getRange(notation: unknown): SheetRange {
    if (typeof notation !== 'string') return badSignature('SpreadsheetApp.Spreadsheet.getRange', [notation]);
    const { sheet, cells } = splitReference(notation);
    const found = sheet === null ? this.getActiveSheet() : this.getSheetByName(sheet);
    return found ? found.getRange(cells) : fail('Range not found');
  }

  getActiveRange(): SheetRange {
    const { book } = this.context;
    return new SheetRange(this.context, book.activeSheet(), book.selection());
  }

  getActiveCell(): SheetRange {
    return this.getCurrentCell();
  }

  getCurrentCell(): SheetRange {
    const { book } = this.context;
    const { row, col } = book.currentCell();
    return new SheetRange(this.context, book.activeSheet(), { top: row, bottom: row, left: col, right: col });
  }

  getRangeList(notations: unknown): RangeList {
    return this.getActiveSheet().getRangeList(notations);
  }

  getDataRange(): SheetRange {
    return this.getActiveSheet().getDataRange();
  }

  getRangeByName(name: unknown): SheetRange | null {
    return NamedRange.find(this.context, String(name))?.getRange() ?? null;
  }

  getNamedRanges(): NamedRange[] {
    return NamedRange.all(this.context);
  }

  setNamedRange(name: unknown, range: unknown): void {
    NamedRange.set(this.context, String(name), range as SheetRange);
  }

  removeNamedRange(name: unknown): void {
    NamedRange.find(this.context, String(name))?.remove();
  }

  // Metadata

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, { kind: 'SPREADSHEET' }, args);
    return this;
  }

  getDeveloperMetadata(): Metadata[] {
    return metadataOf(this.context, { kind: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this.context, null);
  }
}
