import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { daysIn, type Period } from '../lib/periods.ts';
import { normaliseHeader } from '../sources/headers.ts';
import type { Change } from '../tabs/changes.ts';
import { type AdSum, addTo, adSums, newSum } from './ad-sums.ts';
import { dispersionOf } from './dispersion.ts';
import { type Confidence, confidenceOf } from './findings.ts';
import { adNetworkOf } from './networks.ts';
import { type TagVariants, tagVariants } from './tags.ts';

/** What ads did in as many days before a decision as since. */
export interface Stretch {
  readonly period: Period;
  readonly spend: number;
  readonly revenue: number;
  readonly sales: number;
  readonly adsReturn: number;
  readonly costPerSale: number;
}

/** The latest decision kept, and what came of it: what was before and what is since, and no claim of a cause. */
export interface KeptDecision {
  readonly day: Day;
  readonly what: string;
  readonly outcome:
    | {
        readonly id: 'ads';
        /** Campaigns, or networks where no campaign is named. */
        readonly names: readonly string[];
        /** The networks that count what came back. */
        readonly countedBy: readonly string[];
        readonly before: Stretch;
        readonly since: Stretch;
        /** Of the difference of the returns, or of the costs per sale. */
        readonly confidence: Confidence;
        /** Sales of both stretches. */
        readonly n: number;
      }
    | { readonly id: 'tags'; readonly shareBefore: number; readonly shareSince: number }
    | { readonly id: 'tooRecent' | 'nothingNamed' | 'noData' };
}

/** Sooner than this nothing can have come of a decision. */
const FEWEST_DAYS = 7;
/** As far as two stretches are compared. */
const MOST_DAYS = 56;
/** Names shorter than this stand in too many sentences by chance. */
const SHORTEST_NAME = 3;
/** Ranges of two returns that do not meet at this confidence differ surely (5 % for their difference). */
const Z = 1.96;

export interface KeptInput {
  readonly period: Period;
  readonly dataTo: Day;
  readonly rate: (currency: string | undefined) => number;
}

/**
 * The latest decision of the Changes tab that was kept before a period ended. What it is about is told by the names of
 * campaigns, networks and tags in it, so that it may be worded freely and in either language.
 */
export function keptDecision(
  changes: readonly Change[],
  facts: Facts,
  { period, dataTo, rate }: KeptInput,
): KeptDecision | undefined {
  const kept = changes.filter(({ kind, day, what }) => kind === 'decision' && what !== '' && day <= period.to);
  const latest = kept.reduce<Change | undefined>(
    (last, each) => (last && last.day > each.day ? last : each),
    undefined,
  );
  if (!latest) return undefined;
  const { day, what } = latest;
  const days = Math.min(MOST_DAYS, Math.min(period.to, dataTo) - day + 1);
  const since: Period = { kind: 'days', from: day, to: day + days - 1 };
  const before: Period = { kind: 'days', from: day - days, to: day - 1 };
  const outcome = days < FEWEST_DAYS ? { id: 'tooRecent' as const } : outcomeOf(what, facts, { before, since, rate });
  return { day, what, outcome };
}

interface Stretches {
  readonly before: Period;
  readonly since: Period;
  readonly rate: (currency: string | undefined) => number;
}

function outcomeOf(what: string, facts: Facts, { before, since, rate }: Stretches): KeptDecision['outcome'] {
  const both: Period = { kind: 'days', from: before.from, to: since.to };
  const all = adSums(facts, both, rate);
  const tags = tagVariants(facts, both).find((variants) => isAbout(what, variants));
  if (tags) {
    const shareIn = (of: Period) => tagVariants(facts, of).find((found) => isSameTag(found, tags))?.share ?? 0;
    return { id: 'tags', shareBefore: shareIn(before), shareSince: shareIn(since) };
  }
  const named = namesIn(what, [...new Set(all.map(({ campaign }) => campaign))]);
  const networks = namesIn(what, [...new Set(all.map(({ platform }) => adNetworkOf(platform)))]);
  if (named.length === 0 && networks.length === 0) return { id: all.length === 0 ? 'noData' : 'nothingNamed' };
  const isMeant = ({ campaign, platform }: AdSum) =>
    named.length > 0 ? named.includes(campaign) : networks.includes(adNetworkOf(platform));
  const sumIn = (of: Period): AdSum => {
    const whole = newSum('', '', '');
    for (const sum of adSums(facts, of, rate)) if (isMeant(sum)) addTo(whole, sum);
    return whole;
  };
  const [first, second] = [sumIn(before), sumIn(since)];
  if (!(first.spend > 0)) return { id: 'noData' };
  return {
    id: 'ads',
    names: named.length > 0 ? named : networks,
    countedBy: [...new Set(all.filter(isMeant).map(({ platform }) => adNetworkOf(platform)))].filter(Boolean),
    before: stretchOf(first, before),
    since: stretchOf(second, since),
    confidence: confidenceIn(first, second),
    n: (first.sales || 0) + (second.sales || 0),
  };
}

function stretchOf(sum: AdSum, period: Period): Stretch {
  return {
    period,
    spend: sum.spend || 0,
    revenue: sum.revenue,
    sales: sum.sales,
    adsReturn: ratio(sum.revenue, sum.spend),
    costPerSale: ratio(sum.spend, sum.sales),
  };
}

/** Solid where the two returns differ by more than chance explains; else by the number of sales of the smaller side. */
function confidenceIn(before: AdSum, since: AdSum): Confidence {
  const fewest = Math.min(before.sales || 0, since.sales || 0);
  const dispersion = dispersionOf([before, since]);
  const variance = (sum: AdSum) => dispersion(sum) / sum.sales;
  const change = Math.log(ratio(since.revenue, since.spend)) - Math.log(ratio(before.revenue, before.spend));
  const isSure = Math.abs(change) > Z * Math.sqrt(variance(before) + variance(since));
  if (isKnown(change) && isSure && fewest >= 10) return 'solid';
  return confidenceOf(fewest) === 'thin' ? 'thin' : 'indicative';
}

/** The names that stand in a text as whole words, longer ones first; a name within a longer one that is found is none. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  let rest = ` ${plain(text)} `;
  const found: string[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const wanted = ` ${plain(name)} `;
    if (plain(name).length < SHORTEST_NAME && !isQuoted(text, name)) continue;
    if (!rest.includes(wanted)) continue;
    rest = rest.split(wanted).join(' | ');
    found.push(name);
  }
  return found;
}

/** A short name such as "A" is meant only where it is quoted. */
function isQuoted(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return name !== '' && /["“«'‘]\s?$/.test(text.slice(0, at)) && /^\s?["”»'’]/.test(text.slice(at + name.length));
}

function plain(text: string): string {
  return normaliseHeader(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two spellings of one tag in a text: it is about that tag. */
function isAbout(what: string, { spellings }: TagVariants): boolean {
  const words = what.split(/[^\p{L}\p{N}._-]+/u);
  return spellings.filter((spelling) => words.includes(spelling)).length > 1;
}

function isSameTag(found: TagVariants, wanted: TagVariants): boolean {
  return found.spellings.some((spelling) => wanted.spellings.includes(spelling));
}

/** Days of each stretch. */
export function daysCompared({ period }: Stretch): number {
  return daysIn(period);
}
