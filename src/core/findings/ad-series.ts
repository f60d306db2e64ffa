import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { AdSum, StepOf } from './ad-sums.ts';
import { namedCampaigns } from './campaigns.ts';
import { dispersionOf, salesDispersion } from './dispersion.ts';

/** What the points of a curve are. */
export type Step = 'week' | 'month' | 'day';

/** A campaign's spend and what came back, step by step, the latest last. */
export interface Series {
  readonly sum: AdSum;
  readonly step: Step;
  readonly measure: 'revenue' | 'sales';
  /** As the curve takes it: of days, without what weekends have in common. */
  readonly spend: readonly number[];
  readonly back: readonly number[];
  /** As it was spent. */
  readonly shown: readonly number[];
  /** The largest spend ÷ the smallest. */
  readonly range: number;
  /** Deviation of the slope of a line if what comes back spreads as that of all campaigns does. */
  readonly usualError: number;
}

/** Before `daysBack` other prices and other seasons held. */
export const STEPS: Readonly<Record<Step, { readonly daysBack: number; readonly of: (until: Day) => StepOf }>> = {
  week: {
    daysBack: 26 * 7,
    // Whole weeks, counted back from the end of the period.
    of: (until) => (from, to) => {
      const back = Math.floor((until - from) / 7);
      return to - from < 7 && Math.floor((until - to) / 7) === back ? back : undefined;
    },
  },
  month: {
    daysBack: 731,
    // Rows that stand for a month.
    of: (until) => (from, to) => (to - from >= 27 && to - from <= 30 ? until - from : undefined),
  },
  day: {
    daysBack: 8 * 7,
    of: (until) => (from, to) => (from === to ? until - from : undefined),
  },
};

/** The campaigns that are known by steps, the largest spend first; their sales where no revenue is known of any. */
export function campaignSeries(sums: readonly AdSum[], step: Step): readonly Series[] {
  const measure = sums.some(({ revenue }) => revenue > 0) ? 'revenue' : 'sales';
  const dispersion = dispersionOf(sums);
  return namedCampaigns(sums)
    .filter(({ isCoarse }) => !isCoarse)
    .map((sum): Series => {
      const points = [...sum.points]
        .filter(([, point]) => point.spend > 0 && isKnown(point[measure]))
        .sort(([a], [b]) => b - a);
      const shown = points.map(([, { spend }]) => spend);
      const back = points.map(([, point]) => point[measure]);
      const ofWeek = points.map(([daysAgo]) => daysAgo % 7);
      const adjusted = (values: readonly number[]) => (step === 'day' ? withoutWeekday(values, ofWeek) : values);
      const perSale = measure === 'revenue' ? ratio(sum.revenue, sum.sales) * dispersion(sum) : salesDispersion(sum);
      return {
        sum,
        step,
        measure,
        spend: adjusted(shown),
        back: adjusted(back),
        shown,
        range: shown.length > 0 ? ratio(Math.max(...shown), Math.min(...shown)) : Number.NaN,
        usualError: errorOfLine(adjusted(shown), shown, perSale * ratio(sum[measure], sum.spend)),
      };
    });
}

/** What is the same every Saturday says nothing of money: each value less the mean of its weekday, plus that of all. */
function withoutWeekday(values: readonly number[], weekdays: readonly number[]): readonly number[] {
  const mean = (of: readonly number[]) => of.reduce((total, each) => total + each, 0) / of.length;
  const means = Array.from({ length: 7 }, (_, weekday) =>
    mean(values.filter((_each, row) => weekdays[row] === weekday)),
  );
  const whole = mean(values);
  return values.map((value, row) => value - means[weekdays[row]!]! + whole);
}

/** Each step's variance is its spend times what a unit of it brings and spreads. */
function errorOfLine(spend: readonly number[], shown: readonly number[], spread: number): number {
  const mean = spend.reduce((total, each) => total + each, 0) / spend.length;
  let [squares, variance] = [0, 0];
  for (const [index, each] of spend.entries()) {
    squares += (each - mean) ** 2;
    variance += (each - mean) ** 2 * shown[index]! * spread;
  }
  const error = Math.sqrt(variance) / squares;
  return isKnown(error) ? error : 0;
}
