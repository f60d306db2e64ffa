import type { Arg, EvalContext } from '@odoo/o-spreadsheet';
import type { Context } from './context.ts';
import { CustomCalls } from './custom-calls.ts';
import { CallCounter, type Mode } from './execution.ts';
import { customFunctions, declaredNames, declareFunctions, type FunctionResult, setRunner } from './functions.ts';
import { addTab } from './new-tab.ts';
import { Run } from './run.ts';
import { Shared } from './services/stores.ts';
import { openEvent } from './services/utilities.ts';
import type { Host, HostOptions, Menu, MenuEntry } from './types.ts';
import { pasteInto, typeInto } from './typing.ts';
import { cellView, chartViews, displayOf, locate, locateBlock, sheetNamed } from './views.ts';
import { Workbook } from './workbook.ts';

export type * from './types.ts';

/** A local stand-in for one open Google Sheets file with the add-on in it. */
export function createHost(options: HostOptions): Host {
  const { model, code, pages, ui, now, evaluate } = options;
  const book = new Workbook(options);
  const counter = new CallCounter();
  const shared = new Shared();
  const names = declaredNames(code);
  const functions = customFunctions(code);
  let menu: Menu | null = null;
  let userLocale = options.userLocale;

  const context = (mode: Mode): Context => ({
    book,
    mode,
    ui,
    pages,
    userLocale,
    now,
    counter,
    showMenu: (shown) => {
      menu = shown;
    },
    log: (level, text) => options.log?.(level, text),
  });

  /** One run: what it wrote stands even where it fails, as on Google. */
  const run = <T>(mode: Mode, work: (run: Run) => T): T => {
    book.flush();
    try {
      return work(new Run(context(mode), code, evaluate, shared));
    } catch (cause) {
      throw new Error(messageOf(cause), { cause });
    } finally {
      book.flush();
      model.trigger('update');
    }
  };

  const runFunction = (name: string, args: readonly unknown[] = []): unknown => {
    if (!names.has(name) || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    return run('FULL', (current) => current.call(name, args));
  };

  let calculation: Run | null = null;
  const custom = new CustomCalls(book, () => {
    calculation ??= new Run(context('CUSTOM_FUNCTION'), code, evaluate, shared);
    return calculation;
  });
  setRunner(model.getters, (name: string, args: readonly Arg[], evaluation: EvalContext): FunctionResult => {
    const outer = book.evaluation;
    book.evaluation = evaluation;
    try {
      return custom.call(name, args, evaluation.__originCellPosition);
    } finally {
      book.evaluation = outer;
    }
  });
  // Formulas of one calculation share a realm; the next calculation starts afresh.
  model.on('command-finalized', setRunner, () => {
    calculation = null;
  });

  // Formulas of a workbook that was kept were looked at before there was anybody to calculate them.
  if (options.state) model.dispatch('EVALUATE_CELLS');

  return {
    model,
    get menu() {
      return menu;
    },
    open: (mode = 'LIMITED') => {
      menu = null;
      if (names.has('onOpen')) run(mode, (current) => current.call('onOpen', [openEvent(mode)]));
      return menu;
    },
    runMenu: (caption) => {
      const entry = findEntry(menu?.items ?? [], caption);
      if (!entry) throw new Error(`The menu has no entry ${caption}`);
      runFunction(entry.functionName);
    },
    call: (name, ...args) => {
      refuseIllegal(args);
      const sent = JSON.stringify(args);
      const answer = runFunction(name, JSON.parse(sent) as unknown[]);
      return holdsDate(answer) || answer === undefined ? null : JSON.parse(JSON.stringify(answer));
    },
    functions,
    registerFunctions: () => {
      declareFunctions(code);
      model.dispatch('EVALUATE_CELLS');
    },
    sheets: () => book.sheetIds().map((id) => book.sheetName(id)),
    cell: (reference) => cellView(book, locate(book, reference)),
    display: (sheet, { visible = false } = {}) => displayOf(book, sheet, visible),
    set: (reference, content) => typeInto(book, locate(book, reference), content, now()),
    select: (reference) => {
      const { sheetId, box } = locateBlock(book, reference);
      book.activate(sheetId);
      book.select(box);
    },
    paste: (reference, rows) => pasteInto(book, locate(book, reference), rows, now()),
    addTab: (name, grid, { asPasted } = {}) => addTab(book, name, grid, asPasted ?? null, now()),
    removeTab: (name) => {
      if (book.sheetIds().length > 1) book.deleteSheet(sheetNamed(book, name));
    },
    charts: (sheet) => chartViews(context('FULL'), sheet),
    calls: () => ({
      read: counter.read,
      write: counter.write,
      total: counter.read + counter.write,
      log: [...counter.log],
    }),
    resetCalls: () => counter.reset(),
    failAt: (n, message) => counter.failAt(n, message),
    get locale() {
      return book.locale.code;
    },
    setLocale: (locale) => book.setLocale(locale),
    get userLocale() {
      return userLocale;
    },
    setUserLocale: (locale) => {
      userLocale = locale;
    },
    get zone() {
      return book.zone.name;
    },
    exportData: () => {
      book.flush();
      return { workbook: model._exportData(false), state: book.side.export() };
    },
  };
}

function findEntry(items: readonly MenuEntry[], caption: string): { readonly functionName: string } | null {
  for (const item of items) {
    if (item.kind === 'item' && item.caption === caption) return item;
    const inner = item.kind === 'menu' ? findEntry(item.items, caption) : null;
    if (inner) return inner;
  }
  return null;
}

const messageOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);

/** Google's page-side check: Dates, functions and the like make the whole call fail. */
function refuseIllegal(args: readonly unknown[]): void {
  args.forEach((arg, index) => {
    if (holdsDate(arg) || holdsFunction(arg)) throw new Error(`Failed due to illegal value in property: ${index}`);
  });
}

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

const holds = (value: unknown, test: (one: unknown) => boolean): boolean =>
  test(value) || (typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, test)));

const holdsDate = (value: unknown): boolean => holds(value, isDate);
const holdsFunction = (value: unknown): boolean => holds(value, (one) => typeof one === 'function');
