import type { Chance } from './define.ts';

/** A stream of numbers that the seed alone decides (the generator mulberry32): the sample is the same everywhere. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weights that differ from one another by up to half, as the days of a month do. */
export function weights(count: number, chance: Chance): readonly number[] {
  return Array.from({ length: count }, () => 0.75 + chance() / 2);
}

/**
 * Shares a whole number out by weights into whole numbers that add up to it exactly; nothing goes to a weight of 0.
 * `spread(10, [1, 1, 2])` is [3, 2, 5].
 */
export function spread(total: number, shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  let given = 0;
  return shares.map((share) => {
    reached += share;
    const here = share === 0 ? 0 : Math.round((total * reached) / all) - given;
    given += here;
    return here;
  });
}

/** Weights of the money of each day: as many baskets as were sold, some fuller than others. */
export function baskets(sold: readonly number[], chance: Chance): readonly number[] {
  return sold.map((count) => count * (0.7 + chance() * 0.6));
}

/** A factor around 1, as often above as below, that now and then is two or three. */
export function luck(chance: Chance): number {
  return Math.exp((chance() + chance() + chance() - 1.5) * 0.9);
}
