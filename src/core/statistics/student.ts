import { normalQuantile } from './normal.ts';

/**
 * The value below which a share of Student's t distribution lies, by Fisher's expansion around the normal one (Abramowitz
 * and Stegun 26.7.5): `studentQuantile(0.975, 10)` is 2.228. Within half a per cent from 5 degrees of freedom on.
 */
export function studentQuantile(share: number, freedom: number): number {
  const z = normalQuantile(share);
  const square = z * z;
  return (
    z +
    (z * (square + 1)) / (4 * freedom) +
    (z * ((5 * square + 16) * square + 3)) / (96 * freedom ** 2) +
    (z * (((3 * square + 19) * square + 17) * square - 15)) / (384 * freedom ** 3) +
    (z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / (92_160 * freedom ** 4)
  );
}
