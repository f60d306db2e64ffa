import type { Cell, Grid } from '../lib/cells.ts';
import { isDate } from '../lib/cells.ts';
import { isoDay } from '../lib/days.ts';
import type { DayOfInstant } from './zone.ts';

/**
 * Reads one column of texts, block by block, without the blanks around them; '' where the cell is blank. The other
 * columns, in their order, fill the blanks of the first: a post's description, else its title.
 */
export class TextReader {
  private readonly column: number;
  private readonly others: readonly number[];
  private readonly texts: string[];
  private readonly dayOfInstant: DayOfInstant;

  constructor([column = 0, ...others]: readonly number[], capacity: number, dayOfInstant: DayOfInstant) {
    this.column = column;
    this.others = others;
    this.texts = new Array<string>(capacity);
    this.dayOfInstant = dayOfInstant;
  }

  read(cells: Grid, rows: Int32Array, from: number, to: number): void {
    const { texts, column, others } = this;
    const isAlone = others.length === 0;
    for (let index = from; index < to; index++) {
      const cell = cells[rows[index]!]![column];
      const text = typeof cell === 'string' && isBare(cell) ? cell : this.textOf(cell);
      texts[index] = text !== '' || isAlone ? text : this.otherOf(cells[rows[index]!]!);
    }
  }

  finish(rows: number): readonly string[] {
    this.texts.length = rows;
    return this.texts;
  }

  private otherOf(line: Grid[number]): string {
    for (const column of this.others) {
      const text = this.textOf(line[column]);
      if (text !== '') return text;
    }
    return '';
  }

  private textOf(cell: Cell | undefined): string {
    if (typeof cell === 'string') return cell.trim();
    if (isDate(cell)) return dayText(this.dayOfInstant(cell.getTime()));
    // The last digits of so long a number are not those that were typed.
    if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER) return cell.toExponential();
    return cell === undefined || cell === null ? '' : String(cell);
  }
}

function isBare(text: string): boolean {
  const length = text.length;
  return length === 0 || (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(length - 1)));
}

function isVisible(code: number): boolean {
  return code > 32 && code !== 0xa0 && code !== 0x202f && code !== 0xfeff;
}

function dayText(day: number): string {
  return Number.isNaN(day) ? '' : isoDay(day);
}

/** Joins the slices of a row: "25-34 · female". */
export function joinSlices(columns: readonly (readonly string[])[]): readonly string[] {
  const [texts = [], ...others] = columns;
  if (others.length === 0) return texts;
  return texts.map((text, index) =>
    [text, ...others.map((other) => other[index]!)].filter((part) => part !== '').join(' · '),
  );
}
