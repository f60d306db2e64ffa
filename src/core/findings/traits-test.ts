import { isKnown } from '../lib/numbers.ts';
import { seeded } from '../sample/chance.ts';

/** Values in strata, and for each trait the places of the values that have it. */
export interface TraitData {
  readonly values: Float64Array;
  /** The stratum of each value: only values of one stratum are set against each other. */
  readonly strata: readonly string[];
  readonly traits: readonly Int32Array[];
  /** By how much the standard error of each is wider than chance alone would have it; 1 where it is not told. */
  readonly wider?: readonly number[];
}

/** One trait against the values of the same strata without it. */
export interface TraitTest {
  /** Mean difference of the values, with less without. */
  readonly effect: number;
  /** Its standard error, if the trait made no difference. */
  readonly error: number;
  /** How often chance alone makes any of the traits stand out as much as this one does. */
  readonly p: number;
  /** Values with the trait, and without it, in strata that have both. */
  readonly having: number;
  readonly others: number;
}

export interface TraitTests {
  readonly tests: readonly TraitTest[];
  /** So many standard errors chance alone reaches for any trait in a share `alpha` of the cases; Infinity where untold. */
  readonly critical: number;
}

/** As many shuffles as tell 5 % from 4 % or 6 %; fewer where there are so many values that chance matters less. */
const SHUFFLES = 999;
const FEWEST_SHUFFLES = 199;
const MOST_STEPS = 1e6;

/**
 * Tests all traits together (Westfall and Young, 1993, single-step max T): values are shuffled within their strata, so
 * that no trait can matter, and a trait counts only where it stands out more than the best of all traits does in such
 * shuffles. Among traits none of which matters, any is told in a share `alpha` of the cases at most. The same data in
 * any order give the same answer.
 */
export function testTraits(data: TraitData, alpha: number, seed: number): TraitTests {
  const { values, starts, places } = inStrata(data);
  const members = data.traits.map((trait) => trait.map((place) => places[place]!));
  const contrasts = members.map((trait) => contrastOf(trait, values, starts));
  const scaled = contrasts.map(({ variance }) => (variance > 0 ? 1 / Math.sqrt(variance) : 0));
  const widerOf = (index: number): number => data.wider?.[index] ?? 1;
  const seen = members.map((trait, index) => (Math.abs(sumAt(values, trait)) * scaled[index]!) / widerOf(index));
  const shuffles = Math.max(FEWEST_SHUFFLES, Math.min(SHUFFLES, Math.floor(MOST_STEPS / Math.max(1, values.length))));
  const largest = largestOfShuffles(values, starts, { members, scaled, shuffles, seed });
  const rank = Math.floor(alpha * (shuffles + 1));
  return {
    tests: contrasts.map(({ weight, variance, having, others }, index): TraitTest => {
      const reached = largest.filter((most) => most >= seen[index]! * (1 - 1e-9)).length;
      return {
        effect: sumAt(values, members[index]!) / weight,
        error: (Math.sqrt(variance) / weight) * widerOf(index),
        p: (1 + reached) / (shuffles + 1),
        having,
        others,
      };
    }),
    critical: rank > 0 ? largest.sort((a, b) => b - a)[rank - 1]! : Number.POSITIVE_INFINITY,
  };
}

/** The values one stratum after the other, each less the mean of its stratum, and where each went. */
function inStrata({ values, strata }: TraitData) {
  const order = Array.from(values, (_, index) => index).sort((a, b) =>
    strata[a] === strata[b] ? values[a]! - values[b]! || a - b : strata[a]! < strata[b]! ? -1 : 1,
  );
  const places = new Int32Array(values.length);
  const sorted = new Float64Array(values.length);
  const starts: number[] = [];
  order.forEach((from, to) => {
    places[from] = to;
    sorted[to] = values[from]!;
    if (to === 0 || strata[from] !== strata[order[to - 1]!]) starts.push(to);
  });
  starts.push(values.length);
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const own = sorted.subarray(starts[stratum]!, starts[stratum + 1]!);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    for (let index = 0; index < own.length; index++) own[index]! -= mean;
  }
  return { values: sorted, starts, places };
}

/** How much a trait weighs, and how far chance alone moves the sum of the values that have it. */
function contrastOf(trait: Int32Array, values: Float64Array, starts: readonly number[]) {
  const counts = new Int32Array(starts.length);
  const stratumOf = new Int32Array(values.length);
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    stratumOf.fill(stratum, starts[stratum]!, starts[stratum + 1]!);
  }
  for (const place of trait) counts[stratumOf[place]!]!++;
  let [weight, variance, having, others] = [0, 0, 0, 0];
  for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
    const own = values.subarray(starts[stratum]!, starts[stratum + 1]!);
    const [size, count] = [own.length, counts[stratum]!];
    if (count === 0 || count === size) continue;
    const squares = own.reduce((sum, value) => sum + value * value, 0);
    weight += (count * (size - count)) / size;
    variance += (count * (size - count) * squares) / (size * (size - 1));
    having += count;
    others += size - count;
  }
  return { weight, variance: isKnown(variance) ? variance : 0, having, others };
}

interface Shuffling {
  readonly members: readonly Int32Array[];
  readonly scaled: readonly number[];
  readonly shuffles: number;
  readonly seed: number;
}

/** What the best of all traits reaches in each shuffle. */
function largestOfShuffles(values: Float64Array, starts: readonly number[], shuffling: Shuffling): Float64Array {
  const { members, scaled, shuffles, seed } = shuffling;
  const chance = seeded(seed);
  const shuffled = values.slice();
  const largest = new Float64Array(shuffles);
  for (let round = 0; round < shuffles; round++) {
    for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
      const first = starts[stratum]!;
      for (let last = starts[stratum + 1]! - 1; last > first; last--) {
        const other = first + Math.floor(chance() * (last - first + 1));
        const kept = shuffled[last]!;
        shuffled[last] = shuffled[other]!;
        shuffled[other] = kept;
      }
    }
    let most = 0;
    for (let trait = 0; trait < members.length; trait++) {
      const reached = Math.abs(sumAt(shuffled, members[trait]!)) * scaled[trait]!;
      if (reached > most) most = reached;
    }
    largest[round] = most;
  }
  return largest;
}

function sumAt(values: Float64Array, places: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < places.length; index++) sum += values[places[index]!]!;
  return sum;
}
