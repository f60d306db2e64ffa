import type { Observed } from './money.ts';
import { adNetworkOf } from './networks.ts';

export interface RevenueRange {
  readonly low: Observed;
  readonly high: Observed;
}

/**
 * Who sees least and who sees most of the revenue that was chosen. Sales in a platform's shop are other sales, so they
 * stand for nothing but themselves; and an observer who looks at fewer networks than the chosen one lowers nothing.
 */
export function revenueRange(observers: readonly Observed[], chosen: Observed): RevenueRange {
  let [low, high] = [chosen, chosen];
  for (const other of observers) {
    if ((other.observer === 'shop') !== (chosen.observer === 'shop')) continue;
    if (other.revenue > high.revenue) high = other;
    if (other.revenue < low.revenue && seesAllOf(other, chosen)) low = other;
  }
  return { low, high };
}

function seesAllOf(other: Observed, chosen: Observed): boolean {
  if (seesEverything(other)) return true;
  if (seesEverything(chosen) && chosen.platforms.length === 0) return false;
  const networks = new Set(other.platforms.map(adNetworkOf));
  return chosen.platforms.every((platform) => networks.has(adNetworkOf(platform)));
}

/** The web analytics see the visits from everywhere, and a total typed for no platform is that of all. */
function seesEverything({ observer, platforms }: Observed): boolean {
  return observer === 'analytics' || (observer === 'results' && platforms.length === 0);
}
