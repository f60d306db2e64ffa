import type { Grid } from '../lib/cells.ts';
import { isBlank, isDate } from '../lib/cells.ts';
import type { Day } from '../lib/days.ts';
import { likelyDay, readDateText } from './date-text.ts';
import type { DayOfInstant } from './zone.ts';

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period named in the lines above a header: "July 8, 2025 - July 31, 2025", or the days of eight digits that stand
 * in lines of '#'. The nearest line counts; undefined where none names one ("All time").
 */
export function periodAbove(
  cells: Grid,
  above: number,
  header: number,
  dayOfInstant: DayOfInstant,
): DayRange | undefined {
  let fromComments: DayRange | undefined;
  for (let row = header - 1; row >= above; row--) {
    const line = cells[row]!;
    const filled = line.filter((cell) => !isBlank(cell));
    const first = filled[0];
    if (isDate(first) && filled.length === 1) {
      const day = dayOfInstant(first.getTime());
      return { from: day, to: day };
    }
    if (typeof first !== 'string') continue;
    if (first.startsWith('#')) {
      for (const digits of filled.join(' ').match(/(?<!\d)\d{8}(?!\d)/g) ?? []) {
        const day = likelyDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
        if (Number.isNaN(day)) continue;
        fromComments = { from: Math.min(day, fromComments?.from ?? day), to: Math.max(day, fromComments?.to ?? day) };
      }
      continue;
    }
    // A period with a comma in it may have been cut in pieces: "July 8" | "2025 - July 31" | "2025".
    const read = readDateText(filled.map(String).join(', '));
    if (!Number.isNaN(read.end)) return { from: read.day, to: read.end };
  }
  return fromComments;
}
