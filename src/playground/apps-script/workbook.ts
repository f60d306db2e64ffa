import {
  type Zone as Box,
  type Cell,
  CompiledFormula,
  type CoreCommand,
  type EvalContext,
  type EvaluatedCell,
  type Model,
  SPREADSHEET_DIMENSIONS,
  type UID,
} from '@odoo/o-spreadsheet';
import { contentOf, visibleFormat } from './cell-content.ts';
import { AUTOMATIC, engineFormat, formatNamedDay, isDateFormat, isTextFormat, namesDays } from './formats.ts';
import { type SheetLocale, sheetLocale } from './locales.ts';
import { type CellTables, tables } from './quick-engine.ts';
import { type Zone, zone } from './serial.ts';
import { fail } from './service.ts';
import { SideState } from './side-state.ts';
import type { HostState } from './types.ts';
import { type Patch, WriteQueue } from './write-queue.ts';

export type { Patch };

/** Error values as Google spells them. */
const ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export const googleError = (value: string): string => ERRORS[value] ?? value;

/**
 * The engine's model as the services see it: rows and columns from 0, typed values in and out. Writes wait in a queue, one change a cell,
 * until something is read or the run ends, as Google's do.
 */
export class Workbook {
  readonly model: Model;
  readonly side: SideState;
  locale: SheetLocale;
  zone: Zone;
  /** Set while the engine calculates: formulas are then asked of it, one by one. */
  evaluation: EvalContext | null = null;
  private readonly queue: WriteQueue;
  private readonly holder: CellTables['holder'];
  private used = new Map<UID, { rows: number; columns: number }>();
  private readonly spelled = new Map<string, string>();
  private formulaTexts = new WeakMap<Cell, string>();

  constructor(options: { model: Model; locale: string; zone: string; state?: HostState | undefined }) {
    this.model = options.model;
    this.holder = tables(options.model).holder;
    this.queue = new WriteQueue(options.model, (cell) => this.formulaOf(cell));
    this.locale = sheetLocale(options.locale);
    this.zone = zone(options.zone);
    this.side = new SideState(options.model, options.state);
    this.model.on('command-finalized', this, () => this.used.clear());
    this.setLocale(options.locale);
  }

  private get cells(): CellTables['holder']['cells'] {
    return this.holder.cells;
  }

  get getters(): Model['getters'] {
    return this.model.getters;
  }

  setLocale(code: string): void {
    this.locale = sheetLocale(code);
    if (JSON.stringify(this.getters.getLocale()) !== JSON.stringify(this.locale.engine)) {
      this.model.dispatch('UPDATE_LOCALE', { locale: this.locale.engine });
    }
  }

  // Writing

  patch(sheetId: UID, row: number, column: number, change: Patch): void {
    this.queue.patch(sheetId, row, column, change);
  }

  push(command: CoreCommand): void {
    this.queue.push(command);
  }

  /** Applies all that waits, as SpreadsheetApp.flush does; nothing waits while the engine calculates. */
  flush(): void {
    if (!this.evaluation) this.queue.flush();
  }

  /** Applies what moves cells or sheets, so that a row, a column or a sheet counted now means the same later. */
  settle(): void {
    if (this.queue.moves) this.flush();
  }

  // Reading

  /** Straight from the engine's tables: its own getter also looks up where the cell stands, which takes most of the time. */
  cell(sheetId: UID, row: number, col: number): Cell | undefined {
    const id = this.getters.tryGetSheet(sheetId)?.rows[row]?.cells[col];
    return id === undefined ? undefined : this.cells[sheetId]?.[id];
  }

  evaluated(sheetId: UID, row: number, col: number): EvaluatedCell {
    const position = { sheetId, row, col };
    return this.evaluation
      ? (this.evaluation.getFormulaResult(position) as EvaluatedCell)
      : this.getters.getEvaluatedCell(position);
  }

  /** As getValue gives it; a day or a time is an instant. */
  value(sheetId: UID, row: number, col: number): string | number | boolean | Date {
    const cell = this.cell(sheetId, row, col);
    if (cell && !cell.isFormula && cell.content !== '') {
      if (cell.format === undefined) return cell.parsedValue ?? '';
      const content = contentOf(cell, () => '');
      return typeof content === 'object' ? '' : this.typed(content, cell.format);
    }
    const { value, format } = this.evaluated(sheetId, row, col);
    return typeof value === 'string' ? googleError(value) : this.typed(value ?? '', format ?? '');
  }

  typed(value: string | number | boolean, format: string): string | number | boolean | Date {
    return typeof value === 'number' && isDateFormat(format) ? new Date(this.zone.toInstant(value)) : value;
  }

  text(sheetId: UID, row: number, col: number): string {
    const cell = this.cell(sheetId, row, col);
    if (cell && !cell.isFormula && cell.content !== '') {
      const content = cell.format === undefined ? cell.parsedValue : contentOf(cell, () => '');
      if (typeof content === 'string') return content;
    }
    const { formattedValue, value, format } = this.evaluated(sheetId, row, col);
    if (typeof value === 'number' && format !== undefined && namesDays(format))
      return formatNamedDay(value, format, this.locale);
    return typeof value === 'string' && value in ERRORS ? googleError(value) : (formattedValue ?? '');
  }

  format(sheetId: UID, row: number, col: number): string {
    const format = this.cell(sheetId, row, col)?.format ?? this.evaluated(sheetId, row, col).format ?? '';
    return this.side.originalFormat(visibleFormat(format)) || AUTOMATIC;
  }

  /** A script's number format in the engine's spelling. */
  engineFormat(google: string): string {
    const known = this.spelled.get(google);
    if (known !== undefined) return known;
    const spelled = engineFormat(google, this.locale.engine);
    this.side.rememberFormat(spelled, google);
    this.spelled.set(google, spelled);
    return spelled;
  }

  /** The cell's own format in the engine's spelling, with what waits in the queue: '' where it is automatic. */
  formatBeforeWriting(sheetId: UID, row: number, col: number): string {
    const waiting = this.queue.formatOf(sheetId, row, col);
    if (waiting !== undefined) return visibleFormat(waiting);
    return visibleFormat(this.cell(sheetId, row, col)?.format ?? '');
  }

  keepsText(sheetId: UID, row: number, col: number): boolean {
    return isTextFormat(this.formatBeforeWriting(sheetId, row, col));
  }

  formulaOf(cell: Cell | undefined): string {
    if (!cell?.isFormula) return '';
    const known = this.formulaTexts.get(cell);
    if (known !== undefined) return known;
    const text = cell.compiledFormula.toFormulaString(this.getters);
    this.formulaTexts.set(cell, text);
    return text;
  }

  /** The formula as it reads when it is copied so many columns and rows away. */
  translate(formula: string, sheetId: UID, right: number, down: number): string {
    return this.getters.getTranslatedCellFormula(
      sheetId,
      right,
      down,
      CompiledFormula.Compile(formula, sheetId, this.getters),
    );
  }

  /** Rows and columns from the first to the last with content: 0 and 0 for an empty sheet. */
  usedSize(sheetId: UID): { rows: number; columns: number } {
    const known = this.used.get(sheetId);
    if (known) return known;
    let [rows, columns] = [0, 0];
    this.getters.getSheet(sheetId).rows.forEach((line, row) => {
      for (const key in line.cells) {
        const id = line.cells[key];
        const cell = id === undefined ? undefined : this.cells[sheetId]?.[id];
        if (!cell || (!cell.isFormula && cell.content === '')) continue;
        const spread =
          cell.isFormula && !this.evaluation
            ? this.getters.getSpreadZone({ sheetId, row, col: Number(key) })
            : undefined;
        rows = Math.max(rows, row + 1, (spread?.bottom ?? -1) + 1);
        columns = Math.max(columns, Number(key) + 1, (spread?.right ?? -1) + 1);
      }
    });
    const size = { rows, columns };
    if (!this.evaluation) this.used.set(sheetId, size);
    return size;
  }

  /** May this cell have a content or looks, with what waits in the queue? */
  mayHold(sheetId: UID, row: number, col: number): boolean {
    return this.cell(sheetId, row, col) !== undefined || this.queue.holds(sheetId, row, col);
  }

  /** The merged blocks of a sheet, with those that wait in the queue. */
  merges(sheetId: UID): Box[] {
    this.settle();
    let merges: Box[] = this.getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
    for (const command of this.queue.commands()) {
      if (command.type !== 'ADD_MERGE' && command.type !== 'REMOVE_MERGE') continue;
      if (command.sheetId !== sheetId) continue;
      merges = merges.filter((merge) => !command.target.some((box) => overlaps(box, merge)));
      if (command.type === 'ADD_MERGE') merges.push(...command.target);
    }
    return merges;
  }

  // Sheets

  sheetIds(): UID[] {
    this.settle();
    return [...this.getters.getSheetIds()];
  }

  sheetName(sheetId: UID): string {
    this.settle();
    return this.getters.tryGetSheetName(sheetId) ?? fail(`Sheet ${this.side.sheetNumber(sheetId)} not found`);
  }

  newSheetId(): UID {
    return `sheet-${this.side.newId()}`;
  }

  activeSheet(): UID {
    this.settle();
    return this.getters.getActiveSheetId();
  }

  activate(sheetId: UID): void {
    this.settle();
    if (!this.getters.isSheetVisible(sheetId)) this.push({ type: 'SHOW_SHEET', sheetId });
    this.flush();
    const from = this.getters.getActiveSheetId();
    if (from !== sheetId) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  }

  /** What is selected in the active sheet; of several blocks the last one. */
  selection(): Box {
    this.flush();
    return this.getters.getSelectedZone();
  }

  /** The cell with the dark border. */
  currentCell(): { readonly row: number; readonly col: number } {
    this.flush();
    return this.getters.getActivePosition();
  }

  select(zone: Box): void {
    this.flush();
    const anchor = { cell: { row: zone.top, col: zone.left }, zone };
    this.model.selection.selectZone(anchor, { scrollIntoView: false });
  }

  /** Moves a sheet to a place, counted from 0. */
  moveSheet(sheetId: UID, place: number): void {
    this.flush();
    const delta = place - this.sheetIds().indexOf(sheetId);
    if (delta !== 0) this.push({ type: 'MOVE_SHEET', sheetId, delta });
    this.settle();
  }

  /** The engine keeps one visible sheet beside the one that goes, so a hidden one is shown on its way out. */
  deleteSheet(sheetId: UID): void {
    const sheetName = this.sheetName(sheetId);
    this.flush();
    if (!this.getters.isSheetVisible(sheetId)) this.push({ type: 'SHOW_SHEET', sheetId });
    this.push({ type: 'DELETE_SHEET', sheetId, sheetName });
    this.settle();
  }

  /** The width or height that someone has set: undefined where none has. */
  userSize(sheetId: UID, dimension: 'ROW' | 'COL', at: number): number | undefined {
    if (dimension === 'ROW') return this.getters.getUserRowSize(sheetId, at);
    const size = this.getters.getColSize(sheetId, at);
    return size === SPREADSHEET_DIMENSIONS.DEFAULT_CELL_WIDTH ? undefined : size;
  }

  whole(sheetId: UID): Box {
    this.settle();
    return this.getters.getSheetZone(sheetId);
  }
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
