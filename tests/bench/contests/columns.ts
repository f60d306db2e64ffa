/** Columns as Sheets hands them over, made up: a header, then values with a blank in a hundred cells and a zero in a hundred. */

/** A row of cells each, with one cell; or with several, where a formula adds the columns. */
export type Column = readonly (readonly unknown[])[];

export const ROWS = 100_000;

const DAY = 86_400_000;
const NEW_YEAR = Date.UTC(2025, 0, 1);
const SUMMER = Date.UTC(2025, 6, 1);

/** Park and Miller's generator: numbers from 0 to 1. */
export function chanceFrom(seed: number): () => number {
  let state = (seed * 7919 + 7) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * One column for each letter: c counts and amounts, p a part of the count that follows, n any number, s a share, d a first
 * day, e a deadline, y a number of years. A capital stands for a column that may be left out.
 */
export function columnsOf(letters: string, seed: number, rows = ROWS): readonly Column[] {
  const columns: Column[] = [];
  for (const letter of [...letters].reverse()) {
    const chance = chanceFrom(seed * 16 + columns.length);
    const next = columns[0];
    const value = (row: number) => made(letter.toLowerCase(), chance, next ? Number(next[row]![0]) : Number.NaN);
    columns.unshift(column(value, chance, rows));
  }
  return columns;
}

/** Below its header the values that are made for each row; the first and the last of them are never blank or 0. */
export function column(make: (row: number) => unknown, chance: () => number, rows = ROWS): Column {
  return Array.from({ length: rows + 1 }, (_, row) => {
    if (row === 0) return ['Header'];
    const value = make(row);
    const fate = row > 1 && row < rows ? chance() : 1;
    if (fate < 0.01) return [''];
    return [fate < 0.02 && typeof value === 'number' ? 0 : value];
  });
}

function made(letter: string, chance: () => number, next: number): unknown {
  switch (letter) {
    case 'p':
      return Math.floor(chance() * (Number.isNaN(next) ? 100 : next));
    case 'n':
      return Math.round(chance() * 100_000 - 10_000) / 10;
    case 's':
      return 0.01 + 0.99 * chance();
    case 'd':
      return new Date(NEW_YEAR + Math.floor(chance() * 100) * DAY);
    case 'e':
      return new Date(SUMMER + Math.floor(chance() * 200) * DAY);
    case 'y':
      return 1 + Math.floor(chance() * 9);
    default:
      return 1 + Math.round(chance() * 100_000) / 10;
  }
}
