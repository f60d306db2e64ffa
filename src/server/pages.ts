import { words } from '../core/locales/index.ts';
import { userLanguage } from './add-menu.ts';

export type View = 'home' | 'goals' | 'data' | 'report';

/** Opens a page of ours in the panel, in the user's language and at a view. */
export function showPage(page: 'sidebar' | 'help', view: View = 'home'): void {
  const language = userLanguage();
  const captions = words(language).menu;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const html = HtmlService.createHtmlOutputFromFile(page)
    .getContent()
    .replace('data-locale="en"', `data-locale="${language}"`)
    .replace('data-document-locale="en_US"', `data-document-locale="${spreadsheet.getSpreadsheetLocale()}"`)
    .replace('data-view="home"', `data-view="${view}" data-document="${spreadsheet.getId()}"`);
  const output = HtmlService.createHtmlOutput(html).setTitle(page === 'help' ? captions.findFormula : captions.name);
  SpreadsheetApp.getUi().showSidebar(output);
}
