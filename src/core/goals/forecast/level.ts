import { meansAhead, type StepAhead, sumAhead } from '../../statistics/outlook/ahead.ts';
import { gaussian } from '../../statistics/outlook/law.ts';
import type { Mixture } from '../../statistics/outlook/mixture.ts';
import { type Understanding, understand } from '../../statistics/outlook/understand.ts';
import { outcomeOf, settled } from './answer.ts';
import type { ForecastMade } from './define.ts';
import { ADDING, MULTIPLYING, scaleOf, seriesOf } from './prepare.ts';
import { knownSteps, type Ready } from './ready.ts';

/** From here on a level is one that wanders, as the number of followers does, and not one that comes back. */
const WANDERS = 0.5;

const ANY_NOISE = 0.1;

/** A level, such as a reply time: what its last step comes to is what counts, or the mean of its last few. */
export function forecastLevel(ready: Ready, values: readonly number[]): ForecastMade {
  const { history, question, length } = ready;
  const left = ready.ahead.length;
  if (left === 0) return settled(values[length - 1] ?? Number.NaN, ready);
  const judged = Math.min(left, Math.max(1, Math.floor(question.lastSteps ?? 1)));
  const ahead = ready.ahead.map((step, index) => ({ ...step, share: index >= left - judged ? 1 / judged : 0 }));
  const { mixture, now } = levelAhead(ready, values, ahead);
  const way = (question.target - now) / left;
  return {
    ...outcomeOf(mixture, ready),
    step: history.step,
    stepsLeft: left,
    pace: now,
    neededPerStep: question.direction === 'more' ? Math.max(0, way) : Math.min(0, way),
  };
}

interface LevelAhead {
  readonly mixture: Mixture;
  readonly now: number;
}

function levelAhead(ready: Ready, values: readonly number[], ahead: readonly StepAhead[]): LevelAhead {
  const steps = knownSteps(ready);
  const isLog = steps.every((index) => values[index]! > 0);
  const { middle, spread } = isLog ? { middle: 0, spread: 1 } : scaleOf(steps.map((index) => values[index]!));
  const scaled = (index: number) => (isLog ? Math.log(values[index]!) : (values[index]! - middle) / spread);
  const law = gaussian(isLog ? 'log' : 'plain', ANY_NOISE);
  const understood = understand(seriesOf(ready, steps, scaled), law, isLog ? MULTIPLYING : ADDING);
  const inUnits = (mixture: Mixture) =>
    isLog
      ? mixture
      : mixture.map((part) => ({ ...part, middle: middle + part.middle * spread, spread: part.spread * spread }));
  if (understood.correlation > WANDERS) {
    const last = steps[steps.length - 1]!;
    return {
      mixture: inUnits(wandering(ready, steps, scaled, ahead).map((part) => ({ ...part, scale: law.scale }))),
      now: values[last]!,
    };
  }
  const means = levelsNow(understood, ahead);
  return { mixture: inUnits(sumAhead(understood, ahead)), now: isLog ? means : middle + means * spread };
}

/** Mean of the next week, or of what is left of it. */
function levelsNow(understood: Understanding, ahead: readonly StepAhead[]): number {
  const next = meansAhead(understood, ahead).slice(0, 7);
  return next.reduce((sum, mean) => sum + mean, 0) / next.length;
}

/** From where the level stands, as many moves as there are steps left, of the size that the history has shown. */
function wandering(
  ready: Ready,
  steps: readonly number[],
  scaled: (index: number) => number,
  ahead: readonly StepAhead[],
): Mixture {
  const pairs = steps.slice(1).map((index, place) => ({ index, gap: index - steps[place]! }));
  const moves = new Map(pairs.map(({ index, gap }) => [index, (scaled(index) - scaled(index - gap)) / gap]));
  const { middle, spread } = scaleOf([...moves.values()]);
  const series = seriesOf(ready, [...moves.keys()], (index) => (moves.get(index)! - middle) / spread);
  const understood = understand(series, gaussian('plain', ANY_NOISE), ADDING);
  const start = scaled(steps[steps.length - 1]!) + middle * ahead.length;
  return sumAhead(
    understood,
    ahead.map((step) => ({ ...step, share: 1 })),
  ).map((part) => ({ ...part, middle: start + part.middle * spread, spread: part.spread * spread }));
}
