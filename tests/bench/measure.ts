/** One line of the table: a figure of ours and of what it is measured against in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  /** Left out where there is nothing to compare with. */
  readonly rival?: number;
  /** The ratio to stay at or under. */
  readonly target?: number;
  /** What the figures are; milliseconds where it is left out. */
  readonly unit?: 'ms' | 'score' | 'share' | 'count';
  /** Where our figure itself is to lie, both ends included. */
  readonly wanted?: { readonly from: number; readonly to: number };
}

export function ratioOf({ ours, rival }: BenchRow): number | undefined {
  return rival === undefined ? undefined : ours / rival;
}

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
