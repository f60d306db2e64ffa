import type { Goal } from '../goals/define.ts';
import type { Settings } from '../tabs/settings.ts';
import type { DocumentFacts } from './account.ts';

/**
 * The document as a client may know it. Internal costs are gone before anything is computed, so that no figure, note
 * or sentence made of it depends on them; and so are what we assume and what we earn: margin, values of a customer or a
 * result, our decisions, and what stands in a tab of ours that was not understood.
 */
export function clientDocument(document: DocumentFacts): DocumentFacts {
  const costs = document.costs?.filter(({ shownTo }) => shownTo === 'everyone');
  return {
    ...document,
    // Only internal costs are the same as none: that there are any is not told either.
    costs: costs && costs.length > 0 ? costs : undefined,
    results: document.results.map((result) => ({ ...result, unitValue: Number.NaN })),
    goals: document.goals.filter((goal) => !isOnOurCosts(goal)).map(withoutValue),
    changes: document.changes.filter(({ kind }) => !INTERNAL_CHANGES.has(kind)),
    settings: clientSettings(document.settings),
    ownProblems: [],
  };
}

/** What we decided, and what we changed in our budgets, speaks of money that the client may not know. */
const INTERNAL_CHANGES: ReadonlySet<string> = new Set(['decision', 'budget']);

/** A return with all costs; or what a result cost, where it was typed and nobody can tell which costs are in it. */
function isOnOurCosts({ kpi, currentValue }: Goal): boolean {
  if (kpi === 'return_all_costs') return true;
  return kpi.startsWith('cost_') && !Number.isNaN(currentValue);
}

function withoutValue(goal: Goal): Goal {
  return { ...goal, unitValue: Number.NaN };
}

/** Settings that a client may see the effect of; one that is added later is internal until it is named here. */
function clientSettings(settings: Settings): Settings {
  const { brand, preparedBy, colour, language, currency, rates, vatIncluded, revenueSource } = settings;
  const { weekStart, fiscalYearStart, asOf, dates, period, socialRules, decisions, spellings } = settings;
  const { mediaRules, benchmarks, evidence } = settings;
  return {
    ...{ brand, preparedBy, colour, rates, weekStart, fiscalYearStart, socialRules },
    ...(language && { language }),
    ...(currency !== undefined && { currency }),
    ...(vatIncluded !== undefined && { vatIncluded }),
    ...(revenueSource && { revenueSource }),
    ...(asOf !== undefined && { asOf }),
    ...(dates && { dates }),
    ...(period !== undefined && { period }),
    ...(decisions && { decisions }),
    ...(spellings && { spellings }),
    ...(mediaRules && { mediaRules }),
    ...(benchmarks && { benchmarks }),
    ...(evidence && { evidence }),
    reader: 'client',
  };
}
