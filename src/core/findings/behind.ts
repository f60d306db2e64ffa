import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { contains, type Period } from '../lib/periods.ts';

/** A platform whose data stop before those of the others. */
export interface PlatformBehind {
  readonly platform: string;
  readonly lastDay: Day;
}

/** Posts come every few days: so many without any row are more than a pause. */
const PAUSE = 10;

/** Platforms with rows in the period that end well before the period, or before the newest data in it; the oldest first. */
export function platformsBehind(facts: Facts, period: Period, dataTo: Day): readonly PlatformBehind[] {
  const last = new Map<string, Day>();
  for (const { rows, counts, day, dayEnd, platformOf, platforms } of facts.tables) {
    for (let row = 0; row < rows; row++) {
      if (!counts[row] || !contains(period, day[row]!)) continue;
      const platform = platforms[platformOf[row]!]!;
      if (platform !== '' && !(dayEnd[row]! <= last.get(platform)!)) last.set(platform, dayEnd[row]!);
    }
  }
  const end = Math.min(period.to, dataTo);
  return [...last]
    .map(([platform, lastDay]) => ({ platform, lastDay }))
    .filter(({ lastDay }) => lastDay < end - PAUSE)
    .sort((a, b) => a.lastDay - b.lastDay || (a.platform < b.platform ? -1 : 1));
}
