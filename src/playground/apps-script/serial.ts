/**
 * Dates between the two worlds: a cell holds days since 30 December 1899 on the wall clock of the workbook's zone, a script holds an
 * instant. Offsets come from Intl and are kept for each quarter of an hour, since a column repeats its days.
 */
export interface Zone {
  readonly name: string;
  readonly toInstant: (serial: number) => number;
  readonly toSerial: (instant: number) => number;
}

const DAY = 86_400_000;
const QUARTER = 900_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function zone(name: string): Zone {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();
  const offset = (instant: number): number => {
    const key = Math.floor(instant / QUARTER);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const found = offsetAt(clock, key * QUARTER);
    offsets.set(key, found);
    return found;
  };
  return {
    name,
    toInstant: (serial) => {
      const wall = Math.round(serial * DAY) + EPOCH;
      const first = wall - offset(wall);
      return wall - offset(first);
    },
    toSerial: (instant) => (instant + offset(instant) - EPOCH) / DAY,
  };
}

/** Wall clock minus UTC, in milliseconds. */
function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const part of clock.formatToParts(instant)) read[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

/** Days since 30 December 1899 of a wall clock; months count from 1. */
export const serialOf = (year: number, month: number, day: number, fraction = 0): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY + fraction;
