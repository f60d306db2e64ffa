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

export type SumsReader = (numerator: Measure, options?: SumsOptions) => SumsBy;

/**
 * Sums by platform and by one of several periods: over the rows that count, are social and lie wholly inside a period.
 * As in every total, a platform's days count before its posts, and never both. Which rows belong to which period is
 * found out once for each table, whatever the number of measures.
 */
export function sumsReader(facts: Facts, periods: readonly Period[]): SumsReader {
  const members = new Map<FactTable, Members>();
  const membersOf = (table: FactTable): Members => {
    const known = members.get(table) ?? membersIn(table, periods);
    members.set(table, known);
    return known;
  };
  return (numerator, { denominators, tables = () => true, rate = () => 1 } = {}) => {
    const best = new Map<string, (Ranked | undefined)[]>();
    for (const table of facts.tables) {
      const base = denominators ? denominators.find((measure) => table.measures[measure]) : numerator;
      const tops = table.measures[numerator];
      if (!tops || !base || table.grain === 'total' || !tables(table)) continue;
      const factorOf = (measure: Measure) => (MEASURES[measure].unit === 'money' ? rate(table.currency) : 1);
      const above = { values: tops, factor: factorOf(numerator) };
      const below = denominators && { values: table.measures[base]!, factor: factorOf(base) };
      addUp(table, membersOf(table), periods.length, above, below, (platform, period, counting) => {
        const held = best.get(platform) ?? [];
        best.set(platform, held);
        held[period] = better(held[period], { ...counting, tables: [table], base, rank: rankOf(table) });
      });
    }
    return { platforms: [...best.keys()].sort(), of: (platform, period) => best.get(platform)?.[period] };
  };
}

type Ranked = Sums & { readonly rank: number };

type Counting = Omit<Sums, 'tables' | 'base'>;

/** Rows and the period of each; a row of two periods stands there twice. */
interface Members {
  readonly rows: Int32Array;
  readonly periods: Uint8Array;
}

function membersIn({ rows, day, dayEnd, counts, social }: FactTable, periods: readonly Period[]): Members {
  const found: number[] = [];
  const foundIn: number[] = [];
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  for (let row = 0; row < rows; row++) {
    if (!counts[row] || social[row] !== 1 || !(day[row]! >= first && dayEnd[row]! <= last)) continue;
    for (let period = 0; period < periods.length; period++) {
      const { from, to } = periods[period]!;
      if (day[row]! < from || dayEnd[row]! > to) continue;
      found.push(row);
      foundIn.push(period);
    }
  }
  return { rows: Int32Array.from(found), periods: Uint8Array.from(foundIn) };
}

interface Column {
  readonly values: Float64Array;
  readonly factor: number;
}

/** One walk over the members of a table. Without a denominator each row counts as one. */
function addUp(
  { platforms, platformOf }: FactTable,
  members: Members,
  periods: number,
  above: Column,
  below: Column | undefined,
  take: (platform: string, period: number, sums: Counting) => void,
): void {
  const sums = new Float64Array(platforms.length * periods * FIELDS);
  for (let index = 0; index < members.rows.length; index++) {
    const row = members.rows[index]!;
    const at = (platformOf[row]! * periods + members.periods[index]!) * FIELDS;
    const top = above.values[row]! * above.factor;
    const bottom = below ? below.values[row]! * below.factor : 1;
    if (!isKnown(top) || !isKnown(bottom)) {
      sums[at + 1]! += 1;
      continue;
    }
    sums[at]! += 1;
    sums[at + 2]! += top;
    sums[at + 3]! += bottom;
    sums[at + 4]! += top * top;
    sums[at + 5]! += bottom * bottom;
    sums[at + 6]! += top * bottom;
  }
  for (let cell = 0; cell < platforms.length * periods; cell++) {
    const [rows, unknown, top, bottom, topSquared, bottomSquared, product] = sums.subarray(
      cell * FIELDS,
      (cell + 1) * FIELDS,
    ) as unknown as [number, number, number, number, number, number, number];
    if (rows === 0) continue;
    const made = {
      rows,
      unknown,
      above: top,
      below: bottom,
      aboveSquared: topSquared,
      belowSquared: bottomSquared,
      product,
    };
    take(platforms[Math.floor(cell / periods)]!, cell % periods, made);
  }
}

/** Numbers kept for each platform and period: those of Counting, in its order. */
const FIELDS = 7;

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
