import type { Day } from '../lib/days.ts';
import { likelyDay } from './date-text.ts';

const SLOW = Number.NaN;

/** The day of "2025-03-18 12:59", minus (year, first, second) packed of "03/18/2025"; NaN for anything else. */
export function threeNumbers(text: string): number {
  const length = text.length;
  let at = 0;
  let first = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    first = first * 10 + code;
  }
  if (at === 0 || at > 4 || at === 3 || at >= length) return SLOW;
  const yearFirst = at === 4;
  const separator = text.charCodeAt(at);
  if (separator !== 47 && separator !== 45 && separator !== 46) return SLOW;
  const secondAt = ++at;
  let second = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    second = second * 10 + code;
  }
  if (at === secondAt || at > secondAt + 2 || at >= length || text.charCodeAt(at) !== separator) return SLOW;
  const thirdAt = ++at;
  let third = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) break;
    third = third * 10 + code;
  }
  const thirdLength = at - thirdAt;
  if (at < length && !isTime(text, at)) return SLOW;
  if (yearFirst) return thirdLength <= 2 && thirdLength > 0 ? fastDay(first, second, third) : SLOW;
  if (thirdLength !== 4 && thirdLength !== 2) return SLOW;
  const year = thirdLength === 2 ? 2000 + third : third;
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return SLOW;
  if (year < 1990 || year > 2100) return SLOW;
  // Nobody writes months first with full stops.
  if (separator === 46 && second <= 12) return fastDay(year, second, first);
  return -(year * 10_000 + first * 100 + second);
}

/** Whether " 12:59", "T00:00:00" or ", 9:05" stands at this place. */
function isTime(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 84 && code !== 44) return false;
  let digit = at + 1;
  while (text.charCodeAt(digit) === 32) digit++;
  const isDigit = text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57;
  return isDigit && (text.charCodeAt(digit + 1) === 58 || text.charCodeAt(digit + 2) === 58);
}

/** The day of a date, without making a Date: columns are long. Howard Hinnant's days_from_civil. */
export function fastDay(year: number, month: number, dayOfMonth: number): Day {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 28) return likelyDay(year, month, dayOfMonth);
  if (year < 1990 || year > 2100) return Number.NaN;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const shifted = month > 2 ? year : year - 1;
  const century = Math.floor(shifted / 100);
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    century +
    Math.floor(century / 4) +
    Math.floor((153 * fromMarch + 2) / 5) +
    dayOfMonth -
    693_900
  );
}
