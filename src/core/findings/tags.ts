import type { Facts } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';

export interface TagVariants {
  /** Spellings of one source, the one with the most revenue first: fb, Facebook, facebook. */
  readonly spellings: readonly string[];
  /** Share of the social revenue that stands under other spellings than the main one. */
  readonly share: number;
  readonly revenue: number;
}

/** Sources that are one and the same but for their spelling, in the web analytics of a period. */
export function tagVariants(facts: Facts, period: Period): readonly TagVariants[] {
  const revenueBySource = new Map<string, { platform: string; revenue: number }>();
  let total = 0;
  for (const table of facts.tables) {
    const { revenue } = table.measures;
    const sources = table.dimensions.source_medium;
    if (!revenue || !sources) continue;
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !table.social[row] || !contains(period, table.day[row]!)) continue;
      if (!isKnown(revenue[row]!)) continue;
      const source = sources[row]!.split('/')[0]!.trim();
      const platform = table.platforms[table.platformOf[row]!]!;
      const entry = revenueBySource.get(source) ?? { platform, revenue: 0 };
      entry.revenue += revenue[row]!;
      revenueBySource.set(source, entry);
      total += revenue[row]!;
    }
  }
  const byPlatform = new Map<string, [string, number][]>();
  for (const [source, { platform, revenue }] of revenueBySource) {
    if (platform === '' || source === '') continue;
    byPlatform.set(platform, [...(byPlatform.get(platform) ?? []), [source, revenue]]);
  }
  return [...byPlatform.values()]
    .filter((spellings) => spellings.length > 1)
    .map((spellings) => {
      const sorted = spellings.sort((a, b) => b[1] - a[1]);
      const elsewhere = sorted.slice(1).reduce((sum, [, revenue]) => sum + revenue, 0);
      return { spellings: sorted.map(([source]) => source), share: ratio(elsewhere, total), revenue: elsewhere };
    })
    .filter(({ revenue }) => revenue > 0)
    .sort((a, b) => b.revenue - a.revenue);
}
