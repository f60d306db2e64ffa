import type { Grid } from '../lib/cells.ts';
import { isBlank, isDate } from '../lib/cells.ts';
import type { Day } from '../lib/days.ts';
import { likelyDay, readDateText } from './date-text.ts';
import type { DateOrder } from './define.ts';
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
  { dayOfInstant, order }: { readonly dayOfInstant: DayOfInstant; readonly order?: DateOrder | undefined },
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
    const both = order ? reportDays(filled.join(' '), order) : undefined;
    if (both) return both;
  }
  return fromComments;
}

/** "Report Start: 09/01/2026, Report End: 09/30/2026". */
function reportDays(text: string, order: DateOrder): DayRange | undefined {
  const days = [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map((found) => {
    const [first, second, year] = found.slice(1).map(Number) as [number, number, number];
    return order === 'mdy' ? likelyDay(year, first, second) : likelyDay(year, second, first);
  });
  const [from, to] = days;
  return days.length === 2 && from! <= to! ? { from: from!, to: to! } : undefined;
}

/** The two days in the name of a file: "Campanhas(2026.05.05-2026.05.24)". One alone is the day of the export. */
export function periodInName(name: string): DayRange | undefined {
  const days = [...name.matchAll(/(?<!\d)(\d{4})([.\-_])(\d{1,2})\2(\d{1,2})(?!\d)/g)].map((found) =>
    likelyDay(Number(found[1]), Number(found[3]), Number(found[4])),
  );
  const [from, to] = days;
  return days.length === 2 && from! <= to! ? { from: from!, to: to! } : undefined;
}
