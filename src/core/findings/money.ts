import { type Amount, type Amounts, amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import type { Cost } from '../tabs/costs.ts';
import { type CostsInPeriod, costsIn } from '../tabs/costs-in.ts';
import type { Result } from '../tabs/results.ts';
import type { Settings } from '../tabs/settings.ts';
import { adNetworkOf } from './networks.ts';
import { revenueRange } from './return-range.ts';

/** Who observed the revenue: the Results tab, the web analytics, the platforms' own count, or the platforms' shops. */
export type Observer = 'results' | 'analytics' | 'platform' | 'shop';

export interface Observed {
  readonly observer: Observer;
  readonly revenue: number;
  /** The names behind it, such as Meta or TikTok. */
  readonly platforms: readonly string[];
  readonly amounts: Amounts | undefined;
}

export interface Money {
  readonly currency: string;
  /** Spend of the exports. */
  readonly adSpend: Amount;
  /** What the Costs tab adds in the period, without the ad budgets that the exports replace; undefined without a tab. */
  readonly costs: CostsInPeriod | undefined;
  /** Typed ad budgets that differ from the exports by more than 5 %. */
  readonly budgetGaps: readonly { readonly platform: string; readonly typed: number; readonly exported: number }[];
  /** Ads and all other costs; the ads alone where there is no Costs tab. Unknown where neither is known. */
  readonly invested: number;
  readonly allCosts: boolean;
  readonly observers: readonly Observed[];
  readonly revenue: Observed | undefined;
  /** Revenue of the paid rows for each unit of spend of the same rows, as the platforms count it. */
  readonly adsReturn: number;
  readonly adsRevenue: number;
  /** (revenue × margin − all costs) ÷ all costs; unknown without a Costs tab. */
  readonly fullReturn: number;
  /** The same by the observer who sees least, and by the one who sees most. */
  readonly fullReturnLow: number;
  readonly fullReturnHigh: number;
  readonly margin: number | undefined;
}

export interface MoneyInput {
  readonly facts: Facts;
  readonly period: Period;
  readonly costs: readonly Cost[] | undefined;
  readonly results: readonly Result[];
  readonly settings: Settings;
  readonly currency: string;
}

/** A typed budget and an export that differ by more than this share are named. */
const BUDGET_GAP = 0.05;

/** What was invested and what came back in one period. */
export function moneyIn({ facts, period, costs, results, settings, currency }: MoneyInput): Money {
  const rate = rateTo(currency, settings.rates);
  const amounts = amountsBy(facts, [period], { rate });
  const adSpend = amounts.total('spend', 0);
  const typed = costs && withoutExportedBudgets(costs, amounts, period, { currency, rates: settings.rates });
  const observers = observersOf(facts, period, results, rate);
  const revenue = settings.revenueSource
    ? observers.find(({ observer }) => observer === settings.revenueSource)
    : observers[0];
  const spent = isKnown(adSpend.value) ? adSpend.value : 0;
  const invested = typed ? spent + typed.summary.total : adSpend.value;
  const ads = adsOnly(facts, period, rate);
  const margin = settings.grossMargin;
  const range = revenue && revenueRange(observers, revenue);
  const returnOn = (of: Observed | undefined): number =>
    typed && of ? ratio(of.revenue * (margin ?? 1) - invested, invested) : Number.NaN;
  return {
    currency,
    adSpend,
    costs: typed?.summary,
    budgetGaps: typed?.gaps ?? [],
    invested,
    allCosts: typed !== undefined,
    observers,
    revenue,
    adsRevenue: ads.revenue,
    adsReturn: ratio(ads.revenue, ads.spend),
    fullReturn: returnOn(revenue),
    fullReturnLow: returnOn(range?.low),
    fullReturnHigh: returnOn(range?.high),
    margin,
  };
}

/** Factor from a currency to the report's; a file that names none is taken to be in the report's. */
export function rateTo(
  currency: string,
  rates: Readonly<Record<string, number>>,
): (from: string | undefined) => number {
  return (from) => (from === undefined || from === currency ? 1 : (rates[from] ?? Number.NaN));
}

/** The currency set, else the one in which most tables stand; '' where no file names any. */
export function reportCurrency(facts: Facts, settings: Settings): string {
  if (settings.currency) return settings.currency;
  const counts = new Map<string, number>();
  for (const { currency } of facts.tables) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function withoutExportedBudgets(
  costs: readonly Cost[],
  amounts: Amounts,
  period: Period,
  currencies: { readonly currency: string; readonly rates: Readonly<Record<string, number>> },
): { summary: CostsInPeriod; gaps: Money['budgetGaps'] } {
  const exported = new Map<string, number>();
  for (const platform of amounts.platforms) {
    const spend = amounts.of('spend', platform, 0).value;
    if (!isKnown(spend)) continue;
    exported.set(adNetworkOf(platform), (exported.get(adNetworkOf(platform)) ?? 0) + spend);
  }
  const isReplaced = (cost: Cost): boolean =>
    cost.kind === 'ads' && cost.platform !== undefined && exported.has(adNetworkOf(cost.platform));
  const replaced = costsIn(costs.filter(isReplaced), period, currencies);
  const gaps = Object.entries(replaced.byPlatform)
    .map(([platform, typed]) => ({ platform, typed, exported: exported.get(adNetworkOf(platform))! }))
    .filter((gap) => Math.abs(gap.typed - gap.exported) > BUDGET_GAP * gap.exported);
  return {
    summary: costsIn(
      costs.filter((cost) => !isReplaced(cost)),
      period,
      currencies,
    ),
    gaps,
  };
}

function observersOf(
  facts: Facts,
  period: Period,
  results: readonly Result[],
  rate: (currency: string | undefined) => number,
): readonly Observed[] {
  const observed: Observed[] = [];
  const typed = results.filter(
    (result) =>
      result.indicator === 'revenue' &&
      contains(period, result.from) &&
      contains(period, result.to) &&
      isKnown(result.number),
  );
  if (typed.length > 0) {
    observed.push({
      observer: 'results',
      revenue: typed.reduce((sum, result) => sum + result.number, 0),
      platforms: [...new Set(typed.map(({ platform }) => platform).filter(Boolean))],
      amounts: undefined,
    });
  }
  for (const observer of ['analytics', 'platform', 'shop'] as const) {
    const amounts = amountsBy(
      { ...facts, tables: facts.tables.filter((table) => observerOf(table) === observer) },
      [period],
      {
        rate,
      },
    );
    const total = amounts.total('revenue', 0);
    if (isKnown(total.value)) {
      const platforms = amounts.platforms.filter((platform) => isKnown(amounts.of('revenue', platform, 0).value));
      observed.push({ observer, revenue: total.value, platforms, amounts });
    }
  }
  return observed;
}

export function observerOf(table: FactTable): Observer {
  if (table.source.id.startsWith('ga4')) return 'analytics';
  return table.inShop ? 'shop' : 'platform';
}

/** Spend of the paid rows, and the revenue of those of them that know it: the return is at least so much. */
function adsOnly(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
): { revenue: number; spend: number } {
  let revenue = Number.NaN;
  let spend = Number.NaN;
  for (const table of facts.tables) {
    const { spend: spends, revenue: revenues } = table.measures;
    if (!spends || !revenues || table.source.paid === 'organic') continue;
    const factor = rate(table.currency);
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !table.social[row]) continue;
      if (!(table.day[row]! >= period.from && table.dayEnd[row]! <= period.to)) continue;
      const paid = spends[row]! * factor;
      if (!(paid > 0)) continue;
      spend = (spend || 0) + paid;
      if (isKnown(revenues[row]!)) revenue = (revenue || 0) + revenues[row]! * factor;
    }
  }
  return { revenue, spend };
}

/**
 * Facts without the revenue columns that are zero in every row: those count nothing, so they are unknown and not a
 * return of nothing. The tabs concerned are named.
 */
export function withoutUntrackedRevenue(facts: Facts): {
  readonly facts: Facts;
  readonly untracked: readonly FactTable[];
} {
  const untracked = facts.tables.filter((table) => {
    const { revenue } = table.measures;
    return revenue !== undefined && table.rows > 0 && revenue.every((value) => !(Math.abs(value) > 0));
  });
  if (untracked.length === 0) return { facts, untracked };
  const tables = facts.tables.map((table) => {
    if (!untracked.includes(table)) return table;
    const { revenue: _zero, ...measures } = table.measures;
    return { ...table, measures };
  });
  return { facts: { ...facts, tables }, untracked };
}
