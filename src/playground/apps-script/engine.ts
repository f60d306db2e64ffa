import { type CommandResult, type CoreCommand, Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { declareFunctions } from './functions.ts';
import { sheetLocale } from './locales.ts';
import { makeQuick, spareWork } from './quick-engine.ts';

export interface ModelOptions {
  /** dist/Code.js: its custom functions are known to the formulas from the start. */
  readonly code: string;
  /** Where `data` names none. */
  readonly locale: string;
  /** `exportData().workbook` of an earlier host; an empty workbook where it is absent. */
  readonly data?: unknown;
  /** A workbook that nobody looks at: much faster, without undo and without anything that a grid would draw. */
  readonly headless?: boolean;
}

/** A workbook of the engine, ready for `createHost`. */
export function newModel(options: ModelOptions): Model {
  mendRuntime();
  registerBatch();
  declareFunctions(options.code);
  const model = new Model(options.data ?? emptyWorkbook(options.locale));
  if (options.headless) makeQuick(model);
  else spareWork(model);
  return model;
}

/** One sheet of Google's size, in the language of the workbook as Google names it. */
function emptyWorkbook(locale: string): unknown {
  const name = locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1';
  return {
    version: '19.1.1',
    sheets: [{ id: 'sheet-0', name, colNumber: 26, rowNumber: 1000, isVisible: true }],
    settings: { locale: sheetLocale(locale).engine },
  };
}

/** The engine asks for Node 22; on Node 20 this is all that it lacks. */
function mendRuntime(): void {
  if ('groupBy' in Object) return;
  const groupBy = <T>(items: Iterable<T>, key: (item: T) => PropertyKey) => {
    const groups: Record<PropertyKey, T[]> = Object.create(null);
    for (const item of items) {
      const name = key(item);
      const group = groups[name];
      if (group) group.push(item);
      else groups[name] = [item];
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy });
}

const BATCH = 'GAS_BATCH';

/** The commands on their way into the model with these getters: a payload would be copied deeply. */
const waiting = new WeakMap<
  object,
  {
    readonly commands: readonly CoreCommand[];
    readonly refusals: string[];
    readonly then: (() => void) | null;
    readonly update: (command: CoreCommand) => void;
  }
>();

/** One dispatch of many commands: each dispatch of its own would calculate the workbook again. */
class Batch extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (command.type !== BATCH) return;
    const batch = waiting.get(this.getters);
    if (!batch) return;
    for (const command of batch.commands) {
      if (command.type === 'UPDATE_CELL') {
        batch.update(command);
        continue;
      }
      const { type, ...payload } = command;
      const result = this.dispatch(type as never, payload as never) as { reasons: readonly CommandResult[] };
      for (const reason of result.reasons) if (reason !== 'NoChanges') batch.refusals.push(`${type}: ${reason}`);
    }
    if (batch.refusals.length === 0) batch.then?.();
  }
}

function registerBatch(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains(BATCH)) registry.add(BATCH, Batch);
}

/** Runs the commands, and `then` with them, as one change; throws what the engine refused. */
export function dispatchAll(model: Model, commands: readonly CoreCommand[], then: (() => void) | null = null): void {
  if (commands.length === 0) return;
  const batch = { commands, refusals: [] as string[], then, update: cellUpdater(model) };
  waiting.set(model.getters, batch);
  model.dispatch(BATCH as never, {} as never);
  waiting.delete(model.getters);
  if (batch.refusals.length > 0) throw new Error(`The engine refused: ${[...new Set(batch.refusals)].join(', ')}`);
}

/** Hands a change of a cell to the engine without asking each of its parts whether it may be: that is most of the time of a report. */
function cellUpdater(model: Model): (command: CoreCommand) => void {
  const state = Reflect.get(model, 'state') as { addCommand(command: CoreCommand): void };
  const handlers = Reflect.get(model, 'handlers') as readonly object[];
  const hand = Reflect.get(model, 'dispatchToHandlers') as (handlers: readonly object[], command: CoreCommand) => void;
  return (command) => {
    state.addCommand(command);
    hand.call(model, handlers, command);
  };
}
