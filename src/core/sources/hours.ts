import type { Cell, Grid } from '../lib/cells.ts';
import { isDate } from '../lib/cells.ts';
import type { DayOfInstant } from './zone.ts';

const AN_HOUR = 3_600_000;

/** "05/14/2025 18:32", "2025-05-14T18:32:00", "05/14/2025 6:32 pm". */
const TIME = /[\sT,](\d{1,2}):\d{2}(?::\d{2})?(?:\.\d+)?\s*([ap])?/i;

/** Reads the hour at which posts were published, as the export writes it: "00" to "23", '' where it has none. */
export class HourReader {
  private readonly column: number;
  private readonly hours: string[];
  private readonly dayOfInstant: DayOfInstant;

  constructor(column: number, capacity: number, dayOfInstant: DayOfInstant) {
    this.column = column;
    this.hours = new Array<string>(capacity);
    this.dayOfInstant = dayOfInstant;
  }

  read(cells: Grid, rows: Int32Array, from: number, to: number): void {
    for (let index = from; index < to; index++) this.hours[index] = this.hourOf(cells[rows[index]!]![this.column]);
  }

  /** Undefined where the dates have no time: all of them are midnight then. */
  finish(rows: number): readonly string[] | undefined {
    this.hours.length = rows;
    return this.hours.some((hour) => hour !== '' && hour !== '00') ? this.hours : undefined;
  }

  private hourOf(cell: Cell | undefined): string {
    if (isDate(cell)) return this.hourOfInstant(cell.getTime());
    const found = typeof cell === 'string' ? TIME.exec(cell) : null;
    if (!found) return '';
    const half = found[2]?.toLowerCase();
    const hour = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1]);
    return hour < 24 ? String(hour).padStart(2, '0') : '';
  }

  /** By how many hours are left until the next day: what the zone's clock shows is known by days alone. */
  private hourOfInstant(milliseconds: number): string {
    const day = this.dayOfInstant(milliseconds);
    let [left, next] = [0, 24];
    while (next - left > 1) {
      const middle = (left + next) >> 1;
      if (this.dayOfInstant(milliseconds + middle * AN_HOUR) === day) left = middle;
      else next = middle;
    }
    return String(23 - left).padStart(2, '0');
  }
}
