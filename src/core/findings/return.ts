import { amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { sumsOfPairs } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import type { Goal, MeasureKpi } from '../goals/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import type { Result } from '../tabs/results.ts';
import type { Settings } from '../tabs/settings.ts';
import { confidenceOf } from './findings.ts';
import type { Money, Observed } from './money.ts';
import type { ObservedAds } from './observed-ads.ts';
import type { NetworkRow, PlatformRow } from './platforms.ts';
import { type AssumedValue, assumedValues } from './return-assumed.ts';
import { type Investment, investmentIn } from './return-costs.ts';
import { revenueRange } from './return-range.ts';

/** Revenue as one observer counts it. The observers stand side by side and are never added. */
export interface SeenRevenue {
  readonly observed: Observed;
  readonly isChosen: boolean;
  /** How much more or less than the chosen one, as a fraction of it; unknown for the chosen one itself. */
  readonly gap: number;
  /** The return with all costs, were this observer right. */
  readonly fullReturn: number;
}

/** A figure with its ends by the observers who see least and most, and what it takes to lose nothing. */
export interface ReturnRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly needed: number;
  /** Sales that it rests on; unknown where nobody counts them. */
  readonly sales: number;
  readonly verdict: ReturnVerdict;
}

/**
 * It pays or loses by every observer, so clearly that the number of sales leaves no doubt; is too close for that number;
 * depends on the observer; rests on a handful of sales; or cannot be said to pay without the cost of goods.
 */
export type ReturnVerdict = 'pays' | 'loses' | 'close' | 'depends' | 'thin' | 'noMargin';

export type ResultId =
  | 'sales'
  | 'customers'
  | 'leads'
  | 'visits'
  | 'clicks'
  | 'followers'
  | 'engagements'
  | 'impressions';

/** What one result cost. Every line bears all of the costs, so that no two lines may be added. */
export interface ResultCost {
  readonly result: ResultId;
  readonly number: number;
  /** The number is that of the ads alone, as their platforms count it. */
  readonly isOfAds: boolean;
  /** All costs ÷ number; unknown without a Costs tab. */
  readonly allCosts: number;
  /** Ad spend ÷ the results of the same ads, as the platforms count them. */
  readonly ads: number;
  /** Tools and subscriptions ÷ number; unknown where there are none, or where they are not for everyone's eyes. */
  readonly tools: number;
}

/** What winning a customer may cost, and what it did cost. */
export interface CustomerCost {
  readonly value: number;
  readonly share: number;
  readonly allowed: number;
  /** All costs ÷ new customers; by sale where new customers are not counted; unknown without either. */
  readonly paid: number;
  readonly n: number;
  readonly by: 'customers' | 'sales';
}

export interface Return {
  readonly investment: Investment | undefined;
  readonly revenues: readonly SeenRevenue[];
  /** Who sees least and most of the revenue; undefined without any. */
  readonly seenLeast: Observed | undefined;
  readonly seenMost: Observed | undefined;
  readonly revenue: ReturnRange;
  readonly full: ReturnRange;
  readonly ads: ReturnRange;
  readonly resultCosts: readonly ResultCost[];
  readonly assumed: readonly AssumedValue[];
  /** Of those that are no sales. */
  readonly assumedTotal: number;
  /** The return with all costs, were the assumed values earned as well; unknown where nothing is assumed. */
  readonly fullWithAssumed: number;
  readonly customer: CustomerCost | undefined;
}

/** The share of a customer's value that winning him may cost, where nothing else is set. */
const USUAL_SHARE = 0.1;

/** Below half a cent an amount reads as nothing. */
const SMALLEST_AMOUNT = 0.005;

export interface ReturnInput {
  readonly facts: Facts;
  readonly period: Period;
  readonly money: Money;
  readonly observed: ObservedAds;
  readonly platforms: readonly PlatformRow[];
  readonly networks: readonly NetworkRow[];
  /** Our own, without those of competitors. */
  readonly results: readonly Result[];
  readonly goals: readonly Goal[];
  readonly settings: Settings;
  readonly measure: MeasureKpi;
  readonly rate: (currency: string | undefined) => number;
}

/** What came back for what was spent, as low and as high as the observers have it. */
export function returnIn(input: ReturnInput): Return {
  const { money, period, results, goals, measure } = input;
  const { revenue, margin, invested, allCosts } = money;
  const range = revenue && revenueRange(money.observers, revenue);
  const fullOf = (sold: number) =>
    allCosts && revenue ? ratio(sold * (margin ?? 1) - invested, invested) : Number.NaN;
  const assumed = assumedValues(results, goals, measure, period);
  const assumedTotal = assumed.filter(({ inRevenue }) => !inRevenue).reduce((sum, { value }) => sum + value, 0);
  const sales = revenue?.amounts ? sumOf(input.networks.map((network) => network.sales)) : Number.NaN;
  const judgedRevenue = judged(
    {
      value: revenue?.revenue ?? Number.NaN,
      low: range?.low.revenue ?? Number.NaN,
      high: range?.high.revenue ?? Number.NaN,
      needed: ratio(allCostsOf(money), margin ?? 1),
    },
    sales,
    margin,
  );
  return {
    investment: investmentIn(money),
    revenues: money.observers.map((observed) => ({
      observed,
      isChosen: observed === revenue,
      gap:
        observed === revenue
          ? Number.NaN
          : ratio(observed.revenue - (revenue?.revenue ?? Number.NaN), revenue?.revenue ?? 0),
      fullReturn: fullOf(observed.revenue),
    })),
    seenLeast: range?.low,
    seenMost: range?.high,
    revenue: judgedRevenue,
    full: {
      ...judgedRevenue,
      ...{ value: money.fullReturn, low: money.fullReturnLow, high: money.fullReturnHigh, needed: 0 },
    },
    ads: judged(adsRange(money, input.observed), salesOfAds(input), margin),
    resultCosts: resultCosts(input),
    assumed,
    assumedTotal,
    fullWithAssumed:
      assumedTotal > 0 && allCosts && revenue
        ? ratio(revenue.revenue * (margin ?? 1) + assumedTotal - invested, invested)
        : Number.NaN,
    customer: customerCost(input),
  };
}

type Ends = Omit<ReturnRange, 'sales' | 'verdict'>;

/** The verdict holds with the ends of the range that so many sales allow (Poisson). */
function judged(ends: Ends, sales: number, margin: number | undefined): ReturnRange {
  return { ...ends, sales, verdict: verdictOn(ends, sales, margin) };
}

function verdictOn({ low, high, needed }: Ends, sales: number, margin: number | undefined): ReturnVerdict {
  if (isKnown(sales) && confidenceOf(sales) === 'thin') return 'thin';
  const { least, most } = timesByChance(sales);
  if (high * most < needed) return 'loses';
  if (margin === undefined) return 'noMargin';
  if (low * least >= needed) return 'pays';
  return low >= needed || high < needed ? 'close' : 'depends';
}

/** How many times the mean may lie below or above what was counted; once where nothing was. */
function timesByChance(sales: number): { readonly least: number; readonly most: number } {
  if (!isKnown(sales)) return { least: 1, most: 1 };
  const { low, high } = poissonInterval(Math.round(sales));
  return { least: ratio(low, sales), most: ratio(high, sales) };
}

function adsRange({ adsReturn, margin }: Money, { adsObserved, analyticsObserved }: ObservedAds): Ends {
  const all = [adsReturn, adsObserved?.perSpend, analyticsObserved?.perSpend].filter(
    (value): value is number => value !== undefined && isKnown(value),
  );
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [Number.NaN, Number.NaN];
  return { value: adsReturn, low, high, needed: ratio(1, margin ?? 1) };
}

/** As the platforms count the sales of their ads. */
function salesOfAds({ facts, period, rate }: ReturnInput): number {
  const paid = ({ source }: FactTable) => source.paid !== 'organic';
  return amountsBy(
    { ...facts, tables: facts.tables.filter((table) => paid(table) && table.measures.spend) },
    [period],
    {
      rate,
    },
  ).total('purchases', 0).value;
}

function resultCosts({ facts, period, money, platforms, networks, measure, rate }: ReturnInput): readonly ResultCost[] {
  const total = (kpi: string) => measure(kpi, { type: 'all', name: '' }, period.from, period.to);
  const ads = (...results: readonly Measure[]) =>
    sumsOfPairs(facts, period, 'spend', results, { tables: ({ source }) => source.paid !== 'organic', rate });
  const tools = money.costs?.shares.filter(({ cost }) => cost.kind === 'tools' && cost.shownTo === 'everyone') ?? [];
  const toolCost = tools.reduce((sum, { amount }) => sum + amount, 0);
  const numbers: readonly [ResultId, number, AdCost?][] = [
    ['sales', salesIn(networks, total), ads('purchases', 'conversions')],
    ['customers', total('customers')],
    ['leads', total('leads'), ads('leads')],
    ['visits', total('sessions')],
    ['clicks', Number.NaN, ads('link_clicks')],
    ['followers', total('followers_gained')],
    ['engagements', sumOf(platforms.map(({ engagements }) => engagements.value))],
    ['impressions', Number.NaN, thousands(ads('impressions'))],
  ];
  return numbers
    .map(([result, counted, { above, below } = NO_AD_COST]): ResultCost => {
      const isOfAds = !isKnown(counted);
      return {
        result,
        number: isOfAds ? below : counted,
        isOfAds,
        allCosts: ratio(allCostsOf(money), counted),
        ads: ratio(above, below),
        tools: toolCost / counted >= SMALLEST_AMOUNT ? toolCost / counted : Number.NaN,
      };
    })
    .filter((row) => row.number > 0 && (isKnown(row.allCosts) || isKnown(row.ads)));
}

/** What ads cost and what they brought, over the rows that know both. */
type AdCost = { readonly above: number; readonly below: number };

const NO_AD_COST: AdCost = { above: 0, below: 0 };

/** Ads are paid by the thousand impressions. */
function thousands({ above, below }: AdCost): AdCost {
  return { above, below: below / 1000 };
}

/** Unknown without a Costs tab, and where nothing is entered for the period: nobody works for nothing. */
function allCostsOf({ allCosts, invested }: Money): number {
  return allCosts && invested > 0 ? invested : Number.NaN;
}

/** As the observer of the revenue counts them, else those that are typed or exported. */
function salesIn(networks: readonly NetworkRow[], total: (kpi: string) => number): number {
  const seen = sumOf(networks.map(({ sales }) => sales));
  return [seen, total('orders'), total('purchases')].find(isKnown) ?? Number.NaN;
}

function sumOf(values: readonly number[]): number {
  const known = values.filter(isKnown);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : Number.NaN;
}

function customerCost({ settings, money, networks, measure, period }: ReturnInput): CustomerCost | undefined {
  const value = settings.customerValue;
  if (value === undefined) return undefined;
  const total = (kpi: string) => measure(kpi, { type: 'all', name: '' }, period.from, period.to);
  const share = settings.acquisitionShare ?? USUAL_SHARE;
  const customers = total('customers');
  const by = isKnown(customers) ? 'customers' : 'sales';
  const n = isKnown(customers) ? customers : salesIn(networks, total);
  return { value, share, allowed: value * share, paid: ratio(allCostsOf(money), n), n, by };
}
