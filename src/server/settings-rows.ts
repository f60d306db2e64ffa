/** Rows of the Settings tab, written by what they are about, wherever people have moved them. */
import { UserError } from '../core/lib/errors.ts';
import type { Text } from '../core/lib/text.ts';
import { type OwnRow, type OwnTab, type OwnValue, type TabContext, textOf } from '../core/tabs/read.ts';
import { settingsTab } from '../core/tabs/settings.ts';
import { type CellWrite, cellsToWrite, type WritingContext } from '../core/tabs/write.ts';
import { ensureOwnTab, readOwn, writeCells } from './own-tabs.ts';

export interface SettingsDependencies {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly reading: TabContext;
  readonly writing: WritingContext;
  readonly withLock: <Result>(run: () => Result) => Result;
}

export interface SettingRow {
  /** What a new row is called. */
  readonly name: string;
  /** Whether a row that stands there, by its name, is this one. */
  readonly is: (setting: string) => boolean;
  /** '' empties the row where there is one. */
  readonly value: OwnValue;
  readonly meaning: Text;
}

/** Writes rows of Settings, and makes the tab where there is none. */
export function writeSettingRows(dependencies: SettingsDependencies, rows: readonly SettingRow[]): void {
  const { spreadsheet, reading, writing, withLock } = dependencies;
  withLock(() => {
    ensureOwnTab(spreadsheet, settingsTab, writing);
    const own = readOwn(spreadsheet, settingsTab, reading)!;
    if (own.tab.headerRow === 0) throw new UserError((words) => words.tabs.noHeader(settingsTab.columns));
    const writes: CellWrite[] = [];
    let added = 0;
    for (const { name, is, value, meaning } of rows) {
      const before = rowOf(own.tab, is);
      if (!before && value === '') continue;
      const row = before?.row ?? own.rows + ++added;
      const values = before ? { value } : { setting: name, value, meaning: meaning[writing.language] };
      const change = { ...(before && { before }), row, values };
      writes.push(...cellsToWrite(settingsTab, { ...own.tab, columns: own.columns }, change, writing));
    }
    writeCells(own.sheet, writes);
  });
}

export function rowOf(tab: OwnTab, is: (setting: string) => boolean): OwnRow | undefined {
  return tab.rows.find((row) => is(textOf(row, 'setting')));
}
