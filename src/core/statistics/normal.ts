/**
 * The value below which a share of the standard normal distribution lies: `normalQuantile(0.975)` is 1.959964.
 * Found by Newton steps on the distribution function, which converge to about 1e-7 for shares from 1e-9 on.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return Number.NaN;
  if (share < 0.5) return -normalQuantile(1 - share);
  const tail = Math.sqrt(-2 * Math.log(1 - share));
  let z = tail - (2.30753 + 0.27061 * tail) / (1 + 0.99229 * tail + 0.04481 * tail * tail);
  for (let step = 0; step < 4; step++) {
    z += (share - normalShare(z)) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
  }
  return z;
}

/** Share of the standard normal distribution below z. */
export function normalShare(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** Upper tail by its series near zero and its continued fraction beyond (Abramowitz and Stegun 26.2.10, 26.2.14). */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let step = 60; step >= 1; step--) fraction = z + step / fraction;
  return density / fraction;
}
