import type { Problem, Table } from '../sources/define.ts';
import { isRounded } from '../sources/post-ids.ts';
import { type Ranked, repeated } from './duplicates.ts';
import { TextIndex } from './text-index.ts';

/**
 * Lets every post count once: in the newest table that holds it, and there in its last row. Posts are the same by their
 * id, or by their permalink where an id was damaged. In one table the day must be the same too: an id repeated under
 * another day is a wrong id.
 */
export function markRepeatedPosts(newestFirst: readonly Ranked[], problems: Problem[]): void {
  let rows = 0;
  for (const { table } of newestFirst) rows += table.rows;
  const posts = new TextIndex(rows);
  /** Table (its rank) and day of each post in `posts`. */
  const ranks = new Int32Array(rows * 2);
  const days = new Float64Array(rows * 2);
  const damaged = newestFirst.map(({ table }) => damagedIds(table));
  const byLink = newestFirst.length > 1 && damaged.some((ids) => ids !== undefined);
  newestFirst.forEach(({ table, counts }, rank) => {
    const { post_id: ids, permalink: links } = table.dimensions;
    const found = new Map<number, { rows: number; first: number }>();
    for (let row = table.rows - 1; row >= 0; row--) {
      const id = ids === undefined || damaged[rank]?.[row] === 1 ? '' : ids[row]!;
      const link = byLink || id === '' ? ownLink(links?.[row] ?? '') : '';
      const key = id === '' ? link : id;
      if (key === '') continue;
      const before = posts.size;
      let post = posts.add(key);
      if (post === before) {
        ranks[post] = rank;
        days[post] = table.day[row]!;
        const same = link === '' || link === key ? -1 : posts.find(link);
        if (same < 0 || ranks[same] === rank) {
          if (byLink && same < 0 && link !== '' && link !== key) {
            const address = posts.add(link);
            ranks[address] = rank;
            days[address] = table.day[row]!;
          }
          continue;
        }
        post = same;
      } else if (ranks[post] === rank && days[post] !== table.day[row]) {
        days[post] = table.day[row]!;
        continue;
      }
      counts[row] = 0;
      const at = ranks[post]!;
      const repeats = found.get(at);
      found.set(at, { rows: (repeats?.rows ?? 0) + 1, first: row });
    }
    for (const [at, { rows, first }] of found) problems.push(repeated(table, newestFirst[at]!.table, rows, first));
  });
}

/** 1 for each row whose id is damaged; undefined where none is, and all are told apart by it. */
function damagedIds({ rows, dimensions: { post_id: ids } }: Table): Uint8Array | undefined {
  if (ids === undefined) return new Uint8Array(rows).fill(1);
  let damaged: Uint8Array | undefined;
  for (let row = 0; row < rows; row++) {
    if (!isDamaged(ids[row]!)) continue;
    damaged ??= new Uint8Array(rows);
    damaged[row] = 1;
  }
  return damaged;
}

/** An id that a spreadsheet took for a number has lost its last digits: 1.47689E+18, or zeros at its end. */
function isDamaged(id: string): boolean {
  const length = id.length;
  return isRounded(id) || (length > 15 && id.charCodeAt(length - 1) === 48 && id.charCodeAt(length - 2) === 48);
}

/** The address of one post; a word in its place, such as "Link", is none. */
function ownLink(link: string): string {
  return link.length > 8 && link.indexOf('/') >= 0 ? link : '';
}
