import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Money } from './money.ts';
import { monthsUpTo } from './period.ts';

export interface MonthRow {
  readonly month: Period;
  readonly invested: number;
  readonly revenue: number;
  readonly engagements: number;
}

/** As many months as a chart shows well. */
const MONTHS = 6;

/** The months up to a day; unknown where a month holds nothing. */
export function trendOf(facts: Facts, until: Day, moneyOf: (period: Period) => Money): readonly MonthRow[] {
  const months = monthsUpTo(facts, until, MONTHS);
  const amounts = amountsBy(facts, months);
  return months
    .map((month, index): MonthRow => {
      const money = moneyOf(month);
      return {
        month,
        invested: money.invested,
        revenue: money.revenue?.revenue ?? Number.NaN,
        engagements: amounts.total('engagements', index).value,
      };
    })
    .filter((row) => [row.invested, row.revenue, row.engagements].some(isKnown));
}
