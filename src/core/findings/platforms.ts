import { type Amount, type Amounts, add, amountsBy, NO_AMOUNT } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { ratioOfPairs } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import type { Money } from './money.ts';
import { adNetworkOf } from './networks.ts';

/** What one platform did in a period. Unknown measures are NaN. */
export interface PlatformRow {
  readonly platform: string;
  /** It had rows in the period before and has none now. */
  readonly silent: boolean;
  readonly posts: number;
  readonly views: Amount;
  readonly engagements: Amount;
  /** Engagements ÷ impressions (or views), over the rows that know both. */
  readonly engagementRate: number;
  readonly visits: Amount;
  readonly leads: Amount;
  readonly engagementsBefore: number;
}

/** Money of one network: its platforms together, since ads are bought for Facebook and Instagram at once. */
export interface NetworkRow {
  /** '' where the data name no platform. */
  readonly network: string;
  readonly spend: number;
  readonly revenue: number;
  readonly sales: number;
  readonly leads: number;
}

/** Platforms whose impressions are of pictures that lead to a video: what people watched are the views. */
const COUNTS_PLAYS: ReadonlySet<string> = new Set(['YouTube']);

export function platformRows(facts: Facts, period: Period, before: Period): readonly PlatformRow[] {
  const amounts = amountsBy(facts, [period, before]);
  const paidOnly = new Set(
    facts.tables.filter(({ source }) => source.paid === 'paid').flatMap(({ platforms }) => platforms),
  );
  const organic = amountsBy({ ...facts, tables: facts.tables.filter(({ source }) => source.paid !== 'paid') }, [
    period,
    before,
  ]);
  return amounts.platforms
    .filter((platform) => platform !== '' && (organic.platforms.includes(platform) || !paidOnly.has(platform)))
    .map((platform): PlatformRow => {
      const measure = (name: Measure): Amount => organic.of(name, platform, 0);
      const impressions = measure('impressions');
      return {
        platform,
        silent: organic.rowsIn(platform, 0) === 0 && organic.rowsIn(platform, 1) > 0,
        posts: postsOf(facts, platform, period),
        views: isKnown(impressions.value) && !COUNTS_PLAYS.has(platform) ? impressions : measure('views'),
        engagements: measure('engagements'),
        engagementRate: ratioOfPairs(facts, period, 'engagements', ['impressions', 'views'], {
          tables: ({ source }) => source.paid !== 'paid',
          platform,
        }),
        visits: measure('sessions'),
        leads: measure('leads'),
        engagementsBefore: organic.of('engagements', platform, 1).value,
      };
    })
    .filter((row) => row.silent || organic.rowsIn(row.platform, 0) > 0);
}

export function networkRows(
  facts: Facts,
  period: Period,
  money: Money,
  rate: (currency: string | undefined) => number,
): readonly NetworkRow[] {
  const paid = facts.tables.filter(({ source }) => source.paid !== 'organic');
  const ads = amountsBy({ ...facts, tables: paid }, [period], { rate });
  const all = amountsBy(facts, [period]);
  const names = [...new Set(all.platforms.map(adNetworkOf))].sort();
  const sum = (amounts: Amounts | undefined, measure: Measure, network: string): number =>
    amounts
      ? amounts.platforms
          .filter((platform) => adNetworkOf(platform) === network)
          .map((platform) => amounts.of(measure, platform, 0))
          .reduce(add, NO_AMOUNT).value
      : Number.NaN;
  const observed = money.revenue?.amounts;
  return names
    .map((network): NetworkRow => {
      const spend = sum(ads, 'spend', network);
      const revenue = sum(observed, 'revenue', network);
      const sales = sum(observed, 'purchases', network);
      return {
        network,
        spend,
        revenue,
        sales: isKnown(sales) ? sales : sum(observed, 'conversions', network),
        leads: sum(all, 'leads', network),
      };
    })
    .filter((row) => [row.spend, row.revenue, row.sales, row.leads].some(isKnown))
    .sort((a, b) => (b.spend || 0) + (b.revenue || 0) - (a.spend || 0) - (a.revenue || 0));
}

function postsOf(facts: Facts, platform: string, period: Period): number {
  let count = 0;
  for (const table of facts.tables) {
    if (table.grain !== 'post') continue;
    const index = table.platforms.indexOf(platform);
    if (index < 0) continue;
    for (let row = 0; row < table.rows; row++) {
      if (table.counts[row] && table.platformOf[row] === index && contains(period, table.day[row]!)) count++;
    }
  }
  return count;
}
