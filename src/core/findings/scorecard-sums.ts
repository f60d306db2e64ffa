import { rankOf } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { MEASURES, type Measure } from '../fields.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';

/** Sums of one platform in one period, from the best kind of table; with what tells how much they spread. */
export interface Sums {
  /** Rows that know the measure, or both measures of a ratio. */
  readonly rows: number;
  /** Rows that do not. */
  readonly unknown: number;
  readonly above: number;
  /** Of a ratio its denominator, of a total the number of rows. */
  readonly below: number;
  readonly aboveSquared: number;
  readonly belowSquared: number;
  readonly product: number;
  readonly tables: readonly FactTable[];
  /** The denominator that the tables have; the numerator itself of a total. */
  readonly base: Measure;
}

export interface SumsBy {
  readonly platforms: readonly string[];
  of(platform: string, period: number): Sums | undefined;
}

export interface SumsOptions {
  /** The first that a table has; left out for a total. */
  readonly denominators?: readonly Measure[];
  readonly tables?: (table: FactTable) => boolean;
  readonly rate?: (currency: string | undefined) => number;
}

/**
 * Sums by platform and by one of several periods, in one walk over the rows: those that count, are social and lie
 * wholly inside a period. As in every total, a platform's days count before its posts, and never both.
 */
export function sumsBy(
  facts: Facts,
  periods: readonly Period[],
  numerator: Measure,
  { denominators, tables = () => true, rate = () => 1 }: SumsOptions = {},
): SumsBy {
  const best = new Map<string, (Ranked | undefined)[]>();
  for (const table of facts.tables) {
    const base = denominators ? denominators.find((measure) => table.measures[measure]) : numerator;
    const tops = table.measures[numerator];
    if (!tops || !base || table.grain === 'total' || !tables(table)) continue;
    const bottoms = denominators ? table.measures[base] : undefined;
    const factorOf = (measure: Measure) => (MEASURES[measure].unit === 'money' ? rate(table.currency) : 1);
    const found = sumsOfTable(table, periods, tops, bottoms, factorOf(numerator), factorOf(base));
    for (const [index, byPeriod] of found) {
      const platform = table.platforms[index]!;
      const held = best.get(platform) ?? [];
      best.set(platform, held);
      byPeriod.forEach((sums, period) => {
        if (!sums || sums.rows === 0) return;
        held[period] = better(held[period], { ...sums, tables: [table], base, rank: rankOf(table) });
      });
    }
  }
  return { platforms: [...best.keys()].sort(), of: (platform, period) => best.get(platform)?.[period] };
}

type Ranked = Sums & { readonly rank: number };

type Counting = { -readonly [key in Exclude<keyof Sums, 'tables' | 'base'>]: number };

function sumsOfTable(
  table: FactTable,
  periods: readonly Period[],
  tops: Float64Array,
  bottoms: Float64Array | undefined,
  above: number,
  below: number,
): ReadonlyMap<number, readonly (Counting | undefined)[]> {
  const found = new Map<number, (Counting | undefined)[]>();
  const { day, dayEnd, counts, social, platformOf, rows } = table;
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  for (let row = 0; row < rows; row++) {
    if (!counts[row] || social[row] !== 1 || !(day[row]! >= first && dayEnd[row]! <= last)) continue;
    for (let period = 0; period < periods.length; period++) {
      const { from, to } = periods[period]!;
      if (day[row]! < from || dayEnd[row]! > to) continue;
      const top = tops[row]! * above;
      const bottom = bottoms ? bottoms[row]! * below : 1;
      const sums = sumsAt(found, platformOf[row]!, period);
      if (!isKnown(top) || !isKnown(bottom)) {
        sums.unknown += 1;
        continue;
      }
      sums.rows += 1;
      sums.above += top;
      sums.below += bottom;
      sums.aboveSquared += top * top;
      sums.belowSquared += bottom * bottom;
      sums.product += top * bottom;
    }
  }
  return found;
}

function sumsAt(found: Map<number, (Counting | undefined)[]>, platform: number, period: number): Counting {
  let byPeriod = found.get(platform);
  if (!byPeriod) {
    byPeriod = [];
    found.set(platform, byPeriod);
  }
  let sums = byPeriod[period];
  if (!sums) {
    sums = { rows: 0, unknown: 0, above: 0, below: 0, aboveSquared: 0, belowSquared: 0, product: 0 };
    byPeriod[period] = sums;
  }
  return sums;
}

/** The better kind of table; tables of the same kind and source add up. */
function better(first: Ranked | undefined, second: Ranked): Ranked {
  if (!first || second.rank < first.rank) return second;
  if (second.rank > first.rank || second.tables[0]!.source.id !== first.tables[0]!.source.id) return first;
  return { ...together(first, second), rank: first.rank };
}

/** Two sums as one: of two tables of one platform, or of two platforms. */
export function together(first: Sums, second: Sums): Sums {
  return {
    rows: first.rows + second.rows,
    unknown: first.unknown + second.unknown,
    above: first.above + second.above,
    below: first.below + second.below,
    aboveSquared: first.aboveSquared + second.aboveSquared,
    belowSquared: first.belowSquared + second.belowSquared,
    product: first.product + second.product,
    tables: [...new Set([...first.tables, ...second.tables])],
    base: first.base,
  };
}
