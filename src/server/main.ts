import { callFormula } from '../core/functions/call.ts';
import { formulaNamed } from '../core/functions/index.ts';
import { UserError } from '../core/lib/errors.ts';
import { words } from '../core/locales/index.ts';
import { answer } from './api.ts';
import { languageOf, openDocument, placeOf, readingContext, readSettings } from './document.ts';
import { enterCostsAndResults } from './enter-costs.ts';
import { addMenu, showPage, userLanguage } from './menu.ts';
import { recalculate } from './recalculate.ts';
import { makeReport } from './report.ts';

/** The menu; called by Sheets when a document is opened, before anything may be read. */
export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export function addData(): void {
  showPage('sidebar', 'data');
}

export function enterCosts(): void {
  inWords(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.toast(enterCostsAndResults(spreadsheet, userLanguage()), words(userLanguage()).menu.name);
  });
}

export function trackGoals(): void {
  showPage('sidebar', 'goals');
}

export function generateReport(): void {
  inWords(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { menu, report } = words(userLanguage());
    const ui = SpreadsheetApp.getUi();
    const made = makeReport(
      spreadsheet,
      (platforms, period) =>
        ui.alert(menu.generateReport, report.missing(platforms.join(', '), period), ui.ButtonSet.OK_CANCEL) ===
        ui.Button.OK,
    );
    if (!made) return;
    const repaired = made.repaired.map((name) => report.repaired(name));
    spreadsheet.toast([report.made(made.sheet), ...repaired].join(' '), menu.name);
  });
}

export function recalculateFormulas(): void {
  inWords(() => {
    const { menu } = words(userLanguage());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.toast(menu.recalculated(recalculate(spreadsheet)), menu.name);
  });
}

export function findFormula(): void {
  showPage('help');
}

/** The one door of the pages. */
export function socialApi(name: string, json: string): string {
  return answer(SpreadsheetApp.getActiveSpreadsheet(), userLanguage(), name, json);
}

/** Every formula of every cell; the document is looked at only where the formula or its sentence needs it. */
export function formula(name: string, values: ArrayLike<unknown>): unknown {
  const definition = formulaNamed(name);
  if (!definition) throw new Error(`No formula is named ${name}`);
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  const place = () => placeOf(spreadsheet());
  return callFormula(definition, values, {
    locale: () => languageOf(readSettings(spreadsheet(), place()), place()),
    facts: () => openDocument(spreadsheet()).facts,
    reading: () => readingContext(place(), readSettings(spreadsheet(), place())),
  });
}

/** What a person can mend is shown in a dialog, in the person's language. */
function inWords(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(words(userLanguage()).menu.name, error.in(userLanguage()), ui.ButtonSet.OK);
  }
}
