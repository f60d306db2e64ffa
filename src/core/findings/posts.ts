import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { median, medianDeviation } from '../statistics/quantiles.ts';
import type { PostFormat } from './content-formats.ts';
import { type PostBase, type PostFact, postFacts, YOUNGEST_DAYS } from './content-posts.ts';

export interface PostRow {
  readonly platform: string;
  readonly format: PostFormat;
  readonly day: Day;
  /** On one line, and no longer than a sentence. */
  readonly text: string;
  readonly permalink: string;
  readonly engagements: number;
  /** Engagements for each impression, view or person reached, whichever `base` says; unknown without one. */
  readonly rate: number;
  readonly base: PostBase;
  /** Times the engagements of the usual post (the median) of its platform and format. */
  readonly timesUsual: number;
  readonly usual: number;
  /** How many posts the usual one is the middle of; of its own format, or of the platform as a whole. */
  readonly compared: number;
  readonly ofFormat: boolean;
  /** The period has too few posts of the platform: those before it are in the comparison. */
  readonly withEarlier: boolean;
  readonly fact: PostFact;
}

export type Outlier = PostRow & { readonly shareOfPlatform: number; readonly posts: number };

/** What the posts of one format came to on one platform; those that stand apart are in no rate. */
export interface FormatRow {
  readonly platform: string;
  readonly format: PostFormat;
  readonly posts: number;
  readonly usual: number;
  readonly rate: number;
  readonly base: PostBase;
}

export interface Posts {
  readonly ranked: number;
  /** Posts that cannot be compared, since the usual one of their kind has no engagement at all. */
  readonly unlike: number;
  /** The three best of those that do not stand apart. */
  readonly best: readonly PostRow[];
  /** The weakest one; undefined where too few posts can be compared. */
  readonly toRework: PostRow | undefined;
  /** Posts far above all others: they stand apart from the average. */
  readonly outliers: readonly Outlier[];
  readonly formats: readonly FormatRow[];
  /** Posts younger than a week, which are not ranked yet. */
  readonly tooYoung: number;
  /** Ranked posts whose export may have been made in their first week. */
  readonly early: number;
}

/** Fewer posts than this say nothing of what is usual. */
const FEWEST_POSTS = 5;
/** Where a period has too few, so many newest posts of the year up to its end say what is usual. */
const NEWEST_POSTS = 20;
const DAYS_LOOKED_BACK = 365;
/** Fewer engagements than this are never far above the others: chance alone brings a handful. */
const FEWEST_OF_OUTLIER = 20;
/** In deviations of the logarithm: beyond it a post is not of the same kind as the others. */
const OUTLIER_DEVIATIONS = 4;
/** Posts of one kind always differ by so much, in the logarithm, even where a few happen to be alike. */
export const LEAST_DEVIATION = 0.25;

/**
 * The posts of a period, each set against the usual one of its own format and platform: those of the period, or where
 * it has fewer than five, the newest up to its end.
 */
export function postsIn(facts: Facts, period: Period, today: Day): Posts {
  const from = Math.min(period.from, period.to - DAYS_LOOKED_BACK + 1);
  const year = postFacts(facts, { kind: 'days', from, to: period.to });
  const all = year.filter(({ day }) => contains(period, day));
  const isRipe = (post: PostFact): boolean => post.day <= today - YOUNGEST_DAYS;
  const ripe = all.filter(isRipe);
  const outliers: Outlier[] = [];
  const others: PostRow[] = [];
  const earlier = grouped(year.filter(isRipe), groupOf);
  for (const [group, posts] of grouped(ripe, groupOf)) {
    const withEarlier = posts.length < FEWEST_POSTS;
    const compared = withEarlier ? newestOf(earlier.get(group)!) : posts;
    if (compared.length < FEWEST_POSTS) continue;
    const rows = comparedRows(compared, withEarlier);
    const logs = rows.map(({ engagements, usual }) => Math.log((1 + engagements) / (1 + usual)));
    const limit = median(logs) + OUTLIER_DEVIATIONS * Math.max(medianDeviation(logs), LEAST_DEVIATION);
    const total = posts.reduce((sum, { engagements }) => sum + engagements, 0);
    rows.forEach((row, index) => {
      if (!contains(period, row.day)) return;
      const shareOfPlatform = ratio(row.engagements, total);
      const isApart = logs[index]! > limit && row.engagements >= FEWEST_OF_OUTLIER;
      if (isApart) outliers.push({ ...row, shareOfPlatform, posts: posts.length });
      else others.push(row);
    });
  }
  const ranked = others.filter(({ timesUsual }) => isKnown(timesUsual)).sort(compare);
  return {
    ranked: ranked.length + outliers.length,
    unlike: others.length - ranked.length,
    best: ranked.slice(0, 3),
    toRework: ranked.length > 3 ? ranked[ranked.length - 1] : undefined,
    outliers: outliers.sort(compare),
    formats: formatRows([...others, ...outliers], new Set(outliers.map(({ fact }) => fact))),
    tooYoung: all.length - ripe.length,
    early: ranked.filter(({ fact }) => fact.early).length,
  };
}

function groupOf({ platform, account, paid }: PostFact): string {
  return `${platform}\n${account}\n${paid}`;
}

function newestOf(posts: readonly PostFact[]): readonly PostFact[] {
  return [...posts].sort((a, b) => b.day - a.day || (a.text < b.text ? -1 : 1)).slice(0, NEWEST_POSTS);
}

function compare(a: PostRow, b: PostRow): number {
  return b.timesUsual - a.timesUsual || a.day - b.day || (a.text < b.text ? -1 : 1);
}

/** Each post beside the middle one of its format, or of all of the platform where the format has too few. */
function comparedRows(posts: readonly PostFact[], withEarlier: boolean): PostRow[] {
  const byFormat = grouped(posts, ({ format }) => format);
  const usualOf = (some: readonly PostFact[]) => median(some.map(({ engagements }) => engagements));
  const whole = { usual: usualOf(posts), compared: posts.length, ofFormat: byFormat.size === 1 };
  return [...byFormat.values()].flatMap((some) => {
    const beside = some.length < FEWEST_POSTS ? whole : { usual: usualOf(some), compared: some.length, ofFormat: true };
    return some.map((fact): PostRow => {
      const { platform, format, day, permalink, engagements, base, seen } = fact;
      return {
        platform,
        format,
        day,
        text: oneLine(fact.text),
        permalink,
        engagements,
        rate: ratio(engagements, seen),
        base,
        timesUsual: ratio(engagements, beside.usual),
        ...beside,
        withEarlier,
        fact,
      };
    });
  });
}

/** Formats of platforms that have several, those with the most posts first. */
function formatRows(posts: readonly PostRow[], apart: ReadonlySet<PostFact>): FormatRow[] {
  return [...grouped(posts, ({ platform }) => platform).values()]
    .flatMap((ofPlatform) => {
      const byFormat = grouped(ofPlatform, ({ format }) => format);
      byFormat.delete('');
      if (byFormat.size < 2) return [];
      return [...byFormat.values()].map((some): FormatRow => {
        const { platform, format, base } = some[0]!;
        const known = some.filter(({ fact }) => fact.base === base && isKnown(fact.seen) && !apart.has(fact));
        const sum = (of: (post: PostRow) => number) => known.reduce((total, post) => total + of(post), 0);
        const usual = median(some.map(({ engagements }) => engagements));
        const rate = ratio(
          sum(({ engagements }) => engagements),
          sum(({ fact }) => fact.seen),
        );
        return { platform, format, posts: some.length, usual, rate, base };
      });
    })
    .sort((a, b) => b.posts - a.posts || (`${a.platform}${a.format}` < `${b.platform}${b.format}` ? -1 : 1));
}

export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const LONGEST_TEXT = 70;

export function oneLine(text: string, longest = LONGEST_TEXT): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
