import { buildFacts } from '../../src/core/facts/build.ts';
import type { Dimension, Grain, Measure } from '../../src/core/fields.ts';
import type { DocumentFacts } from '../../src/core/findings/account.ts';
import { type Day, dayOf } from '../../src/core/lib/days.ts';
import { seeded } from '../../src/core/sample/chance.ts';
import type { Chance } from '../../src/core/sample/define.ts';
import type { SourceDefinition, Table } from '../../src/core/sources/define.ts';
import { ga4Traffic } from '../../src/core/sources/ga4-traffic.ts';
import { instagramPosts } from '../../src/core/sources/instagram-posts.ts';
import { linkedinAds } from '../../src/core/sources/linkedin-ads.ts';
import { linkedinPosts } from '../../src/core/sources/linkedin-posts.ts';
import { metaAds } from '../../src/core/sources/meta-ads.ts';
import { tiktokAds } from '../../src/core/sources/tiktok-ads.ts';
import { tiktokVideos } from '../../src/core/sources/tiktok-videos.ts';
import { settingsFrom } from '../../src/core/tabs/settings.ts';

/** How the accounts of a design come about, and how they are seen. */
export interface Design {
  readonly name: string;
  /** A row for each day of the last twelve weeks or of the month alone, or one for each campaign of the month. */
  readonly rows: 'day' | 'dayOfMonth' | 'campaign';
  /** Deviation of the logarithm of order values: 0.7 makes their deviation 0.8 of their mean. */
  readonly orders: number;
  /** Deviation of the logarithm of a day's luck, which all sales of a campaign share on that day. */
  readonly days: number;
  /** How much more is sold at the weekend than in the week. */
  readonly weekend: number;
  /**
   * What web analytics see: nothing; half of the sales, the platforms being right; or all of them, the platforms claiming
   * as many of others.
   */
  readonly seen: 'none' | 'half' | 'claimed';
}

/** What is planted: the first campaign of this share of the spend returns so many times break-even. */
export interface Planted {
  readonly times: number;
  /** What is spent beyond the least brings nothing: a week sells the same, whatever it costs. */
  readonly isFlat?: boolean;
  /** Sales that the campaign makes where it returns break-even. */
  readonly sales: number;
}

const FROM = dayOf(2025, 2, 6);
const MONTH = { from: dayOf(2025, 4, 1), to: dayOf(2025, 4, 30) } as const;
const WEEKS = 12;

const CAMPAIGNS = [
  { source: metaAds, name: 'Launch A' },
  { source: metaAds, name: 'Launch B' },
  { source: tiktokAds, name: 'Makers' },
  { source: tiktokAds, name: 'Season' },
  { source: linkedinAds, name: 'Shops' },
  { source: linkedinAds, name: 'Hotels' },
] as const;

/** The first campaign of a planted account: none of the pair that is marked A and B. */
export const PLANTED = 'Makers';

/** An account of three platforms, six campaigns and forty posts of which every campaign returns break-even. */
export function truthAccount(
  design: Design,
  seed: number,
  { planted, hasPosts = true }: { planted?: Planted; hasPosts?: boolean } = {},
): DocumentFacts {
  const chance = seeded(seed);
  const margin = 0.3 + chance() * 0.5;
  const order = 30 + chance() * 90;
  const clickRate = 0.008 + chance() * 0.01;
  const conversionRate = 0.01 + chance() * 0.03;
  const ads = CAMPAIGNS.map(({ source, name }): Table => {
    const isPlanted = planted !== undefined && name === PLANTED;
    const spend = isPlanted ? planted.sales * order * margin : 100 * Math.exp(2 + normal(chance));
    const rows = adRows(design, chance, {
      spend,
      salesPerSpend: ((isPlanted ? planted.times : 1) / (margin * order)) * (design.seen === 'claimed' ? 2 : 1),
      order,
      clickRate,
      conversionRate,
      isFlat: isPlanted && planted.isFlat === true,
    });
    return adTable(source, name, design, rows);
  });
  const tables = [...ads, ...(hasPosts ? postTables(chance) : [])];
  if (design.seen !== 'none') tables.push(siteTable(ads));
  const readings = tables.map((table) => ({ tab: table.tab, tables: [table], problems: [] }));
  return {
    readings,
    facts: buildFacts(readings, { social: {} }),
    goals: [],
    costs: undefined,
    results: [],
    changes: [],
    settings: { ...settingsFrom([]), grossMargin: margin, currency: 'EUR' },
    ownProblems: [],
    today: dayOf(2025, 5, 15),
  };
}

interface AdDay {
  readonly day: Day;
  readonly spend: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly sales: number;
  readonly revenue: number;
  /** Sales that the web analytics see. */
  readonly seenRevenue: number;
}

interface AdTruth {
  readonly spend: number;
  readonly salesPerSpend: number;
  readonly isFlat: boolean;
  readonly order: number;
  readonly clickRate: number;
  readonly conversionRate: number;
}

function adRows(design: Design, chance: Chance, truth: AdTruth): readonly AdDay[] {
  const days: AdDay[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const level = 0.5 + chance() * 1.5;
    for (let weekday = 0; weekday < 7; weekday++) {
      const day = FROM + 7 * week + weekday;
      const isWeekend = (day + 3) % 7 >= 5;
      const spend = (truth.spend / 30) * level * (0.8 + chance() * 0.4);
      // The mean over the week, and of the luck, is 1: what is planted is the return of the whole.
      const season = ((isWeekend ? 1 + design.weekend : 1) * 7) / (7 + 2 * design.weekend);
      const luck = Math.exp(design.days * normal(chance) - design.days ** 2 / 2);
      const selling = truth.isFlat ? spend / level : spend;
      const expected = selling * truth.salesPerSpend * season * luck;
      const sales = poisson(expected, chance);
      const clicks = sales + poisson(Math.max(0, expected / truth.conversionRate - expected), chance);
      const impressions = clicks + Math.round(clicks / truth.clickRate);
      let [revenue, seenRevenue] = [0, 0];
      for (let sale = 0; sale < sales; sale++) {
        const value = truth.order * Math.exp(design.orders * normal(chance) - design.orders ** 2 / 2);
        revenue += value;
        if (chance() < 0.5) seenRevenue += value;
      }
      days.push({ day, spend: cents(spend), impressions, clicks, sales, revenue: cents(revenue), seenRevenue });
    }
  }
  return days;
}

function adTable(source: SourceDefinition, name: string, { rows }: Design, days: readonly AdDay[]): Table {
  const month = days.filter(({ day }) => day >= MONTH.from && day <= MONTH.to);
  const sum = (of: Exclude<keyof AdDay, 'day'>) => month.reduce((total, day) => total + day[of], 0);
  const whole = { day: MONTH.from, spend: sum('spend'), impressions: sum('impressions'), clicks: sum('clicks') };
  const byRow = { day: days, dayOfMonth: month };
  const shown =
    rows !== 'campaign' ? byRow[rows] : [{ ...whole, sales: sum('sales'), revenue: sum('revenue'), seenRevenue: 0 }];
  return {
    ...tableOf(source, `${source.id} ${name}`, rows === 'campaign' ? 'range' : 'day', {
      days: shown.map(({ day }) => day),
      ...(rows === 'campaign' && { last: MONTH.to }),
      measures: {
        spend: shown.map(({ spend }) => spend),
        impressions: shown.map(({ impressions }) => impressions),
        link_clicks: shown.map(({ clicks }) => clicks),
        purchases: shown.map(({ sales }) => sales),
        revenue: shown.map(({ revenue }) => revenue),
      },
      dimensions: { campaign: shown.map(() => name) },
    }),
    // Kept for the web analytics, which see the same sales.
    beside: [],
    seenRevenue: month.map(({ day, seenRevenue }) => ({ day, seenRevenue })),
  } as Table;
}

const SOURCES: Readonly<Record<string, string>> = {
  'meta-ads': 'facebook / cpc',
  'tiktok-ads': 'tiktok / cpc',
  'linkedin-ads': 'linkedin / cpc',
};

function siteTable(ads: readonly Table[]): Table {
  const rows = ads.flatMap((table) =>
    (table as Table & { seenRevenue: readonly { day: Day; seenRevenue: number }[] }).seenRevenue.map((seen) => ({
      ...seen,
      source: SOURCES[table.source.id]!,
    })),
  );
  return tableOf(ga4Traffic, 'GA4', 'day', {
    days: rows.map(({ day }) => day),
    measures: { sessions: rows.map(() => 20), revenue: rows.map(({ seenRevenue }) => cents(seenRevenue)) },
    dimensions: { channel_group: rows.map(() => 'Paid Social'), source_medium: rows.map(({ source }) => source) },
  });
}

/** Forty in all; every other account has most of them on one platform. */
const POSTS = [
  { source: instagramPosts, counts: [18, 32], level: 400, type: ['IG image', 'IG reel', 'IG carousel'] },
  { source: tiktokVideos, counts: [12, 5], level: 900, type: [''] },
  { source: linkedinPosts, counts: [10, 3], level: 60, type: ['Image', 'Video'] },
] as const;

const OPENINGS = ['New scent', 'How we make it', 'Who made it?', 'Three ways to use it', 'Back in stock'];
const CLOSINGS = ['', ' #handmade', ' See you at the market on Saturday, with all the scents that you have asked for.'];

/** Forty posts in the month and as many in the one before; luck alone tells them apart. */
function postTables(chance: Chance): readonly Table[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const split = chance() < 0.5 ? 0 : 1;
  return POSTS.map(({ source, counts, level, type }) => {
    const count = counts[split];
    const days = Array.from({ length: 2 * count }, (_, index) =>
      index < count ? MONTH.from + Math.floor(chance() * 30) : MONTH.from - 1 - Math.floor(chance() * 31),
    );
    const views = days.map(() => Math.round(level * 20 * Math.exp(0.8 * normal(chance))));
    return tableOf(source, source.id, 'post', {
      days,
      measures: {
        views,
        engagements: views.map((seen) => poisson((seen / 20) * Math.exp(0.6 * normal(chance)), chance)),
      },
      dimensions: {
        post_id: days.map((_, index) => `${source.id} ${index}`),
        permalink: days.map(() => ''),
        text: days.map(() => pick(OPENINGS) + pick(CLOSINGS)),
        post_type: days.map(() => pick<string>(type)),
        hour: days.map(() => String(8 + Math.floor(chance() * 13))),
      },
    });
  });
}

interface Columns {
  readonly days: readonly Day[];
  readonly last?: Day;
  readonly measures: { readonly [measure in Measure]?: readonly number[] };
  readonly dimensions: { readonly [dimension in Dimension]?: readonly string[] };
}

function tableOf(
  source: SourceDefinition,
  tab: string,
  grain: Grain,
  { days, last, measures, dimensions }: Columns,
): Table {
  const day = Float64Array.from(days);
  const dayEnd = Float64Array.from(days, (each) => last ?? each);
  return {
    source,
    tab,
    grain,
    headerRow: 1,
    rows: days.length,
    sheetRows: Int32Array.from(days, (_, row) => row + 2),
    day,
    dayEnd,
    measures: Object.fromEntries(
      Object.entries(measures).map(([measure, values]) => [measure, Float64Array.from(values)]),
    ),
    dimensions,
    currency: 'EUR',
    from: Math.min(...day),
    to: Math.max(...dayEnd),
    problems: [],
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Box and Muller. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** From here on the normal distribution is as good, and faster. */
const FEW = 30;

/** Knuth's way for few, the normal approximation for many. */
export function poisson(mean: number, chance: Chance): number {
  if (mean > FEW) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)));
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= chance()) count++;
  return count;
}
