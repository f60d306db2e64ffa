/** The middle of the known values; unknown where there are none. `median([3, 1, 2])` is 2. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Quantile by linear interpolation between order statistics (type 7, the default of R and of spreadsheets). */
export function quantile(values: readonly number[], share: number): number {
  const known = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (known.length === 0) return Number.NaN;
  const position = (known.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, known.length - 1);
  return known[below]! + (known[above]! - known[below]!) * (position - below);
}

/** Median absolute deviation, scaled so that it estimates the standard deviation of normal data (× 1.4826). */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
