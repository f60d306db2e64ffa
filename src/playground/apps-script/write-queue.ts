import type { Cell, CoreCommand, Model, Style, UID } from '@odoo/o-spreadsheet';
import { type Content, contentOf, encode } from './cell-content.ts';
import { dispatchAll } from './engine.ts';
import { type QuickEngine, quickEngine } from './quick-engine.ts';

/** A change of one cell: what is absent stays. */
export interface Patch {
  readonly content?: Content;
  /** In the engine's spelling; '' is the automatic one. */
  readonly format?: string;
  /** A part that is undefined goes back to the default. */
  readonly style?: { readonly [part in keyof Style]?: Style[part] | undefined };
  /** Looks and format start from those of a new cell. */
  readonly plain?: true;
}

/** Changes between two commands that move cells: first the cells, then the other commands. */
interface Epoch {
  readonly cells: Map<UID, Map<number, Patch>>;
  readonly commands: CoreCommand[];
}

/** Commands that move cells or sheets: what was written before must stand first. */
const MOVING = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'CREATE_SHEET',
  'DELETE_SHEET',
  'DUPLICATE_SHEET',
  'MOVE_SHEET',
  'RENAME_SHEET',
  'HIDE_SHEET',
  'SHOW_SHEET',
]);

/** More than a sheet has columns: a cell's key is its row times this, plus its column. */
const WIDTH = 20_000;

/** Writes on their way to the engine: several of one cell become one. */
export class WriteQueue {
  private epochs: Epoch[] = [];
  private readonly quick: QuickEngine | null;

  constructor(
    private readonly model: Model,
    private readonly formulaOf: (cell: Cell | undefined) => string,
  ) {
    this.quick = quickEngine(model);
  }

  /** Does something wait that moves cells or sheets? */
  get moves(): boolean {
    return this.epochs.length > 1;
  }

  patch(sheetId: UID, row: number, column: number, change: Patch): void {
    const { cells } = this.epoch();
    const sheet = cells.get(sheetId) ?? new Map<number, Patch>();
    cells.set(sheetId, sheet);
    const key = row * WIDTH + column;
    const before = sheet.get(key);
    const style = change.style && before?.style && !change.plain ? { style: { ...before.style, ...change.style } } : {};
    sheet.set(key, { ...before, ...change, ...style });
  }

  push(command: CoreCommand): void {
    this.epoch().commands.push(command);
    if (MOVING.has(command.type)) this.epochs.push({ cells: new Map(), commands: [] });
  }

  /** The commands since the last that moved something. */
  commands(): readonly CoreCommand[] {
    return this.epochs.at(-1)?.commands ?? [];
  }

  /** The format that a cell will have; undefined where nothing waits for it. */
  formatOf(sheetId: UID, row: number, column: number): string | undefined {
    for (const { cells } of [...this.epochs].reverse()) {
      const patch = cells.get(sheetId)?.get(row * WIDTH + column);
      if (patch?.format !== undefined) return patch.format;
      if (patch?.plain) return '';
    }
    return undefined;
  }

  holds(sheetId: UID, row: number, column: number): boolean {
    return this.epochs.some(({ cells }) => cells.get(sheetId)?.has(row * WIDTH + column));
  }

  flush(): void {
    const { epochs } = this;
    this.epochs = [];
    for (const { cells, commands } of epochs) {
      const changes: CoreCommand[] = [];
      for (const [sheetId, patches] of cells) this.changeCells(sheetId, patches, changes);
      dispatchAll(this.model, [...changes, ...(this.quick?.news() ?? []), ...commands]);
    }
  }

  private epoch(): Epoch {
    const last = this.epochs.at(-1);
    if (last) return last;
    const first: Epoch = { cells: new Map(), commands: [] };
    this.epochs.push(first);
    return first;
  }

  /** Puts plain cells in place where that is possible, and adds the commands for the others. */
  private changeCells(sheetId: UID, patches: ReadonlyMap<number, Patch>, commands: CoreCommand[]): void {
    for (const [key, patch] of patches) {
      const place = { sheetId, row: Math.floor(key / WIDTH), col: key % WIDTH };
      const cell = this.model.getters.getCell(place);
      const old = this.formulaOf(cell);
      const content = patch.content ?? contentOf(cell, () => old);
      const format = patch.format ?? (patch.plain ? '' : (cell?.format ?? ''));
      const repaints = patch.style !== undefined || patch.plain === true;
      const style = repaints ? drawn({ ...(patch.plain ? {} : cell?.style), ...patch.style }) : (cell?.style ?? null);
      if (this.quick?.put(place, content, format, style ?? undefined)) continue;
      const told = encode(content, format);
      // The engine takes the same formula for no change, but a script that writes it again wants it calculated again.
      if (patch.content !== undefined && cell?.isFormula && old === told.content) {
        commands.push({ type: 'UPDATE_CELL', ...place, content: '' });
      }
      commands.push({ type: 'UPDATE_CELL', ...place, ...told, ...(repaints ? { style } : {}) });
    }
  }
}

/** A style without the parts that are as in a new cell; null where none is left. */
function drawn(style: Patch['style']): Style | null {
  const kept = Object.entries(style ?? {}).filter(([, value]) => value !== undefined && value !== false);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Style);
}
