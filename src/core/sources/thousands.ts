import type { Problem } from './define.ts';
import type { NumberColumn } from './numbers.ts';
import { columnLetter, columnProblem } from './problems.ts';
import type { MatchedColumn } from './recognise.ts';
import type { TabReading } from './table.ts';
import { moreTrouble, type Trouble } from './trouble.ts';

/**
 * Puts back, in place, the thousands of a column of counts: "25,881" became 25.881 in a spreadsheet with decimal commas.
 * Of a whole number under 1,000 in the same column nobody knows whether it was 25 or "25,000", so it becomes unknown;
 * from 1,000 on it had no mark.
 */
export function putThousandsBack(
  reading: TabReading,
  column: MatchedColumn,
  { values }: NumberColumn,
  rows: Int32Array,
): readonly Problem[] {
  let back: Trouble | undefined;
  let lost: Trouble | undefined;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const cell = reading.cells[row]![column.column];
    if (typeof cell !== 'number' || cell === 0 || Math.abs(cell) >= 1000) continue;
    const whole = Math.round(cell * 1000);
    if (cell % 1 !== 0 && Math.abs(whole - cell * 1000) < 1e-6) {
      values[index] = whole;
      back = moreTrouble(back, row, String(cell));
    } else {
      values[index] = Number.NaN;
      lost = moreTrouble(lost, row, String(cell));
    }
  }
  return [
    ...columnProblem('thousands-put-back', reading, column, back),
    ...columnProblem('thousands-lost', reading, column, lost),
  ];
}

/** Says which other columns of counts may have lost three zeros: "25,000" became 25 without a trace. */
export function thousandsUnsure({ tab }: TabReading, columns: readonly MatchedColumn[]): readonly Problem[] {
  const [first] = columns;
  if (!first) return [];
  const named = columns.map(({ column, header }) => ({ letter: columnLetter(column), header }));
  const say: Problem['say'] = (words) => words.sources.thousandsUnsure({ columns: named });
  return [{ code: 'thousands-unsure', severity: 'warning', tab, column: first.column + 1, say }];
}
