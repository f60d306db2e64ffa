import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';

/** What the data hold that is not social: one line for comparison, in no total. Unknown measures are NaN. */
export interface OtherChannels {
  readonly spend: number;
  readonly revenue: number;
  readonly conversions: number;
  readonly visits: number;
}

/** Undefined where the period holds nothing of other channels. */
export function otherChannels(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
): OtherChannels | undefined {
  const amounts = amountsBy(facts, [period], { social: false, rate });
  const others = {
    spend: amounts.total('spend', 0).value,
    revenue: amounts.total('revenue', 0).value,
    conversions: amounts.total('conversions', 0).value,
    visits: amounts.total('sessions', 0).value,
  };
  return Object.values(others).some(isKnown) ? others : undefined;
}
