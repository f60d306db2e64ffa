/**
 * A calendar day as Sheets counts it: whole days since 30 December 1899, in the spreadsheet's zone.
 * `dayOf(2025, 1, 1)` is 45658. Unknown is NaN, as for any number.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
const SHEETS_DAY_OF_UNIX_EPOCH = 25_569;

/** The day of a date of the calendar, or unknown where that date does not exist (31 June). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? time / MILLISECONDS_A_DAY + SHEETS_DAY_OF_UNIX_EPOCH : Number.NaN;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly dayOfMonth: number;
  /** 1 for Monday to 7 for Sunday */
  readonly weekday: number;
}

export function calendarDate(day: Day): CalendarDate {
  const date = new Date((day - SHEETS_DAY_OF_UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

/** `isoDay(45658)` is "2025-01-01". */
export function isoDay(day: Day): string {
  return new Date((day - SHEETS_DAY_OF_UNIX_EPOCH) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Reads "2025-01-01" (anything after the day is ignored); unknown where the text is no ISO day. */
export function parseIsoDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
}
