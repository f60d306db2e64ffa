/** What is not known. Columns of numbers hold it for a blank, "-" or "N/A"; it is never a zero. */
export const UNKNOWN = Number.NaN;

/** True for a finite number: known, and not the result of a division by zero. */
export function isKnown(value: number): boolean {
  return Number.isFinite(value);
}

/**
 * The one division of data: numerator over denominator, unknown where either is unknown or the denominator is zero.
 * `ratio(1, 4)` is 0.25; `ratio(1, 0)` is unknown, not infinite.
 */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? UNKNOWN : numerator / denominator;
}

/** Relative change, (now − before) ÷ |before|; unknown where there was nothing before. `change(120, 100)` is 0.2. */
export function change(now: number, before: number): number {
  return ratio(now - before, Math.abs(before));
}
