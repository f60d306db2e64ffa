/** A history as the fit reads it: known values only, oldest first. */
export interface Series {
  readonly values: Float64Array;
  /** Steps before the last step of the history: 0 for the last one, negative for those before. */
  readonly times: Float64Array;
  /** Added to the predictor: the logarithm of what a count is counted over. */
  readonly offsets: Float64Array;
  /** Place in the week, 0 to 6, where the series has a weekly pattern; else empty. */
  readonly weekdays: Uint8Array;
  /** 1, 7 or 30: how long a step is. */
  readonly daysPerStep: number;
}

/** What is known before the data, about how much series of this kind move. Spreads are on the scale of the predictor. */
export interface Expectations {
  readonly slopePerDay: number;
  readonly weekday: number;
  readonly change: number;
  /** How many days pass between two changes of level. */
  readonly daysBetweenChanges: number;
}

/** Places of the parameters: level at the end, slope per step, then weekdays, then how much the level was off before. */
export const LEVEL = 0;
export const SLOPE = 1;
export const FIRST_WEEKDAY = 2;

export function weekdayCount({ weekdays }: Pick<Series, 'weekdays'>): number {
  return weekdays.length > 0 ? 7 : 0;
}
