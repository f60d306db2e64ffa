import type { Day } from '../lib/days.ts';
import { contains, type Period } from '../lib/periods.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import { median, medianDeviation } from '../statistics/quantiles.ts';

/** A day on which far more was counted than is usual. */
export interface WorstDay {
  readonly day: Day;
  readonly count: number;
  /** The middle of the other days. */
  readonly usual: number;
  /** How many days it is set against. */
  readonly days: number;
}

/** So many days up to the end of the period say what is usual. */
const HISTORY_DAYS = 120;
/** With fewer days nothing is usual yet. */
const FEWEST_DAYS = 14;
/** Fewer on a day are never a bad day. */
const FEWEST_COUNT = 3;
const DEVIATIONS = 3;
/** For each period: as the usual is an estimate itself, one in which nothing happened is told of a bad day in 1 of 20. */
const FALSE_ALARMS = 0.02;

/**
 * The worst days of a period by its own history, the worst first. A day stands out where it is three deviations (median
 * absolute deviation) above the usual, and where even the lower end of what its count may stand for (Poisson, as much
 * wider as the other days scatter more than chance, shared out over the days of the period) is above the mean of the
 * other days. Days without a count are not known to be quiet ones, and are left out.
 */
export function worstDays(counts: ReadonlyMap<Day, number>, period: Period): readonly WorstDay[] {
  const known = [...counts].filter(([day]) => day > period.to - HISTORY_DAYS && day <= period.to);
  const looked = known.filter(([day]) => contains(period, day));
  if (known.length < FEWEST_DAYS) return [];
  const confidence = 1 - (2 * FALSE_ALARMS) / Math.max(1, looked.length);
  return looked
    .flatMap(([day, count]): WorstDay[] => {
      const others = known.filter(([other]) => other !== day).map(([, value]) => value);
      const usual = median(others);
      const limit = usual + DEVIATIONS * Math.max(medianDeviation(others), Math.sqrt(usual));
      // What stands out itself says nothing of what is usual.
      const calm = others.filter((value) => value <= Math.max(limit, 1));
      const mean = calm.reduce((sum, value) => sum + value, 0) / calm.length;
      const variance = calm.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, calm.length - 1);
      const scatter = mean > 0 ? Math.max(1, variance / mean) : 1;
      const least = poissonInterval(count / scatter, confidence).low * scatter;
      return count >= FEWEST_COUNT && count > limit && least > mean ? [{ day, count, usual, days: others.length }] : [];
    })
    .sort((a, b) => b.count - a.count || a.day - b.day);
}
