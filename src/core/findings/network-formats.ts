import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { median } from '../statistics/quantiles.ts';
import { formatReader } from './content-formats.ts';

/** How often a format was used, and what its usual post gathered. */
export interface FormatUse {
  /** A PostFormat, or the export's own word for one that is not known. */
  readonly format: string;
  readonly posts: number;
  /** Median of the engagements of its posts of a week and older. */
  readonly usual: number;
}

const YOUNGEST_DAYS = 7;
const SHOWN = 4;

/** The formats that a platform's posts were in, the most used first; none where there is but one. */
export function formatsOf(facts: Facts, platform: string, period: Period, today: Day): readonly FormatUse[] {
  const known = formatReader();
  const byFormat = new Map<string, { posts: number; ripe: number[] }>();
  for (const table of facts.tables) {
    const types = table.dimensions.post_type;
    const { engagements } = table.measures;
    const index = table.platforms.indexOf(platform);
    if (table.grain !== 'post' || !types || index < 0) continue;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || table.platformOf[row] !== index || !contains(period, table.day[row]!)) continue;
      const format = known(types[row]!) || types[row]!.trim();
      if (format === '') continue;
      const use = byFormat.get(format) ?? { posts: 0, ripe: [] };
      byFormat.set(format, use);
      use.posts++;
      const value = engagements?.[row] ?? Number.NaN;
      if (isKnown(value) && table.day[row]! <= today - YOUNGEST_DAYS) use.ripe.push(value);
    }
  }
  if (byFormat.size < 2) return [];
  return [...byFormat]
    .map(([format, { posts, ripe }]) => ({ format, posts, usual: median(ripe) }))
    .sort((a, b) => b.posts - a.posts || (a.format < b.format ? -1 : 1))
    .slice(0, SHOWN);
}
