/** A reference to whole columns, `=CPC(A:A; B:B)`, of which a thousandth is used: the loop looks for the end too. */
import { type Column, columnsOf } from './columns.ts';
import type { Contests } from './define.ts';
import { loopByHand } from './loop.ts';

const [ALL, USED] = [1_000_000, 1000];

export const WHOLE_COLUMNS: Contests = {
  'CPC(A:A; B:B)': {
    formula: 'CPC',
    rows: ALL,
    data: (seed) => columnsOf('cc', seed, USED).map((cells): Column => [...cells, ...blanks(ALL - cells.length)]),
    byHand: loopByHand({ letters: 'cc', arithmetic: 'b === 0 ? "" : a / b' }),
  },
};

/** Each is a row of its own, as Sheets hands them over. */
function blanks(rows: number): Column {
  return Array.from({ length: rows }, () => ['']);
}
