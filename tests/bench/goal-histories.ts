/** Chance draws a number from 0 up to, not including, 1. */
type Chance = () => number;

/** A made-up goal: what is known of it today, what it is to reach, and what came of it. */
export interface GoalHistory {
  readonly history: readonly number[];
  readonly future: readonly number[];
  /** What the days left would come to on average, known to the maker of the history alone. */
  readonly expected: number;
  readonly target: number;
  readonly outcome: number;
  /** The level jumps once, in the history or in the days left. */
  readonly hasLevelChange: boolean;
  /** The parts that the days were made of, for the tests of this file. */
  readonly parts: {
    readonly level: number;
    readonly weekdays: readonly number[];
    readonly slope: number;
    readonly dispersion: number;
    readonly means: readonly number[];
    readonly spikes: readonly { readonly day: number; readonly factor: number }[];
    readonly change: { readonly day: number; readonly factor: number } | undefined;
  };
}

export type HistoryKind = 'total' | 'level';

/** How many of the days left, at their end, the value of a level is the mean of. */
export interface Judged {
  readonly days: number;
}

/**
 * One history out of the crowd that forecasts are tried on. A total counts the days left; a level is what its last days
 * come to. The target is taken from the means without spikes, after any change of level, so that one half of the
 * targets is out of reach on average; spikes and changes fall on any day, known or to come.
 */
export function goalHistory(chance: Chance, kind: HistoryKind, judged: Judged = { days: 1 }): GoalHistory {
  const known = whole(chance, 28, 180);
  const left = whole(chance, 14, Math.min(60, Math.floor(known / 2)));
  const days = known + left;
  const level = 20 * Math.exp(normal(chance));
  const weekdays = Array.from({ length: 7 }, () => Math.exp(WEEKDAY_SPREAD * normal(chance) - WEEKDAY_SPREAD ** 2 / 2));
  const slope = 0.003 * normal(chance);
  const dispersion = 2 + 18 * chance();
  const spikes = chance() < 0.3 ? spikesOf(chance, days) : [];
  const change =
    chance() < 0.2 ? { day: whole(chance, 0, days - 1), factor: Math.exp(0.4 * normal(chance)) } : undefined;
  const means = Array.from({ length: days }, (_, day) => {
    const changed = change && day >= change.day ? change.factor : 1;
    return level * weekdays[day % 7]! * Math.exp(slope * day) * changed;
  });
  const values = means.map((mean) => draw(chance, kind, mean, dispersion));
  for (const { day, factor } of spikes)
    values[day] = kind === 'total' ? Math.round(values[day]! * factor) : values[day]! * factor;
  const [history, future] = [values.slice(0, known), values.slice(known)];
  const expected = outcomeOf(means.slice(known), kind, judged);
  return {
    history,
    future,
    expected,
    target: expected * (0.7 + 0.6 * chance()),
    outcome: outcomeOf(future, kind, judged),
    hasLevelChange: change !== undefined,
    parts: { level, weekdays, slope, dispersion, means, spikes, change },
  };
}

const WEEKDAY_SPREAD = 0.25;

function outcomeOf(days: readonly number[], kind: HistoryKind, judged: Judged): number {
  if (kind === 'total') return sum(days);
  const last = judged.days < days.length ? days.slice(-judged.days) : days;
  return sum(last) / last.length;
}

function spikesOf(chance: Chance, days: number): { day: number; factor: number }[] {
  const count = whole(chance, 1, 3);
  const taken = new Set<number>();
  while (taken.size < count) taken.add(whole(chance, 0, days - 1));
  return [...taken].map((day) => ({ day, factor: 3 + 5 * chance() }));
}

/** A count is negative binomial; a level is log-normal with the spread that such counts have beyond pure chance. */
function draw(chance: Chance, kind: HistoryKind, mean: number, dispersion: number): number {
  if (kind === 'total') return poisson(chance, mean * (gamma(chance, dispersion) / dispersion));
  const variance = Math.log(1 + 1 / dispersion);
  return mean * Math.exp(Math.sqrt(variance) * normal(chance) - variance / 2);
}

/** A whole number from `from` to `to`, both included, each as likely as the other. */
function whole(chance: Chance, from: number, to: number): number {
  return from + Math.floor(chance() * (to - from + 1));
}

/** Box and Muller. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Marsaglia and Tsang (2000), for shapes of 1 and more; the mean is the shape. */
export function gamma(chance: Chance, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Knuth's product of chances, in parts small enough for the exponential. */
export function poisson(chance: Chance, mean: number): number {
  let count = 0;
  for (let rest = mean; rest > 0; rest -= 30) {
    const end = Math.exp(-Math.min(rest, 30));
    for (let product = 1 - chance(); product > end; product *= 1 - chance()) count += 1;
  }
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
