import { rankOf } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { adNetworkOf } from './networks.ts';

/** What ads did in some stretch of time. Unknown where no row knows it. */
export interface AdAmounts {
  spend: number;
  revenue: number;
  sales: number;
  clicks: number;
  impressions: number;
}

export interface AdSum extends AdAmounts {
  /** '' for rows of ads that name none. */
  readonly campaign: string;
  /** The network on which it is bought: Meta for Facebook and Instagram. */
  readonly platform: string;
  /** Of the export that tells. */
  readonly source: string;
  /** Spend of the rows whose revenue is known. */
  spendKnown: number;
  /** The last day with spend. */
  lastDay: Day;
  /** By step, in no order; empty where a row lies in no single step. */
  readonly points: Map<number, AdAmounts>;
  /** A row lies in no single step, so that the points are not all. */
  isCoarse: boolean;
}

/** Which step two days lie in; undefined where they are not of one. */
export type StepOf = (from: Day, to: Day) => number | undefined;

export const byDay: StepOf = (from, to) => (from === to ? from : undefined);

const MEASURES = ['spend', 'revenue', 'sales', 'clicks', 'impressions'] as const;

/**
 * Spend and what it brought by campaign, over the rows of social ads that lie wholly in a period. Where exports of two
 * kinds hold the same campaign only the finer one counts.
 */
export function adSums(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
  stepOf: StepOf = byDay,
): readonly AdSum[] {
  const best = new Map<string, { rank: number; sum: AdSum }>();
  for (const table of facts.tables) {
    if (!table.measures.spend || table.grain === 'total' || table.source.paid === 'organic') continue;
    const rank = rankOf(table);
    for (const [key, sum] of sumsOf(table, period, rate(table.currency), stepOf)) {
      const known = best.get(key);
      if (!known || rank < known.rank) best.set(key, { rank, sum });
      else if (rank === known.rank && sum.source === known.sum.source) addTo(known.sum, sum);
    }
  }
  return [...best.values()].map(({ sum }) => sum).filter(({ spend }) => spend > 0);
}

function sumsOf(table: FactTable, period: Period, factor: number, stepOf: StepOf): ReadonlyMap<string, AdSum> {
  const { counts, social, day, dayEnd, platformOf, platforms, dimensions } = table;
  const { campaign } = dimensions;
  const { spend, revenue, link_clicks: clicks, impressions } = table.measures;
  const sales = table.measures.purchases ?? table.measures.conversions;
  // A campaign is bought for Facebook and Instagram at once, and has one budget.
  const networks = platforms.map(adNetworkOf);
  const byNetwork = new Map(networks.map((network) => [network, new Map<string, AdSum>()]));
  const ofPlatform = networks.map((network) => byNetwork.get(network)!);
  for (let row = 0; row < table.rows; row++) {
    if (!counts[row] || social[row] !== 1) continue;
    const [from, to] = [day[row]!, dayEnd[row]!];
    if (!(from >= period.from && to <= period.to)) continue;
    const name = campaign?.[row] ?? '';
    const sums = ofPlatform[platformOf[row]!]!;
    let sum = sums.get(name);
    if (!sum) {
      sum = newSum(name, networks[platformOf[row]!]!, table.source.id);
      sums.set(name, sum);
    }
    const spent = spend![row]! * factor;
    const earned = revenue ? revenue[row]! * factor : Number.NaN;
    const sold = sales ? sales[row]! : Number.NaN;
    const clicked = clicks ? clicks[row]! : Number.NaN;
    const shown = impressions ? impressions[row]! : Number.NaN;
    if (isKnown(earned) && spent > 0) sum.spendKnown += spent;
    if (spent > 0) sum.lastDay = Math.max(sum.lastDay, to);
    add(sum, spent, earned, sold, clicked, shown);
    const step = stepOf(from, to);
    if (step === undefined) {
      sum.isCoarse = true;
      continue;
    }
    let point = sum.points.get(step);
    if (!point) {
      point = noAmounts();
      sum.points.set(step, point);
    }
    add(point, spent, earned, sold, clicked, shown);
  }
  const all = new Map<string, AdSum>();
  for (const [network, sums] of byNetwork) for (const [name, sum] of sums) all.set(`${network}\n${name}`, sum);
  return all;
}

export function newSum(campaign: string, platform: string, source: string): AdSum {
  return {
    campaign,
    platform,
    source,
    ...noAmounts(),
    spend: 0,
    spendKnown: 0,
    lastDay: Number.NEGATIVE_INFINITY,
    points: new Map(),
    isCoarse: false,
  };
}

function noAmounts(): AdAmounts {
  const unknown = Number.NaN;
  return { spend: unknown, revenue: unknown, sales: unknown, clicks: unknown, impressions: unknown };
}

function add(to: AdAmounts, spend: number, revenue: number, sales: number, clicks: number, impressions: number): void {
  if (isKnown(spend)) to.spend = (to.spend || 0) + spend;
  if (isKnown(revenue)) to.revenue = (to.revenue || 0) + revenue;
  if (isKnown(sales)) to.sales = (to.sales || 0) + sales;
  if (isKnown(clicks)) to.clicks = (to.clicks || 0) + clicks;
  if (isKnown(impressions)) to.impressions = (to.impressions || 0) + impressions;
}

/** Adds the amounts of another sum to one, points included. */
export function addTo(to: AdSum, from: AdSum): void {
  addAmounts(to, from);
  to.spendKnown += from.spendKnown;
  to.lastDay = Math.max(to.lastDay, from.lastDay);
  to.isCoarse ||= from.isCoarse;
  for (const [step, point] of from.points) {
    const known = to.points.get(step);
    if (known) addAmounts(known, point);
    else to.points.set(step, { ...point });
  }
}

function addAmounts(to: AdAmounts, from: AdAmounts): void {
  for (const measure of MEASURES) if (isKnown(from[measure])) to[measure] = (to[measure] || 0) + from[measure];
}
