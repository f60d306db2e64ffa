import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { viewsOf } from './platforms.ts';

/** What one platform was seen, by one way of counting: where it changes, a second series begins. */
export interface ViewSeries {
  readonly platform: string;
  readonly measure: 'impressions' | 'views';
  /** By month; unknown where the platform counted otherwise, or nothing. */
  readonly values: readonly number[];
}

export interface TrendViews {
  readonly months: readonly Period[];
  readonly series: readonly ViewSeries[];
  /** Months in which a platform began to count otherwise. */
  readonly breaks: readonly {
    readonly month: Period;
    readonly platform: string;
    readonly measure: ViewSeries['measure'];
  }[];
}

/** As many as stand beside the month on a page. */
const MOST_SERIES = 6;

/** Views or impressions by platform and month; they have no total, and a new definition is a new series. */
export function trendViews(facts: Facts, months: readonly Period[]): TrendViews | undefined {
  const own = { ...facts, tables: facts.tables.filter(({ source }) => source.paid !== 'paid') };
  const amounts = amountsBy(own, months);
  const series: ViewSeries[] = [];
  const breaks: TrendViews['breaks'][number][] = [];
  for (const platform of amounts.platforms.filter((name) => name !== '')) {
    const counted = months.map((_, index) => viewsOf(amounts, platform, index));
    for (const measure of ['impressions', 'views'] as const) {
      const values = counted.map((each) => (each.measure === measure ? each.amount.value : Number.NaN));
      if (values.filter(isKnown).length > 0) series.push({ platform, measure, values });
    }
    const known = counted.map((each, index) => ({ ...each, index })).filter(({ amount }) => isKnown(amount.value));
    known.forEach((each, place) => {
      const before = known[place - 1];
      if (before && before.measure !== each.measure) {
        breaks.push({ month: months[each.index]!, platform, measure: each.measure });
      }
    });
  }
  const told = months.filter((_, index) => series.some(({ values }) => isKnown(values[index]!)));
  if (told.length < 2) return undefined;
  const places = told.map((month) => months.indexOf(month));
  const weight = ({ values }: ViewSeries): number => Math.max(...values.filter(isKnown));
  const largest = new Map<string, number>();
  for (const each of series) largest.set(each.platform, Math.max(largest.get(each.platform) ?? 0, weight(each)));
  const ordered = [...series].sort(
    (a, b) =>
      largest.get(b.platform)! - largest.get(a.platform)! ||
      (a.platform < b.platform ? -1 : a.platform > b.platform ? 1 : 0),
  );
  return {
    months: told,
    series: ordered
      .slice(0, MOST_SERIES)
      .map(({ platform, measure, values }) => ({ platform, measure, values: places.map((index) => values[index]!) })),
    breaks,
  };
}
