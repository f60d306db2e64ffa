import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { compoundInterval } from '../statistics/compound.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import type { AdSum } from './ad-sums.ts';
import { salesDispersion } from './dispersion.ts';

/** What is proposed for a budget. */
export type Verdict = 'increase' | 'keep' | 'reallocate' | 'reduce' | 'tooEarly';

/**
 * What would turn a verdict, or make one possible: so many more sales at the same return; the return below (or above)
 * which it would no longer be sure; or what is not known.
 */
export type Turning =
  | { readonly id: 'moreSales'; readonly sales: number }
  | { readonly id: 'notBelow'; readonly adsReturn: number }
  | { readonly id: 'notAbove'; readonly adsReturn: number }
  | { readonly id: 'breakEven' | 'observers' | 'ended' | 'nextEuro' | 'margin' | 'revenue' | 'noSale' | 'spend' };

export interface Judged {
  /** '' for a whole network. */
  readonly campaign: string;
  readonly platform: string;
  readonly spend: number;
  /** According to the platform that ran it. */
  readonly revenue: number;
  readonly sales: number;
  /** revenue ÷ spend */
  readonly adsReturn: number;
  /** Range of the return that chance and the observers allow; unknown without sales or revenue. */
  readonly low: number;
  readonly high: number;
  readonly costPerSale: number;
  /** Range of the cost of a sale that chance allows, where no revenue is known: sales of a day come in company. */
  readonly costLow: number;
  readonly costHigh: number;
  readonly verdict: Verdict;
  readonly turning: Turning;
  /** It had spend in the last days in which any ad had. */
  readonly isRunning: boolean;
  /** Where a budget that is to be reallocated surely returns more. */
  readonly to?: string;
}

export interface Rules {
  /** A fraction; undefined where nobody has entered it. */
  readonly margin: number | undefined;
  /** How sure a range is to be: the report's 95 %, shared out over all that is judged. */
  readonly confidence: number;
  /** The share of the platforms' revenue that the web analytics see too: 1 where only one observer is known. */
  readonly seen: number;
  /** Sales, all alike, that are as uncertain as the sum by which that share is known. */
  readonly seenOn: number;
  readonly dispersion: (sum: AdSum) => number;
  /** What a sale usually brings in, for campaigns without any. */
  readonly perSale: number;
  /** The last day on which any ad ran. */
  readonly until: Day;
  /** The next euro surely brings back less than itself. */
  readonly isExhausted: (sum: AdSum) => boolean;
}

/** Below this spend nothing is judged: too little was tried. */
export const SMALLEST_SPEND = 100;
/** Without spend on so many days at the end a campaign has ended. */
const DAYS_WITHOUT_SPEND = 3;
/** Raising a budget takes so many sales, however good they look. */
const FEWEST_SALES = 10;
/** Where the revenue of more than this share of the spend is not known, nothing is surely lost. */
const MOST_UNKNOWN = 0.5;
/** Where large orders did not come by chance, nothing shows how uncertain the sum is: its upper end is wider for it. */
const MISSED_ORDERS = 1.25;
/** More than so many times the sales seen would be needed: then nothing is to be told from break-even. */
const FARTHEST = 5;

/** True where enough is known of it for a range. */
export function isJudged(sum: AdSum): boolean {
  return sum.spend >= SMALLEST_SPEND && isKnown(sum.revenue) && isKnown(sum.sales);
}

/**
 * A verdict needs the whole range of the return on one side of what pays: *reduce* where even its upper end brings back
 * less than was spent (times the margin, where it is set), *increase* only with a margin and where even its lower end
 * earns more than was spent. The range is that of a sum of sales that differ in size; its lower end is that of the
 * observer who sees least, its upper end that of the one who sees most.
 */
export function judge(sum: AdSum, rules: Rules): Judged {
  const { low, high } = rangeOf(sum, sum.sales, rules);
  const adsReturn = ratio(sum.revenue, sum.spend);
  return {
    campaign: sum.campaign,
    platform: sum.platform,
    spend: sum.spend,
    revenue: sum.revenue,
    sales: sum.sales,
    adsReturn,
    low,
    high,
    costPerSale: ratio(sum.spend, sum.sales),
    ...costRangeOf(sum, rules),
    isRunning: isRunning(sum, rules),
    ...verdictOf(sum, { low, high, adsReturn }, rules),
  };
}

/** The range if so many had been sold at the same return. */
function rangeOf(sum: AdSum, sold: number, rules: Rules): { low: number; high: number } {
  const unknown = { low: Number.NaN, high: Number.NaN };
  if (!isJudged(sum)) return unknown;
  const isPartly = sum.spendKnown < (1 - MOST_UNKNOWN) * sum.spend;
  // Rows that do not know their revenue may have brought as much as the others.
  const most = isPartly ? Number.NaN : ratio(sum.revenue, sum.spendKnown) * Math.max(1, rules.seen);
  if (!(sold > 0) || !(sum.revenue > 0)) {
    const sales = poissonInterval(0, rules.confidence).high * rules.dispersion(sum);
    const none = sales * rules.perSale * Math.max(1, rules.seen);
    return { low: 0, high: isPartly ? Number.NaN : ratio(none, sum.spendKnown) };
  }
  const effective = sold / rules.dispersion(sum);
  const least = ratio(sum.revenue, sum.spend) * Math.min(1, rules.seen);
  const shared = rules.seen === 1 ? effective : 1 / (1 / effective + 1 / rules.seenOn);
  return {
    low: compoundInterval(least, rules.seen < 1 ? shared : effective, rules.confidence).low,
    high: compoundInterval(most, (rules.seen > 1 ? shared : effective) / MISSED_ORDERS, rules.confidence).high,
  };
}

function costRangeOf(sum: AdSum, { confidence }: Rules): { costLow: number; costHigh: number } {
  const effective = sum.sales / salesDispersion(sum);
  const { low, high } = compoundInterval(sum.sales, sum.sales < FEWEST_SALES ? Number.NaN : effective, confidence);
  return { costLow: ratio(sum.spend, high), costHigh: ratio(sum.spend, low) };
}

function verdictOf(
  sum: AdSum,
  { low, high, adsReturn }: { low: number; high: number; adsReturn: number },
  rules: Rules,
): { verdict: Verdict; turning: Turning } {
  const { margin } = rules;
  if (sum.spend < SMALLEST_SPEND) return { verdict: 'tooEarly', turning: { id: 'spend' } };
  if (!isJudged(sum) || !isKnown(low)) {
    const isSaleMissing = sum.sales === 0 && !isKnown(sum.revenue);
    return { verdict: 'tooEarly', turning: { id: isSaleMissing ? 'noSale' : 'revenue' } };
  }
  const pays = ratio(1, margin ?? 1);
  if (high < pays) return { verdict: 'reduce', turning: { id: 'notAbove', adsReturn: (adsReturn * pays) / high } };
  if (margin === undefined) {
    const turning: Turning = adsReturn < 1 ? salesToTell(sum, pays, rules) : { id: 'margin' };
    return { verdict: 'tooEarly', turning };
  }
  if (sum.sales < FEWEST_SALES) {
    const turning = salesToTell(sum, pays, rules);
    const fewest = FEWEST_SALES - sum.sales;
    const sales = turning.id === 'moreSales' ? Math.max(turning.sales, fewest) : fewest;
    return { verdict: 'tooEarly', turning: { id: 'moreSales', sales } };
  }
  if (!(low > pays)) return { verdict: 'keep', turning: salesToTell(sum, pays, rules) };
  // The budget of a campaign that has ended cannot be raised: it is kept in mind.
  if (!isRunning(sum, rules)) return { verdict: 'keep', turning: { id: 'ended' } };
  if (rules.isExhausted(sum)) return { verdict: 'keep', turning: { id: 'nextEuro' } };
  return { verdict: 'increase', turning: { id: 'notBelow', adsReturn: (adsReturn * pays) / low } };
}

function isRunning({ lastDay }: AdSum, { until }: Rules): boolean {
  return lastDay > until - DAYS_WITHOUT_SPEND;
}

/** How many more sales at the same return would put the whole range on one side of what pays. */
function salesToTell(sum: AdSum, pays: number, rules: Rules): Turning {
  const isSure = (sales: number, seen: number): boolean => {
    const { low, high } = rangeOf(sum, sales, { ...rules, seen });
    return low > pays || high < pays;
  };
  const farthest = Math.max(sum.sales * (1 + FARTHEST), sum.sales + 50);
  if (!(sum.sales > 0)) return { id: 'breakEven' };
  if (!isSure(farthest, rules.seen)) return { id: isSure(farthest, 1) ? 'observers' : 'breakEven' };
  let [few, enough] = [sum.sales, farthest];
  while (enough - few > 1) {
    const between = (few + enough) / 2;
    if (isSure(between, rules.seen)) enough = between;
    else few = between;
  }
  return { id: 'moreSales', sales: Math.ceil(enough - sum.sales) };
}
