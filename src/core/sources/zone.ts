import type { Day } from '../lib/days.ts';

const DAY = 86_400_000;
const EPOCH = 25_569;
/** Days from 1970 to the year 10,000, which no spreadsheet reaches. */
const LAST_DAY = 2_932_897;

/** The calendar day of an instant. */
export type DayOfInstant = (milliseconds: number) => Day;

/**
 * Makes the reader of instants for one zone. Zone rules are asked once for each day of UTC: only a day on which the
 * clock changes is asked for instant by instant. An unknown zone is taken as UTC.
 */
export function dayOfInstantIn(zone: string): DayOfInstant {
  const format = zone === 'UTC' || zone === 'Etc/UTC' || zone === 'GMT' || zone === '' ? undefined : formatIn(zone);
  if (!format) return (milliseconds) => Math.floor(milliseconds / DAY) + EPOCH;
  const offsets = new Map<number, number>();
  const offsetAt = (milliseconds: number) => wallClock(format, milliseconds) - Math.floor(milliseconds / 1000) * 1000;
  // The end of a day is the start of the next, which a column of days asks for next.
  const starts = new Map<number, number>();
  const offsetAtStart = (day: number): number => {
    const known = starts.get(day) ?? offsetAt(day * DAY);
    starts.set(day, known);
    return known;
  };
  return (milliseconds) => {
    const day = Math.floor(milliseconds / DAY);
    if (!(Math.abs(day) < LAST_DAY)) return Number.NaN;
    let offset = offsets.get(day);
    if (offset === undefined) {
      offset = offsetAtStart(day);
      if (offset !== offsetAtStart(day + 1)) offset = Number.NaN;
      offsets.set(day, offset);
    }
    return Math.floor((milliseconds + (Number.isNaN(offset) ? offsetAt(milliseconds) : offset)) / DAY) + EPOCH;
  };
}

/**
 * Makes the reader of whole instants for one zone: days since 30 December 1899 on its clock, with the time as a fraction.
 * Long ago zones kept the time of their sun: a duration of a cell is an instant of 1899.
 */
export function serialIn(zone: string): (milliseconds: number) => number {
  const format = formatIn(zone);
  return (milliseconds) => {
    const second = Math.floor(milliseconds / 1000) * 1000;
    const shown = format ? wallClock(format, second) : second;
    return (shown + milliseconds - second) / DAY + EPOCH;
  };
}

function formatIn(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hour12: false,
    });
  } catch {
    return undefined;
  }
}

/** What a clock in the zone shows at an instant, as if it were UTC. */
function wallClock(format: Intl.DateTimeFormat, milliseconds: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(milliseconds)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second);
}
