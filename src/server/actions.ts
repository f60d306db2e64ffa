import { UserError } from '../core/lib/errors.ts';
import { words } from '../core/locales/index.ts';
import { userLanguage } from './add-menu.ts';
import { openDocument } from './document.ts';
import { enterCostsAndResults } from './enter-costs.ts';
import { keepGoalsOf } from './goals-document.ts';
import { showPage } from './pages.ts';
import { type FormulaNames, recalculate } from './recalculate.ts';
import { makeReport, NothingToReport } from './report.ts';
import { sayMade } from './report-api.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function showCosts(spreadsheet: Spreadsheet): void {
  const { name } = words(userLanguage()).menu;
  spreadsheet.toast(enterCostsAndResults(spreadsheet, userLanguage()), name);
}

/** Asks before it leaves out a platform that had data the month before; then makes the report and says where it is. */
export function askAndMakeReport(spreadsheet: Spreadsheet): void {
  const { menu, report } = words(userLanguage());
  const ui = SpreadsheetApp.getUi();
  spreadsheet.toast(report.working, menu.name);
  const made = makeReport(spreadsheet, {
    ask: (platforms, period) =>
      ui.alert(menu.generateReport, report.missing(platforms.join(', '), period), ui.ButtonSet.OK_CANCEL) ===
      ui.Button.OK,
  });
  if (made) spreadsheet.toast(sayMade(made, userLanguage()), menu.name);
}

export function recalculateAndSay(spreadsheet: Spreadsheet, names: FormulaNames): void {
  const { menu } = words(userLanguage());
  keepGoalsOf(spreadsheet, openDocument(spreadsheet));
  spreadsheet.toast(menu.recalculated(recalculate(spreadsheet, names)), menu.name);
}

/**
 * What a person can mend is shown in a dialog, in the person's language. Where there is nothing to report, the panel
 * shows how data come in.
 */
export function inWords(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const said = words(userLanguage());
    const ui = SpreadsheetApp.getUi();
    ui.alert(said.menu.name, error.say(said), ui.ButtonSet.OK);
    if (error instanceof NothingToReport) showPage('sidebar', 'data');
  }
}
