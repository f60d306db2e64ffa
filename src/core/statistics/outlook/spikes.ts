import type { Law } from './law.ts';

/** A day that went viral comes to several times a common one; a day that was not recorded to next to nothing. */
const FACTORS = [
  { factor: 3.5, share: 0.3 },
  { factor: 5.5, share: 0.3 },
  { factor: 7.5, share: 0.3 },
  { factor: 0.05, share: 0.1 },
] as const;

/** Where values add up instead: the spread of a wild value beside that of a common one. */
const WILD_SPREAD = 6;

/** What a wild value adds to the variance of a common one, in parts of it. */
export const WILD_VARIANCE = WILD_SPREAD ** 2 - 1;

/** Before the data: one step in 250, known as well as if half a spike had been met in 125 steps. */
export const USUAL_SPIKES = { count: 0.5, steps: 125 } as const;

/** What a spike adds, in parts of the value without it: mean and mean square of (factor − 1) from 3 to 8 times. */
export const SPIKE = { mean: 4.5, square: 22.3 } as const;

/** How likely it is that a value is no spike, given how often spikes come. */
export function chanceOfCommon(law: Law, value: number, predictor: number, rate: number): number {
  const odds = law.scale === 'plain' ? wildOdds(law, value, predictor) : spikeOdds(law, value, predictor);
  return 1 / (1 + (odds * rate) / (1 - rate));
}

function spikeOdds(law: Law, value: number, predictor: number): number {
  const common = law.fitness(value, predictor);
  let odds = 0;
  for (const { factor, share } of FACTORS) {
    odds += share * Math.exp(Math.min(50, law.fitness(value, predictor + Math.log(factor)) - common));
  }
  return odds;
}

function wildOdds(law: Law, value: number, predictor: number): number {
  return Math.exp(Math.min(50, 0.5 * law.surprise(value, predictor) * (1 - WILD_SPREAD ** -2))) / WILD_SPREAD;
}

/** Poisson's chances of 0, 1, and 2 or more spikes where so many are expected. */
export function chancesOfSpikes(expected: number): readonly { readonly spikes: number; readonly chance: number }[] {
  const none = Math.exp(-expected);
  const one = expected * none;
  return [
    { spikes: 0, chance: none },
    { spikes: 1, chance: one },
    { spikes: 2, chance: Math.max(0, 1 - none - one) },
  ];
}
