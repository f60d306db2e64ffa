import { calendarDate, type Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { median, medianDeviation } from '../statistics/quantiles.ts';
import type { PostFormat } from './content-formats.ts';
import type { PostBase, PostFact } from './content-posts.ts';
import type { Confidence } from './findings.ts';
import { grouped, LEAST_DEVIATION } from './posts.ts';
import { widening } from './traits-in-time.ts';
import { testTraits } from './traits-test.ts';

/** What posts can have in common. */
export type TraitName =
  | { readonly kind: 'format'; readonly value: PostFormat }
  /** 1 for Monday to 7 for Sunday. */
  | { readonly kind: 'weekday'; readonly value: number }
  | { readonly kind: 'hour'; readonly value: PartOfDay }
  | { readonly kind: 'length'; readonly value: 'short' | 'long' }
  /** A hashtag of its own, such as #recipe; '' for any. */
  | { readonly kind: 'hashtag'; readonly value: string }
  | { readonly kind: 'question'; readonly value: '' }
  | { readonly kind: 'theme'; readonly value: string };

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

/** A trait that makes a difference which chance alone would not. */
export interface Trait {
  readonly name: TraitName;
  /** Times the usual engagement, drawn towards 1 as far as chance may have helped; then its range. */
  readonly times: number;
  readonly low: number;
  readonly high: number;
  /** Posts with it, and the posts of the same kind without it. */
  readonly posts: number;
  readonly others: number;
  readonly confidence: Confidence;
}

export interface Traits {
  readonly told: readonly Trait[];
  /** How many traits were looked at. */
  readonly tried: number;
  readonly posts: number;
  readonly from: Day;
  readonly to: Day;
  /** What engagements were set against, platform by platform; the most common first. */
  readonly bases: readonly { readonly base: PostBase; readonly platforms: readonly string[] }[];
}

/** With fewer posts no trait is looked at. */
const FEWEST_WITH = 5;
/** Where the usual post has fewer engagements, their number says more of chance than of the post. */
const FEWEST_ENGAGEMENTS = 3;
/** The chance that an account in which no trait matters is told of any. */
const FALSE_ALARMS = 0.05;
/** From so many posts on, with and without the trait, and so rarely by chance, a difference is solid. */
const SOLID_POSTS = 30;
const SOLID_P = 0.01;
/** The newest posts tell enough; more only take longer. */
const MOST_POSTS = 4000;
/** Further from the usual of its platform than so many deviations a post tells nothing of what posts have in common. */
const OUTLIER_DEVIATIONS = 4;
/** So many posts of one platform make a stretch of time of their own: an audience grows, and a network changes. */
const POSTS_OF_A_STRETCH = 40;
const MOST_STRETCHES = 12;
/** Hashtags of their own, the most used first. */
const MOST_HASHTAGS = 6;
const MOST_THEMES = 12;
const SHORT_TEXT = 100;
const LONG_TEXT = 300;

/**
 * Traits of posts that go with more or less engagement than usual: engagements for each impression, view or person
 * reached where the row knows any, else engagements alone, as a logarithm, and only against posts of the same platform,
 * account, stretch of time and (for all but formats themselves) format. All traits of an account are tested together,
 * so that an account in which none matters is told of one in 5 % of the cases at most; a trait of posts that follow each
 * other has to stand out more, as far as neighbours are alike anyway. The best guess is drawn towards
 * the usual (1 − 1/z², Stein); the range holds for all traits at once, and never holds 1.
 */
export function traitsOf(facts: readonly PostFact[]): Traits {
  const posts = measured(facts);
  const names = namesIn(posts);
  const formats = testFamily(posts, names.filter(isFormat), (post) => post.group);
  const others = testFamily(
    posts,
    names.filter((name) => !isFormat(name)),
    (post) => `${post.group}\n${post.format}`,
  );
  const tried = formats.candidates.length + others.candidates.length;
  const told = [formats, others]
    .flatMap(({ candidates, test }) => test((FALSE_ALARMS * candidates.length) / tried))
    .sort((a, b) => Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times)));
  const days = posts.map(({ fact }) => fact.day);
  return {
    told,
    tried,
    posts: posts.length,
    from: Math.min(...days),
    to: Math.max(...days),
    bases: basesOf(posts),
  };
}

/** The traits of one post, as texts that are equal for equal traits. */
export function traitKeys(post: PostFact): ReadonlySet<string> {
  return new Set(traitsOfPost(post).map(traitKey));
}

export function traitKey({ kind, value }: TraitName): string {
  return `${kind} ${value}`;
}

interface MeasuredPost {
  readonly fact: PostFact;
  readonly value: number;
  /** Platform, account, what it is measured by, and stretch of time. */
  readonly group: string;
  readonly format: PostFormat;
  readonly names: readonly TraitName[];
  readonly keys: ReadonlySet<string>;
}

/** Posts with the logarithm of their engagement, without those that stand apart, each in its stretch of time. */
function measured(facts: readonly PostFact[]): readonly MeasuredPost[] {
  const newest = [...facts].sort(inTime).slice(0, MOST_POSTS);
  return [...grouped(newest, groupOf).entries()].flatMap(([group, posts]) => {
    if (median(posts.map(({ engagements }) => engagements)) < FEWEST_ENGAGEMENTS) return [];
    const values = posts.map(({ engagements, base, seen }) =>
      Math.log((engagements + 0.5) / (base === 'none' ? 1 : seen)),
    );
    const [middle, spread] = [median(values), Math.max(medianDeviation(values), LEAST_DEVIATION)];
    const stretches = Math.max(1, Math.min(MOST_STRETCHES, Math.floor(posts.length / POSTS_OF_A_STRETCH)));
    const rare = rareFormats(posts);
    let place = 0;
    return posts.flatMap((fact, index): MeasuredPost[] => {
      // Posts of one day belong to one stretch, in whatever order they stand.
      if (index > 0 && posts[index - 1]!.day !== fact.day) place = index;
      if (Math.abs(values[index]! - middle) > OUTLIER_DEVIATIONS * spread) return [];
      const stretch = Math.floor((place * stretches) / posts.length);
      const names = traitsOfPost(fact);
      return [
        {
          fact,
          value: values[index]!,
          group: `${group}\n${stretch}`,
          format: rare.has(fact.format) ? '' : fact.format,
          names,
          keys: new Set(names.map(traitKey)),
        },
      ];
    });
  });
}

/** The newest first; posts of one day in an order of their own, whatever that of the rows. */
function inTime(a: PostFact, b: PostFact): number {
  return b.day - a.day || compareTexts(a.text, b.text) || compareTexts(a.permalink, b.permalink);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupOf({ platform, account, paid, base }: PostFact): string {
  return `${platform}\n${account}\n${paid}\n${base}`;
}

/** Formats with too few posts to be a kind of their own. */
function rareFormats(posts: readonly PostFact[]): ReadonlySet<PostFormat> {
  const byFormat = grouped(posts, ({ format }) => format);
  return new Set([...byFormat].filter(([, some]) => some.length < FEWEST_WITH).map(([format]) => format as PostFormat));
}

function namesIn(posts: readonly MeasuredPost[]): readonly TraitName[] {
  const found = new Map<string, { readonly name: TraitName; count: number }>();
  for (const post of posts) {
    for (const name of post.names) {
      const key = traitKey(name);
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { name, count: 1 });
    }
  }
  const frequent = [...found.entries()]
    .filter(([, { count }]) => count >= FEWEST_WITH && posts.length - count >= FEWEST_WITH)
    .sort(([a, first], [b, second]) => second.count - first.count || (a < b ? -1 : 1))
    .map(([, { name }]) => name);
  const most = (kind: TraitName['kind'], count: number) =>
    new Set(frequent.filter((name) => name.kind === kind && name.value !== '').slice(count));
  const left = new Set([...most('hashtag', MOST_HASHTAGS), ...most('theme', MOST_THEMES)]);
  return frequent.filter((name) => !left.has(name));
}

function isFormat({ kind }: TraitName): boolean {
  return kind === 'format';
}

/** The traits of a family that can be judged, and their test; `alpha` is the share of false alarms that it may give. */
function testFamily(
  posts: readonly MeasuredPost[],
  names: readonly TraitName[],
  stratumOf: (post: MeasuredPost) => string,
): { readonly candidates: readonly TraitName[]; readonly test: (alpha: number) => readonly Trait[] } {
  const values = Float64Array.from(posts, ({ value }) => value);
  const strata = posts.map(stratumOf);
  const membersOf = (name: TraitName): Int32Array => {
    const key = traitKey(name);
    return Int32Array.from(posts.flatMap(({ keys }, index) => (keys.has(key) ? [index] : [])));
  };
  const judged = names
    .map((name) => ({ name, members: membersOf(name) }))
    .filter(({ members }) => isJudged(members, strata));
  const candidates = judged.map(({ name }) => name);
  const test = (alpha: number): readonly Trait[] => {
    if (judged.length === 0) return [];
    const traits = judged.map(({ members }) => members);
    const wider = traits.map(widening({ values, strata, series: posts.map(({ fact }) => groupOf(fact)) }));
    const { tests, critical } = testTraits({ values, strata, traits, wider }, alpha, posts.length);
    return tests.flatMap(({ effect, error, p, having, others }, index): Trait[] => {
      const z = effect / error;
      if (!isKnown(z) || !(Math.abs(z) > critical)) return [];
      return [
        {
          name: candidates[index]!,
          times: Math.exp(effect * Math.max(0, 1 - 1 / z ** 2)),
          low: Math.exp(effect - critical * error),
          high: Math.exp(effect + critical * error),
          posts: having,
          others,
          confidence: Math.min(having, others) >= SOLID_POSTS && p <= SOLID_P ? 'solid' : 'indicative',
        },
      ];
    });
  };
  return { candidates, test };
}

/** Enough posts with and without it, in strata that have both. */
function isJudged(members: Int32Array, strata: readonly string[]): boolean {
  const sizes = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const stratum of strata) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  for (const place of members) counts.set(strata[place]!, (counts.get(strata[place]!) ?? 0) + 1);
  let [having, others] = [0, 0];
  for (const [stratum, count] of counts) {
    const without = sizes.get(stratum)! - count;
    if (without === 0) continue;
    having += count;
    others += without;
  }
  return having >= FEWEST_WITH && others >= FEWEST_WITH;
}

const HASHTAG = /#[\p{L}\p{N}_]+/gu;
const ADDRESS = /https?:\/\/\S+/g;

function traitsOfPost({ format, day, hour, text, theme }: PostFact): readonly TraitName[] {
  const names: TraitName[] = [{ kind: 'weekday', value: calendarDate(day).weekday }];
  if (format !== '') names.push({ kind: 'format', value: format });
  if (isKnown(hour)) names.push({ kind: 'hour', value: partOfDay(hour) });
  if (theme !== '') names.push({ kind: 'theme', value: theme });
  if (text === '') return names;
  const words = text.includes('://') ? text.replace(ADDRESS, '') : text;
  if (words.length < SHORT_TEXT) names.push({ kind: 'length', value: 'short' });
  if (words.length >= LONG_TEXT) names.push({ kind: 'length', value: 'long' });
  if (/[?？؟]/.test(words)) names.push({ kind: 'question', value: '' });
  const hashtags = words.includes('#') ? new Set((words.match(HASHTAG) ?? []).map((tag) => tag.toLowerCase())) : [];
  for (const value of hashtags) names.push({ kind: 'hashtag', value });
  if ([...hashtags].length > 0) names.push({ kind: 'hashtag', value: '' });
  return names;
}

function partOfDay(hour: number): PartOfDay {
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

function basesOf(posts: readonly MeasuredPost[]): Traits['bases'] {
  return [...grouped(posts, ({ fact }) => fact.base)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([base, some]) => ({
      base: base as PostBase,
      platforms: [...new Set(some.map(({ fact }) => fact.platform))].sort(),
    }));
}
