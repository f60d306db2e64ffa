import type { Curve } from './define.ts';

/** y = a + b·x by least squares; undefined where all x are the same, so that no line is steeper than another. */
export function fitLine(x: readonly number[], y: readonly number[]): Curve | undefined {
  const fit = leastSquares(x, y);
  if (!fit) return undefined;
  const { a, b } = fit;
  return { model: 'line', parameters: { a, b }, predict: (at) => a + b * at, slope: () => b };
}

/** y = a + b·ln(1 + x): each further euro brings less. Undefined where all x are the same, or one is negative. */
export function fitLogarithm(x: readonly number[], y: readonly number[]): Curve | undefined {
  if (x.some((each) => each < 0)) return undefined;
  const fit = leastSquares(x.map(Math.log1p), y);
  if (!fit) return undefined;
  const { a, b } = fit;
  return {
    model: 'logarithm',
    parameters: { a, b },
    predict: (at) => a + b * Math.log1p(Math.max(0, at)),
    slope: (at) => b / (1 + Math.max(0, at)),
  };
}

/** Sums around the means keep their digits where x or y are large beside their spread. */
function leastSquares(x: readonly number[], y: readonly number[]): { a: number; b: number } | undefined {
  const meanX = mean(x);
  const meanY = mean(y);
  let squares = 0;
  let products = 0;
  let largest = 0;
  for (let index = 0; index < x.length; index += 1) {
    const distance = x[index]! - meanX;
    squares += distance * distance;
    products += distance * (y[index]! - meanY);
    largest = Math.max(largest, Math.abs(x[index]!));
  }
  const isOnePlace = !(Math.sqrt(squares) > SAME_PLACE * largest * x.length);
  const b = products / squares;
  return isOnePlace || !Number.isFinite(b) ? undefined : { a: meanY - b * meanX, b };
}

/** Spread of x, in parts of the largest x, below which it is the rounding of its mean and nothing else. */
const SAME_PLACE = 1e-14;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
