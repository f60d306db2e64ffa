import { isKnown } from '../../lib/numbers.ts';
import { type Mixture, quantileOf, shareAbove } from '../../statistics/outlook/mixture.ts';
import type { ForecastMade } from './define.ts';
import type { Ready } from './ready.ts';

/** Of the outcome between low and high: 8 chances in 10. */
const BELOW_LOW = 0.1;

export type Outcome = Pick<ForecastMade, 'expected' | 'low' | 'high' | 'chance'>;

/**
 * The outcome in figures. Whole totals are reached from half a unit below the target on, since a total between two
 * whole numbers does not exist.
 */
export function outcomeOf(mixture: Mixture, { question: { target, direction } }: Ready, isWhole = false): Outcome {
  const expected = quantileOf(mixture, 0.5);
  const above = (edge: number) => shareAbove(mixture, edge);
  const reached = () =>
    direction === 'more'
      ? above(isWhole ? Math.ceil(target) - 0.5 : target)
      : 1 - above(isWhole ? Math.floor(target) + 0.5 : target);
  return {
    expected,
    low: Math.min(expected, quantileOf(mixture, BELOW_LOW)),
    high: Math.max(expected, quantileOf(mixture, 1 - BELOW_LOW)),
    chance: isKnown(target) ? reached() : Number.NaN,
  };
}

/** What came of a goal of which every step is known. */
export function settled(value: number, { question: { target, direction }, history }: Ready): ForecastMade {
  const isReached = direction === 'more' ? value >= target : value <= target;
  return {
    expected: value,
    low: value,
    high: value,
    chance: isKnown(target) && isKnown(value) ? Number(isReached) : Number.NaN,
    step: history.step,
    stepsLeft: 0,
    pace: Number.NaN,
    neededPerStep: Number.NaN,
  };
}

export function countedSteps({ ahead }: Ready): number {
  return ahead.reduce((sum, { share }) => sum + share, 0);
}
