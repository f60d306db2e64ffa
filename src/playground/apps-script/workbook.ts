import {
  type Zone as Box,
  type Cell,
  CompiledFormula,
  type CoreCommand,
  type EvalContext,
  type EvaluatedCell,
  type Model,
  SPREADSHEET_DIMENSIONS,
  type Style,
  type UID,
} from '@odoo/o-spreadsheet';
import { type Content, contentOf, encode, visibleFormat } from './cell-content.ts';
import { dispatchAll } from './engine.ts';
import { AUTOMATIC, engineFormat, formatNamedDay, isDateFormat, isTextFormat, namesDays } from './formats.ts';
import { type SheetLocale, sheetLocale } from './locales.ts';
import { type NewCell, type QuickEngine, quickEngine, tables } from './quick-engine.ts';
import { type Zone, zone } from './serial.ts';
import { fail } from './service.ts';
import { SideState } from './side-state.ts';
import type { HostState } from './types.ts';

/** A change of one cell: what is absent stays. A style part that is undefined goes back to the default. */
export interface Patch {
  content?: Content;
  format?: string;
  style?: { readonly [part in keyof Style]?: Style[part] | undefined };
  plain?: true;
}

type Epoch = { readonly cells: Map<UID, Map<number, Patch>>; readonly commands: CoreCommand[] };

/** Error values as Google spells them. */
const ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export const googleError = (value: string): string => ERRORS[value] ?? value;

/** Commands that move cells: what was written before must stand first. */
const MOVING = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'CREATE_SHEET',
  'DELETE_SHEET',
  'DUPLICATE_SHEET',
  'RENAME_SHEET',
]);
const WIDTH = 20_000;

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
  private readonly quick: QuickEngine | null;
  private epochs: Epoch[] = [];
  private used = new Map<UID, { rows: number; columns: number }>();
  private readonly spelled = new Map<string, string>();
  private formulaTexts = new WeakMap<Cell, string>();

  constructor(options: { model: Model; locale: string; zone: string; state?: HostState | undefined }) {
    this.model = options.model;
    this.quick = quickEngine(options.model);
    this.locale = sheetLocale(options.locale);
    this.zone = zone(options.zone);
    this.side = new SideState(options.model, options.state);
    this.model.on('command-finalized', this, () => this.used.clear());
    this.setLocale(options.locale);
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
    const cells = this.epoch().cells;
    const sheet = cells.get(sheetId) ?? new Map<number, Patch>();
    cells.set(sheetId, sheet);
    const key = row * WIDTH + column;
    const before = sheet.get(key);
    if (!before) sheet.set(key, { ...change });
    else if (change.plain) sheet.set(key, { ...before, ...change });
    else
      sheet.set(key, {
        ...before,
        ...change,
        ...(change.style && before.style ? { style: { ...before.style, ...change.style } } : {}),
      });
  }

  push(command: CoreCommand): void {
    this.epoch().commands.push(command);
    if (MOVING.has(command.type)) this.epochs.push({ cells: new Map(), commands: [] });
  }

  private epoch(): Epoch {
    const last = this.epochs.at(-1);
    if (last) return last;
    const first: Epoch = { cells: new Map(), commands: [] };
    this.epochs.push(first);
    return first;
  }

  /** Applies all that waits, as SpreadsheetApp.flush does. */
  flush(): void {
    if (this.epochs.length === 0 || this.evaluation) return;
    const epochs = this.epochs;
    this.epochs = [];
    for (const { cells, commands } of epochs) {
      const changes: CoreCommand[] = [];
      for (const [sheetId, patches] of cells) this.cellCommands(sheetId, patches, changes);
      dispatchAll(this.model, [...changes, ...(this.quick?.news() ?? []), ...commands]);
    }
  }

  /** Applies what moves cells, so that a row or column counted now means the same later. */
  settle(): void {
    if (this.epochs.length > 1) this.flush();
  }

  private cellCommands(sheetId: UID, patches: ReadonlyMap<number, Patch>, commands: CoreCommand[]): void {
    for (const [key, patch] of patches) {
      const [row, col] = [Math.floor(key / WIDTH), key % WIDTH];
      const cell = this.getters.getCell({ sheetId, row, col });
      const old = this.formulaOf(cell);
      const content = patch.content ?? contentOf(cell, () => old);
      const format = patch.format ?? (patch.plain ? '' : (cell?.format ?? ''));
      const style =
        patch.style || patch.plain
          ? cleanStyle({ ...(patch.plain ? {} : cell?.style), ...patch.style })
          : (cell?.style ?? null);
      if (this.quick?.put({ sheetId, row, col }, content, format, style ?? undefined)) continue;
      const told = encode(content, format);
      // The engine takes the same formula for no change, but a script that writes it again wants it calculated again.
      if (patch.content !== undefined && cell?.isFormula && old === told.content) {
        commands.push({ type: 'UPDATE_CELL', sheetId, row, col, content: '' });
      }
      commands.push({
        type: 'UPDATE_CELL',
        sheetId,
        row,
        col,
        ...told,
        ...(patch.style || patch.plain ? { style } : {}),
      });
    }
  }

  // Reading

  cell(sheetId: UID, row: number, col: number): Cell | undefined {
    return this.getters.getCell({ sheetId, row, col });
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
    for (const { cells } of [...this.epochs].reverse()) {
      const patch = cells.get(sheetId)?.get(row * WIDTH + col);
      if (patch?.format !== undefined) return visibleFormat(patch.format);
      if (patch?.plain) return '';
    }
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
        const cell = id === undefined ? undefined : this.getters.getCellById(id);
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
    return (
      this.cell(sheetId, row, col) !== undefined ||
      this.epochs.some(({ cells }) => cells.get(sheetId)?.has(row * WIDTH + col))
    );
  }

  /** The merged blocks of a sheet, with those that wait in the queue. */
  merges(sheetId: UID): Box[] {
    this.settle();
    let merges: Box[] = this.getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
    for (const command of this.epochs[0]?.commands ?? []) {
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

  /** The engine keeps one visible sheet beside the one that goes, so a hidden one is shown on its way out. */
  /** Moves a sheet to a place, counted from 0. */
  moveSheet(sheetId: UID, place: number): void {
    this.flush();
    const delta = place - this.sheetIds().indexOf(sheetId);
    if (delta !== 0) this.push({ type: 'MOVE_SHEET', sheetId, delta });
    this.settle();
  }

  deleteSheet(sheetId: UID): void {
    const sheetName = this.sheetName(sheetId);
    this.flush();
    if (!this.getters.isSheetVisible(sheetId)) this.push({ type: 'SHOW_SHEET', sheetId });
    this.push({ type: 'DELETE_SHEET', sheetId, sheetName });
    this.settle();
  }

  /** Creates a sheet whose cells `fill` puts straight into the engine's tables, within the one command that makes the engine look at them. */
  createFilled(
    sheet: { readonly sheetId: UID; readonly name: string; readonly columns: number; readonly rows: number },
    fill: (put: (row: number, column: number, cell: NewCell) => void) => void,
  ): void {
    const { sheetId, name, columns, rows } = sheet;
    const position = this.getters.getSheetIds().length;
    const create: CoreCommand = { type: 'CREATE_SHEET', sheetId, name, cols: columns, rows, position };
    dispatchAll(this.model, [create], () => {
      const { holder, places } = tables(this.model);
      const cells = holder.cells[sheetId] ?? {};
      holder.cells[sheetId] = cells;
      const lines = this.getters.getSheet(sheetId).rows;
      fill((row, column, cell) => {
        const id = holder.nextId++;
        cells[id] = { ...cell, id };
        places.cellPosition[id] = { sheetId, row, col: column };
        const line = lines[row];
        if (line) line.cells[column] = id;
      });
    });
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

function cleanStyle(style: Patch['style']): Style | null {
  const kept = Object.entries(style ?? {}).filter(([, value]) => value !== undefined && value !== false);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Style);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
