import { CURVE_MODELS, type Curve, type CurveModel } from './define.ts';
import { fitHill } from './hill.ts';
import { fitLine, fitLogarithm } from './linear.ts';

/** The curve that describes the points best, and how well each shape did. */
export interface FittedCurve extends Curve {
  /** Corrected AIC of each shape, the smaller the better; unknown where a shape did not compete. */
  readonly aicc: Readonly<Record<CurveModel, number>>;
}

const FITS: Readonly<Record<CurveModel, (x: readonly number[], y: readonly number[]) => Curve | undefined>> = {
  line: fitLine,
  logarithm: fitLogarithm,
  hill: fitHill,
};

/**
 * Lays a line, a logarithm and a Hill curve through the points and takes the one with the smallest corrected AIC; of
 * equal ones the simplest. `x` and `y` are finite and of one length. Undefined where no shape can be judged: fewer than
 * five points, or all at one x.
 */
export function fitCurve(x: readonly number[], y: readonly number[]): FittedCurve | undefined {
  const aicc: Record<CurveModel, number> = { line: Number.NaN, logarithm: Number.NaN, hill: Number.NaN };
  let best: Curve | undefined;
  for (const model of CURVE_MODELS) {
    const curve = FITS[model](x, y);
    if (!curve) continue;
    const score = correctedAic(curve, x, y);
    if (!Number.isFinite(score)) continue;
    aicc[model] = score;
    if (!best || score < aicc[best.model] - SAME_SCORE) best = curve;
  }
  return best && { ...best, aicc };
}

/** Rounding alone does not make a shape better than a simpler one. */
const SAME_SCORE = 1e-6;

/**
 * −2 ln L + 2k + 2k(k + 1) ÷ (n − k − 1) with errors of one normal distribution, whose variance counts as a parameter
 * (Hurvich and Tsai, 1989; R: `AIC(lm(…))` plus the correction). Unknown where there are too few points for k.
 */
function correctedAic(curve: Curve, x: readonly number[], y: readonly number[]): number {
  const n = y.length;
  const k = Object.keys(curve.parameters).length + 1;
  if (n - k - 1 <= 0) return Number.NaN;
  let squares = 0;
  let largest = 0;
  for (let index = 0; index < n; index += 1) {
    squares += (y[index]! - curve.predict(x[index]!)) ** 2;
    largest = Math.max(largest, Math.abs(y[index]!));
  }
  // Points that lie on a curve but for rounding have no smaller error to be compared by.
  const variance = Math.max(squares / n, (ROUNDING * (largest || 1)) ** 2);
  return n * (Math.log(2 * Math.PI * variance) + 1) + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
}

/** In parts of the largest y. */
const ROUNDING = 1e-12;
