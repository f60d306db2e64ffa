import { buildFacts } from '../../../src/core/facts/build.ts';
import type { DocumentFacts } from '../../../src/core/findings/account.ts';
import { goalsFrom } from '../../../src/core/goals/goals-from.ts';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { type Day, dayOf } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { type SampleCell, sampleTabs } from '../../../src/core/sample/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { changesFrom, changesTab } from '../../../src/core/tabs/changes.ts';
import { costsFrom, costsTab } from '../../../src/core/tabs/costs.ts';
import type { TabDefinition } from '../../../src/core/tabs/define.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { isNamed } from '../../../src/core/tabs/names.ts';
import { type OwnTab, readOwnTab } from '../../../src/core/tabs/read.ts';
import { resultsFrom, resultsTab } from '../../../src/core/tabs/results.ts';
import { settingsFrom, settingsTab } from '../../../src/core/tabs/settings.ts';

export interface TestTab {
  readonly name: string;
  readonly cells: readonly (readonly (SampleCell | Cell)[])[];
}

/** The document that these tabs make, as the server would open it: dates are instants of the zone UTC. */
export function documentOf(tabs: readonly TestTab[], options: { locale?: string; today?: Day } = {}): DocumentFacts {
  const { locale = 'en_US', today = dayOf(2025, 6, 16) } = options;
  const place = { zone: 'UTC', locale };
  const grids = tabs.map(({ name, cells }) => ({ name, cells: cells.map((row) => row.map(asCell)) }));
  const own = (definition: TabDefinition): OwnTab | undefined => {
    const tab = grids.find(({ name }) => isNamed(name, definition.name));
    return tab && readOwnTab(definition, tab.cells, { ...place, tab: tab.name });
  };
  const ownTabs = [goalsTab, costsTab, resultsTab, changesTab, settingsTab];
  const [goals, costs, results, changes, settingsRows] = ownTabs.map(own);
  const settings = settingsFrom(settingsRows?.rows ?? []);
  const raw = grids.filter(({ name }) => !ownTabs.some((definition) => isNamed(name, definition.name)));
  const readings = raw.map((tab) => readTab(tab, { ...place, ...(settings.dates && { dates: settings.dates }) }));
  return {
    readings,
    facts: buildFacts(readings, { social: settings.socialRules }),
    goals: goalsFrom(goals?.rows ?? []),
    costs: costs && costs.rows.length > 0 ? costsFrom(costs.rows) : undefined,
    results: resultsFrom(results?.rows ?? []),
    changes: changesFrom(changes?.rows ?? []),
    settings,
    ownProblems: [goals, costs, results, changes, settingsRows].flatMap((tab) => tab?.problems ?? []),
    today: settings.asOf ?? today,
  };
}

export function sampleDocument(locale: Locale): DocumentFacts {
  return documentOf(sampleTabs(locale), { locale: locale === 'fr' ? 'fr_FR' : 'en_US' });
}

function asCell(cell: SampleCell | Cell): Cell {
  return typeof cell === 'object' && 'day' in cell ? new Date((cell.day - 25_569) * 86_400_000) : cell;
}
