/**
 * Least squares for a curve that is not linear in its parameters (Levenberg, 1944; Marquardt, 1963): steps between
 * those of Gauss and Newton and the steepest way down, the more of the latter the worse the last one went.
 */

/** What a step is made of, for some values of the parameters. */
export interface Equations {
  /** Sum of squared residuals: how far the points lie from the curve. */
  readonly squares: number;
  /** For each parameter, the sum of residual × derivative of the curve. */
  readonly slopes: readonly number[];
  /** For each pair of parameters, the sum of the products of their derivatives. */
  readonly curvature: readonly (readonly number[])[];
}

export interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface Minimum {
  readonly parameters: readonly number[];
  readonly squares: number;
}

const MOST_STEPS = 200;
/** A step is the last one where it lowers the sum of squares by less than this part of it. */
const STILL_FALLING = 1e-14;
const LEAST_DAMPING = 1e-12;
const MOST_DAMPING = 1e12;

/** The nearest minimum below `start`, within the bounds. */
export function minimise(
  equationsAt: (parameters: readonly number[]) => Equations,
  start: readonly number[],
  bounds: Bounds,
): Minimum {
  let parameters = start.map((value, index) => clamp(value, index, bounds));
  let here = equationsAt(parameters);
  let damping = 1e-3;
  for (let step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step += 1) {
    const moves = stepFrom(parameters, here, bounds, damping);
    const next = parameters.map((value, index) => clamp(value + moves[index]!, index, bounds));
    const there = equationsAt(next);
    if (there.squares < here.squares) {
      const hasArrived = here.squares - there.squares <= STILL_FALLING * here.squares;
      parameters = next;
      here = there;
      damping = Math.max(damping / 10, LEAST_DAMPING);
      if (hasArrived) break;
    } else damping *= 10;
  }
  return { parameters, squares: here.squares };
}

function clamp(value: number, index: number, { low, high }: Bounds): number {
  return Math.min(high[index]!, Math.max(low[index]!, value));
}

/** Parameters that stand on a bound and would leave it stay where they are; the others move as if those were known. */
function stepFrom(
  parameters: readonly number[],
  { slopes, curvature }: Equations,
  { low, high }: Bounds,
  damping: number,
): number[] {
  const isFree = slopes.map(
    (slope, index) =>
      curvature[index]![index]! > 0 &&
      !(slope > 0 && parameters[index]! >= high[index]!) &&
      !(slope < 0 && parameters[index]! <= low[index]!),
  );
  const matrix = curvature.map((row, index) =>
    row.map((value, column) => {
      if (index === column) return isFree[index] ? value * (1 + damping) : 1;
      return isFree[index] && isFree[column] ? value : 0;
    }),
  );
  return solve(
    matrix,
    slopes.map((slope, index) => (isFree[index] ? slope : 0)),
  );
}

/** Solves a few linear equations of a positive definite matrix (Gauss, without exchange of rows). */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column < size; column += 1) matrix[row]![column]! -= factor * matrix[pivot]![column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < size; column += 1) right[row]! -= matrix[row]![column]! * right[column]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
