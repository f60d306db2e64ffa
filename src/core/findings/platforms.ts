import { type Amount, type Amounts, add, amountsBy, NO_AMOUNT } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { ratioOfPairs } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { type Compare, type Compared, compareAmounts, covers, definitionOf, NOT_COMPARED } from './comparison.ts';
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
  /** Each figure beside that of the period before, as far as the two may be compared. */
  readonly changes: Readonly<Record<PlatformFigure, Compared>>;
  /** Some of its posts are so young that they still gather engagement. */
  readonly young: boolean;
}

export type PlatformFigure = 'posts' | 'views' | 'engagements' | 'engagementRate' | 'visits' | 'leads';

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

/** Posts of the last days still gather engagement. */
const YOUNG_DAYS = 7;

export interface PlatformSources extends Compare {
  readonly today: Day;
  /** Leads of a platform: what was typed in Results, else what the exports count. */
  readonly leads: (platform: string, period: Period) => number;
}

export function platformRows(facts: Facts, sources: PlatformSources): readonly PlatformRow[] {
  const { period, before, today, leads } = sources;
  const amounts = amountsBy(facts, [period, before]);
  const paidOnly = new Set(
    facts.tables.filter(({ source }) => source.paid === 'paid').flatMap(({ platforms }) => platforms),
  );
  const ownTables = facts.tables.filter(isNotAds);
  const organic = amountsBy({ ...facts, tables: ownTables }, [period, before]);
  return amounts.platforms
    .filter((platform) => platform !== '' && (organic.platforms.includes(platform) || !paidOnly.has(platform)))
    .map((platform): PlatformRow => {
      const measure = (name: Measure, of: 0 | 1 = 0): Amount => organic.of(name, platform, of);
      const compare = (name: Measure): Compared => compareAmounts(measure(name), measure(name, 1), platform, sources);
      const seen = viewsOf(organic, platform, 0);
      const seenBefore = viewsOf(organic, platform, 1);
      const views = compareAmounts(seen.amount, seenBefore.amount, platform, sources);
      const typedLeads = { now: leads(platform, period), before: leads(platform, before) };
      const counted = measure('leads');
      const engagements = measure('engagements');
      const rateIn = (of: Period): number =>
        ratioOfPairs(facts, of, 'engagements', ['impressions', 'views'], { tables: isNotAds, platform });
      const rates = { now: rateIn(period), before: rateIn(before) };
      const sameViews = seen.measure === seenBefore.measure;
      const viewed =
        sameViews || views.state === 'nothingBefore' ? views : { ...views, state: 'otherDefinition' as const };
      const posted = ownTables.filter(({ grain, platforms }) => grain === 'post' && platforms.includes(platform));
      const posts = postsOf(posted, platform, period);
      return {
        platform,
        silent: organic.rowsIn(platform, 0) === 0 && organic.rowsIn(platform, 1) > 0,
        posts: posts.count,
        views: seen.amount,
        engagements,
        engagementRate: rates.now,
        visits: measure('sessions'),
        leads: typedLeads.now === counted.value || !isKnown(typedLeads.now) ? counted : typed(typedLeads.now),
        engagementsBefore: measure('engagements', 1).value,
        young: posts.last > today - YOUNG_DAYS,
        changes: {
          posts: postsCompared(posted, platform, sources),
          views: viewed,
          engagements: compare('engagements'),
          engagementRate: rateCompared(rates, viewed, compare('engagements')),
          visits: compare('sessions'),
          leads:
            typedLeads.now === counted.value && typedLeads.before === measure('leads', 1).value
              ? compare('leads')
              : {
                  ...typedLeads,
                  state: bothKnown(typedLeads) ? (sources.isComplete ? 'same' : 'incomplete') : 'nothingBefore',
                },
        },
      };
    })
    .filter((row) => row.silent || organic.rowsIn(row.platform, 0) > 0);
}

function isNotAds({ source }: FactTable): boolean {
  return source.paid !== 'paid';
}

/** What people saw of a platform: impressions, or the views where it has none or they count pictures of videos. */
export function viewsOf(
  amounts: Amounts,
  platform: string,
  period: number,
): { readonly measure: 'impressions' | 'views'; readonly amount: Amount } {
  const measure = measureOfViews(platform, amounts.of('impressions', platform, period));
  return { measure, amount: amounts.of(measure, platform, period) };
}

function measureOfViews(platform: string, impressions: Amount): 'impressions' | 'views' {
  return isKnown(impressions.value) && !COUNTS_PLAYS.has(platform) ? 'impressions' : 'views';
}

/** A total that people have typed. */
function typed(value: number): Amount {
  return { ...NO_AMOUNT, value, rows: 1 };
}

function bothKnown({ now, before }: { readonly now: number; readonly before: number }): boolean {
  return isKnown(now) && isKnown(before);
}

/** A rate is compared where both of its parts are. */
function rateCompared(rates: Pick<Compared, 'now' | 'before'>, views: Compared, engagements: Compared): Compared {
  if (!bothKnown(rates)) return { ...rates, state: 'nothingBefore' };
  const parts = [views.state, engagements.state];
  if (parts.includes('otherDefinition')) return { ...rates, state: 'otherDefinition' };
  return { ...rates, state: parts.every((state) => state === 'same') ? 'same' : 'incomplete' };
}

function postsCompared(tables: readonly FactTable[], platform: string, compare: Compare): Compared {
  const now = postsOf(tables, platform, compare.period);
  const before = postsOf(tables, platform, compare.before);
  const values = { now: now.count, before: before.count };
  if (now.count === 0 || before.count === 0) return NOT_COMPARED;
  if (definitionOf(now.tables) !== definitionOf(before.tables)) return { ...values, state: 'otherDefinition' };
  const covered = covers(tables, platform, { ...compare.period, from: compare.before.from });
  return { ...values, state: compare.isComplete && covered ? 'same' : 'incomplete' };
}

export function networkRows(
  facts: Facts,
  period: Period,
  money: Money,
  rate: (currency: string | undefined) => number,
  leads: (platform: string, period: Period) => number,
): readonly NetworkRow[] {
  const paid = facts.tables.filter(({ source }) => source.paid !== 'organic');
  const ads = amountsBy({ ...facts, tables: paid }, [period], { rate });
  const all = amountsBy(facts, [period]);
  const names = [...new Set(all.platforms.map(adNetworkOf))].sort();
  const leadsOf = (network: string): number =>
    all.platforms
      .filter((platform) => adNetworkOf(platform) === network)
      .map((platform) => leads(platform, period))
      .reduce((sum, value) => (isKnown(value) ? (sum || 0) + value : sum), Number.NaN);
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
        leads: leadsOf(network),
      };
    })
    .filter((row) => [row.spend, row.revenue, row.sales, row.leads].some(isKnown))
    .sort((a, b) => (b.spend || 0) + (b.revenue || 0) - (a.spend || 0) - (a.revenue || 0));
}

interface PostCount {
  readonly count: number;
  readonly last: Day;
  readonly tables: readonly FactTable[];
}

function postsOf(tables: readonly FactTable[], platform: string, period: Period): PostCount {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  const used: FactTable[] = [];
  for (const table of tables) {
    const index = table.platforms.indexOf(platform);
    const before = count;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || table.platformOf[row] !== index || !contains(period, table.day[row]!)) continue;
      count++;
      if (table.day[row]! > last) last = table.day[row]!;
    }
    if (count > before) used.push(table);
  }
  return { count, last, tables: used };
}
