import type { Facts, FactTable } from '../facts/define.ts';
import type { Measure } from '../fields.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { formatReader, isReply, type PostFormat } from './content-formats.ts';

/** What a post's engagements are set against: the first that its row knows; nothing where it knows none. */
export type PostBase = 'impressions' | 'views' | 'reach' | 'none';

/** A post that counts, with all that is known of it. */
export interface PostFact {
  readonly platform: string;
  readonly account: string;
  readonly format: PostFormat;
  /** As the export says whether it was paid for: LinkedIn's Organic and Sponsored. '' where it does not. */
  readonly paid: string;
  readonly day: Day;
  /** 0 to 23, as the export writes it; unknown where it has no time. */
  readonly hour: number;
  /** As published. */
  readonly text: string;
  readonly permalink: string;
  readonly theme: string;
  readonly engagements: number;
  readonly base: PostBase;
  readonly seen: number;
  /** The export may have been made before the post was a week old. */
  readonly early: boolean;
}

/** Posts still gather engagement in their first days. */
export const YOUNGEST_DAYS = 7;

const BASES = ['impressions', 'views', 'reach'] as const satisfies readonly Measure[];

/** Platforms whose impressions are of pictures that lead to a video: what people watched are the views. */
const COUNTS_PLAYS: ReadonlySet<string> = new Set(['YouTube']);

/** The posts of some days whose engagements are known, in the order of the tabs. */
export function postFacts(facts: Facts, days: Period): readonly PostFact[] {
  return facts.tables.flatMap((table) => (table.grain === 'post' ? postsOf(table, days) : []));
}

function postsOf(table: FactTable, days: Period): PostFact[] {
  const { engagements } = table.measures;
  if (!engagements) return [];
  const posts: PostFact[] = [];
  const { account, post_type, paid, hour, text, permalink, theme } = table.dimensions;
  const formatOf = formatReader();
  for (let row = 0; row < table.rows; row++) {
    const day = table.day[row]!;
    if (!table.counts[row] || !contains(days, day) || !isKnown(engagements[row]!)) continue;
    const platform = table.platforms[table.platformOf[row]!]!;
    const time = hour?.[row] ?? '';
    posts.push({
      platform,
      account: account?.[row] ?? '',
      format: isReply(platform, text?.[row] ?? '') ? 'reply' : formatOf(post_type?.[row] ?? ''),
      paid: paid?.[row] ?? '',
      day,
      hour: time === '' ? Number.NaN : Number.parseInt(time, 10),
      text: text?.[row] ?? '',
      permalink: permalink?.[row] ?? '',
      theme: theme?.[row] ?? '',
      engagements: engagements[row]!,
      ...seenOf(table, row, platform),
      early: day > table.to - YOUNGEST_DAYS,
    });
  }
  return posts;
}

function seenOf({ measures }: FactTable, row: number, platform: string): { base: PostBase; seen: number } {
  for (const base of BASES) {
    if (base === 'impressions' && COUNTS_PLAYS.has(platform)) continue;
    const seen = measures[base]?.[row] ?? Number.NaN;
    if (seen > 0) return { base, seen };
  }
  return { base: 'none', seen: Number.NaN };
}
