import type { Facts, FactTable } from '../facts/define.ts';
import { UserError } from '../lib/errors.ts';
import { formatIn } from '../lib/format.ts';
import { ratio } from '../lib/numbers.ts';
import type { Words } from '../locales/index.ts';
import type { FactsScope } from './define.ts';

/** Under this share of all engagements, the rate would speak for too few of them. */
const ENOUGH = 0.8;

/** Sums over rows whose engagements are known. */
interface Sums {
  /** Over the rows whose impressions or views are known too. */
  engagements: number;
  impressions: number;
  /** Engagements by platform: of those rows, and of the rows that have to be left out. */
  readonly taken: Map<string, number>;
  readonly leftOut: Map<string, number>;
}

/**
 * Engagements over impressions of posts that know both, as one ratio of sums. A row without impressions takes its
 * views. Throws where that leaves out more than a fifth of the engagements.
 */
export function engagementRateOfPosts(facts: Facts, scope: FactsScope, call: (words: Words) => string): number {
  const sums: Sums = { engagements: 0, impressions: 0, taken: new Map(), leftOut: new Map() };
  for (const table of tablesOf(facts, scope)) addTable(sums, table, scope);
  if (scope === 'document') leaveOutDays(sums, facts);
  const left = totalOf(sums.leftOut);
  if (sums.taken.size === 0 && left === 0) {
    throw new UserError((words) => words.formulas[scope === 'document' ? 'noPosts' : 'noPostsInRange'](call(words)));
  }
  const share = ratio(sums.engagements, sums.engagements + left);
  if (share < ENOUGH) throw new UserError((words) => tooFew(sums, share, words, call(words)));
  return ratio(sums.engagements, sums.impressions);
}

/** In the document posts only, so that no engagement counts twice; an export without posts is taken by its days. */
function tablesOf({ tables }: Facts, scope: FactsScope): readonly FactTable[] {
  const posts = tables.filter((table) => table.grain === 'post');
  return scope === 'document' || posts.length > 0 ? posts : tables.filter((table) => table.grain === 'day');
}

function addTable(sums: Sums, table: FactTable, scope: FactsScope): void {
  const { engagements, impressions, views } = table.measures;
  if (!engagements) return;
  for (let row = 0; row < table.rows; row += 1) {
    const known = engagements[row]!;
    if (!table.counts[row] || (scope === 'document' && !table.social[row]) || Number.isNaN(known)) continue;
    const platform = table.platforms[table.platformOf[row]!]!;
    const shown = firstKnown(impressions?.[row], views?.[row]);
    if (Number.isNaN(shown)) {
      increase(sums.leftOut, platform, known);
    } else {
      increase(sums.taken, platform, known);
      sums.engagements += known;
      sums.impressions += shown;
    }
  }
}

/** A platform of which the document holds days and no post has engagements too, and none of them is in the rate. */
function leaveOutDays(sums: Sums, { tables }: Facts): void {
  const withPosts = new Set([...sums.taken.keys(), ...sums.leftOut.keys()]);
  for (const { grain, source, measures, rows, counts, social, platforms, platformOf } of tables) {
    const { engagements } = measures;
    if (grain === 'post' || source.paid === 'paid' || !engagements) continue;
    for (let row = 0; row < rows; row += 1) {
      const platform = platforms[platformOf[row]!]!;
      const known = engagements[row]!;
      if (!counts[row] || !social[row] || Number.isNaN(known) || withPosts.has(platform)) continue;
      increase(sums.leftOut, platform, known);
    }
  }
}

function firstKnown(impressions = Number.NaN, views = Number.NaN): number {
  return Number.isNaN(impressions) ? views : impressions;
}

function increase(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function totalOf(map: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of map.values()) total += value;
  return total;
}

/** Names the platforms most of whose engagements are left out, the largest first. */
function tooFew({ leftOut, taken }: Sums, share: number, words: Words, call: string): string {
  const mostly = [...leftOut].filter(([platform, left]) => left > (taken.get(platform) ?? 0));
  const named = (mostly.length > 0 ? mostly : [...leftOut]).sort((first, second) => second[1] - first[1]);
  const names = named.map(([platform]) => platform || words.formulas.unnamedPlatform);
  const { percent, list } = formatIn(words.formulas.locale(), words.formats);
  return words.formulas.tooFewPosts(percent(share, 0), list(names), call);
}
