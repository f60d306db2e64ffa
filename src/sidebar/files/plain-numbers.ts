import type { FileCell } from '../../core/protocol.ts';

/** Digits that Sheets keeps all of, without a zero in front: what is longer or begins with one is a name. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,10}))?$/;
const MOST_DIGITS = 15;

/** Headers of columns whose numbers are names. */
const NAMES = /(?:^|[^\p{L}])(?:id|identifiant|identifier|code|zip|phone)(?:$|[^\p{L}])/iu;

/**
 * The rows of a text file with numbers in place of the columns that hold nothing else, so that a formula can add them
 * up. A column in which a point could also part thousands, as 1.234, stays text, and so does one with any other text.
 */
export function withPlainNumbers(rows: readonly (readonly string[])[]): readonly (readonly FileCell[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const starts = Array.from({ length: width }, (_, column) => firstNumber(rows, column));
  return rows.map((row, index) =>
    row.map((cell, column): FileCell => (cell !== '' && index >= starts[column]! ? Number(cell) : cell)),
  );
}

/** The row from which on a column holds numbers and blanks alone; none where it does not. */
function firstNumber(rows: readonly (readonly string[])[], column: number): number {
  const first = rows.findIndex((row) => PLAIN.test(row[column] ?? ''));
  if (first < 1 || rows.slice(0, first).some((row) => NAMES.test(row[column] ?? ''))) return Number.POSITIVE_INFINITY;
  let isAmbiguous = false;
  let isSettled = false;
  for (const row of rows.slice(first)) {
    const cell = row[column] ?? '';
    if (cell === '') continue;
    const found = PLAIN.exec(cell);
    if (!found || cell.replace(/\D/g, '').length > MOST_DIGITS) return Number.POSITIVE_INFINITY;
    if (found[1] === undefined) continue;
    if (found[1].length === 3 && !/^-?0\./.test(cell)) isAmbiguous = true;
    else isSettled = true;
  }
  return isAmbiguous && !isSettled ? Number.POSITIVE_INFINITY : first;
}
