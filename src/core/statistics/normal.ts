/**
 * The value below which a share of the standard normal distribution lies: `normalQuantile(0.975)` is 1.959964.
 * Unknown outside of 0 to 1. Three quotients of polynomials, for the middle and for the near and the far tail, reach
 * sixteen digits from 1e-300 on (Wichura, 1988, algorithm AS 241).
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return Number.NaN;
  const centred = share - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * quotient(MIDDLE, 0.180625 - centred * centred);
  const root = Math.sqrt(-Math.log(centred < 0 ? share : 1 - share));
  const z = root <= 5 ? quotient(NEAR_TAIL, root - 1.6) : quotient(FAR_TAIL, root - 5);
  return centred < 0 ? -z : z;
}

/** Coefficients of the numerator and the denominator, from the highest power down, as a number holds them. */
type Polynomials = readonly [readonly number[], readonly number[]];

const MIDDLE: Polynomials = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
const NEAR_TAIL: Polynomials = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const FAR_TAIL: Polynomials = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

function quotient([above, below]: Polynomials, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let index = 0; index < above.length; index += 1) {
    numerator = numerator * x + above[index]!;
    denominator = denominator * x + below[index]!;
  }
  return numerator / denominator;
}

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
