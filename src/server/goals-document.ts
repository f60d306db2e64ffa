/** What the tabs of an open document tell about goals. */
import { type HistoryOfKpi, historiesOf } from '../core/findings/goal-history.ts';
import { measureKpi } from '../core/findings/goals.ts';
import { rateTo, reportCurrency, withoutUntrackedRevenue } from '../core/findings/money.ts';
import { splitResults } from '../core/findings/whose-results.ts';
import type { MeasureKpi } from '../core/goals/define.ts';
import type { OpenDocument } from './document.ts';
import { keepGoals } from './keep-goals.ts';
import { whenFree } from './lock.ts';

/** Writes into the Goals tab where each goal of an open document stands. */
export function keepGoalsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, document: OpenDocument): void {
  const { place, today } = document;
  keepGoals({ spreadsheet, place, today, measure: measureOf(document), whenFree });
}

/** What the document holds on a KPI, money in the report's currency. */
export function measureOf(document: OpenDocument): MeasureKpi {
  return measureKpi(...sourcesOf(document));
}

export function historyOf(document: OpenDocument): HistoryOfKpi {
  return historiesOf(...sourcesOf(document));
}

function sourcesOf(document: OpenDocument): Parameters<typeof measureKpi> {
  const { settings } = document;
  const { own, ownFacts } = splitResults(document);
  const { facts } = withoutUntrackedRevenue(ownFacts);
  return [facts, own, rateTo(reportCurrency(facts, settings), settings.rates)];
}

/** Platforms and campaigns that the data name, for the form of a goal. */
export function choicesOf({ facts }: OpenDocument): {
  readonly platforms: readonly string[];
  readonly campaigns: readonly string[];
} {
  const platforms = new Set(facts.tables.flatMap((table) => table.platforms).filter(Boolean));
  const campaigns = new Set<string>();
  for (const { dimensions, counts, social } of facts.tables) {
    dimensions.campaign?.forEach((campaign, row) => {
      if (campaign !== '' && counts[row] && social[row]) campaigns.add(campaign);
    });
  }
  return { platforms: [...platforms].sort(), campaigns: [...campaigns].sort() };
}
