import type { Cell, CoreCommand, EvaluatedCell, Model, UID, Zone } from '@odoo/o-spreadsheet';
import { type Content, encode } from './cell-content.ts';

/**
 * Short cuts through the engine for a workbook that nobody looks at: no undo, nothing kept for drawing, values of plain cells made when
 * they are asked for, and plain cells put straight into its tables. A report in a test takes a tenth of the time. The engine's version is
 * pinned; the tests of the stand-in run both ways where it matters.
 */
export interface QuickEngine {
  /** Puts a plain cell in place; false where the engine must do it itself, as where a formula stands or comes. */
  readonly put: (place: Position, content: Content, format: string, style: Cell['style']) => boolean;
  /** What the engine must hear after the cells were put. */
  readonly news: () => CoreCommand[];
}

interface Position {
  readonly sheetId: UID;
  readonly row: number;
  readonly col: number;
}

type Literal = Cell & { isFormula: false };
export type NewCell = Omit<Literal, 'id'>;

/** The engine's own tables of cells. */
export interface CellTables {
  readonly holder: { nextId: number; readonly cells: Record<UID, Record<number, Cell>> };
  readonly places: { readonly cellPosition: Record<number, Position> };
}

interface Evaluator {
  evaluatedCells: {
    get(position: Position): EvaluatedCell | undefined;
    set(position: Position, cell: EvaluatedCell): void;
    delete(position: Position): void;
  };
  computeCell(position: Position): EvaluatedCell;
  getEvaluatedCell(position: Position): EvaluatedCell;
  evaluate(ranges: readonly unknown[]): void;
  evaluateAllCells(): void;
}

interface EvaluationPlugin {
  readonly evaluator: Evaluator;
  readonly positionsToUpdate: Position[];
  readonly shouldRebuildDependenciesGraph: boolean;
}

/** Plugins that only draw. */
const DRAWING =
  /^(?:HeaderSizeUI|HeaderPositionsUI|SheetView|CellIcon|TableComputedStyle|EvaluationConditionalFormat|EvaluationDataValidation|CustomColors|Autofill|AutomaticSum|DynamicTranslate|Carousel|GeoFeature|Clipboard|FormulaTracker|PivotPresence|SubtotalEvaluation|SplitToColumns|TableAutofill|TableResize|UIOptions|DataCleanup|InsertPivot|CheckboxToggle)/;

const quick = new WeakMap<Model, QuickEngine>();

export const quickEngine = (model: Model): QuickEngine | null => quick.get(model) ?? null;

export function tables(model: Model): CellTables {
  const plugins = Reflect.get(model, 'corePlugins') as readonly object[];
  const holder = plugins.find((plugin) => 'cells' in plugin && 'nextId' in plugin) as CellTables['holder'];
  const places = plugins.find((plugin) => 'cellPosition' in plugin) as CellTables['places'];
  return { holder, places };
}

export function makeQuick(model: Model): void {
  Object.assign(Reflect.get(model, 'session'), { save: () => undefined });
  for (const list of ['handlers', 'uiHandlers', 'coreHandlers']) {
    const handlers = Reflect.get(model, list) as object[];
    handlers.splice(0, handlers.length, ...handlers.filter((handler) => !DRAWING.test(handler.constructor.name)));
  }
  const evaluation = evaluationOf(model);
  const withFormulas = sheetsWithFormulas(model);
  evaluateOnDemand(model, evaluation.evaluator, withFormulas);
  const { holder, places } = tables(model);
  let changed = false;
  quick.set(model, {
    put: (place, content, format, style) => {
      const { sheetId, row, col } = place;
      const before = model.getters.getCell(place);
      if (typeof content === 'object' || before?.isFormula) return false;
      const id = before?.id ?? holder.nextId++;
      const cells = holder.cells[sheetId] ?? {};
      holder.cells[sheetId] = cells;
      cells[id] = { ...literal(content, format), ...(style ? { style } : {}), id } as Cell;
      if (!before) {
        places.cellPosition[id] = { sheetId, row, col };
        const line = model.getters.getSheet(sheetId).rows[row];
        if (line) line.cells[col] = id;
      }
      evaluation.evaluator.evaluatedCells.delete(place);
      if (!evaluation.shouldRebuildDependenciesGraph && withFormulas.size > 0)
        evaluation.positionsToUpdate.push({ sheetId, row, col });
      changed = true;
      return true;
    },
    news: () => {
      const commands = changed ? [{ type: 'EVALUATE_CHARTS' }] : [];
      changed = false;
      return commands as unknown as CoreCommand[];
    },
  });
}

/** What a page can spare, too: looking at the empty cells of every sheet, and packing changes for other people who are not there. */
export function spareWork(model: Model): void {
  const { getters } = model;
  const squisher = Reflect.get(Reflect.get(model, 'session'), 'commandSquisher') as object;
  Object.assign(squisher, { squish: (commands: readonly CoreCommand[]) => commands });
  const { evaluator } = evaluationOf(model);
  evaluator.evaluateAllCells = () => {
    evaluator.evaluatedCells = emptyLike(evaluator.evaluatedCells);
    evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedRange(model, sheetId)));
  };
}

function usedRange(model: Model, sheetId: UID): { readonly sheetId: UID; readonly zone: Zone }[] {
  const { rows } = model.getters.getSheet(sheetId);
  let [bottom, right] = [-1, -1];
  rows.forEach(({ cells }, row) => {
    for (const column in cells) {
      bottom = row;
      right = Math.max(right, Number(column));
    }
  });
  return bottom < 0 ? [] : [{ sheetId, zone: { top: 0, left: 0, bottom, right } }];
}

function evaluationOf(model: Model): EvaluationPlugin {
  const handlers = Reflect.get(model, 'handlers') as object[];
  return handlers.find((handler) => 'evaluator' in handler) as unknown as EvaluationPlugin;
}

const emptyLike = (cells: Evaluator['evaluatedCells']): Evaluator['evaluatedCells'] =>
  Object.assign(Object.create(Object.getPrototypeOf(cells)), { map: {} });

/** A cell without a formula, as the engine keeps it. */
export function literal(content: Exclude<Content, object>, format: string): NewCell {
  const told = encode(content, format);
  return {
    content: told.content,
    isFormula: false,
    parsedValue: content === '' ? null : content,
    ...(told.format === '' ? {} : { format: told.format }),
  };
}

/** The sheets that have, or had, a formula: the others need not be searched. */
function sheetsWithFormulas(model: Model): ReadonlySet<UID> {
  const found = new Set(model.getters.getSheetIds().filter((sheetId) => formulaCells(model, sheetId).length > 0));
  model.on('command-dispatched', found, (dispatched: unknown) => {
    const command = dispatched as { readonly type: string; readonly sheetId?: UID; readonly content?: string };
    if (command.type === 'UPDATE_CELL' && command.sheetId && command.content?.startsWith('='))
      found.add(command.sheetId);
  });
  return found;
}

const formulaCells = (model: Model, sheetId: UID): Cell[] =>
  model.getters.getCells(sheetId).filter((cell) => cell.isFormula);

/** Calculates formulas as ever, and looks at a plain cell when somebody asks for it. */
function evaluateOnDemand(model: Model, evaluator: Evaluator, withFormulas: ReadonlySet<UID>): void {
  const { getters } = model;
  const known = evaluator.getEvaluatedCell.bind(evaluator);
  evaluator.evaluateAllCells = () => {
    evaluator.evaluatedCells = emptyLike(evaluator.evaluatedCells);
    const ranges = [...withFormulas]
      .filter((sheetId) => getters.tryGetSheet(sheetId))
      .flatMap((sheetId) =>
        formulaCells(model, sheetId).map((cell) => {
          const { row, col } = getters.getCellPosition(cell.id);
          return { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
        }),
      );
    evaluator.evaluate(ranges);
  };
  evaluator.getEvaluatedCell = (position) => {
    const found = evaluator.evaluatedCells.get(position);
    if (found) return found;
    const cell = getters.getCell(position);
    if (!cell || cell.isFormula) return known(position);
    const value = evaluator.computeCell(position);
    evaluator.evaluatedCells.set(position, value);
    return value;
  };
}
