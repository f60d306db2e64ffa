import { type Design, designOf, MOST_PLACES } from './design.ts';
import type { Law } from './law.ts';
import { type Expectations, LEVEL, type Series, SLOPE } from './series.ts';
import { inverseOf } from './symmetric.ts';

/** The likeliest parameters of one story about the series, and how sure they are. */
export interface Fit {
  readonly parameters: Float64Array;
  /** Their variances and covariances, row after row. */
  readonly covariance: Float64Array;
  /** The first step of the level that holds at the end; undefined where the level never changed. */
  readonly changedAt: number | undefined;
  /** Logarithm of how likely the story makes the series (Laplace's approximation), up to a part common to all stories. */
  readonly evidence: number;
  readonly predictors: Float64Array;
  /** How many parameters' worth of freedom the fit has used up. */
  readonly freedom: number;
}

export interface Story {
  readonly series: Series;
  readonly law: Law;
  readonly expectations: Expectations;
  /** How much each value counts: less than 1 where it may be a spike. */
  readonly weights: Float64Array;
  /** A rough level, around which the true one is looked for. */
  readonly centre: number;
}

/** So vague beside a rough level that it decides nothing, and yet keeps the level of a series of zeros finite. */
const LEVEL_SPREAD = 1.5;

const MOST_ROUNDS = 12;
/** Of a parameter in a round, so that one wild value does not throw the search off. */
const LONGEST_STEP = 2;
/** In standard deviations of a parameter. */
const ARRIVED = 0.05;

/** Fisher's scoring from the parameters of a neighbour; under the normal law one round arrives. */
export function fit(story: Story, changedAt: number | undefined, start: Float64Array): Fit {
  const design = designOf(story.series, changedAt);
  const { size } = design;
  const precisions = precisionsOf(design, story, changedAt);
  const parameters = new Float64Array(size);
  parameters.set(start.subarray(0, size));
  let predictors = predict(design, story, parameters);
  for (let round = 1; ; round += 1) {
    const { information, pull } = equationsAt(design, story, parameters, predictors, precisions);
    const { matrix, logDeterminant } = inverseOf(information, size);
    let farthest = 0;
    for (let row = 0; row < size; row += 1) {
      let step = 0;
      for (let column = 0; column < size; column += 1) step += matrix[row * size + column]! * pull[column]!;
      step = Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, step));
      farthest = Math.max(farthest, Math.abs(step) / Math.sqrt(matrix[row * size + row]!));
      parameters[row]! += step;
    }
    predictors = predict(design, story, parameters);
    if (farthest > ARRIVED && round < MOST_ROUNDS) continue;
    let freedom = 0;
    for (let each = 0; each < size; each += 1) freedom += 1 - precisions[each]! * matrix[each * size + each]!;
    const evidence = fitness(story, predictors) + priorOf(story, parameters, precisions) - logDeterminant / 2;
    return { parameters, covariance: matrix, changedAt, evidence, predictors, freedom };
  }
}

function predict(design: Design, { series: { offsets } }: Story, parameters: Float64Array): Float64Array {
  const places = new Int32Array(MOST_PLACES);
  const factors = new Float64Array(MOST_PLACES);
  return offsets.map((offset, index) => {
    const count = design.row(index, places, factors);
    let predictor = offset;
    for (let each = 0; each < count; each += 1) predictor += parameters[places[each]!]! * factors[each]!;
    return predictor;
  });
}

/** What the data and the expectations say of each parameter: how firmly they hold it, and where they pull it to. */
function equationsAt(
  { size, row }: Design,
  { series: { values }, law, weights, centre }: Story,
  parameters: Float64Array,
  predictors: Float64Array,
  precisions: Float64Array,
): { readonly information: Float64Array; readonly pull: Float64Array } {
  const information = new Float64Array(size * size);
  const pull = new Float64Array(size);
  const places = new Int32Array(MOST_PLACES);
  const factors = new Float64Array(MOST_PLACES);
  for (let index = 0; index < values.length; index += 1) {
    const predictor = predictors[index]!;
    const weight = weights[index]! * law.information(predictor);
    const distance = weight * law.distance(values[index]!, predictor);
    const count = row(index, places, factors);
    for (let one = 0; one < count; one += 1) {
      const place = places[one]!;
      const factor = factors[one]!;
      pull[place]! += distance * factor;
      for (let other = 0; other < count; other += 1) {
        information[place * size + places[other]!]! += weight * factor * factors[other]!;
      }
    }
  }
  for (let each = 0; each < size; each += 1) {
    information[each * size + each]! += precisions[each]!;
    pull[each]! -= precisions[each]! * (parameters[each]! - (each === LEVEL ? centre : 0));
  }
  return { information, pull };
}

function precisionsOf({ size }: Design, { series, expectations }: Story, changedAt: number | undefined): Float64Array {
  const precisions = new Float64Array(size).fill(expectations.weekday ** -2);
  precisions[LEVEL] = LEVEL_SPREAD ** -2;
  precisions[SLOPE] = (expectations.slopePerDay * series.daysPerStep) ** -2;
  if (changedAt !== undefined) precisions[size - 1] = expectations.change ** -2;
  return precisions;
}

function priorOf({ centre }: Story, parameters: Float64Array, precisions: Float64Array): number {
  let sum = 0;
  for (let each = 0; each < parameters.length; each += 1) {
    const distance = parameters[each]! - (each === LEVEL ? centre : 0);
    sum += (Math.log(precisions[each]!) - precisions[each]! * distance * distance) / 2;
  }
  return sum;
}

function fitness({ series: { values }, law, weights }: Story, predictors: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += weights[index]! * law.fitness(values[index]!, predictors[index]!);
  }
  return sum;
}
