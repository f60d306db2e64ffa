import { callFormula } from '../core/functions/call.ts';
import { formulaNamed, formulaNames } from '../core/functions/index.ts';
import type { MenuEntry } from './declare.ts';
import type * as Later from './later.ts';

/** Written by the build: makes code, once, of what no formula needs; it stands in Code.js as a text. */
declare function later_(): typeof Later;

/** The menu; called by Sheets when a document is opened, before anything may be read. */
export const onOpen = (): void => later_().addMenu();
export const onInstall = (): void => later_().addMenu();

const entry = (name: Exclude<MenuEntry, 'recalculateFormulas'>) => (): void => later_().ENTRIES[name]();

export const addData = entry('addData');
export const enterCosts = entry('enterCosts');
export const trackGoals = entry('trackGoals');
export const generateReport = entry('generateReport');
export const recalculateFormulas = (): void => later_().recalculateFormulas(formulaNames());
export const findFormula = entry('findFormula');

/** The one door of the pages. */
export const socialApi = (name: string, json: string): string => later_().socialApi(name, json);

/** Every formula of every cell; the document is looked at only where the formula or its sentence needs it. */
export function formula(name: string, values: ArrayLike<unknown>): unknown {
  const definition = formulaNamed(name);
  if (!definition) throw new Error(`No formula is named ${name}`);
  return callFormula(definition, values, {
    words: () => later_().documentWords(),
    facts: () => later_().documentFacts(),
    exportFacts: (cells) => later_().exportFacts(cells),
  });
}
