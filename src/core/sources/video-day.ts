import type { Cell } from '../lib/cells.ts';
import type { Day } from '../lib/days.ts';

const SECONDS_A_DAY = 86_400;
const DAY_OF_UNIX_EPOCH = 25_569;
const LOW_BITS = 2 ** 32;

/**
 * The day (UTC) on which a TikTok video was made: the upper half of the number in its link counts the seconds since
 * 1970. 7527623000473079054 is of 16 July 2025. Unknown where the cell holds no such link.
 */
export function videoDay(link: Cell | undefined): Day {
  const digits = typeof link === 'string' ? /\/(?:video|photo)\/(\d{17,20})(?!\d)/.exec(link)?.[1] : undefined;
  if (digits === undefined) return Number.NaN;
  return Math.floor(Math.floor(Number(digits) / LOW_BITS) / SECONDS_A_DAY) + DAY_OF_UNIX_EPOCH;
}
