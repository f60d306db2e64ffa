import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { median, medianDeviation } from '../statistics/quantiles.ts';

export interface PostRow {
  readonly platform: string;
  readonly day: Day;
  readonly text: string;
  readonly permalink: string;
  readonly engagements: number;
  /** Times the engagements of the usual post (the median) of the same platform in the period. */
  readonly timesUsual: number;
}

export interface Posts {
  readonly ranked: number;
  readonly best: readonly PostRow[];
  /** The weakest one; undefined where too few posts can be compared. */
  readonly toRework: PostRow | undefined;
  /** Posts far above all others: they stand apart from the average. */
  readonly outliers: readonly (PostRow & { readonly shareOfPlatform: number; readonly posts: number })[];
  /** Posts younger than a week, which are not ranked yet. */
  readonly tooYoung: number;
}

/** Posts still gather engagement in their first days. */
const YOUNGEST_DAYS = 7;
/** Fewer posts on a platform than this say nothing of what is usual there. */
const FEWEST_POSTS = 5;
/** In deviations of the logarithm: beyond it a post is not of the same kind as the others. */
const OUTLIER_DEVIATIONS = 4;

export function postsIn(facts: Facts, period: Period, today: Day): Posts {
  const all = postsOfPeriod(facts, period);
  const ripe = all.filter((post) => post.day <= today - YOUNGEST_DAYS);
  const byPlatform = new Map<string, typeof ripe>();
  for (const post of ripe) byPlatform.set(post.platform, [...(byPlatform.get(post.platform) ?? []), post]);

  const comparable: PostRow[] = [];
  const outliers: (PostRow & { shareOfPlatform: number; posts: number })[] = [];
  for (const posts of byPlatform.values()) {
    if (posts.length < FEWEST_POSTS) continue;
    const usual = median(posts.map(({ engagements }) => engagements));
    const logs = posts.map(({ engagements }) => Math.log(1 + engagements));
    const limit = median(logs) + OUTLIER_DEVIATIONS * Math.max(medianDeviation(logs), 0.25);
    const total = posts.reduce((sum, { engagements }) => sum + engagements, 0);
    for (const post of posts) {
      const row = { ...post, timesUsual: ratio(post.engagements, usual) };
      comparable.push(row);
      if (Math.log(1 + post.engagements) > limit) {
        outliers.push({ ...row, shareOfPlatform: ratio(post.engagements, total), posts: posts.length });
      }
    }
  }
  const ranked = comparable
    .filter(({ timesUsual }) => isKnown(timesUsual))
    .sort((a, b) => b.timesUsual - a.timesUsual || a.day - b.day || (a.text < b.text ? -1 : 1));
  return {
    ranked: ranked.length,
    best: ranked.slice(0, 3),
    toRework: ranked.length > 3 ? ranked[ranked.length - 1] : undefined,
    outliers: outliers.sort((a, b) => b.timesUsual - a.timesUsual),
    tooYoung: all.length - ripe.length,
  };
}

function postsOfPeriod(facts: Facts, period: Period): Omit<PostRow, 'timesUsual'>[] {
  const posts: Omit<PostRow, 'timesUsual'>[] = [];
  for (const table of facts.tables) {
    const { engagements } = table.measures;
    if (table.grain !== 'post' || !engagements) continue;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !contains(period, table.day[row]!) || !isKnown(engagements[row]!)) continue;
      posts.push({
        platform: table.platforms[table.platformOf[row]!]!,
        day: table.day[row]!,
        text: oneLine(table.dimensions.text?.[row] ?? ''),
        permalink: table.dimensions.permalink?.[row] ?? '',
        engagements: engagements[row]!,
      });
    }
  }
  return posts;
}

const LONGEST_TEXT = 70;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST_TEXT
    ? `${letters
        .slice(0, LONGEST_TEXT - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
