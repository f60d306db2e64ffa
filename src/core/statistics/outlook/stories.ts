import { type Fit, fit, type Story } from './fit.ts';

/** A story and how likely it is beside the others; the shares of all add up to 1. */
export interface Told {
  readonly fit: Fit;
  readonly share: number;
}

/** A level is new from three steps on; before, it is a spike. */
const SHORTEST_LEVEL = 3;

/** Beside the likeliest story; what is less likely is left out. */
const UNLIKELY = 0.01;

/**
 * The story of a level that never changed, and those of one change at each place, weighed by how well they tell the
 * series, changes looked for at so many places at most: a new level is taken up as fast as the data allow, and a level that holds is averaged over its whole length.
 */
export function storiesOf(story: Story, steady: Fit, memory: number, mostPlaces: number): readonly Told[] {
  const { series, expectations } = story;
  const count = series.values.length;
  const every = Math.max(1, Math.ceil((count - 2 * SHORTEST_LEVEL) / mostPlaces));
  const chanceHere = (every * series.daysPerStep) / expectations.daysBetweenChanges;
  const all = [{ fit: steady, weight: steady.evidence / memory }];
  let start = steady.parameters;
  for (let index = count - SHORTEST_LEVEL; index >= SHORTEST_LEVEL; index -= every) {
    const changed = fit(story, series.times[index]!, start);
    all.push({ fit: changed, weight: changed.evidence / memory + Math.log(chanceHere) });
    start = changed.parameters;
  }
  const best = Math.max(...all.map(({ weight }) => weight));
  const likely = all.filter(({ weight }) => weight > best + Math.log(UNLIKELY));
  const total = likely.reduce((sum, { weight }) => sum + Math.exp(weight - best), 0);
  return likely.map(({ fit: each, weight }) => ({ fit: each, share: Math.exp(weight - best) / total }));
}
