import type { FactTable } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { type Money, type Observed, observerOf } from './money.ts';
import type { ReadRow, ScorecardInput, ScorePeriods } from './scorecard.ts';
import {
  allTogether,
  coverageOf,
  plainReading,
  type Reading,
  rateReading,
  totalReading,
} from './scorecard-readings.ts';
import { sumsReader } from './scorecard-sums.ts';

/** Revenue, sales and returns, all according to the observer whom the report follows. */
export function moneyRows({ facts, moneyOf, rate }: ScorecardInput, periods: ScorePeriods): readonly ReadRow[] {
  const covers = coverageOf();
  const chosen = moneyOf(periods.all[0]!).revenue?.observer;
  const sumsOf = sumsReader(facts, periods.all);
  const isPaid = ({ source }: FactTable): boolean => source.paid !== 'organic';
  const returns = sumsOf('revenue', { denominators: ['spend'], tables: isPaid, rate });
  const revenues = sumsOf('revenue', { tables: (table) => observerOf(table) === chosen, rate });
  const seen = periods.all.map((period, index) => {
    const money = moneyOf(period);
    const observed = money.observers.find(({ observer }) => observer === chosen);
    const sums = allTogether(revenues.platforms.map((platform) => revenues.of(platform, index)));
    const error = observed?.amounts && sums ? totalReading(sums, true).error : Number.NaN;
    const paid = allTogether(returns.platforms.map((platform) => returns.of(platform, index)));
    const adsError = paid ? rateReading(paid, true).error : Number.NaN;
    return { money, observed, error, adsError, covered: observed ? isCovered(observed, period, covers) : true };
  });
  const row = (kpi: string, of: Pick<ReadRow, 'unit' | 'better'>, read: (each: (typeof seen)[number]) => Reading) => {
    const readings = seen.map((each) => {
      const reading = read(each);
      return isKnown(reading.value) ? { ...reading, covered: each.covered } : undefined;
    });
    const [now, before] = readings;
    const history = periods.history(readings);
    return now ? [{ family: 'sales' as const, kpi, platform: '', ...of, now, before, history }] : [];
  };
  const more = { better: 'more' } as const;
  return [
    ...row('sales', { ...more, unit: 'count' }, ({ observed }) => {
      const sales = salesSeen(observed);
      return { ...plainReading(sales, 1, 'sales', sales), error: Math.sqrt(sales) };
    }),
    ...row('revenue', { ...more, unit: 'money' }, ({ observed, error }) => ({
      ...plainReading(observed?.revenue ?? Number.NaN, 1, 'revenue', salesSeen(observed)),
      error,
    })),
    ...row('return_all_costs', { ...more, unit: 'return' }, ({ money, observed, error }) => ({
      ...plainReading(fullReturn(money, observed), 1, `return ${hasOtherCosts(money)}`, salesSeen(observed)),
      error: ratio(error * (money.margin ?? 1), money.invested),
    })),
    ...row('return_on_ads', { ...more, unit: 'times' }, ({ money, adsError }) => ({
      ...plainReading(money.adsReturn, 1, 'ads'),
      error: adsError,
    })),
  ];
}

/** As networks count them: purchases, and conversions where a platform has none. */
function salesSeen(observed: Observed | undefined): number {
  const amounts = observed?.amounts;
  if (!amounts) return Number.NaN;
  const known = amounts.platforms
    .map((platform) =>
      [amounts.of('purchases', platform, 0).value, amounts.of('conversions', platform, 0).value].find(isKnown),
    )
    .filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : Number.NaN;
}

function fullReturn({ allCosts, invested, margin }: Money, observed: Observed | undefined): number {
  return allCosts && observed ? ratio(observed.revenue * (margin ?? 1) - invested, invested) : Number.NaN;
}

/** A month for which no costs are typed is not a month without costs. */
function hasOtherCosts({ costs }: Money): boolean {
  return (costs?.total ?? 0) > 0;
}

function isCovered({ amounts }: Observed, period: Period, covers: ReturnType<typeof coverageOf>): boolean {
  if (!amounts) return true;
  return amounts.platforms.every((platform) => {
    const { tables } = amounts.of('revenue', platform, 0);
    return tables.length === 0 || covers(tables, platform, period);
  });
}
