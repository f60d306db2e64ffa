/**
 * The value below which a share of the standard normal distribution lies: `normalQuantile(0.975)` is 1.959964.
 * Unknown outside of 0 to 1. Newton's steps on the logarithm of the tail, which is nearly a parabola, reach full
 * precision for shares from 1e-300 on; they start from the rational approximation of Abramowitz and Stegun, 26.2.22.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return Number.NaN;
  if (share === 0.5) return 0;
  const tail = Math.min(share, 1 - share);
  const root = Math.sqrt(-2 * Math.log(tail));
  let z = root - (2.30753 + 0.27061 * root) / (1 + 0.99229 * root + 0.04481 * root * root);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const above = upperTail(z);
    z += (Math.log(above / tail) * above) / density(z);
  }
  return share < 0.5 ? -z : z;
}

/** The start is off by 0.003 at most, and each step about squares that. */
const NEWTON_STEPS = 4;

/** Share of the standard normal distribution below z, exact in both tails: `normalShare(-6)` is 9.87e-10. */
export function normalShare(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Upper tail by its series near zero and its continued fraction beyond (Abramowitz and Stegun 26.2.10, 26.2.14). */
function upperTail(z: number): number {
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density(z) * sum;
  }
  let fraction = z;
  for (let step = 60; step >= 1; step--) fraction = z + step / fraction;
  return density(z) / fraction;
}
