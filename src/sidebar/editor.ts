/** A table whose source or columns somebody is about to change: choices as they stand, nothing is sent yet. */
import type { DataColumn, DataHeaders, ReadingDecision } from '../core/protocol.ts';

export interface Editor {
  /** Of the table on the page: the place of its tab, and its own in it. */
  readonly key: string;
  readonly headers: DataHeaders;
  /** '' for what the reader finds by itself. */
  readonly table: string;
  /** By header: a field, "ignore", or '' for what the reader finds by itself. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a table is that is no export of a platform. */
const PLAIN = 'own-table';

/** Opens with what was decided before; of a table that was not recognised with what its columns probably hold. */
export function editorOf(key: string, headers: DataHeaders, isRead: boolean): Editor {
  const choices = headers.columns.map((column): [string, string] => [column.header, choiceOf(column, isRead)]);
  const table = headers.decided || (isRead ? '' : PLAIN);
  return { key, headers, table, columns: Object.fromEntries(choices) };
}

function choiceOf({ field, proposal, isDecided }: DataColumn, isRead: boolean): string {
  if (isDecided) return field || 'ignore';
  return isRead ? '' : proposal;
}

export function withColumn(editor: Editor, header: string, choice: string): Editor {
  return { ...editor, columns: { ...editor.columns, [header]: choice } };
}

/** What differs from what was decided before. */
export function decisionsOf({ headers, table, columns }: Editor): readonly ReadingDecision[] {
  const { signature, decided } = headers;
  const before = editorOf('', headers, true).columns;
  const changed = Object.entries(columns).filter(([header, choice]) => before[header] !== choice);
  return [
    ...(table === decided ? [] : [{ signature, header: null, choice: table }]),
    ...changed.map(([header, choice]) => ({ signature, header, choice })),
  ];
}
