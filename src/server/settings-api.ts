/** The Settings tab as the panel reads and writes it: texts by the identifier of their row. */

import { isoDay } from '../core/lib/days.ts';
import { UserError } from '../core/lib/errors.ts';
import type { Api } from '../core/protocol.ts';
import { type OwnTab, type OwnValue, readOwnTab, type TabContext } from '../core/tabs/read.ts';
import { SETTINGS, type SettingDefinition, settingsTab, settingText } from '../core/tabs/settings.ts';
import { readOwn } from './own-tabs.ts';
import { rowOf, type SettingsDependencies, writeSettingRows } from './settings-rows.ts';

export function settingsApi(dependencies: SettingsDependencies): Pick<Api, 'settings' | 'saveSettings'> {
  const { spreadsheet, reading } = dependencies;
  return {
    settings: () => {
      const tab = readOwn(spreadsheet, settingsTab, reading)?.tab;
      const texts = SETTINGS.map(({ id }): [string, string] => [id, tab ? settingIn(tab, id) : '']);
      return Object.fromEntries(texts);
    },

    saveSettings: (request) => {
      const changed = SETTINGS.filter(({ id }) => request[id] !== undefined).map((setting) => ({
        name: setting.id,
        is: (name: string) => name === setting.id,
        value: understood(setting, request[setting.id]!, reading),
        meaning: setting.meaning,
      }));
      writeSettingRows(dependencies, changed);
      return null;
    },
  };
}

function settingIn(tab: OwnTab, id: string): string {
  const row = rowOf(tab, (name) => name === id);
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
