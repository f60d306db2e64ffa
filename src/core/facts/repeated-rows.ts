import type { Dimension } from '../fields.ts';
import type { Problem, Table } from '../sources/define.ts';
import { normaliseHeader } from '../sources/headers.ts';
import { type Ranked, repeated } from './duplicates.ts';

const NAMES = [
  'account',
  'platform',
  'campaign',
  'adset',
  'ad',
  'breakdown',
  'hour',
  'channel_group',
  'source_medium',
  'page',
] as const satisfies readonly Dimension[];

/** Lets the same days of the same campaign count once, in the newest table that holds them. */
export function markRepeatedRows(newestFirst: readonly Ranked[], problems: Problem[]): void {
  newestFirst.forEach((older, rank) => {
    for (const newer of newestFirst.slice(0, rank)) comparePair(older, newer, problems);
  });
}

function comparePair(older: Ranked, newer: Ranked, problems: Problem[]): void {
  const [a, b] = [older.table, newer.table];
  if (!(a.from <= b.to && b.from <= a.to) || !shareMeasure(a, b)) return;
  const names = commonNames(a, b);
  // Plain tables that name neither platform nor campaign may be about different things, whatever their days.
  if (names.length === 0 && a.source.platform === 'column') return;
  const interned = intern(a, b, names);
  const inNewer = new Set<number>();
  for (let row = 0; row < b.rows; row++) if (newer.counts[row] === 1) inNewer.add(interned.newer[row]!);
  drop(older, newer, (row) => inNewer.has(interned.older[row]!), problems);
  dropCovered(older, newer, names, problems);
  dropCovered(newer, older, names, problems);
  if (overlaps(older, newer) || overlaps(newer, older)) problems.push(overlapping(a, b));
}

function shareMeasure(a: Table, b: Table): boolean {
  return Object.keys(a.measures).some((measure) => measure in b.measures);
}

/** The names that both tables hold: they tell rows apart at the coarser level of the two. */
function commonNames(a: Table, b: Table): readonly Dimension[] {
  return NAMES.filter(
    (name) => a.dimensions[name] && b.dimensions[name] && (name !== 'breakdown' || sliced(a) === sliced(b)),
  );
}

function sliced(table: Table): string {
  const slices = (table.columnsRead ?? []).filter(({ field }) => field === 'breakdown');
  const names = slices.map(({ header }) => normaliseHeader(header));
  return names.sort().join(' ');
}

/** Takes rows of a table out of the count, and says so. */
function drop(from: Ranked, other: Ranked, isRepeated: (row: number) => boolean, problems: Problem[]): void {
  let rows = 0;
  let first = -1;
  for (let row = 0; row < from.table.rows; row++) {
    if (from.counts[row] === 0 || Number.isNaN(from.table.day[row]!) || !isRepeated(row)) continue;
    from.counts[row] = 0;
    if (first < 0) first = row;
    rows++;
  }
  if (rows > 0) problems.push(repeated(from.table, other.table, rows, first));
}

/** A row of several days does not count where a table of days holds all of them, and every figure of the row. */
function dropCovered(long: Ranked, short: Ranked, names: readonly Dimension[], problems: Problem[]): void {
  const [ranges, days] = [long.table, short.table];
  const isDaily = days.grain === 'day' || days.grain === 'hour';
  if (!isDaily || ranges.grain === 'day' || ranges.grain === 'hour') return;
  if (!Object.keys(ranges.measures).every((measure) => measure in days.measures)) return;
  const keyOf = (table: Table, row: number) => names.map((name) => table.dimensions[name]![row]).join('\n');
  const known = new Set<string>();
  for (let row = 0; row < days.rows; row++) known.add(keyOf(days, row));
  const covered = (row: number) => ranges.day[row]! >= days.from && ranges.dayEnd[row]! <= days.to;
  drop(long, short, (row) => covered(row) && known.has(keyOf(ranges, row)), problems);
}

/** Whether a row that counts covers more days than a row of the other table that lies within it. */
function overlaps(long: Ranked, short: Ranked): boolean {
  const spans = new Map<number, number>();
  for (let row = 0; row < long.table.rows; row++) {
    const { day, dayEnd } = long.table;
    if (long.counts[row] === 1 && dayEnd[row]! > day[row]!)
      spans.set(day[row]!, Math.max(spans.get(day[row]!) ?? 0, dayEnd[row]!));
  }
  if (spans.size === 0) return false;
  const starts = [...spans];
  const checked = new Set<number>();
  for (let row = 0; row < short.table.rows; row++) {
    const { day, dayEnd } = short.table;
    const from = day[row]!;
    const to = dayEnd[row]!;
    if (short.counts[row] === 0 || Number.isNaN(from)) continue;
    const key = from * 10_000 + (to - from);
    if (checked.has(key)) continue;
    checked.add(key);
    if (starts.some(([start, end]) => from <= end && start <= to && !(start === from && end === to))) return true;
  }
  return false;
}

function overlapping(a: Table, b: Table): Problem {
  const say: Problem['say'] = (words) => words.sources.overlapping({ tab: a.tab, newer: b.tab });
  return { code: 'overlapping', severity: 'warning', tab: a.tab, say };
}

/**
 * One number for each row of two tables, the same for the same days and names: values are numbered as they come, and
 * pairs of numbers again, so that no text is put together for a row.
 */
function intern(a: Table, b: Table, names: readonly Dimension[]) {
  let older: Float64Array = Float64Array.from(a.day);
  let newer: Float64Array = Float64Array.from(b.day);
  const add = (left: ArrayLike<string | number>, right: ArrayLike<string | number>) => {
    const values = new Map<string | number, number>();
    const pairs = new Map<number, number>();
    const number = (codes: Float64Array, column: ArrayLike<string | number>) =>
      codes.map((code, row) => {
        const value = column[row]!;
        let id = values.get(value);
        if (id === undefined) {
          id = values.size;
          values.set(value, id);
        }
        const key = code * 4_194_304 + id;
        let pair = pairs.get(key);
        if (pair === undefined) {
          pair = pairs.size;
          pairs.set(key, pair);
        }
        return pair;
      });
    older = number(older, left);
    newer = number(newer, right);
  };
  add(a.dayEnd, b.dayEnd);
  for (const name of names) add(a.dimensions[name]!, b.dimensions[name]!);
  return { older, newer };
}
