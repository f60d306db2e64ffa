import { median } from '../quantiles.ts';
import type { Law } from './law.ts';

/** Before the data: counts and times scatter by about a third around their mean, known as well as from four values. */
const USUAL_NOISE = 0.12;
const USUAL_STEPS = 4;

const QUIETEST = 1e-6;
const LOUDEST = 100;

/** The middle of the squares of standard normal values. */
const MIDDLE_SURPRISE = 0.455;

interface Scatter {
  readonly law: Law;
  readonly values: Float64Array;
  readonly predictors: Float64Array;
}

/** The noise that makes the middle value as surprising as it should be: spikes do not move it. */
export function sturdyNoise({ law, values, predictors }: Scatter): number {
  return solve((noise) => {
    const there = law.withNoise(noise);
    return median(Array.from(values, (value, index) => there.surprise(value, predictors[index]!))) - MIDDLE_SURPRISE;
  });
}

/** The noise under which the values scatter as much as they should, once the freedom of the fit is paid for. */
export function noiseOf({ law, values, predictors }: Scatter, weights: Float64Array, freedom: number): number {
  let count = -freedom;
  let predictor = 0;
  for (let index = 0; index < values.length; index += 1) {
    count += weights[index]!;
    predictor += predictors[index]! / values.length;
  }
  const steps = law.scale === 'plain' ? 0 : USUAL_STEPS;
  const wanted = Math.max(1, count) + steps;
  return solve((noise) => {
    const there = law.withNoise(noise);
    let sum = steps * (there.information(predictor) / law.withNoise(USUAL_NOISE).information(predictor));
    for (let index = 0; index < values.length; index += 1) {
      sum += weights[index]! * there.surprise(values[index]!, predictors[index]!);
    }
    return sum - wanted;
  });
}

/** Where a function of the noise that falls as the noise grows passes zero. */
function solve(excess: (noise: number) => number): number {
  let [low, high] = [Math.log(QUIETEST), Math.log(LOUDEST)];
  for (let step = 0; step < 22; step += 1) {
    const middle = (low + high) / 2;
    if (excess(Math.exp(middle)) > 0) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
