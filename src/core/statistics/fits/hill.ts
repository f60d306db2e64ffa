import type { Curve } from './define.ts';
import { type Bounds, type Equations, minimise } from './levenberg-marquardt.ts';

/**
 * y = β·x^α ÷ (x^α + κ^α): rises towards the ceiling β, half of which is reached at κ; α over 1 begins slowly (an S).
 * Least squares by Levenberg and Marquardt's method in the logarithms of the parameters. α stays within 0.1 to 10, and κ
 * within a tenth of the smallest and ten times the largest x: beyond, other shapes say the same with fewer parameters.
 * Undefined where an x is negative, fewer than three different ones are positive, or y does not rise above zero.
 */
export function fitHill(x: readonly number[], y: readonly number[]): Curve | undefined {
  const positive = x.filter((each) => each > 0);
  const largest = positive.reduce((most, each) => Math.max(most, each), 0);
  const smallest = positive.reduce((least, each) => Math.min(least, each), largest);
  const height = y.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (new Set(positive).size < FEWEST_PLACES || height === 0 || x.some((each) => each < 0)) return undefined;

  // Spend and return are measured in parts of their largest, so that their scales do not matter.
  const equations = hillEquations(
    x.map((each) => Math.log(each / largest)),
    y.map((each) => each / height),
  );
  const bounds: Bounds = {
    low: [Number.NEGATIVE_INFINITY, Math.log(0.1), Math.log(smallest / largest / 10)],
    high: [Number.POSITIVE_INFINITY, Math.log(10), Math.log(10)],
  };
  const fits = bestStarts(equations).map((start) => minimise(equations, start, bounds));
  const [best] = fits.sort((one, other) => one.squares - other.squares);
  if (!best) return undefined;
  const [beta, alpha, kappa] = best.parameters.map(Math.exp);
  return hillCurve(beta! * height, alpha!, kappa! * largest);
}

/** Through fewer, curves of every steepness pass. */
const FEWEST_PLACES = 3;

/** Where the search may begin: α, and κ in parts of the largest x. */
const STARTING_ALPHAS = [0.5, 1, 2, 4];
const STARTING_KAPPAS = [0.05, 0.2, 0.5, 1, 3];
/** So many of the starting points, those that fit best, are followed. */
const FOLLOWED = 4;

/** Starting points in logarithms, each with the ceiling that suits it; none where every ceiling is below zero. */
function bestStarts(equationsAt: (parameters: readonly number[]) => Equations): readonly (readonly number[])[] {
  return STARTING_ALPHAS.flatMap((alpha) => STARTING_KAPPAS.map((kappa) => [Math.log(alpha), Math.log(kappa)]))
    .flatMap((shape) => {
      // For a given shape the best ceiling is the slope of a line through zero, and the curve with ceiling 1 has its sums.
      const { slopes, curvature, squares } = equationsAt([0, ...shape]);
      const beta = 1 + slopes[0]! / curvature[0]![0]!;
      const left = squares - slopes[0]! ** 2 / curvature[0]![0]!;
      return beta > 0 ? [{ start: [Math.log(beta), ...shape], left }] : [];
    })
    .sort((one, other) => one.left - other.left)
    .slice(0, FOLLOWED)
    .map(({ start }) => start);
}

/** The sums over the points that a step needs, for ln β, ln α and ln κ. */
function hillEquations(lnX: readonly number[], y: readonly number[]) {
  return ([lnBeta, lnAlpha, lnKappa]: readonly number[]): Equations => {
    const beta = Math.exp(lnBeta!);
    const alpha = Math.exp(lnAlpha!);
    const slopes = [0, 0, 0];
    const [byBeta, byAlpha, byKappa] = [slopes.slice(), slopes.slice(), slopes.slice()];
    let squares = 0;
    for (let index = 0; index < y.length; index += 1) {
      const distance = lnX[index]! - lnKappa!;
      const reached = 1 / (1 + Math.exp(-alpha * distance));
      const height = beta * reached;
      const residual = y[index]! - height;
      const turn = alpha * height * (1 - reached);
      // At a spend of nothing the logarithm is infinite, and no shape moves the curve.
      const tilt = turn === 0 ? 0 : turn * distance;
      squares += residual * residual;
      slopes[0]! += residual * height;
      slopes[1]! += residual * tilt;
      slopes[2]! -= residual * turn;
      byBeta[0]! += height * height;
      byBeta[1]! += height * tilt;
      byBeta[2]! -= height * turn;
      byAlpha[1]! += tilt * tilt;
      byAlpha[2]! -= tilt * turn;
      byKappa[2]! += turn * turn;
    }
    byAlpha[0] = byBeta[1]!;
    byKappa[0] = byBeta[2]!;
    byKappa[1] = byAlpha[2]!;
    return { squares, slopes, curvature: [byBeta, byAlpha, byKappa] };
  };
}

function hillCurve(beta: number, alpha: number, kappa: number): Curve {
  return {
    model: 'hill',
    parameters: { beta, alpha, kappa },
    predict: (at) => beta * saturation(at, alpha, kappa),
    slope: (at) => beta * slopeOfSaturation(at, alpha, kappa),
  };
}

/** The part of the ceiling that is reached, 0 to 1. */
export function saturation(x: number, alpha: number, kappa: number): number {
  return x > 0 ? 1 / (1 + (kappa / x) ** alpha) : 0;
}

function slopeOfSaturation(x: number, alpha: number, kappa: number): number {
  if (x > 0) {
    const reached = saturation(x, alpha, kappa);
    return reached === 0 ? 0 : ((alpha / x) * reached) / (1 + (x / kappa) ** alpha);
  }
  if (alpha === 1) return 1 / kappa;
  return alpha > 1 ? 0 : Number.POSITIVE_INFINITY;
}
