import type { Facts, FactTable } from '../../facts/define.ts';
import type { Measure } from '../../fields.ts';
import { UserError } from '../../lib/errors.ts';
import { formatIn } from '../../lib/format.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import type { Words } from '../../locales/index.ts';
import type { FactsScope } from '../define.ts';
import { baseNamed } from './engagement-bases.ts';

/** Under this share of all engagements, the rate would speak for too few of them. */
const ENOUGH = 0.8;

/** Sums over rows whose engagements are known. */
interface Sums {
  /** Over the rows whose base is known too. */
  engagements: number;
  base: number;
  /** Of the rows whose base is above 0: their number, and the sum of their own rates. */
  rows: number;
  rates: number;
  /** Engagements by platform: of those rows, and of the rows that have to be left out. */
  readonly taken: Map<string, number>;
  readonly leftOut: Map<string, number>;
}

export interface PostRates {
  /** Engagements over the base, as one ratio of sums. */
  readonly overall: number;
  /** The mean of the rates of the single posts. */
  readonly mean: number;
}

/**
 * Engagement rates of the posts that know their engagements and the base: impressions, with views in a row that knows
 * none, or what `option` names. Throws where that leaves out more than a fifth of the engagements.
 */
export function engagementRateOfPosts(
  facts: Facts,
  scope: FactsScope,
  option: string,
  call: (words: Words) => string,
): PostRates {
  const { measures, name } = baseNamed(option);
  const sums: Sums = { engagements: 0, base: 0, rows: 0, rates: 0, taken: new Map(), leftOut: new Map() };
  for (const table of tablesOf(facts, scope)) addTable(sums, table, scope, measures);
  if (scope === 'document') leaveOutDays(sums, facts);
  const left = totalOf(sums.leftOut);
  if (sums.taken.size === 0 && (left === 0 || option !== '')) {
    const key = scope === 'document' ? 'noPosts' : 'noPostsInRange';
    throw new UserError((words) => words.formulas[key](words.formulas.own(name), call(words)));
  }
  const share = ratio(sums.engagements, sums.engagements + left);
  if (share < ENOUGH) throw new UserError((words) => tooFew(sums, share, words.formulas.own(name), words, call(words)));
  return { overall: ratio(sums.engagements, sums.base), mean: ratio(sums.rates, sums.rows) };
}

/** In the document posts only, so that no engagement counts twice; an export without posts is taken by its days. */
function tablesOf({ tables }: Facts, scope: FactsScope): readonly FactTable[] {
  const posts = tables.filter((table) => table.grain === 'post');
  return scope === 'document' || posts.length > 0 ? posts : tables.filter((table) => table.grain === 'day');
}

function addTable(sums: Sums, table: FactTable, scope: FactsScope, base: readonly Measure[]): void {
  const { engagements } = table.measures;
  const columns = base.flatMap((measure) => table.measures[measure] ?? []);
  if (!engagements) return;
  for (let row = 0; row < table.rows; row += 1) {
    const known = engagements[row]!;
    if (!table.counts[row] || (scope === 'document' && !table.social[row]) || Number.isNaN(known)) continue;
    const platform = table.platforms[table.platformOf[row]!]!;
    const column = columns.find((values) => isKnown(values[row]!));
    if (!column) {
      increase(sums.leftOut, platform, known);
      continue;
    }
    increase(sums.taken, platform, known);
    sums.engagements += known;
    sums.base += column[row]!;
    if (column[row]! === 0) continue;
    sums.rows += 1;
    sums.rates += known / column[row]!;
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

function increase(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function totalOf(map: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of map.values()) total += value;
  return total;
}

/** Names the platforms most of whose engagements are left out, the largest first. */
function tooFew({ leftOut, taken }: Sums, share: number, base: string, words: Words, call: string): string {
  const mostly = [...leftOut].filter(([platform, left]) => left > (taken.get(platform) ?? 0));
  const named = (mostly.length > 0 ? mostly : [...leftOut]).sort((first, second) => second[1] - first[1]);
  const names = named.map(([platform]) => platform || words.formulas.unnamedPlatform);
  const { percent, list } = formatIn(words.formulas.locale(), words.formats);
  return words.formulas.tooFewPosts(percent(share, 0), base, list(names), call);
}
