import { MEASURES, type Measure } from '../fields.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { rankOf, rowsInside } from './amounts.ts';
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
 * belongs to other rows. Of several denominators each table takes the first that it has; of several kinds of tables
 * of a platform the best one counts, as it does in totals: its days, else its posts.
 */
export function ratioOfPairs(
  facts: Facts,
  period: Period,
  numerator: Measure,
  denominators: readonly Measure[],
  options: PairOptions = {},
): number {
  const { above, below } = sumsOfPairs(facts, period, numerator, denominators, options);
  return ratio(above, below);
}

/** The sums behind `ratioOfPairs`, with what a range of the ratio is made of. */
export function sumsOfPairs(
  facts: Facts,
  period: Period,
  numerator: Measure,
  denominators: readonly Measure[],
  { tables = () => true, platform, rate = () => 1 }: PairOptions = {},
): PairSums {
  const best = new Map<string, Pair>();
  for (const table of facts.tables) {
    const denominator = denominators.find((measure) => table.measures[measure]);
    const [tops, bottoms] = [table.measures[numerator], denominator && table.measures[denominator]];
    if (!tops || !bottoms || table.grain === 'total' || !tables(table)) continue;
    const factorOf = (measure: Measure) => (MEASURES[measure].unit === 'money' ? rate(table.currency) : 1);
    const [above, below] = [factorOf(numerator), factorOf(denominator!)];
    const sums = new Map<number, PairSums>();
    for (const row of rowsInside(table, period)) {
      const index = table.platformOf[row]!;
      if (platform !== undefined && table.platforms[index] !== platform) continue;
      const [top, bottom] = [tops[row]! * above, bottoms[row]! * below];
      if (!isKnown(top) || !isKnown(bottom)) continue;
      let sum = sums.get(index);
      if (!sum) {
        sum = { rows: 0, above: 0, below: 0, aboveSquared: 0, belowSquared: 0, product: 0 };
        sums.set(index, sum);
      }
      sum.rows += 1;
      sum.above += top;
      sum.below += bottom;
      sum.aboveSquared += top * top;
      sum.belowSquared += bottom * bottom;
      sum.product += top * bottom;
    }
    for (const [index, sum] of sums) {
      const name = table.platforms[index]!;
      best.set(name, better(best.get(name), { ...sum, rank: rankOf(table), source: table.source.id }));
    }
  }
  return [...best.values()].reduce<PairSums>(together, NO_PAIRS);
}

/** Sums over the rows that know both measures. */
export interface PairSums {
  rows: number;
  above: number;
  below: number;
  aboveSquared: number;
  belowSquared: number;
  product: number;
}

const NO_PAIRS: PairSums = { rows: 0, above: 0, below: 0, aboveSquared: 0, belowSquared: 0, product: 0 };

/** Sums of one platform that belong together, and of which kind of table they are. */
interface Pair extends PairSums {
  readonly rank: number;
  readonly source: string;
}

/** The better kind of table; tables of the same kind and source add up. */
function better(first: Pair | undefined, second: Pair): Pair {
  if (!first || second.rank < first.rank) return second;
  if (second.rank > first.rank || second.source !== first.source) return first;
  return { ...first, ...together(first, second) };
}

function together(first: PairSums, second: PairSums): PairSums {
  return {
    rows: first.rows + second.rows,
    above: first.above + second.above,
    below: first.below + second.below,
    aboveSquared: first.aboveSquared + second.aboveSquared,
    belowSquared: first.belowSquared + second.belowSquared,
    product: first.product + second.product,
  };
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
