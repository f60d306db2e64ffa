import { normalQuantile, normalShare } from '../normal.ts';

/**
 * One way that things may go: shift + e^x, or shift + x where values add up, with x normal around `middle`.
 */
export interface Part {
  readonly weight: number;
  readonly scale: 'log' | 'plain';
  readonly shift: number;
  readonly middle: number;
  readonly spread: number;
}

/** What is to come, as the sum of the ways that it may go. Weights add up to 1. */
export type Mixture = readonly Part[];

/** The chance of more than a value. */
export function shareAbove(mixture: Mixture, value: number): number {
  let above = 0;
  let below = 0;
  for (const part of mixture) {
    const share = aboveIn(part, value);
    above += part.weight * share;
    below += part.weight * (1 - share);
  }
  // Exactly 1 where every part lies above, whatever the weights are rounded to.
  return above / (above + below);
}

function aboveIn({ scale, shift, middle, spread }: Part, value: number): number {
  const beyond = value - shift;
  if (scale === 'log' && beyond <= 0) return 1;
  const place = scale === 'log' ? Math.log(beyond) : beyond;
  return spread > 0 ? normalShare((middle - place) / spread) : Number(middle > place);
}

/** The value with a share of the chances below it, by halving the stretch between the parts' own. */
export function quantileOf(mixture: Mixture, share: number): number {
  const z = normalQuantile(share);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const part of mixture) {
    const own = part.middle + z * part.spread;
    const value = part.shift + (part.scale === 'log' ? Math.exp(own) : own);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  for (let step = 0; step < MOST_HALVINGS && high - low > NEAR_ENOUGH * Math.abs(high); step += 1) {
    const middle = (low + high) / 2;
    if (shareAbove(mixture, middle) > 1 - share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const MOST_HALVINGS = 60;
const NEAR_ENOUGH = 1e-6;
