import { type Grain, MEASURES, type Measure } from '../fields.ts';
import type { Period } from '../lib/periods.ts';
import type { Facts, FactTable } from './define.ts';

/** A total over rows. With `unknown` rows in it the value is at least so much; NaN where no row knows it. */
export interface Amount {
  readonly value: number;
  readonly rows: number;
  readonly unknown: number;
  readonly tables: readonly FactTable[];
}

export const NO_AMOUNT: Amount = { value: Number.NaN, rows: 0, unknown: 0, tables: [] };

/** What a number may be counted from, the best first: days of an account, then ads, then posts. */
const PRECEDENCE: Readonly<Record<Grain, number>> = { day: 0, hour: 0, range: 1, breakdown: 1, post: 2, total: 9 };

/** Totals by platform and by one of several periods, each number counted from one kind of table only. */
export interface Amounts {
  readonly platforms: readonly string[];
  of(measure: Measure, platform: string, period: number): Amount;
  /** Sum over the platforms given, those that know the measure. */
  total(measure: Measure, period: number, platforms?: readonly string[]): Amount;
  /** Rows that lie wholly inside the period. */
  rowsIn(platform: string, period: number): number;
}

type Matrix = { readonly sum: Float64Array; readonly known: Int32Array; readonly rows: Int32Array };

export interface AmountOptions {
  /** The social platforms, or the other channels. */
  readonly social?: boolean;
  /** Factor from a table's currency to the one of the totals; NaN leaves its amounts unknown. */
  readonly rate?: (currency: string | undefined) => number;
}

/**
 * Prepares totals over rows that count. A row belongs to a period where it lies wholly inside it; the periods given
 * may overlap.
 */
export function amountsBy(facts: Facts, periods: readonly Period[], options: AmountOptions = {}): Amounts {
  const { social = true, rate = () => 1 } = options;
  const tables = facts.tables.filter((table) => table.grain !== 'total');
  const platforms = platformNames(tables, social);
  const members = new Map(tables.map((table) => [table, periods.map((period) => rowsInside(table, period, social))]));
  const matrices = new Map<string, Matrix>();

  const sums = (table: FactTable, measure: Measure, period: number): Matrix => {
    const key = `${tables.indexOf(table)}|${measure}|${period}`;
    const found = matrices.get(key);
    if (found) return found;
    const factor = MEASURES[measure].unit === 'money' ? rate(table.currency) : 1;
    const made = sumByPlatform(table, measure, members.get(table)![period]!, factor);
    matrices.set(key, made);
    return made;
  };

  const of = (measure: Measure, platform: string, period: number): Amount => {
    let best: { rank: number; amount: Amount } | undefined;
    for (const table of tables) {
      const index = table.platforms.indexOf(platform);
      if (index < 0 || !table.measures[measure]) continue;
      const { sum, known, rows } = sums(table, measure, period);
      if (!known[index]) continue;
      const rank = rankOf(table);
      if (best && rank > best.rank) continue;
      const amount: Amount = {
        value: sum[index]!,
        rows: rows[index]!,
        unknown: rows[index]! - known[index]!,
        tables: [table],
      };
      const sameKind = best && rank === best.rank && best.amount.tables[0]?.source.id === table.source.id;
      if (best && rank === best.rank && !sameKind) continue;
      best = { rank, amount: sameKind ? add(best!.amount, amount) : amount };
    }
    return best?.amount ?? NO_AMOUNT;
  };

  return {
    platforms,
    of,
    total: (measure, period, chosen = platforms) =>
      chosen.map((platform) => of(measure, platform, period)).reduce(add, NO_AMOUNT),
    rowsIn: (platform, period) =>
      tables.reduce((count, table) => {
        const index = table.platforms.indexOf(platform);
        if (index < 0) return count;
        return count + countRows(table, members.get(table)![period]!, index);
      }, 0),
  };
}

/** The sum of two amounts: an unknown one adds nothing, but its rows are counted as unknown. */
export function add(first: Amount, second: Amount): Amount {
  if (first.rows === 0) return second;
  if (second.rows === 0) return first;
  const value = [first.value, second.value].filter(Number.isFinite);
  return {
    value: value.length > 0 ? value.reduce((a, b) => a + b, 0) : Number.NaN,
    rows: first.rows + second.rows,
    unknown: first.unknown + second.unknown,
    tables: [...new Set([...first.tables, ...second.tables])],
  };
}

/** Indices of the rows that count and lie wholly inside a period. */
export function rowsInside(table: FactTable, period: Period, social = true): Int32Array {
  const rows = new Int32Array(table.rows);
  const wanted = social ? 1 : 0;
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!table.counts[row] || table.social[row] !== wanted) continue;
    if (table.day[row]! >= period.from && table.dayEnd[row]! <= period.to) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** A table of several networks gives way to a platform's own export of the same kind, and that to its printed total. */
export function rankOf(table: FactTable): number {
  return PRECEDENCE[table.grain] * 4 + (table.source.platform === 'column' ? 2 : table.isTotal ? 0 : 1);
}

function platformNames(tables: readonly FactTable[], social: boolean): readonly string[] {
  const names = new Set<string>();
  for (const table of tables) {
    const seen = new Uint8Array(table.platforms.length);
    for (let row = 0; row < table.rows; row++) {
      if (table.counts[row] && table.social[row] === (social ? 1 : 0)) seen[table.platformOf[row]!] = 1;
    }
    table.platforms.forEach((name, index) => {
      if (seen[index]) names.add(name);
    });
  }
  return [...names].sort();
}

function sumByPlatform(table: FactTable, measure: Measure, rows: Int32Array, factor: number): Matrix {
  const values = table.measures[measure]!;
  const size = table.platforms.length;
  const made = { sum: new Float64Array(size), known: new Int32Array(size), rows: new Int32Array(size) };
  for (const row of rows) {
    const platform = table.platformOf[row]!;
    const value = values[row]! * factor;
    made.rows[platform]!++;
    if (!Number.isNaN(value)) {
      made.sum[platform]! += value;
      made.known[platform]!++;
    }
  }
  return made;
}

function countRows(table: FactTable, rows: Int32Array, platform: number): number {
  let count = 0;
  for (const row of rows) if (table.platformOf[row] === platform) count++;
  return count;
}
