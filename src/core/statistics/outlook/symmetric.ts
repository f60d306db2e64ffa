/** Inverse and determinant of a small symmetric positive definite matrix, kept row after row. */
export interface Inverse {
  readonly matrix: Float64Array;
  /** Logarithm of the determinant of the matrix that was inverted. */
  readonly logDeterminant: number;
}

/** By Gauss and Jordan without exchange of rows, which a positive definite matrix does not need. */
export function inverseOf(matrix: Float64Array, size: number): Inverse {
  const work = Float64Array.from(matrix);
  let logDeterminant = 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const head = work[pivot * size + pivot]!;
    logDeterminant += Math.log(head);
    work[pivot * size + pivot] = 1;
    for (let column = 0; column < size; column += 1) work[pivot * size + column]! /= head;
    for (let row = 0; row < size; row += 1) {
      const factor = work[row * size + pivot]!;
      if (row === pivot || factor === 0) continue;
      work[row * size + pivot] = 0;
      for (let column = 0; column < size; column += 1) {
        work[row * size + column]! -= factor * work[pivot * size + column]!;
      }
    }
  }
  return { matrix: work, logDeterminant };
}

/** The sum of a × M × a over a vector: the variance of a combination whose parts vary together as M says. */
export function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const size = vector.length;
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    if (vector[row] === 0) continue;
    for (let column = 0; column < size; column += 1)
      sum += vector[row]! * matrix[row * size + column]! * vector[column]!;
  }
  return sum;
}
