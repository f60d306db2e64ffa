import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import type { Money } from './money.ts';

/** What is proposed for a campaign's budget. */
export type Verdict = 'increase' | 'keep' | 'reduce' | 'tooEarly';

export interface CampaignRow {
  readonly campaign: string;
  readonly platform: string;
  readonly spend: number;
  /** According to the platform that ran it. */
  readonly revenue: number;
  readonly sales: number;
  /** revenue ÷ spend */
  readonly adsReturn: number;
  /** Range of the return that the number of sales and the observers allow; unknown without sales or revenue. */
  readonly low: number;
  readonly high: number;
  readonly costPerSale: number;
  readonly verdict: Verdict;
}

/** A campaign without spend in so many days at the end of the period has ended. */
const DAYS_WITHOUT_SPEND = 3;

/** Below this spend no campaign is judged: too little was tried. */
export const SMALLEST_SPEND = 100;

/**
 * Spend, revenue and verdict of every campaign in a period, the largest spend first.
 *
 * A verdict needs the whole range of the return on one side of what pays: *reduce* where even its upper end brings
 * back less than was spent (times the margin, where it is set), *increase* only with a margin and where even its
 * lower end earns more than was spent. The range is that of the number of sales (Poisson), and at its lower end that of
 * the observer who sees least: `leastSeen` is the share of the platform's revenue that he sees. The chance of a wrong
 * verdict is shared out over the campaigns (Bonferroni), so that it is 5 % for the report as a whole.
 */
export function campaignRows(
  facts: Facts,
  period: Period,
  money: Money,
  rate: (currency: string | undefined) => number,
  leastSeen: number,
): readonly CampaignRow[] {
  const sums = sumByCampaign(facts, period, rate);
  const judged = sums.filter((sum) => sum.spend >= SMALLEST_SPEND).length;
  const until = Math.max(...sums.map(({ lastDay }) => lastDay));
  const confidence = 1 - 0.05 / Math.max(1, judged);
  return sums
    .map((sum): CampaignRow => {
      const known = isKnown(sum.sales) && isKnown(sum.revenue);
      const range = known ? poissonInterval(Math.round(sum.sales), confidence) : undefined;
      const adsReturn = ratio(sum.revenue, sum.spend);
      const perSale = ratio(sum.revenue, sum.sales);
      const low = range && sum.sales > 0 ? ratio(range.low * perSale * leastSeen, sum.spend) : Number.NaN;
      const high = range && sum.sales > 0 ? ratio(range.high * perSale, sum.spend) : Number.NaN;
      return {
        ...sum,
        adsReturn,
        low,
        high,
        costPerSale: ratio(sum.spend, sum.sales),
        verdict: verdictOf(sum, low, high, money.margin, sum.lastDay > until - DAYS_WITHOUT_SPEND),
      };
    })
    .sort((a, b) => b.spend - a.spend || compareNames(nameOf(a), nameOf(b)));
}

/** Ties are broken by name, so that the order of the rows says nothing. */
function compareNames(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function nameOf({ campaign, platform }: { readonly campaign: string; readonly platform: string }): string {
  return `${campaign}\n${platform}`;
}

/** The budget of a campaign that has ended cannot be raised: it is kept in mind. */
function verdictOf(
  { spend }: CampaignSum,
  low: number,
  high: number,
  margin: number | undefined,
  isRunning: boolean,
): Verdict {
  if (spend < SMALLEST_SPEND || !isKnown(high)) return 'tooEarly';
  if (high * (margin ?? 1) < 1) return 'reduce';
  if (margin === undefined) return 'tooEarly';
  return low * margin > 1 && isRunning ? 'increase' : 'keep';
}

interface CampaignSum {
  readonly campaign: string;
  readonly platform: string;
  spend: number;
  revenue: number;
  sales: number;
  lastDay: Day;
}

function sumByCampaign(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
): readonly CampaignSum[] {
  const sums = new Map<string, CampaignSum>();
  for (const table of facts.tables) {
    const { campaign } = table.dimensions;
    const { spend, revenue } = table.measures;
    const sales = table.measures.purchases ?? table.measures.conversions;
    if (!campaign || !spend) continue;
    const factor = rate(table.currency);
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !table.social[row] || campaign[row] === '') continue;
      if (!(table.day[row]! >= period.from && table.dayEnd[row]! <= period.to)) continue;
      const platform = table.platforms[table.platformOf[row]!]!;
      const key = `${platform}\n${campaign[row]}`;
      let sum = sums.get(key);
      if (!sum) {
        sum = { campaign: campaign[row]!, platform, spend: 0, revenue: Number.NaN, sales: Number.NaN, lastDay: 0 };
        sums.set(key, sum);
      }
      if (isKnown(spend[row]!)) sum.spend += spend[row]! * factor;
      if (spend[row]! > 0) sum.lastDay = Math.max(sum.lastDay, table.dayEnd[row]!);
      if (revenue && isKnown(revenue[row]!)) sum.revenue = (sum.revenue || 0) + revenue[row]! * factor;
      if (sales && isKnown(sales[row]!)) sum.sales = (sum.sales || 0) + sales[row]!;
    }
  }
  return [...sums.values()].filter((sum) => sum.spend > 0);
}
