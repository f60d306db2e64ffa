import { ratio } from '../../lib/numbers.ts';
import { amountsOf } from './amounts.ts';
import { countedSteps, outcomeOf, settled } from './answer.ts';
import type { ForecastMade } from './define.ts';
import { knownSteps, type Ready, sumInside } from './ready.ts';

/** A sum over the goal's days: what there is so far, and what the steps left add. */
export function forecastTotal(ready: Ready): ForecastMade {
  const { history, question, ahead } = ready;
  const soFar = question.soFar ?? sumInside(ready, history.values);
  const left = countedSteps(ready);
  if (left === 0) return settled(soFar, ready);
  const amounts = amountsOf(ready, history.values);
  const mixture = amounts.sum(ahead).map((part) => ({ ...part, shift: part.shift + soFar }));
  const isWhole =
    Number.isInteger(soFar) && knownSteps(ready).every((index) => Number.isInteger(history.values[index]));
  const toCome = amounts.means(ahead).reduce((sum, mean, index) => sum + mean * ahead[index]!.share, 0);
  return {
    ...outcomeOf(mixture, ready, isWhole),
    step: history.step,
    stepsLeft: left,
    pace: ratio(toCome, left),
    neededPerStep: ratio(Math.max(0, question.target - soFar), left),
  };
}
