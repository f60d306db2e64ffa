import type { Cell, Grid } from '../lib/cells.ts';
import { columnLetter } from './problems.ts';

export interface Damage {
  /** Letters were lost, or a program made a date of a number such as 3.4. */
  readonly kind: 'letters' | 'dates';
  /** Counted from 0. */
  readonly row: number;
  readonly letter: string;
  readonly found: string;
}

const ROWS_TO_LOOK = 500;
const LOST_LETTERS = /[\ufffd\0]/;
/** "3.апр", "4.Mai": a number with a month's name where its decimals were. */
const NUMBER_TURNED_DATE = /^\d{1,2}[.\- ]?[^\d\s.,:;%/()+-]{3,5}\.?$/;
const WITH_MARK = /^\d{1,2}[.-]/;

/** Looks for signs that a program has damaged a file before it was pasted. */
export function findDamage(cells: Grid): Damage | undefined {
  for (let row = 0; row < Math.min(cells.length, ROWS_TO_LOOK); row++) {
    const line = cells[row]!;
    for (let column = 0; column < line.length; column++) {
      const kind = damageOf(line[column]!);
      if (kind) return { kind, row, letter: columnLetter(column), found: String(line[column]).slice(0, 30) };
    }
  }
  return undefined;
}

function damageOf(cell: Cell): Damage['kind'] | undefined {
  if (typeof cell !== 'string') return undefined;
  const pieces = cell.length < 200 ? cell.split(/[;\t]/) : [cell];
  for (const piece of pieces) {
    const turned = NUMBER_TURNED_DATE.test(piece) && WITH_MARK.test(piece);
    if (turned && !LOST_LETTERS.test(piece)) return 'dates';
    if (LOST_LETTERS.test(piece)) return 'letters';
  }
  return undefined;
}
