import { ratio } from '../../lib/numbers.ts';
import { type Mixture, quantileOf } from '../../statistics/outlook/mixture.ts';
import { amountsOf } from './amounts.ts';
import { countedSteps, type Outcome, outcomeOf, settled } from './answer.ts';
import type { ForecastMade } from './define.ts';
import { forecastLevel } from './level.ts';
import { knownSteps, type Ready, sumInside } from './ready.ts';

/**
 * Three denominators stand for all that may come: the 5th, 50th and 95th of a hundred, with the weights that give the
 * mean and the variance of most laws (Keefer and Bodily, 1983).
 */
const DENOMINATORS = [
  { below: 0.05, weight: 0.185 },
  { below: 0.5, weight: 0.63 },
  { below: 0.95, weight: 0.185 },
] as const;

/** A quotient of sums over the goal's days, the numerators and denominators of the steps left added to those so far. */
export function forecastRate(ready: Ready): ForecastMade {
  const { history } = ready;
  const denominators = history.denominators;
  if (denominators === undefined) return forecastLevel(ready, history.values);
  const steps = knownSteps(ready);
  const quotient = (index: number) => ratio(history.values[index]!, denominators[index]!);
  const isQuotientOnly = steps.some((index) => history.values[index]! < 0 || denominators[index]! < 0);
  if (isQuotientOnly)
    return forecastLevel(
      ready,
      history.values.map((_, index) => quotient(index)),
    );

  const top = steps.reduce((sum, index) => sum + history.values[index]!, 0);
  const bottom = steps.reduce((sum, index) => sum + denominators[index]!, 0);
  if (!(bottom > 0)) return settled(Number.NaN, ready);
  const isShare = steps.every((index) => history.values[index]! <= denominators[index]!);
  // Of 95 answers in 100, the 5 that are missing vary by chance, the 95 hardly.
  return isShare && top > bottom / 2
    ? mirrored(ready, denominators, top / bottom)
    : plain(ready, denominators, isShare ? 1 - top / bottom : 1);
}

function mirrored(ready: Ready, denominators: readonly number[], share: number): ForecastMade {
  const { history, question } = ready;
  const others = plain(
    {
      ...ready,
      history: { ...history, values: history.values.map((value, index) => denominators[index]! - value) },
      question: {
        ...question,
        target: 1 - question.target,
        direction: question.direction === 'more' ? 'less' : 'more',
      },
    },
    denominators,
    share,
  );
  return {
    ...others,
    expected: 1 - others.expected,
    low: 1 - others.high,
    high: 1 - others.low,
    pace: 1 - others.pace,
    neededPerStep: 1 - others.neededPerStep,
  };
}

/** `unit` is the variance by pure chance in parts of the mean: under 1 for a share, which never surpasses the whole. */
function plain(ready: Ready, denominators: readonly number[], unit: number): ForecastMade {
  const { history, question, ahead } = ready;
  const topSoFar = sumInside(ready, history.values);
  const bottomSoFar = sumInside(ready, denominators);
  const left = countedSteps(ready);
  if (left === 0) return settled(ratio(topSoFar, bottomSoFar), ready);
  const tops = amountsOf(ready, history.values, { exposures: denominators, unit });
  const bottoms = amountsOf(ready, denominators);
  const bottomAhead = bottoms.sum(ahead);
  const usual = bottoms.means(ahead);
  const usualSum = usual.reduce((sum, mean, index) => sum + mean * ahead[index]!.share, 0);
  const mixture: Mixture = DENOMINATORS.flatMap(({ below, weight }) => {
    const bottom = quantileOf(bottomAhead, below);
    const over = bottomSoFar + bottom;
    const steps = ahead.map((step, index) => ({ ...step, exposure: (usual[index]! * bottom) / usualSum }));
    return tops.sum(steps).map((part) => ({
      ...part,
      weight: part.weight * weight,
      shift: topSoFar / over,
      middle: part.middle - Math.log(over),
    }));
  });
  const rates = ahead.map((step, index) => ({ ...step, exposure: usual[index]! }));
  const topAhead = tops.means(rates).reduce((sum, mean, index) => sum + mean * ahead[index]!.share, 0);
  const needed = ratio(question.target * (bottomSoFar + usualSum) - topSoFar, usualSum);
  return {
    ...(unit < 1 ? withinOne(outcomeOf(mixture, ready)) : outcomeOf(mixture, ready)),
    step: history.step,
    stepsLeft: left,
    pace: ratio(topAhead, usualSum),
    neededPerStep: Math.max(0, needed),
  };
}

/** A share of the whole never surpasses it. */
function withinOne({ expected, low, high, chance }: Outcome): Outcome {
  return { expected: Math.min(1, expected), low: Math.min(1, low), high: Math.min(1, high), chance };
}
