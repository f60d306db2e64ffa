import type { Facts } from '../core/facts/define.ts';
import type { Clock } from '../core/functions/engine/clock.ts';
import { formulaNames } from '../core/functions/index.ts';
import { factsOfExport } from '../core/functions/shared/export-facts.ts';
import type { Grid } from '../core/lib/cells.ts';
import { type Words, words } from '../core/locales/index.ts';
import { serialIn } from '../core/sources/zone.ts';
import { askAndMakeReport, inWords, recalculateAndSay, showCosts } from './actions.ts';
import { userLanguage } from './add-menu.ts';
import { answer } from './api.ts';
import type { MenuEntry } from './declare.ts';
import { languageOf, openDocument, placeOf, readingContext, readSettings } from './document.ts';
import { showPage } from './pages.ts';

/** All of the add-on but the formulas and the menu; loaded by main.ts when it is first needed. */

const active = () => SpreadsheetApp.getActiveSpreadsheet();

export const ENTRIES: Readonly<Record<MenuEntry, () => void>> = {
  addData: () => showPage('sidebar', 'data'),
  enterCosts: () => inWords(() => showCosts(active())),
  trackGoals: () => showPage('sidebar', 'goals'),
  generateReport: () => inWords(() => askAndMakeReport(active())),
  recalculateFormulas: () => inWords(() => recalculateAndSay(active(), formulaNames())),
  findFormula: () => showPage('help'),
};

export function socialApi(name: string, json: string): string {
  return answer(active(), userLanguage(), name, json);
}

/** The sentences of formulas, in the document's language. */
export function documentWords(): Words {
  const place = placeOf(active());
  return words(languageOf(readSettings(active(), place), place));
}

/** The clock of the spreadsheet, for durations and for days that stand as texts beside dates. */
export function documentClock(): Clock {
  const serialOf = serialIn(active().getSpreadsheetTimeZone());
  return (date) => serialOf(date.getTime());
}

export function documentFacts(): Facts {
  return openDocument(active()).facts;
}

export function exportFacts(cells: Grid): Facts | undefined {
  const place = placeOf(active());
  return factsOfExport(cells, readingContext(place, readSettings(active(), place)));
}
