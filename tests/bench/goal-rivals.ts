import { normalShare } from '../../src/core/statistics/normal.ts';
import type { HistoryKind, Judged } from './goal-histories.ts';

/** What a simple method says of the value to come: the middle and the spread of a normal distribution. */
export interface Guess {
  readonly middle: number;
  readonly spread: number;
}

/** The chance that a guess gives to the target; a level is to come down to it. */
export function chanceOf({ middle, spread }: Guess, target: number, kind: HistoryKind): number {
  const above = spread > 0 ? normalShare((middle - target) / spread) : Number(middle >= target);
  return kind === 'total' ? above : 1 - above;
}

/**
 * Projection of the straight line through all days (least squares). The error is normal, from the residuals: that of the
 * days to come and that of the line itself, without which this rival would be a weaker one.
 */
export function straightLine(history: readonly number[], left: number, kind: HistoryKind, judged: Judged): Guess {
  const days = history.length;
  const centre = (days - 1) / 2;
  const mean = history.reduce((sum, value) => sum + value, 0) / days;
  const spreadOfDays = (days * (days * days - 1)) / 12;
  const slope = history.reduce((sum, value, day) => sum + (day - centre) * value, 0) / spreadOfDays;
  const squares = history.reduce((sum, value, day) => sum + (value - mean - slope * (day - centre)) ** 2, 0);
  const variance = squares / (days - 2);
  const counted = kind === 'total' ? left : judged.days;
  const share = kind === 'total' ? 1 : 1 / judged.days;
  const distance = days + left - (counted + 1) / 2 - centre;
  const middle = share * counted * (mean + slope * distance);
  const ofLine = variance * (1 / days + distance ** 2 / spreadOfDays) * counted ** 2;
  return { middle, spread: share * Math.sqrt(variance * counted + ofLine) };
}

/**
 * The last period as long as the time left is repeated, give or take the spread of its own days: that of the days to
 * come and that of the period itself, without which this rival would be a weaker one.
 */
export function lastPeriod(history: readonly number[], left: number, kind: HistoryKind, judged: Judged): Guess {
  const days = history.slice(-left);
  const mean = days.reduce((sum, value) => sum + value, 0) / left;
  const variance = days.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (left - 1);
  const counted = kind === 'total' ? left : judged.days;
  const share = kind === 'total' ? 1 : 1 / judged.days;
  return { middle: share * counted * mean, spread: share * Math.sqrt(variance * (counted + counted ** 2 / left)) };
}
