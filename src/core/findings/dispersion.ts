import { isKnown, ratio } from '../lib/numbers.ts';
import { fitLine } from '../statistics/fits/linear.ts';
import type { AdSum } from './ad-sums.ts';

/** Fewer days than this tell nothing of how much the sales of a campaign spread. */
const FEWEST_DAYS = 7;
/**
 * Revenue spreads more than the number of sales does, since orders differ and days do: by 1 + (deviation ÷ mean)² of the
 * orders. Without days to see it in, three and a half times: orders of which few are large, on days of better and of worse luck.
 */
const ALLOWANCE = 3.5;
/** What is taken to be usual, and for how many days it weighs beside those seen: a large order comes seldom. */
const USUAL = 2.5;
const USUAL_DAYS = 60;

/**
 * How many times the variance of the revenue is what it would be if only the number of sales were left to chance, with
 * all orders alike: from the days (or other steps) on which campaigns brought back more or less than usual for their
 * spend.
 */
export function dispersionOf(sums: readonly AdSum[]): (sum: AdSum) => number {
  let days = 0;
  let seen = 0;
  let expected = 0;
  const own = new Map<AdSum, number>();
  for (const sum of sums) {
    const spread = spreadOf(sum);
    if (!spread) continue;
    days += spread.days - 1;
    seen += spread.seen;
    expected += spread.expected;
    own.set(
      sum,
      (ratio(spread.seen, spread.expected) * spread.days + USUAL * FEWEST_DAYS) / (spread.days + FEWEST_DAYS),
    );
  }
  if (days < USUAL_DAYS / 2) return () => ALLOWANCE;
  const usual = (days * ratio(seen, expected) + USUAL_DAYS * USUAL) / (days + USUAL_DAYS);
  return (sum) => Math.max(usual, own.get(sum) ?? usual);
}

/** Variance of the sum of the revenue as its days show it, and as the number of sales alone would make it. */
function spreadOf(sum: AdSum): { days: number; seen: number; expected: number } | undefined {
  if (sum.isCoarse || !(sum.revenue > 0) || !(sum.sales > 0)) return undefined;
  const days = [...sum.points.values()].filter(({ spend, revenue }) => spend > 0 && isKnown(revenue));
  if (days.length < FEWEST_DAYS) return undefined;
  const revenue = days.reduce((total, day) => total + day.revenue, 0);
  // Around a line, so that a campaign whose further spend brings less is not taken for an uneven one.
  const line = fitLine(
    days.map(({ spend }) => spend),
    days.map((day) => day.revenue),
  );
  const usual = (spend: number): number => line?.predict(spend) ?? revenue / days.length;
  const squares = days.reduce((total, day) => total + (day.revenue - usual(day.spend)) ** 2, 0);
  return {
    days: days.length,
    seen: (squares * days.length) / (days.length - (line ? 2 : 1)),
    expected: ratio(sum.revenue, sum.sales) * revenue,
  };
}

/** Good and bad days make the number of sales spread more than chance alone: by so many times its variance, at least. */
const SALES_SPREAD = 1.5;

/** The same of the number of sales, for a campaign by itself. */
export function salesDispersion(sum: AdSum): number {
  const days = [...sum.points.values()].filter(({ spend, sales }) => spend > 0 && isKnown(sales));
  if (sum.isCoarse || days.length < FEWEST_DAYS || !(sum.sales > 0)) return SALES_SPREAD;
  const sales = days.map((day) => day.sales);
  const line = fitLine(
    days.map(({ spend }) => spend),
    sales,
  );
  const mean = sales.reduce((total, each) => total + each, 0) / days.length;
  const squares = days.reduce(
    (total, { spend, sales: sold }) => total + (sold - (line?.predict(spend) ?? mean)) ** 2,
    0,
  );
  return Math.max(SALES_SPREAD, ratio(squares / (days.length - 2), mean));
}
