import { hash } from '../core/goals/hash.ts';
import type { Locale } from '../core/lib/text.ts';
import type { SampleAnswer } from '../core/protocol.ts';
import type { SampleCell, SampleTab } from '../core/sample/define.ts';
import { TABS } from '../core/tabs/index.ts';
import { isNamed } from '../core/tabs/names.ts';
import type { Place } from './document.ts';
import { ensureOwnTab, findOwnTab, markOwn } from './own-tabs.ts';
import { makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a tab of the sample, whatever people rename it to; its value is the fingerprint of its cells. */
const SAMPLE_MARK = 'socialRoi.sample';

/** Adds the sample's tabs, which the panel has made, and leaves alone those that are there already. */
export function addSample(spreadsheet: Spreadsheet, tabs: readonly SampleTab[], language: Locale, place: Place): void {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  for (const tab of tabs) {
    const definition = tab.kind === 'own' ? TABS.find(({ name }) => isNamed(tab.name, name)) : undefined;
    if (taken.has(tab.name) || (definition && findOwnTab(spreadsheet, definition))) continue;
    const sheet = definition
      ? ensureOwnTab(spreadsheet, definition, { language, locale: place.locale })
      : spreadsheet.insertSheet(tab.name, spreadsheet.getSheets().length);
    fill(sheet, tab);
    if (tab.kind === 'examples') {
      markOwn(sheet, 'examples');
      // Its first column holds questions.
      sheet.setColumnWidth(1, 430);
    }
    sheet.addDeveloperMetadata(SAMPLE_MARK, fingerprint(sheet));
  }
}

/** The tabs of the sample that stand in the document. */
export function sampleSheets(spreadsheet: Spreadsheet): readonly { readonly sheet: Sheet; readonly mark: string }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(SAMPLE_MARK).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet ? [{ sheet, mark: mark.getValue() ?? '' }] : [];
  });
}

/** Takes the sample's tabs away, and nothing else; where somebody has edited some of them, says which, and waits. */
export function removeSample(spreadsheet: Spreadsheet, evenIfEdited: boolean): SampleAnswer {
  const sample = sampleSheets(spreadsheet);
  const edited = sample.filter(({ sheet, mark }) => fingerprint(sheet) !== mark);
  if (edited.length > 0 && !evenIfEdited) {
    return { kind: 'edited', tabs: edited.map(({ sheet }) => sheet.getName()) };
  }
  const tabs = sample.map(({ sheet }) => sheet.getName());
  // A document keeps one sheet at least.
  if (tabs.length === spreadsheet.getSheets().length) spreadsheet.insertSheet();
  for (const { sheet } of sample) spreadsheet.deleteSheet(sheet);
  return { kind: 'removed', tabs };
}

/** Of what people see as content: formulas as they are written, everything else as its value. */
function fingerprint(sheet: Sheet): string {
  const region = sheet.getDataRange();
  const formulas = region.getFormulas();
  const values = region.getValues() as (string | number | boolean | Date)[][];
  const cells = values.map((row, index) =>
    row.map((value, column) => formulas[index]![column] || (value instanceof Date ? value.getTime() : value)),
  );
  return hash(JSON.stringify(cells));
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
