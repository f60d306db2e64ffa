import { isKnown, ratio } from '../../lib/numbers.ts';
import type { Expectations, Series } from '../../statistics/outlook/series.ts';
import { median, medianDeviation } from '../../statistics/quantiles.ts';
import type { Ready } from './ready.ts';
import { DAYS_PER_STEP, weekdayOf } from './steps.ts';

/**
 * Before the data: a trend of a tenth a month, weekdays a third apart, and a new level by half or so every year and a
 * half. The data soon outweigh all of it.
 */
export const MULTIPLYING: Expectations = {
  slopePerDay: 0.0033,
  weekday: 0.3,
  change: 0.45,
  daysBetweenChanges: 500,
};

/** The same for values that may be below zero, in parts of their own spread. */
export const ADDING: Expectations = { slopePerDay: 0.01, weekday: 0.5, change: 1, daysBetweenChanges: 500 };

/** A weekly pattern is looked for from three weeks of days on. */
const FEWEST_DAYS = 21;

/** The known steps as a series. Offsets are logarithms of what is counted over, left out for plain amounts. */
export function seriesOf(
  { history, length }: Pick<Ready, 'history' | 'length'>,
  steps: readonly number[],
  value: (index: number) => number,
  offset: (index: number) => number = () => 0,
): Series {
  const hasWeek = history.step === 'day' && steps.length >= FEWEST_DAYS;
  return {
    values: Float64Array.from(steps, value),
    times: Float64Array.from(steps, (index) => index - length + 1),
    offsets: Float64Array.from(steps, offset),
    weekdays: Uint8Array.from(hasWeek ? steps : [], (index) => weekdayOf(history, index)),
    daysPerStep: DAYS_PER_STEP[history.step],
  };
}

/** Middle and spread of values, to bring those that add up to a scale of their own. The spread is never 0. */
export function scaleOf(values: readonly number[]): { readonly middle: number; readonly spread: number } {
  const middle = median(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const spread = medianDeviation(values) || deviation || ratio(Math.abs(middle), 1e6);
  return { middle, spread: isKnown(spread) && spread > 0 ? spread : 1 };
}
