import { isPaidVisit } from '../facts/channels.ts';
import type { Facts } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import type { Observed } from './findings.ts';
import { type Money, observerOf } from './money.ts';
import { adNetworkOf } from './networks.ts';

export interface ObservedAds {
  readonly adsObserved: Observed | undefined;
  readonly analyticsObserved: Observed | undefined;
}

/**
 * The same ads as the platforms and as the web analytics count them: of the analytics only visits that were paid for,
 * on the networks that had ad spend, since organic revenue is never set against ad spend.
 */
export function observedAds(
  facts: Facts,
  period: Period,
  money: Money,
  rate: (currency: string | undefined) => number,
): ObservedAds {
  const platform = money.observers.find(({ observer }) => observer === 'platform');
  if (!platform || !isKnown(money.adsRevenue)) return { adsObserved: undefined, analyticsObserved: undefined };
  const names = platform.platforms;
  const revenue = paidRevenueSeen(facts, period, new Set(names.map(adNetworkOf)), rate);
  const spend = ratio(money.adsRevenue, money.adsReturn);
  return {
    adsObserved: { observer: 'platform', names, revenue: money.adsRevenue, perSpend: money.adsReturn },
    analyticsObserved: isKnown(revenue)
      ? { observer: 'analytics', names, revenue, perSpend: ratio(revenue, spend) }
      : undefined,
  };
}

/** What the web analytics see of the ads for each unit of revenue that the platforms count; 1 where they see none. */
export function shareSeen({ adsObserved, analyticsObserved }: ObservedAds): number {
  const share = ratio(analyticsObserved?.revenue ?? Number.NaN, adsObserved?.revenue ?? Number.NaN);
  return share > 0 ? share : 1;
}

function paidRevenueSeen(
  facts: Facts,
  period: Period,
  networks: ReadonlySet<string>,
  rate: (currency: string | undefined) => number,
): number {
  let sum = Number.NaN;
  for (const table of facts.tables) {
    const { revenue } = table.measures;
    if (!revenue || observerOf(table) !== 'analytics') continue;
    const { channel_group: groups, source_medium: sources } = table.dimensions;
    const factor = rate(table.currency);
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !isKnown(revenue[row]!) || !contains(period, table.day[row]!)) continue;
      if (!networks.has(adNetworkOf(table.platforms[table.platformOf[row]!]!))) continue;
      if (isPaidVisit(groups?.[row] ?? '', sources?.[row] ?? '')) sum = (sum || 0) + revenue[row]! * factor;
    }
  }
  return sum;
}
