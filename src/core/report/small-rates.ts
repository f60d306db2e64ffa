import { isKnown } from '../lib/numbers.ts';

const MOST_DIGITS = 4;

/**
 * Decimals of a percentage that show two digits of a rate, one from 1 % on: 2.5 %, 0.22 %, 0.031 %. Of a rate of zero
 * they are those of the high end of its range.
 */
export function rateDigits(rate: number, high = Number.NaN): number {
  const percent = 100 * Math.abs(rate === 0 && isKnown(high) ? high : rate);
  if (!(percent > 0) || percent >= 1) return 1;
  return Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(percent)));
}

/** The number format of a rate, with as many decimals as it has in a sentence. */
export function rateFormat(rate: number, high = Number.NaN): string {
  return `0.${'0'.repeat(rateDigits(rate, high))}%`;
}
