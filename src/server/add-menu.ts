import type { Locale } from '../core/lib/text.ts';
import { localeOf } from '../core/lib/text.ts';
import { menu as en } from '../core/locales/en/menu.ts';
import { menu as fr } from '../core/locales/fr/menu.ts';
import { MENU } from './declare.ts';

const CAPTIONS: Readonly<Record<Locale, typeof en>> = { en, fr };

/** The language of the person at the keyboard: of the menu, the panel and the help. */
export function userLanguage(): Locale {
  return localeOf(Session.getActiveUserLocale());
}

/** Builds the menu; it may run before the add-on is allowed to see the document, so it asks for nothing else. */
export function addMenu(): void {
  const captions = CAPTIONS[userLanguage()];
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const entry of MENU) menu.addItem(captions[entry], entry);
  menu.addToUi();
}
