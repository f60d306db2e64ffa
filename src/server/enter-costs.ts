import type { Locale } from '../core/lib/text.ts';
import { words } from '../core/locales/index.ts';
import { costsTab } from '../core/tabs/costs.ts';
import { resultsTab } from '../core/tabs/results.ts';
import { placeOf } from './document.ts';
import { ensureOwnTab, findOwnTab } from './own-tabs.ts';

/** Makes the tabs Costs and Results where they are missing, shows Costs, and says what was done. */
export function enterCostsAndResults(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Locale): string {
  const { locale } = placeOf(spreadsheet);
  const tabs = [costsTab, resultsTab].map((definition) => {
    const there = findOwnTab(spreadsheet, definition);
    return { made: !there, sheet: there ?? ensureOwnTab(spreadsheet, definition, { language, locale }) };
  });
  spreadsheet.setActiveSheet(tabs[0]!.sheet);
  const names = (made: boolean) => tabs.filter((tab) => tab.made === made).map(({ sheet }) => sheet.getName());
  const say = words(language).menu;
  return [
    ...(names(true).length > 0 ? [say.tabsMade(names(true).join(', '))] : []),
    ...(names(false).length > 0 ? [say.tabsThere(names(false).join(', '))] : []),
  ].join(' ');
}
