import { rowsInside } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import type { Dimension, Measure } from '../fields.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';

/** Visits of one source, campaign or page. Unknown figures are NaN. */
export interface SiteRow {
  readonly name: string;
  readonly visits: number;
  /** Engaged visits ÷ visits, over the rows that know both. */
  readonly engagedRate: number;
  readonly keyEvents: number;
  /** Key events ÷ visits, over the rows that know both. */
  readonly keyEventRate: number;
  readonly revenue: number;
}

/** A page that many visited and on which nobody acted. */
export interface SilentPage {
  readonly page: string;
  readonly visits: number;
  /** Key events that so many visits usually bring here. */
  readonly usual: number;
}

export interface Site {
  readonly sources: readonly SiteRow[];
  readonly campaigns: readonly SiteRow[];
  readonly pages: readonly SiteRow[];
  /** The pages are those of visits from social media, or of all visits. */
  readonly pagesOf: 'social' | 'all';
  readonly silent: readonly SilentPage[];
  readonly viewed: readonly { readonly page: string; readonly views: number }[];
}

/** More rows than these are in the export. */
const SHOWN = { sources: 8, campaigns: 6, pages: 8, silent: 3, viewed: 5 } as const;

/** Analytics' own words for what they do not know. */
const NO_NAME = /^\((?:not set|none|other|data not available|direct|organic|referral)\)$/i;

/** What the web analytics saw of visits from social media; undefined where they say nothing of it. */
export function siteIn(facts: Facts, period: Period, rate: (currency: string | undefined) => number): Site | undefined {
  const analytics = facts.tables.filter(({ source }) => source.social === 'channel' || source.id.startsWith('ga4'));
  const rowsBy = (dimension: Dimension, social: number): readonly SiteRow[] =>
    grouped(analytics, dimension, period, social, rate);
  const socialPages = rowsBy('page', SOCIAL);
  const pages = socialPages.length > 0 ? socialPages : rowsBy('page', ALL);
  const sources = rowsBy('source_medium', SOCIAL);
  const campaigns = rowsBy('campaign', SOCIAL);
  const viewed = viewsByPage(analytics, period);
  if (sources.length + campaigns.length + pages.length + viewed.length === 0) return undefined;
  return {
    sources: sources.slice(0, SHOWN.sources),
    campaigns: campaigns.slice(0, SHOWN.campaigns),
    pages: pages.slice(0, SHOWN.pages),
    pagesOf: socialPages.length > 0 ? 'social' : 'all',
    silent: silentPages(pages).slice(0, SHOWN.silent),
    viewed: viewed.slice(0, SHOWN.viewed),
  };
}

/** As facts mark their rows: social, or all channels together. */
const SOCIAL = 1;
const ALL = 2;

interface Sums {
  visits: number;
  engaged: number;
  engagedOf: number;
  keyEvents: number;
  keyEventsOf: number;
  revenue: number;
}

/** Rows that count, of all tables that name the dimension; where none counts, since another table holds them, the largest. */
function grouped(
  tables: readonly FactTable[],
  dimension: Dimension,
  period: Period,
  social: number,
  rate: (currency: string | undefined) => number,
): readonly SiteRow[] {
  const named = tables.filter(({ dimensions, measures }) => dimensions[dimension] && measures.sessions);
  const sums = new Map<string, Sums>();
  for (const table of named) addRows(sums, table, dimension, period, social, rate);
  if (sums.size === 0) {
    const repeated = named.map((table) => {
      const own = new Map<string, Sums>();
      addRows(own, { ...table, counts: new Uint8Array(table.rows).fill(1) }, dimension, period, social, rate);
      return own;
    });
    const largest = repeated.sort((a, b) => total(b) - total(a))[0];
    for (const [name, sum] of largest ?? []) sums.set(name, sum);
  }
  return [...sums]
    .map(
      ([name, sum]): SiteRow => ({
        name,
        visits: sum.visits,
        engagedRate: ratio(sum.engaged, sum.engagedOf),
        keyEvents: sum.keyEventsOf > 0 ? sum.keyEvents : Number.NaN,
        keyEventRate: ratio(sum.keyEvents, sum.keyEventsOf),
        revenue: sum.revenue,
      }),
    )
    .filter(({ visits }) => visits > 0)
    .sort((a, b) => b.visits - a.visits || (a.name < b.name ? -1 : 1));
}

function total(sums: ReadonlyMap<string, Sums>): number {
  return [...sums.values()].reduce((sum, { visits }) => sum + visits, 0);
}

function addRows(
  sums: Map<string, Sums>,
  table: FactTable,
  dimension: Dimension,
  period: Period,
  social: number,
  rate: (currency: string | undefined) => number,
): void {
  const names = table.dimensions[dimension]!;
  const factor = rate(table.currency);
  const at = (measure: Measure, row: number): number => table.measures[measure]?.[row] ?? Number.NaN;
  for (const row of insideOf(table, period, social)) {
    const name = names[row]!.trim();
    const visits = at('sessions', row);
    if (name === '' || NO_NAME.test(name) || !isKnown(visits)) continue;
    const sum = sums.get(name) ?? {
      visits: 0,
      engaged: 0,
      engagedOf: 0,
      keyEvents: 0,
      keyEventsOf: 0,
      revenue: Number.NaN,
    };
    sums.set(name, sum);
    sum.visits += visits;
    const [engaged, keyEvents, revenue] = [at('engaged_sessions', row), at('conversions', row), at('revenue', row)];
    if (isKnown(engaged)) {
      sum.engaged += engaged;
      sum.engagedOf += visits;
    }
    if (isKnown(keyEvents)) {
      sum.keyEvents += keyEvents;
      sum.keyEventsOf += visits;
    }
    if (isKnown(revenue)) sum.revenue = (sum.revenue || 0) + revenue * factor;
  }
}

function insideOf(table: FactTable, period: Period, social: number): ArrayLike<number> & Iterable<number> {
  if (social === SOCIAL) return rowsInside(table, period);
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (!table.counts[row] || table.social[row] !== social) continue;
    if (table.day[row]! >= period.from && table.dayEnd[row]! <= period.to) rows.push(row);
  }
  return rows;
}

/** Where chance alone would leave one page of all without a key event in fewer than 5 cases of 100. */
function silentPages(pages: readonly SiteRow[]): readonly SilentPage[] {
  const measured = pages.filter(({ keyEvents }) => isKnown(keyEvents));
  const visits = measured.reduce((sum, row) => sum + row.visits, 0);
  const usualRate = ratio(
    measured.reduce((sum, row) => sum + row.keyEvents, 0),
    visits,
  );
  const least = Math.log(measured.length / 0.05);
  return measured
    .filter((row) => row.keyEvents === 0 && row.visits * usualRate > least)
    .map((row) => ({ page: row.name, visits: row.visits, usual: row.visits * usualRate }));
}

function viewsByPage(tables: readonly FactTable[], period: Period): Site['viewed'] {
  const sums = new Map<string, number>();
  for (const table of tables) {
    const { page } = table.dimensions;
    const { page_views: views, sessions } = table.measures;
    if (!page || !views || sessions) continue;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !isKnown(views[row]!) || page[row] === '') continue;
      if (!(table.day[row]! >= period.from && table.dayEnd[row]! <= period.to)) continue;
      sums.set(page[row]!, (sums.get(page[row]!) ?? 0) + views[row]!);
    }
  }
  return [...sums].map(([name, views]) => ({ page: name, views })).sort((a, b) => b.views - a.views);
}
