import type { Problem, Table } from '../sources/define.ts';
import { type Ranked, repeated } from './duplicates.ts';

/**
 * Lets every post count once: in the newest table that holds it, and there in its last row. Posts are the same by their
 * id or their permalink. In one table the day must be the same too: an id repeated under another day is a wrong id.
 */
export function markRepeatedPosts(newestFirst: readonly Ranked[], problems: Problem[]): void {
  const several = newestFirst.length > 1;
  /** In which table (its rank) a post was seen, by id and by permalink. */
  const seen = new Map<string, number>();
  newestFirst.forEach(({ table, counts }, rank) => {
    const ids = table.dimensions.post_id;
    const links = table.dimensions.permalink;
    const days = new Map<string, number>();
    const found = new Map<number, { rows: number; first: number }>();
    for (let row = table.rows - 1; row >= 0; row--) {
      const id = ids?.[row] ?? '';
      const link = ownLink(links?.[row] ?? '');
      const idIsSure = id !== '' && !isDamaged(id);
      const key = idIsSure ? id : link;
      if (key === '') continue;
      let at = several ? (seen.get(key) ?? (link === '' ? undefined : seen.get(link))) : undefined;
      const day = days.get(key);
      if (at === undefined && day !== undefined && day === table.day[row]) at = rank;
      if (at === undefined) {
        days.set(key, table.day[row]!);
        continue;
      }
      counts[row] = 0;
      const repeats = found.get(at);
      found.set(at, { rows: (repeats?.rows ?? 0) + 1, first: row });
    }
    for (const [at, { rows, first }] of found) problems.push(repeated(table, newestFirst[at]!.table, rows, first));
    if (several && rank < newestFirst.length - 1) remember(table, seen, rank);
  });
}

function remember(table: Table, seen: Map<string, number>, rank: number): void {
  const { post_id: ids, permalink: links } = table.dimensions;
  for (let row = 0; row < table.rows; row++) {
    const id = ids?.[row] ?? '';
    const link = ownLink(links?.[row] ?? '');
    if (id !== '' && !isDamaged(id) && !seen.has(id)) seen.set(id, rank);
    if (link !== '' && !seen.has(link)) seen.set(link, rank);
  }
}

/** An id that a spreadsheet took for a number has lost its last digits: 1.47689E+18, or three zeros at its end. */
function isDamaged(id: string): boolean {
  const length = id.length;
  if (length < 5) return false;
  for (let at = 0; at < length; at++) {
    const code = id.charCodeAt(at);
    if (code === 69 || code === 101) return /^\d(?:[.,]\d+)?e\+?\d+$/i.test(id);
    if (code < 44 || code > 57) break;
  }
  return length > 15 && id.endsWith('00');
}

/** The address of one post; a word in its place, such as "Link", is none. */
function ownLink(link: string): string {
  return link.length > 8 && link.indexOf('/') >= 0 ? link : '';
}
