import { meansAhead, type StepAhead, sumAhead } from '../../statistics/outlook/ahead.ts';
import { gaussian, negativeBinomial } from '../../statistics/outlook/law.ts';
import type { Mixture } from '../../statistics/outlook/mixture.ts';
import { understand } from '../../statistics/outlook/understand.ts';
import { ADDING, MULTIPLYING, scaleOf, seriesOf } from './prepare.ts';
import { knownSteps, type Ready } from './ready.ts';

/** Amounts that add up over the steps to come. */
export interface Amounts {
  sum(steps: readonly StepAhead[]): Mixture;
  means(steps: readonly StepAhead[]): readonly number[];
}

/** Money and other amounts that are no counts: pure chance is to play no part, whatever the currency. */
const PARTS_OF_MEAN = 1e4;

const ANY_NOISE = 0.1;

export interface CountedOver {
  /** What each value is counted over: sessions of sign-ups, impressions of clicks. Above 0. */
  readonly exposures?: readonly number[];
  /** Variance by pure chance in parts of the mean: 1 for counts, less for shares of few. */
  readonly unit?: number;
}

export function amountsOf(ready: Ready, values: readonly number[], { exposures, unit }: CountedOver = {}): Amounts {
  const steps = knownSteps(ready).filter((index) => exposures === undefined || exposures[index]! > 0);
  const known = steps.map((index) => values[index]!);
  if (known.some((value) => value < 0)) return addingAmounts(ready, steps, values);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const one = known.every(Number.isInteger) ? (unit ?? 1) : mean / PARTS_OF_MEAN || 1;
  const series = seriesOf(
    ready,
    steps,
    (index) => values[index]! / one,
    (index) => (exposures ? Math.log(exposures[index]!) : 0),
  );
  const understood = understand(series, negativeBinomial(ANY_NOISE), MULTIPLYING);
  return {
    sum: (ahead) => sumAhead(understood, ahead).map((part) => ({ ...part, middle: part.middle + Math.log(one) })),
    means: (ahead) => meansAhead(understood, ahead).map((each) => each * one),
  };
}

/** Net amounts, such as followers won less followers lost, some of them below zero. */
function addingAmounts(ready: Ready, steps: readonly number[], values: readonly number[]): Amounts {
  const { middle, spread } = scaleOf(steps.map((index) => values[index]!));
  const series = seriesOf(ready, steps, (index) => (values[index]! - middle) / spread);
  const understood = understand(series, gaussian('plain', ANY_NOISE), ADDING);
  return {
    sum: (ahead) => {
      const base = middle * ahead.reduce((sum, { share }) => sum + share, 0);
      return sumAhead(understood, ahead).map((part) => ({
        ...part,
        middle: base + part.middle * spread,
        spread: part.spread * spread,
      }));
    },
    means: (ahead) => meansAhead(understood, ahead).map((each) => middle + each * spread),
  };
}
