/** The shapes that the effect of spending can take, the simplest first. */
export const CURVE_MODELS = ['line', 'logarithm', 'hill'] as const;

export type CurveModel = (typeof CURVE_MODELS)[number];

/** One shape laid through the points by least squares. */
export interface Curve {
  readonly model: CurveModel;
  /** line and logarithm: a, b; hill: beta, alpha, kappa. */
  readonly parameters: Readonly<Record<string, number>>;
  /** The y to be expected at x, for x of 0 or more. */
  predict(x: number): number;
  /** How much y grows for one more x at this x; infinite for a Hill curve at 0 with alpha under 1. */
  slope(x: number): number;
}
