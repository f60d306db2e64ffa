import { isKnown } from '../../lib/numbers.ts';

/**
 * Days for calculations: days since 1 January 1970, with the time of day as a fraction. In one call all of them are
 * instants (dates of cells) or all are read from the clock of the spreadsheet (see clock.ts).
 */
const DAY = 86_400_000;

/** The number of 1 January 1970 in a spreadsheet. */
const EPOCH = 25_569;

/** Numbers that can be meant as a date: from 1954 to 2118. */
const [FIRST, LAST] = [20_000, 80_000];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** What follows a time that says how far its zone is from UTC: 14:30Z, 14:30 UTC, 14:30+02:00. */
const ZONE = /(?:Z| ?UTC|([+-])(\d{2}):?(\d{2}))$/;

export function dayOfDate(date: Date): number {
  return date.getTime() / DAY;
}

/** The inverse, for days that are instants. */
export function dateOfDay(day: number): Date {
  return new Date(Math.round(day * DAY));
}

/** A date that stands in its cell as a number; unknown where the number is none that is meant as a date. */
export function dayOfSerial(serial: number): number {
  return serial >= FIRST && serial <= LAST ? dayOnClock(serial) : Number.NaN;
}

/** The same for a number that is a date for certain. */
export function dayOnClock(serial: number): number {
  return serial - EPOCH;
}

/** 2025-04-30, or 2025-04-30 14:30; unknown for any other text, for 03/04 is the third of April or the fourth of March. */
export function dayOfText(text: string): number {
  const instant = instantOfText(text);
  return isKnown(instant) ? instant : clockOfText(text);
}

/** An instant, as exports of help desks have it: a time that names its zone. Unknown for a time without one. */
export function instantOfText(text: string): number {
  const zone = text.length > 16 ? ZONE.exec(text) : null;
  if (!zone) return Number.NaN;
  const [ending, sign, hours = 0, minutes = 0] = zone;
  const ahead = (Number(hours) + Number(minutes) / 60) / 24;
  return clockOfText(text.slice(0, -ending.length)) - (sign === '-' ? -ahead : ahead);
}

function clockOfText(text: string): number {
  const match = ISO.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(year!, month! - 1, day!, hour, minute, second);
  const isReal = new Date(time).getUTCDate() === day && month! <= 12 && hour < 24 && minute < 60 && second < 60;
  return isReal ? time / DAY : Number.NaN;
}

/** Where the clock changes in between, a day of the calendar begins an hour earlier; and a little for the last digits. */
const HOUR = 1.001 / 24;

/** Whole days from one to the other, which may have a time: the second of a month is one day after the first, at any hour. */
export function daysBetween(from: number, to: number): number {
  return Math.floor(to - from + HOUR);
}

/** Longer durations are dates: about a century. */
export const LONGEST_DURATION = 36_500;

const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/;

/** 2:00 or 0:30:00 as a fraction of a day; unknown for any other text. */
export function durationOfText(text: string): number {
  const match = CLOCK.exec(text);
  if (!match) return Number.NaN;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
}
