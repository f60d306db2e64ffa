import type { Field } from '../fields.ts';
import { hash } from '../goals/hash.ts';
import type { Cell } from '../lib/cells.ts';
import { normaliseHeader } from './headers.ts';

/** What somebody has said a column holds: a field, or nothing that counts. */
export type ColumnDecision = Field | 'ignore';

/** What people have said about tables, kept under the signature of their header row. */
export interface Decisions {
  /** By signature, then by the normalised header of the column. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, ColumnDecision>>;
  /** By signature: the id of the source that the table is, or "ignore". */
  readonly tables: ReadonlyMap<string, string>;
}

/** A header that somebody should say more about. */
export interface Question {
  readonly signature: string;
  /** The header as it stands; undefined where the whole table is meant. */
  readonly header?: string;
  /** What it probably is. */
  readonly proposal?: Field;
}

const LENGTH = 8;

/** A short mark of a header row: the same for the same headers, in whatever order, case and accents they stand. */
export function signatureOf(line: readonly (Cell | undefined)[]): string {
  const names = line.map((cell) => (typeof cell === 'string' ? normaliseHeader(cell) : '')).filter(Boolean);
  return names.length < 2 ? '' : hash(names.sort().join('\n')).slice(0, LENGTH);
}
