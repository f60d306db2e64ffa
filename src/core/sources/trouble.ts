/** Rows of one column that share a trouble: how many, and the first of them (counted from 0) with what it holds. */
export interface Trouble {
  readonly rows: number;
  readonly first: number;
  readonly found: string;
}

export function moreTrouble(trouble: Trouble | undefined, row: number, found: string): Trouble {
  if (!trouble) return { rows: 1, first: row, found };
  return { rows: trouble.rows + 1, first: trouble.first, found: trouble.found };
}
