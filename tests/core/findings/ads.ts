import { type AdSum, newSum } from '../../../src/core/findings/ad-sums.ts';
import type { Rules } from '../../../src/core/findings/verdicts.ts';

/** A campaign whose numbers are known as a whole, as one row of an export. */
export function campaignOf(
  campaign: string,
  numbers: Partial<Pick<AdSum, 'spend' | 'revenue' | 'sales' | 'clicks' | 'impressions' | 'lastDay'>>,
  platform = 'Meta',
): AdSum {
  const { spend = 0, revenue = Number.NaN } = numbers;
  return {
    ...newSum(campaign, platform, 'test'),
    spend,
    spendKnown: Number.isNaN(revenue) ? 0 : spend,
    lastDay: 100,
    isCoarse: true,
    ...numbers,
  };
}

/** Half of the sales is left after the cost of goods, and all orders are alike. */
export function rulesOf(rules: Partial<Rules> = {}): Rules {
  return {
    margin: 0.5,
    confidence: 0.95,
    seen: 1,
    seenOn: 1000,
    dispersion: () => 1,
    perSale: 40,
    until: 100,
    isExhausted: () => false,
    ...rules,
  };
}
