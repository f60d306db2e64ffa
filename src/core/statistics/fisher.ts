/**
 * Are two rates different, by counting the ways there are (Fisher, 1935)? Exact where `twoProportions` has too few cases.
 * Of all tables with the same totals, adds the chances of those that are no likelier than the one seen (R: `fisher.test`).
 * `fisherExact(1, 10, 8, 10)` is 0.0055. Unknown where one has no trials.
 */
export function fisherExact(successesA: number, trialsA: number, successesB: number, trialsB: number): number {
  if (!(trialsA > 0 && trialsB > 0)) return Number.NaN;
  const successes = successesA + successesB;
  const lowest = Math.max(0, successes - trialsB);
  const highest = Math.min(successes, trialsA);
  const mode = Math.floor(((successes + 1) * (trialsA + 1)) / (trialsA + trialsB + 2));

  /** How much likelier one more success of A (and one less of B) is than `count` of them. */
  const stepUp = (count: number) =>
    ((trialsA - count) * (successes - count)) / ((count + 1) * (trialsB - successes + count + 1));

  const seen = likelihood(mode, successesA, stepUp) * (1 + TIE);
  let all = 0;
  let asUnlikely = 0;
  const add = (weight: number) => {
    all += weight;
    if (weight <= seen) asUnlikely += weight;
  };
  add(1);
  for (let count = mode, weight = 1; count < highest && weight > 0; count += 1) {
    weight *= stepUp(count);
    add(weight);
  }
  for (let count = mode, weight = 1; count > lowest && weight > 0; count -= 1) {
    weight /= stepUp(count - 1);
    add(weight);
  }
  return Math.min(1, asUnlikely / all);
}

/** Two tables count as equally likely where rounding alone tells them apart. */
const TIE = 1e-7;

/** Chance of `count` successes of A as a multiple of the likeliest one's, so that large counts do not overflow. */
function likelihood(mode: number, count: number, stepUp: (count: number) => number): number {
  let weight = 1;
  for (let each = mode; each < count && weight > 0; each += 1) weight *= stepUp(each);
  for (let each = mode; each > count && weight > 0; each -= 1) weight /= stepUp(each - 1);
  return weight;
}
