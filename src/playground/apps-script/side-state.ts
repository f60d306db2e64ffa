import type { Command, Model, UID } from '@odoo/o-spreadsheet';
import type { HostState } from './types.ts';

/** A piece of developer metadata; rows and columns from 0. */
export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place:
    | { readonly kind: 'SPREADSHEET' }
    | { readonly kind: 'SHEET' }
    | { readonly kind: 'ROW' | 'COLUMN'; at: number; readonly count: number };
}

/** How a chart was described, beside what the engine draws. */
export interface ChartEntry {
  readonly kind: string;
  readonly options: Record<string, unknown>;
  readonly headers: number;
}

export interface SheetSide {
  /** By "row,column". */
  notes: Record<string, string>;
  /** By "row,column". */
  fonts: Record<string, string>;
  metadata: MetadataEntry[];
  /** By the engine's figure id. */
  charts: Record<string, ChartEntry>;
  /** By the engine's rule id: what the engine's own rule cannot say. */
  validations: Record<string, ValidationEntry>;
  protections: ProtectionEntry[];
  conditionals: unknown[];
}

export interface ValidationEntry {
  readonly type: string;
  /** JSON of the criterion's values: instants as { instant }, ranges as { range }. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface ProtectionEntry {
  description: string;
  warningOnly: boolean;
  /** A1 notation; '' is the sheet. */
  readonly range: string;
}

const emptySheet = (): SheetSide => ({
  notes: {},
  fonts: {},
  metadata: [],
  charts: {},
  validations: {},
  protections: [],
  conditionals: [],
});

/** What a Google Sheets file holds and the engine does not; it follows the rows and columns that the engine moves. */
export class SideState {
  readonly properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  metadata: MetadataEntry[];
  private readonly sheets: Map<UID, SheetSide>;
  private readonly numbers: Map<UID, number>;
  private readonly formats: Map<string, string>;
  private nextId: number;

  constructor(model: Model, state?: HostState) {
    const kept = JSON.parse(JSON.stringify(state ?? {})) as Partial<Kept>;
    this.properties = { document: {}, user: {}, script: {}, ...kept.properties };
    this.metadata = kept.workbook?.metadata ?? [];
    this.sheets = new Map(Object.entries(kept.sheets ?? {}));
    this.numbers = new Map(kept.workbook?.numbers ?? []);
    this.formats = new Map(kept.workbook?.formats ?? []);
    this.nextId = kept.workbook?.nextId ?? 1;
    model.on('command-dispatched', this, (command: unknown) => this.follow(model, command as Command));
  }

  sheet(sheetId: UID): SheetSide {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const fresh = emptySheet();
    this.sheets.set(sheetId, fresh);
    return fresh;
  }

  newId(): number {
    return this.nextId++;
  }

  /** Google's sheet ids are numbers: the first sheet's is 0. */
  sheetNumber(sheetId: UID): number {
    const known = this.numbers.get(sheetId);
    if (known !== undefined) return known;
    const number = this.numbers.size === 0 ? 0 : 1_000_000 + this.numbers.size * 7919;
    this.numbers.set(sheetId, number);
    return number;
  }

  /** Remembers how a script spelled a format that the engine spells otherwise. */
  rememberFormat(engine: string, google: string): void {
    if (engine !== google && engine !== '') this.formats.set(engine, google);
  }

  originalFormat(engine: string): string {
    return this.formats.get(engine) ?? engine;
  }

  export(): HostState {
    const kept: Kept = {
      properties: this.properties,
      sheets: Object.fromEntries(this.sheets),
      workbook: {
        metadata: this.metadata,
        numbers: [...this.numbers],
        formats: [...this.formats],
        nextId: this.nextId,
      },
    };
    return JSON.parse(JSON.stringify(kept)) as HostState;
  }

  private follow(model: Model, command: Command): void {
    if (command.type === 'DELETE_SHEET') this.sheets.delete(command.sheetId);
    if (command.type === 'DUPLICATE_SHEET') this.copySheet(model, command.sheetId, command.sheetIdTo);
    if (command.type === 'ADD_COLUMNS_ROWS') {
      const start = command.position === 'before' ? command.base : command.base + 1;
      this.move(command.sheetId, command.dimension, (at) => (at >= start ? at + command.quantity : at));
    }
    if (command.type === 'REMOVE_COLUMNS_ROWS') {
      const gone = new Set(command.elements);
      this.move(command.sheetId, command.dimension, (at) =>
        gone.has(at) ? null : at - command.elements.filter((one) => one < at).length,
      );
    }
  }

  private move(sheetId: UID, dimension: 'ROW' | 'COL', to: (at: number) => number | null): void {
    const side = this.sheets.get(sheetId);
    if (!side) return;
    const moved = (cells: Record<string, string>): Record<string, string> => {
      const result: Record<string, string> = {};
      for (const [key, value] of Object.entries(cells)) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const [newRow, newColumn] = dimension === 'ROW' ? [to(row), column] : [row, to(column)];
        if (newRow !== null && newColumn !== null) result[`${newRow},${newColumn}`] = value;
      }
      return result;
    };
    side.notes = moved(side.notes);
    side.fonts = moved(side.fonts);
    side.metadata = side.metadata.filter(({ place }) => {
      if (place.kind !== (dimension === 'ROW' ? 'ROW' : 'COLUMN') || !('at' in place)) return true;
      const at = to(place.at);
      if (at !== null) place.at = at;
      return at !== null;
    });
  }

  /** A copy has everything of its source but the metadata's ids. */
  private copySheet(model: Model, from: UID, to: UID): void {
    const source = this.sheets.get(from);
    if (!source) return;
    const copy = JSON.parse(JSON.stringify(source)) as SheetSide;
    const figures = model.getters.getFigures(to).map((figure) => figure.id);
    copy.charts = {};
    model.getters.getFigures(from).forEach((figure, index) => {
      const entry = source.charts[figure.id];
      const id = figures[index];
      if (entry && id) copy.charts[id] = entry;
    });
    copy.metadata = copy.metadata.map((entry) => ({ ...entry, id: this.newId() }));
    this.sheets.set(to, copy);
  }
}

interface Kept {
  readonly properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  readonly sheets: Record<UID, SheetSide>;
  readonly workbook: {
    readonly metadata: MetadataEntry[];
    readonly numbers: [UID, number][];
    readonly formats: [string, string][];
    readonly nextId: number;
  };
}
