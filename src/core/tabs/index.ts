import { changesTab } from './changes.ts';
import { costsTab } from './costs.ts';
import type { TabDefinition } from './define.ts';
import { goalsTab } from './goals.ts';
import { resultsTab } from './results.ts';
import { settingsTab } from './settings.ts';

/** The tabs of our own, in the order in which they are offered. */
export const TABS: readonly TabDefinition[] = [goalsTab, costsTab, resultsTab, changesTab, settingsTab];

export function tabDefinition(id: TabDefinition['id']): TabDefinition {
  return TABS.find((tab) => tab.id === id)!;
}
