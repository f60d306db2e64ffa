import { MEASURES, type Measure } from '../fields.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { rowsInside } from './amounts.ts';
import type { Facts, FactTable } from './define.ts';

export interface PairOptions {
  /** Which tables take part; all where it is left out. */
  readonly tables?: (table: FactTable) => boolean;
  /** Undefined: the rows of every platform. */
  readonly platform?: string | undefined;
  readonly rate?: (currency: string | undefined) => number;
}

/**
 * Ratio of sums over the social rows of a period that know both measures, so that no amount is divided by another that
 * belongs to other rows. Of several denominators each table takes the first that it has.
 */
export function ratioOfPairs(
  facts: Facts,
  period: Period,
  numerator: Measure,
  denominators: readonly Measure[],
  { tables = () => true, platform, rate = () => 1 }: PairOptions = {},
): number {
  let above = 0;
  let below = 0;
  for (const table of facts.tables) {
    const denominator = denominators.find((measure) => table.measures[measure]);
    const [tops, bottoms] = [table.measures[numerator], denominator && table.measures[denominator]];
    if (!tops || !bottoms || table.grain === 'total' || !tables(table)) continue;
    const factorOf = (measure: Measure) => (MEASURES[measure].unit === 'money' ? rate(table.currency) : 1);
    for (const row of rowsInside(table, period)) {
      if (platform !== undefined && table.platforms[table.platformOf[row]!] !== platform) continue;
      const [top, bottom] = [tops[row]! * factorOf(numerator), bottoms[row]! * factorOf(denominator!)];
      if (!isKnown(top) || !isKnown(bottom)) continue;
      above += top;
      below += bottom;
    }
  }
  return ratio(above, below);
}

/** The latest known value of one platform in a period, for what is a stock: followers of two days do not add up. */
export function lastOf(facts: Facts, period: Period, measure: Measure, platform: string): number {
  let last = Number.NaN;
  let when: Day = Number.NEGATIVE_INFINITY;
  for (const table of facts.tables) {
    const values = table.measures[measure];
    if (!values || table.grain === 'total') continue;
    for (const row of rowsInside(table, period)) {
      if (table.platforms[table.platformOf[row]!] !== platform || !isKnown(values[row]!)) continue;
      if (table.dayEnd[row]! < when) continue;
      when = table.dayEnd[row]!;
      last = values[row]!;
    }
  }
  return last;
}
