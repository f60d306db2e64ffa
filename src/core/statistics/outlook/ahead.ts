import type { Fit } from './fit.ts';
import type { Mixture, Part } from './mixture.ts';
import { FIRST_WEEKDAY, LEVEL, SLOPE } from './series.ts';
import { chancesOfSpikes, SPIKE, WILD_VARIANCE } from './spikes.ts';
import { quadratic } from './symmetric.ts';
import type { Understanding } from './understand.ts';

/** One step to come. */
export interface StepAhead {
  /** Place in the week, 0 to 6; of no matter where the series has no weekly pattern. */
  readonly weekday: number;
  /** How much of the step counts: 1 in a sum, 0 where it only lies between the history and what is asked about. */
  readonly share: number;
  /** What a count is counted over; 1 for a plain count. */
  readonly exposure: number;
}

/** A trend loses half of its strength in 140 days: nothing grows for ever. */
const TREND_KEPT_PER_DAY = 0.995;

/** The sum of the steps ahead, each times its share: where it may come to. At least one share is above 0. */
export function sumAhead(known: Understanding, steps: readonly StepAhead[]): Mixture {
  return known.stories.flatMap(({ fit, share }) => {
    const parts = known.law.scale === 'log' ? multiplied(known, fit, steps) : added(known, fit, steps);
    return parts.map((part) => ({ ...part, weight: part.weight * share }));
  });
}

/** What each step ahead comes to on average, whatever its share. */
export function meansAhead(known: Understanding, steps: readonly StepAhead[]): readonly number[] {
  const whole = steps.map((step) => ({ ...step, share: 1 }));
  const means = new Array<number>(steps.length).fill(0);
  for (const { fit, share } of known.stories) {
    expectedOf(known, fit, whole).means.forEach((mean, index) => {
      means[index]! += share * mean;
    });
  }
  return means;
}

/** Effects multiply: the sum is taken as log-normal, with the mean and the variance that its steps give it. */
function multiplied(known: Understanding, fit: Fit, steps: readonly StepAhead[]): Part[] {
  const { law, memory, expectations } = known;
  const { means, slopes, sum } = expectedOf(known, fit, steps);
  const shares = means.map((mean) => mean / sum);
  const squares = sumOfSquares(shares);
  const counted = shares.filter((share) => share > 0).length;
  const ofLevel = memory * quadratic(fit.covariance, slopes);
  const ofSteps = memory * (law.variation * squares + (law.isCount ? 1 / sum : 0));
  return changesAhead(known, shares).flatMap((change) =>
    chancesOfSpikes(known.spikes * counted).map(({ spikes, chance }) => {
      const more = (spikes * SPIKE.mean) / counted;
      const ofSpikes = Math.max(0, spikes * ((SPIKE.square * squares) / counted - (SPIKE.mean / counted) ** 2));
      const spread = Math.log1p((ofSteps + ofSpikes) / (1 + more) ** 2);
      return {
        weight: change.weight * chance,
        scale: 'log' as const,
        shift: 0,
        middle: Math.log(sum * (1 + more)) - spread / 2,
        spread: Math.sqrt(spread + ofLevel + change.square * expectations.change ** 2),
      };
    }),
  );
}

/** Effects add up: the sum is normal. */
function added(known: Understanding, fit: Fit, steps: readonly StepAhead[]): Part[] {
  const { law, memory, expectations } = known;
  const { slopes, sum } = expectedOf(known, fit, steps);
  const shares = Float64Array.from(steps, ({ share }) => share);
  const variance =
    memory *
    (quadratic(fit.covariance, slopes) + law.noise * (1 + known.spikes * WILD_VARIANCE) * sumOfSquares(shares));
  return changesAhead(known, shares).map(({ weight, square }) => ({
    weight,
    scale: 'plain',
    shift: 0,
    middle: sum,
    spread: Math.sqrt(variance + square * expectations.change ** 2),
  }));
}

interface Expected {
  /** Of each step, times its share. */
  readonly means: Float64Array;
  /** How the sum moves with each parameter: by so much, or by such a part of it where effects multiply. */
  readonly slopes: Float64Array;
  readonly sum: number;
}

function expectedOf({ law, series }: Understanding, { parameters }: Fit, steps: readonly StepAhead[]): Expected {
  const isLog = law.scale === 'log';
  const hasWeek = series.weekdays.length > 0;
  const kept = TREND_KEPT_PER_DAY ** series.daysPerStep;
  const means = new Float64Array(steps.length);
  const slopes = new Float64Array(parameters.length);
  let distance = 0;
  let sum = 0;
  steps.forEach(({ weekday, share, exposure }, index) => {
    distance += kept ** (index + 1);
    const ofWeek = hasWeek ? parameters[FIRST_WEEKDAY + weekday]! : 0;
    const mean = share * exposure * law.meanOf(parameters[LEVEL]! + parameters[SLOPE]! * distance + ofWeek);
    const moves = isLog ? mean : share;
    means[index] = mean;
    sum += mean;
    slopes[LEVEL]! += moves;
    slopes[SLOPE]! += moves * distance;
    if (hasWeek) slopes[FIRST_WEEKDAY + weekday]! += moves;
  });
  return { means, slopes: isLog ? slopes.map((slope) => slope / sum) : slopes, sum };
}

/** Whether the level changes before the end, at any step alike, and the mean square of what it then moves. */
function changesAhead(
  { series, expectations }: Understanding,
  shares: Float64Array,
): readonly { readonly weight: number; readonly square: number }[] {
  const none = Math.exp((-shares.length * series.daysPerStep) / expectations.daysBetweenChanges);
  let after = 0;
  let square = 0;
  for (let index = shares.length - 1; index >= 0; index -= 1) {
    after += shares[index]!;
    square += after ** 2 / shares.length;
  }
  return [
    { weight: none, square: 0 },
    { weight: 1 - none, square },
  ];
}

function sumOfSquares(shares: Float64Array): number {
  return shares.reduce((total, share) => total + share * share, 0);
}
