import { median } from '../quantiles.ts';
import { correlationOf } from './correlation.ts';
import { fit, type Story } from './fit.ts';
import type { Law } from './law.ts';
import { noiseOf, sturdyNoise } from './noise.ts';
import { type Expectations, FIRST_WEEKDAY, LEVEL, type Series, weekdayCount } from './series.ts';
import { chanceOfCommon, USUAL_SPIKES } from './spikes.ts';
import { storiesOf, type Told } from './stories.ts';

/** What a history says: several stories, each with how likely it is, and what they have in common. */
export interface Understanding extends Story {
  readonly stories: readonly Told[];
  /** Spikes a step. */
  readonly spikes: number;
  /** First autocorrelation of what the stories leave over. */
  readonly correlation: number;
  /** How much less the history knows because a high day follows a high day: 1 where each day stands alone. */
  readonly memory: number;
}

/**
 * In how many places changes of level are looked for: in the first round, while spikes and noise are known roughly, and
 * in the second, when they are known as well as they get.
 */
const ROUNDS = [12, 32] as const;

/**
 * Fits level, damped trend, weekly pattern and changes of level to a history, spikes put aside. Nothing is left to
 * chance: the same history gives the same understanding. The noise of the law given is of no matter.
 */
export function understand(series: Series, roughLaw: Law, expectations: Expectations): Understanding {
  const { values } = series;
  const count = values.length;
  let story: Story = {
    series,
    law: roughLaw,
    expectations,
    weights: new Float64Array(count).fill(1),
    centre: roughLevel(series, roughLaw),
  };
  const start = new Float64Array(FIRST_WEEKDAY + weekdayCount(series));
  start[LEVEL] = story.centre;
  let steady = fit(story, undefined, start);
  let predictors = steady.predictors;
  let freedom = steady.freedom;
  let stories: readonly Told[] = [];
  let spikes = USUAL_SPIKES.count / USUAL_SPIKES.steps;
  let correlation = 0;
  story = { ...story, law: roughLaw.withNoise(sturdyNoise({ law: roughLaw, values, predictors })) };
  for (const places of ROUNDS) {
    const { law } = story;
    const weights = values.map((value, index) => chanceOfCommon(law, value, predictors[index]!, spikes));
    spikes = (USUAL_SPIKES.count + count - sum(weights)) / (USUAL_SPIKES.steps + count);
    story = { ...story, weights, law: law.withNoise(noiseOf({ law, values, predictors }, weights, freedom)) };
    steady = fit(story, undefined, steady.parameters);
    stories = storiesOf(story, steady, memoryOf(correlation), places);
    predictors = averagedPredictors(stories, count);
    freedom = stories.reduce((total, told) => total + told.share * told.fit.freedom, 0);
    story = { ...story, law: law.withNoise(noiseOf({ law, values, predictors }, weights, freedom)) };
    correlation = correlationOf(series, story.law, predictors, weights);
  }
  return { ...story, stories, spikes, correlation, memory: memoryOf(correlation) };
}

/** Variance of a long sum beside that of steps that stand alone, where what is left over fades step by step. */
function memoryOf(correlation: number): number {
  return (1 + correlation) / (1 - correlation);
}

function averagedPredictors(stories: readonly Told[], count: number): Float64Array {
  const average = new Float64Array(count);
  for (const told of stories) {
    for (let index = 0; index < count; index += 1) average[index]! += told.share * told.fit.predictors[index]!;
  }
  return average;
}

/**
 * A level to start from, which a few spikes do not move much: half of the way between the mean and the middle. Where
 * nothing was ever counted, as if it had been one in two histories as long.
 */
function roughLevel({ values, offsets }: Series, law: Law): number {
  const each = values.map((value, index) => value / Math.exp(offsets[index]!));
  const rough = (sum(each) / each.length + median(Array.from(each))) / 2;
  return law.predictorOf(law.isCount ? Math.max(rough, 0.5 / sum(offsets.map(Math.exp))) : rough);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
