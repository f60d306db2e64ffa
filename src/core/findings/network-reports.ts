import { type Amounts, amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { lastOf, sumsOfPairs } from '../facts/pairs.ts';
import type { Grain, Measure } from '../fields.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { type Compared, compareAmounts } from './comparison.ts';
import { type FormatUse, formatsOf } from './network-formats.ts';
import { type BestReach, bestReach } from './network-reach.ts';
import type { PlatformRow, PlatformSources } from './platforms.ts';

/** One figure of a network as it exports it. */
export interface NetworkKpi {
  readonly id: Measure | 'netFollowers' | 'clickRate' | 'costPerClick' | 'reachOfDay' | 'reachOfPost';
  readonly unit: 'count' | 'money' | 'rate' | 'hours';
  /** Of the ads, not of the posts. */
  readonly paid: boolean;
  readonly compared: Compared;
  /** Some rows do not know it: the figure is at least so much. */
  readonly atLeast: boolean;
  readonly rows: number;
  /** What its rows are: posts, days …; undefined for a figure that no sum makes. */
  readonly grain: Grain | undefined;
}

/** One network on its own, with the figures that it has. */
export interface NetworkReport {
  readonly platform: string;
  readonly kpis: readonly NetworkKpi[];
  readonly formats: readonly FormatUse[];
}

/** More than these are in the exports themselves. */
const MOST_KPIS = 6;

/** What a network is asked for beside what all of them have, in this order. */
const OWN: readonly Measure[] = [
  'video_views',
  'saves',
  'profile_visits',
  'link_clicks',
  'shares',
  'comments',
  'page_views',
  'negative_feedback',
];

interface Source extends PlatformSources {
  readonly rate: (currency: string | undefined) => number;
}

/** A report of each network that has figures in the period: its posts and pages first, then its ads. */
export function networkReports(
  facts: Facts,
  platforms: readonly PlatformRow[],
  source: Source,
): readonly NetworkReport[] {
  const { period, before, rate } = source;
  const own = { ...facts, tables: facts.tables.filter((table) => table.source.paid !== 'paid') };
  const ads = { ...facts, tables: facts.tables.filter((table) => table.source.paid === 'paid') };
  const ownAmounts = amountsBy(own, [period, before], { rate });
  const adAmounts = amountsBy(ads, [period, before], { rate });
  const spending = adAmounts.platforms.filter((name) => name !== '' && adAmounts.rowsIn(name, 0) > 0);
  const active = platforms.filter(({ silent }) => !silent).map(({ platform }) => platform);
  return [...new Set([...active, ...spending])].sort().flatMap((platform): NetworkReport[] => {
    const row = platforms.find((each) => each.platform === platform);
    const ofAds = adKpis(ads, adAmounts, platform, source);
    const ofOwn = row && !row.silent ? ownKpis(own, ownAmounts, row, source) : [];
    const kpis = [...ofOwn.slice(0, MOST_KPIS - Math.min(2, ofAds.length)), ...ofAds].slice(0, MOST_KPIS);
    const formats = formatsOf(own, platform, period, source.today);
    // Visits alone are told in the table of platforms.
    return kpis.length > 0 ? [{ platform, kpis, formats }] : [];
  });
}

function ownKpis(facts: Facts, amounts: Amounts, row: PlatformRow, source: Source): readonly NetworkKpi[] {
  const { platform, changes } = row;
  const kpis: NetworkKpi[] = [];
  const add = (kpi: NetworkKpi | undefined): void => {
    if (kpi && isKnown(kpi.compared.now)) kpis.push(kpi);
  };
  const sum = (measure: Measure): NetworkKpi => summed(amounts, measure, platform, source, false);
  const views = isKnown(row.views.value) ? measureOf(row) : undefined;
  if (views) add({ ...sum(views), compared: changes.views });
  add({ ...sum('engagements'), compared: changes.engagements });
  add(stock(facts, platform, source));
  add(netFollowers(amounts, platform, source));
  add(reached(facts, row, source));
  const watched = sum('watch_seconds');
  const { now, before, state } = watched.compared;
  add({ ...watched, unit: 'hours', compared: { now: now / 3600, before: before / 3600, state } });
  for (const measure of OWN) add(sum(measure));
  return kpis;
}

/** Impressions or views, whichever the table of platforms shows. */
function measureOf({ views }: PlatformRow): Measure {
  return views.tables.some(({ measures }) => measures.impressions) &&
    !views.tables.every(({ measures }) => measures.views)
    ? 'impressions'
    : 'views';
}

function adKpis(facts: Facts, amounts: Amounts, platform: string, source: Source): readonly NetworkKpi[] {
  const sum = (measure: Measure): NetworkKpi => summed(amounts, measure, platform, source, true);
  const spend = sum('spend');
  const clicks = sum('link_clicks');
  const quotient = (id: 'clickRate' | 'costPerClick', above: Measure, below: Measure): NetworkKpi => {
    const of = (period: Period) => {
      const sums = sumsOfPairs(facts, period, above, [below], { platform, rate: source.rate });
      return { value: ratio(sums.above, sums.below), rows: sums.rows };
    };
    const now = of(source.period);
    return {
      id,
      unit: id === 'clickRate' ? 'rate' : 'money',
      paid: true,
      compared: { now: now.value, before: of(source.before).value, state: clicks.compared.state },
      atLeast: false,
      rows: now.rows,
      grain: undefined,
    };
  };
  return [
    { ...spend, unit: 'money' as const },
    sum('impressions'),
    clicks,
    quotient('clickRate', 'link_clicks', 'impressions'),
    quotient('costPerClick', 'spend', 'link_clicks'),
    sum('video_views'),
  ].filter(({ compared }) => isKnown(compared.now));
}

function summed(amounts: Amounts, measure: Measure, platform: string, source: Source, paid: boolean): NetworkKpi {
  const now = amounts.of(measure, platform, 0);
  return {
    id: measure,
    unit: 'count',
    paid,
    compared: compareAmounts(now, amounts.of(measure, platform, 1), platform, source),
    atLeast: now.unknown > 0,
    rows: now.rows,
    grain: now.tables[0]?.grain,
  };
}

/** Followers at the end of each period, from the same tables. */
function stock(facts: Facts, platform: string, { period, before }: Source): NetworkKpi {
  const [now, earlier] = [period, before].map((of) => lastOf(facts, of, 'followers_total', platform)) as [
    number,
    number,
  ];
  return {
    id: 'followers_total',
    unit: 'count',
    paid: false,
    compared: { now, before: earlier, state: isKnown(earlier) ? 'same' : 'nothingBefore' },
    atLeast: false,
    rows: 1,
    grain: undefined,
  };
}

/** Gained less lost, where both are known; what was gained elsewhere. */
function netFollowers(amounts: Amounts, platform: string, source: Source): NetworkKpi {
  const gained = summed(amounts, 'followers_gained', platform, source, false);
  const lost = summed(amounts, 'followers_lost', platform, source, false);
  if (!isKnown(lost.compared.now) || lost.grain !== gained.grain) return gained;
  const net = {
    now: gained.compared.now - lost.compared.now,
    before: gained.compared.before - lost.compared.before,
    state: gained.compared.state === 'same' ? lost.compared.state : gained.compared.state,
  };
  return { ...gained, id: 'netFollowers', compared: net };
}

const REACH_IDS = { total: 'reach', day: 'reachOfDay', post: 'reachOfPost' } as const satisfies Record<
  BestReach['of'],
  NetworkKpi['id']
>;

/** People reached have no sum: the platform's own total, else the day or the post that reached most. */
function reached(facts: Facts, { platform, changes }: PlatformRow, { period, before }: Source): NetworkKpi | undefined {
  const found = bestReach(facts, platform, period);
  if (!found) return undefined;
  const earlier = bestReach(facts, platform, before);
  const isWhole = changes.engagements.state === 'same' || changes.posts.state === 'same';
  const isSame = earlier?.of === found.of && (isWhole || found.of === 'total');
  return {
    id: REACH_IDS[found.of],
    unit: 'count',
    paid: false,
    compared: isSame
      ? { now: found.people, before: earlier.people, state: 'same' }
      : { now: found.people, before: Number.NaN, state: 'nothingBefore' },
    atLeast: false,
    rows: 1,
    grain: undefined,
  };
}
