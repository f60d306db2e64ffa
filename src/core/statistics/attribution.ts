/** Who is credited with a sale: ways to share it among the contacts that came before it. */
export const ATTRIBUTION_MODELS = ['first', 'last', 'linear', 'time decay', 'position', 'last non-direct'] as const;

export type AttributionModel = (typeof ATTRIBUTION_MODELS)[number];

export interface TouchDetails {
  /** Days after which a contact counts half as much; 7 by default. */
  readonly halfLife?: number;
  /** Which touches are direct visits, of which nobody knows the origin; none by default. */
  readonly direct?: readonly boolean[];
}

const USUAL_HALF_LIFE = 7;
/** Of a position-based model: the first and the last touch; what remains is shared by those between. */
const SHARE_OF_AN_END = 0.4;

/**
 * The share of each touch, together 1, in the order in which the touches are given. `ages` are days before the last
 * touch, in any order; of touches of one day the one given first came first. `shares('linear', [4, 2, 1, 0])` is 0.25
 * four times.
 */
export function shares(model: AttributionModel, ages: readonly number[], details: TouchDetails = {}): number[] {
  const order = ages.map((_, index) => index).sort((one, other) => ages[other]! - ages[one]! || one - other);
  const last = order.length - 1;
  const all = (touch: number | undefined): number[] => ages.map((_, index) => (index === touch ? 1 : 0));
  switch (model) {
    case 'first':
      return all(order[0]);
    case 'last':
      return all(order[last]);
    case 'linear':
      return ages.map(() => 1 / ages.length);
    case 'time decay':
      return decaying(ages, details.halfLife ?? USUAL_HALF_LIFE);
    case 'position': {
      const byPosition = positionShares(ages.length);
      const result = all(undefined);
      order.forEach((touch, position) => {
        result[touch] = byPosition[position]!;
      });
      return result;
    }
    case 'last non-direct': {
      const known = order.filter((touch) => !details.direct?.[touch]);
      return all(known[known.length - 1] ?? order[last]);
    }
  }
}

/** Each touch weighs 2^(−age ÷ half-life): half as much for every half-life before the last one. */
function decaying(ages: readonly number[], halfLife: number): number[] {
  const youngest = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
  const weights = ages.map((age) => 2 ** (-(age - youngest) / halfLife));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** 40 / 20 / 40: the ends count most; two touches share equally, and one has it all. */
function positionShares(touches: number): number[] {
  if (touches < 3) return Array.from({ length: touches }, () => 1 / touches);
  const between = (1 - 2 * SHARE_OF_AN_END) / (touches - 2);
  return Array.from({ length: touches }, (_, index) =>
    index === 0 || index === touches - 1 ? SHARE_OF_AN_END : between,
  );
}

/**
 * Amounts of so many decimals that add up to the value exactly (largest remainder; of equal ones the earlier given is
 * rounded up): `credits(100, [1/3, 1/3, 1/3])` is 33.34, 33.33, 33.33. A negative value, a refund, is shared alike. A
 * value so large that a number cannot hold its cents is shared unrounded.
 */
export function credits(value: number, parts: readonly number[], decimals = 2): number[] {
  const scale = 10 ** decimals;
  const total = Math.round(withoutNoise(Math.abs(value) * scale));
  if (!Number.isSafeInteger(total)) return parts.map((part) => value * part);
  const exact = parts.map((part) => part * total);
  const units = exact.map(Math.floor);
  const remainders = exact.map((each, index) => Math.round((each - units[index]!) * NEARLY_EQUAL));
  const missing = total - units.reduce((sum, each) => sum + each, 0);
  exact
    .map((_, index) => index)
    .sort((one, other) => remainders[other]! - remainders[one]! || one - other)
    .slice(0, missing)
    .forEach((index) => {
      units[index]! += 1;
    });
  return units.map((each) => (each === 0 ? 0 : (Math.sign(value) * each) / scale));
}

/** Remainders are compared to a millionth of the smallest unit, so that rounding does not decide between equal ones. */
const NEARLY_EQUAL = 1e6;

/** 1.005 × 100 is 100.49999999999999 in a computer: fifteen digits make it 100.5 again. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
