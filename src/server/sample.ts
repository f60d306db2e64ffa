import type { Locale } from '../core/lib/text.ts';
import type { SampleCell, SampleTab } from '../core/sample/define.ts';
import { TABS } from '../core/tabs/index.ts';
import { isNamed } from '../core/tabs/names.ts';
import type { Place } from './document.ts';
import { ensureOwnTab, markOwn } from './own-tabs.ts';
import { makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the sample's tabs, which the panel has made, and leaves alone those that are there already. */
export function addSample(spreadsheet: Spreadsheet, tabs: readonly SampleTab[], language: Locale, place: Place): void {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  for (const tab of tabs) {
    const definition = tab.kind === 'own' ? TABS.find(({ name }) => isNamed(tab.name, name)) : undefined;
    if (taken.has(tab.name)) continue;
    const sheet = definition
      ? ensureOwnTab(spreadsheet, definition, { language, locale: place.locale })
      : spreadsheet.insertSheet(tab.name, spreadsheet.getSheets().length);
    fill(sheet, tab);
    if (tab.kind === 'examples') {
      markOwn(sheet, 'examples');
      // Its first column holds questions.
      sheet.setColumnWidth(1, 430);
    }
  }
}

/** Texts as texts, days as dates: the formats are written before the values. */
function fill(sheet: Sheet, { cells, kind }: SampleTab): void {
  const rows = cells.length;
  const columns = cells[0]!.length;
  makeRoom(sheet, rows, columns);
  const region = sheet.getRange(1, 1, rows, columns);
  region.setNumberFormats(cells.map((row) => row.map((cell) => formatOf(cell, kind === 'examples'))));
  region.setValues(cells.map((row) => row.map((cell) => (isDay(cell) ? cell.day : cell))));
  if (kind !== 'own') sheet.setFrozenRows(1);
}

function isDay(cell: SampleCell): cell is { readonly day: number } {
  return typeof cell === 'object';
}

function formatOf(cell: SampleCell, withFormulas: boolean): string {
  if (isDay(cell)) return 'yyyy-mm-dd';
  if (typeof cell === 'number') return 'General';
  return withFormulas && cell.startsWith('=') ? 'General' : '@';
}
