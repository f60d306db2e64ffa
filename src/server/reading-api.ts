/** What people say about tables and columns in the panel, kept as rows of Settings. */
import type { Text } from '../core/lib/text.ts';
import type { ReadingDecision } from '../core/protocol.ts';
import { SOURCES } from '../core/sources/index.ts';
import { columnRule, LEAVE_OUT, ruleKey, tableRule } from '../core/tabs/reading-rules.ts';
import { type SettingRow, type SettingsDependencies, writeSettingRows } from './settings-rows.ts';

const MEANING: Readonly<Record<'table' | 'column', Text>> = {
  table: { en: 'What tables with these headers are.', fr: 'Ce que sont les tableaux qui ont ces en-têtes.' },
  column: {
    en: 'What this column of tables with these headers holds.',
    fr: 'Ce que contient cette colonne des tableaux qui ont ces en-têtes.',
  },
};

export function saveReading(dependencies: SettingsDependencies, decisions: readonly ReadingDecision[]): void {
  const { language } = dependencies.writing;
  const rows = decisions.map(({ signature, header, choice }): SettingRow => {
    const name = header === null ? tableRule(signature, language) : columnRule(signature, header, language);
    const key = ruleKey(name);
    return {
      name,
      is: (setting) => ruleKey(setting) === key,
      value: header === null ? tableName(choice, language) : choice,
      meaning: MEANING[header === null ? 'table' : 'column'],
    };
  });
  writeSettingRows(dependencies, rows);
}

/** A table is named as people know it, not by its identifier. */
function tableName(choice: string, language: keyof Text): string {
  if (choice === LEAVE_OUT.id) return LEAVE_OUT.name[language];
  return SOURCES.find(({ id }) => id === choice)?.name[language] ?? '';
}
