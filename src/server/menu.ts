import type { Locale } from '../core/lib/text.ts';
import { localeOf } from '../core/lib/text.ts';
import { words } from '../core/locales/index.ts';
import { MENU } from './declare.ts';

/** The language of the person at the keyboard: of the menu, the panel and the help. */
export function userLanguage(): Locale {
  return localeOf(Session.getActiveUserLocale());
}

/** Builds the menu; it may run before the add-on is allowed to see the document, so it asks for nothing else. */
export function addMenu(): void {
  const captions = words(userLanguage()).menu;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const entry of MENU) menu.addItem(captions[entry], entry);
  menu.addToUi();
}

export type View = 'home' | 'goals' | 'data' | 'report';

/** Opens a page of ours in the panel, in the user's language and at a view. */
export function showPage(page: 'sidebar' | 'help', view: View = 'home'): void {
  const language = userLanguage();
  const captions = words(language).menu;
  const html = HtmlService.createHtmlOutputFromFile(page)
    .getContent()
    .replace('data-locale="en"', `data-locale="${language}"`)
    .replace(
      'data-view="home"',
      `data-view="${view}" data-document="${SpreadsheetApp.getActiveSpreadsheet().getId()}"`,
    );
  const output = HtmlService.createHtmlOutput(html).setTitle(page === 'help' ? captions.findFormula : captions.name);
  SpreadsheetApp.getUi().showSidebar(output);
}
