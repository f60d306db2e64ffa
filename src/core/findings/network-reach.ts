import { rowsInside } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';

/** People reached, and what they were reached by. */
export interface BestReach {
  readonly people: number;
  readonly of: 'total' | 'day' | 'post';
}

/**
 * People reached on one platform. Those of several days or posts are partly the same, so nothing is added up: the
 * platform's own figure for exactly this period counts; else the day, else the post, that reached most.
 */
export function bestReach(facts: Facts, platform: string, period: Period): BestReach | undefined {
  let day = Number.NaN;
  let post = Number.NaN;
  for (const table of facts.tables) {
    const { reach } = table.measures;
    if (!reach || table.grain === 'breakdown' || table.grain === 'hour' || table.apart) continue;
    const index = table.platforms.indexOf(platform);
    if (index < 0) continue;
    const rows = rowsInside(table, period).filter((row) => table.platformOf[row] === index && isKnown(reach[row]!));
    const whole = rows.filter((row) => table.day[row] === period.from && table.dayEnd[row] === period.to);
    if (table.grain === 'range' && rows.length === 1 && whole.length === 1) {
      return { people: reach[whole[0]!]!, of: 'total' };
    }
    const most = rows.reduce((best, row) => (reach[row]! > best || !isKnown(best) ? reach[row]! : best), Number.NaN);
    if (table.grain === 'day' && isKnown(most)) day = isKnown(day) ? Math.max(day, most) : most;
    if (table.grain === 'post' && isKnown(most)) post = isKnown(post) ? Math.max(post, most) : most;
  }
  if (isKnown(day)) return { people: day, of: 'day' };
  return isKnown(post) ? { people: post, of: 'post' } : undefined;
}
