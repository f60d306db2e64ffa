import type { Measure } from '../fields.ts';
import type { Problem, Table } from '../sources/define.ts';
import { markRepeatedPosts } from './repeated-posts.ts';
import { markRepeatedRows } from './repeated-rows.ts';

/** A table with what tells whether it goes before another. */
export interface Ranked {
  readonly table: Table;
  /** 1 where the row counts; set to 0 where a better table holds the same. */
  readonly counts: Uint8Array;
}

/**
 * Finds what stands in two tables of one source and lets it count once. The answer has, for each table,
 * 1 for a row that counts and 0 for one that a newer export holds too.
 */
export function markDuplicates(tables: readonly Table[], problems: Problem[]): readonly Uint8Array[] {
  const counts = tables.map((table) => new Uint8Array(table.rows).fill(table.apart ? 0 : 1));
  const sources = new Map<string, Ranked[]>();
  tables.forEach((table, index) => {
    if (table.apart) return;
    const key = `${table.source.id} ${table.grain === 'post' ? 'post' : 'row'}`;
    sources.set(key, [...(sources.get(key) ?? []), { table, counts: counts[index]! }]);
  });
  for (const all of sources.values()) {
    const newestFirst = [...all].reverse().sort((a, b) => compare(b.table, a.table));
    if (newestFirst[0]!.table.grain === 'post') markRepeatedPosts(newestFirst, problems);
    else if (newestFirst.length > 1) markRepeatedRows(newestFirst, problems);
  }
  tables.forEach((table, index) => {
    markHeldBy(tables, { table, counts: counts[index]! }, problems);
  });
  return counts;
}

/** Posts that another export of the platform holds under other ids do not count on the days which that one covers. */
function markHeldBy(tables: readonly Table[], { table, counts }: Ranked, problems: Problem[]): void {
  if (!table.source.alsoIn) return;
  for (const whole of tables.filter(({ source }) => source.id === table.source.alsoIn)) {
    let rows = 0;
    let first = -1;
    for (let row = 0; row < table.rows; row++) {
      if (!counts[row] || !(table.day[row]! >= whole.from && table.day[row]! <= whole.to)) continue;
      counts[row] = 0;
      if (first < 0) first = row;
      rows++;
    }
    if (rows > 0) problems.push(repeated(table, whole, rows, first));
  }
}

/** The newest data first; then the table that holds more, or is no slice; then the later tab. */
function compare(a: Table, b: Table): number {
  const to = (table: Table) => (Number.isNaN(table.to) ? Number.NEGATIVE_INFINITY : table.to);
  const measures = (table: Table) => (Object.keys(table.measures) as Measure[]).length;
  const whole = (table: Table) => (table.grain === 'breakdown' ? 0 : 1);
  if (to(a) !== to(b)) return to(a) - to(b);
  return whole(a) - whole(b) || measures(a) - measures(b);
}

/** Says how many rows of a table stand in another one too. */
export function repeated(older: Table, newer: Table, rows: number, first: number): Problem {
  const row = older.sheetRows[first]!;
  const place = { tab: older.tab, newer: newer.tab, row, rows };
  const say: Problem['say'] = (words) => words.sources.repeatedRows(place);
  return { code: 'repeated-rows', severity: 'note', tab: older.tab, row, rows, say };
}
