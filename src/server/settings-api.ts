/** The Settings tab as the panel reads and writes it: texts by the identifier of their row. */

import { isoDay } from '../core/lib/days.ts';
import { UserError } from '../core/lib/errors.ts';
import type { Api } from '../core/protocol.ts';
import { type OwnTab, type OwnValue, readOwnTab, type TabContext, textOf } from '../core/tabs/read.ts';
import { SETTINGS, type SettingDefinition, settingsTab, settingText } from '../core/tabs/settings.ts';
import { type CellWrite, cellsToWrite, type WritingContext } from '../core/tabs/write.ts';
import { ensureOwnTab, readOwn, writeCells } from './own-tabs.ts';

interface SettingsDependencies {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly reading: TabContext;
  readonly writing: WritingContext;
  readonly withLock: <Result>(run: () => Result) => Result;
}

export function settingsApi(dependencies: SettingsDependencies): Pick<Api, 'settings' | 'saveSettings'> {
  const { spreadsheet, reading, writing, withLock } = dependencies;
  return {
    settings: () => {
      const tab = readOwn(spreadsheet, settingsTab, reading)?.tab;
      const texts = SETTINGS.map(({ id }): [string, string] => [id, tab ? settingIn(tab, id) : '']);
      return Object.fromEntries(texts);
    },

    saveSettings: (request) => {
      const changes = SETTINGS.filter(({ id }) => request[id] !== undefined).map((setting) => ({
        setting,
        value: understood(setting, request[setting.id]!, reading),
      }));
      withLock(() => {
        ensureOwnTab(spreadsheet, settingsTab, writing);
        const own = readOwn(spreadsheet, settingsTab, reading)!;
        if (own.tab.headerRow === 0) throw new UserError((words) => words.tabs.noHeader(settingsTab.columns));
        const writes: CellWrite[] = [];
        let added = 0;
        for (const { setting, value } of changes) {
          const before = rowOf(own.tab, setting.id);
          if (!before && value === '') continue;
          const row = before?.row ?? own.rows + ++added;
          const values = before
            ? { value }
            : { setting: setting.id, value, meaning: setting.meaning[writing.language] };
          const change = { ...(before && { before }), row, values, shares: sharesOf(setting) };
          writes.push(...cellsToWrite(settingsTab, { ...own.tab, columns: own.columns }, change, writing));
        }
        writeCells(own.sheet, writes);
      });
      return null;
    },
  };
}

function rowOf(tab: OwnTab, id: string) {
  return tab.rows.find((row) => textOf(row, 'setting') === id);
}

/** A margin is read in percent. */
function sharesOf(setting: SettingDefinition): ReadonlySet<string> {
  return new Set(setting.id === 'grossMargin' ? ['value'] : []);
}

function settingIn(tab: OwnTab, id: string): string {
  const row = rowOf(tab, id);
  return row ? (row.found.value ?? settingText(id, row.values.value ?? '')) : '';
}

/** A text as the tab would read it: the same words, numbers and days are understood in the panel and in the cell. */
function understood(setting: SettingDefinition, typed: string, context: TabContext): OwnValue {
  const header = settingsTab.columns.map(({ name }) => name.en);
  const { rows, problems } = readOwnTab(settingsTab, [header, [setting.id, typed, '']], context);
  if (problems[0]) throw new UserError(problems[0].say);
  const value = rows[0]?.values.value ?? '';
  return setting.id === 'period' && typeof value === 'number' ? isoDay(value) : value;
}
