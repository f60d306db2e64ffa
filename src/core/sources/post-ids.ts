import type { Problem } from './define.ts';
import { columnProblem } from './problems.ts';
import type { MatchedColumn } from './recognise.ts';
import type { TabReading } from './table.ts';
import { moreTrouble, type Trouble } from './trouble.ts';

/** Says how many identifiers a spreadsheet has rounded, and where the first of them stands. */
export function digitsLost(
  reading: TabReading,
  columns: readonly MatchedColumn[],
  rows: Int32Array,
  ids: readonly string[] = [],
): readonly Problem[] {
  const column = columns.find(({ definition }) => definition.field === 'post_id');
  let lost: Trouble | undefined;
  for (let index = 0; index < ids.length; index++) {
    if (isRounded(ids[index]!)) lost = moreTrouble(lost, rows[index]!, ids[index]!);
  }
  return column ? columnProblem('digits-lost', reading, column, lost) : [];
}

/** An identifier that a spreadsheet took for a number: 1.47689E+18. */
export function isRounded(id: string): boolean {
  const second = id.charCodeAt(1);
  return id.length > 4 && (second === 46 || second === 44 || (second | 32) === 101) && EXPONENT.test(id);
}

const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d+$/i;
