import { isKnown, ratio } from '../lib/numbers.ts';
import { isAlike, type Reading } from './scorecard-readings.ts';

/** How a figure changed; under 20 before there is no percentage, since +200 % may be three after one. */
export type Change =
  | { readonly kind: 'percent' | 'points' | 'difference'; readonly value: number }
  | { readonly kind: 'few'; readonly now: number; readonly before: number };

/** Uncertain is a change that chance alone may have made, few one of too few cases to say anything. */
export type Direction = 'better' | 'worse' | 'more' | 'fewer' | 'same' | 'uncertain' | 'few';

/** Which of the own periods a figure is: 1 is the best one, or the highest where neither end is better. */
export interface Place {
  readonly rank: number;
  readonly of: number;
  /** No other period is as good, or as weak. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** All of them are about equal: a rank would tell nothing. */
  readonly isFlat: boolean;
}

export type Better = 'more' | 'less' | undefined;

/** A share, a multiple, a number of minutes … */
export type ScoreUnit = 'count' | 'money' | 'unitMoney' | 'share' | 'return' | 'times' | 'minutes' | 'number';

const FEWEST_BEFORE = 20;
/** A smaller change than this is none, whatever its cause. */
const SMALLEST_CHANGE = 0.05;
/** Of standard errors: beyond it chance alone makes a difference once in a hundred times, for a page of figures. */
const BEYOND_CHANCE = 2.58;
const FEWEST_PERIODS = 4;

export function changeBetween(now: Reading, before: Reading, unit: ScoreUnit): Change {
  const isRatio = unit === 'share' || unit === 'unitMoney';
  const counted = unit === 'count' && !isKnown(before.cases) ? before.value : before.cases;
  if (counted < FEWEST_BEFORE) {
    const [cases, casesBefore] = isRatio ? [now.cases, before.cases] : [now.value, before.value];
    return { kind: 'few', now: cases, before: casesBefore };
  }
  if (unit === 'share' || unit === 'return') return { kind: 'points', value: now.value - before.value };
  if (unit === 'times' || unit === 'minutes' || unit === 'number') {
    return { kind: 'difference', value: now.value - before.value };
  }
  return { kind: 'percent', value: ratio(now.value - before.value, Math.abs(before.value)) };
}

/** Better or worse only where the change is large enough to matter and beyond what chance does. */
export function directionOf(now: Reading, before: Reading, change: Change, better: Better): Direction {
  if (change.kind === 'few') return 'few';
  const difference = now.value - before.value;
  const error = Math.hypot(now.error, before.error);
  const isSmall = Math.abs(difference) < SMALLEST_CHANGE * Math.abs(before.value) || difference === 0;
  if (isSmall) return 'same';
  if (isKnown(error) && Math.abs(difference) < BEYOND_CHANCE * error) return 'uncertain';
  const rises = difference > 0;
  if (better === undefined) return rises ? 'more' : 'fewer';
  return rises === (better === 'more') ? 'better' : 'worse';
}

/** The place among the periods that were counted alike; undefined where these are too few. */
export function placeOf(history: readonly (Reading | undefined)[], better: Better): Place | undefined {
  const [now] = history;
  const alike = history.filter((reading) => isAlike(now, reading)).map((reading) => reading!.value);
  if (!now || alike.length < FEWEST_PERIODS || !isKnown(now.value)) return undefined;
  const sign = better === 'less' ? -1 : 1;
  const above = alike.filter((value) => sign * value > sign * now.value).length;
  const level = alike.filter((value) => value === now.value).length;
  return {
    rank: above + 1,
    of: alike.length,
    isFirst: above === 0 && level === 1,
    isLast: above === alike.length - 1,
    isFlat: Math.max(...alike) - Math.min(...alike) <= SMALLEST_CHANGE * Math.abs(now.value),
  };
}
