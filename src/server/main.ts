import { callFormula } from '../core/functions/call.ts';
import { EVERYDAY } from '../core/functions/everyday.ts';
import { formulaIn } from '../core/functions/named.ts';
import { addMenu } from './add-menu.ts';
import type { MenuEntry } from './declare.ts';
import type * as Later from './later.ts';
import type * as Special from './special.ts';

/** Put in by the build: the script of special.ts as a text, which costs a cell next to nothing until it is made code of. */
declare const SPECIAL_CODE: string;

/** The formulas that most cells do not call. */
function special(): typeof Special {
  special.made ??= new Function(SPECIAL_CODE)() as typeof Special;
  return special.made;
}
special.made = undefined as typeof Special | undefined;

/** All that no formula needs. It stands as a text in a page of its own and is made code of once, on first use. */
function later(): typeof Later {
  // A template gives its text as it is; the content of a page is cleaned up on its way.
  later.made ??= new Function(
    JSON.parse(HtmlService.createTemplateFromFile('later').getRawContent()),
  )() as typeof Later;
  return later.made;
}
later.made = undefined as typeof Later | undefined;

/** The menu; called by Sheets when a document is opened, before anything may be read. */
export const onOpen = addMenu;
export const onInstall = addMenu;

const entry = (name: MenuEntry) => (): void => later().ENTRIES[name]();

export const addData = entry('addData');
export const enterCosts = entry('enterCosts');
export const trackGoals = entry('trackGoals');
export const generateReport = entry('generateReport');
export const recalculateFormulas = entry('recalculateFormulas');
export const findFormula = entry('findFormula');

/** The one door of the pages. */
export const socialApi = (name: string, json: string): string => later().socialApi(name, json);

/** Every formula of every cell; the document is looked at only where the formula or its sentence needs it. */
export function formula(name: string, values: ArrayLike<unknown>): unknown {
  const definition = formulaIn(EVERYDAY, name) ?? formulaIn(special().SPECIAL, name);
  if (!definition) throw new Error(`No formula is named ${name}`);
  return callFormula(definition, values, {
    words: () => later().documentWords(),
    facts: () => later().documentFacts(),
    exportFacts: (cells) => later().exportFacts(cells),
    clock: () => later().documentClock(),
  });
}
