import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { fitCurve } from '../statistics/fits/choose.ts';
import type { Curve, CurveModel } from '../statistics/fits/define.ts';
import { fitHill } from '../statistics/fits/hill.ts';
import { fitLine, fitLogarithm } from '../statistics/fits/linear.ts';
import { studentQuantile } from '../statistics/student.ts';
import { type AdAmounts, type AdSum, adSums, type StepOf } from './ad-sums.ts';
import { namedCampaigns } from './campaigns.ts';
import { dispersionOf } from './dispersion.ts';

/** What one more unit of spend brought where a campaign stands, from a curve through its weeks (or longer stretches). */
export interface NextEuro {
  readonly campaign: string;
  readonly platform: string;
  /** Revenue for one more unit of spend. */
  readonly back: number;
  readonly low: number;
  readonly high: number;
  /** The spend of a step at which this holds: that of the latest ones. */
  readonly at: number;
  readonly steps: number;
  readonly step: Step;
}

/** What the points of a curve are. */
export type Step = 'week' | 'month';

export interface NextEuros {
  readonly told: readonly NextEuro[];
  /** Where nothing is told: how many steps the campaign with the most of them has, and by how much its spend differs. */
  readonly most: { readonly campaign: string; readonly steps: number; readonly range: number } | undefined;
}

/** Fewer points than this tell no bend from chance. */
export const FEWEST_STEPS = 8;
/** The largest spend must be so many times the smallest. */
export const SMALLEST_RANGE = 2;
/** Before that, other prices and other seasons held. */
const DAYS_BACK: Readonly<Record<Step, number>> = { week: 26 * 7, month: 731 };
/** The latest steps, whose spend is taken for that of today. */
const LATEST = 4;
/** Curves take their time, and a decision is about the large ones. */
const MOST_CAMPAIGNS = 8;
/** A curve whose score is better by so much is surely none of a line. */
const SURELY_BENT = 6;

interface Series {
  readonly sum: AdSum;
  readonly spend: readonly number[];
  readonly revenue: readonly number[];
  readonly range: number;
  /** Deviation of the slope of a line if the revenue spreads as that of all campaigns does. */
  readonly usualError: number;
}

/**
 * Where the next euro returned most: for each campaign with at least eight weeks of spends that differ by a factor of
 * two or more (months where rows stand for months), the slope of the fitted curve at its latest spend. Never beyond what was spent. The range is the
 * jackknife's; where the curve is not surely bent it holds the straight line's too. `errorShare` is that of all of them
 * together.
 */
export function nextEuros(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
  errorShare: number,
): NextEuros {
  const isFit = ({ spend, range }: Series) => spend.length >= FEWEST_STEPS && range >= SMALLEST_RANGE;
  const weeks = historiesOf(facts, period.to, rate, 'week');
  const months = weeks.some(isFit) ? [] : historiesOf(facts, period.to, rate, 'month');
  const step = months.some(isFit) ? 'month' : 'week';
  const all = step === 'month' || weeks.length === 0 ? months : weeks;
  const chosen = all.filter(isFit).slice(0, MOST_CAMPAIGNS);
  const told = chosen
    .map((series) => slopeOf(series, step, errorShare / chosen.length))
    .filter((slope) => slope !== undefined)
    .sort((a, b) => b.back - a.back);
  const [most] = [...all].sort((a, b) => b.spend.length - a.spend.length || b.range - a.range);
  return { told, most: most && { campaign: most.sum.campaign, steps: most.spend.length, range: most.range } };
}

function historiesOf(
  facts: Facts,
  until: Day,
  rate: (currency: string | undefined) => number,
  step: Step,
): readonly Series[] {
  const history: Period = { kind: 'days', from: until - DAYS_BACK[step] + 1, to: until };
  const sums = adSums(facts, history, rate, stepsUntil(until)[step]);
  const dispersion = dispersionOf(sums);
  return namedCampaigns(sums)
    .filter(({ isCoarse }) => !isCoarse)
    .map((sum): Series => {
      const steps = [...sum.points]
        .filter(([, { spend, revenue }]) => spend > 0 && isKnown(revenue))
        .sort(([a], [b]) => b - a)
        .map(([, point]): AdAmounts => point);
      const spend = steps.map((step) => step.spend);
      return {
        sum,
        spend,
        revenue: steps.map((step) => step.revenue),
        range: spend.length > 0 ? Math.max(...spend) / Math.min(...spend) : Number.NaN,
        usualError: errorOfLine(spend, sum, dispersion(sum)),
      };
    });
}

/** Each step's variance is its expected revenue times the revenue of a sale times the dispersion. */
function errorOfLine(spend: readonly number[], { revenue, sales, spend: whole }: AdSum, dispersion: number): number {
  const mean = spend.reduce((total, each) => total + each, 0) / spend.length;
  const perSale = ratio(revenue, sales);
  let [squares, variance] = [0, 0];
  for (const each of spend) {
    squares += (each - mean) ** 2;
    variance += (each - mean) ** 2 * each * ratio(revenue, whole) * perSale * dispersion;
  }
  const error = Math.sqrt(variance) / squares;
  return isKnown(error) ? error : 0;
}

/** Steps counted back from the end of the period: whole weeks of it, or the months that rows stand for. */
function stepsUntil(until: Day): Readonly<Record<Step, StepOf>> {
  return {
    week: (from, to) => {
      const back = Math.floor((until - from) / 7);
      return to - from < 7 && Math.floor((until - to) / 7) === back ? back : undefined;
    },
    month: (from, to) => (to - from >= 27 && to - from <= 30 ? until - from : undefined),
  };
}

const FITS: Readonly<Record<CurveModel, (x: readonly number[], y: readonly number[]) => Curve | undefined>> = {
  line: fitLine,
  logarithm: fitLogarithm,
  hill: fitHill,
};

function slopeOf({ sum, spend, revenue, usualError }: Series, step: Step, errorShare: number): NextEuro | undefined {
  const best = fitCurve(spend, revenue);
  if (!best) return undefined;
  const latest = spend.slice(-LATEST);
  const at = latest.reduce((total, each) => total + each, 0) / latest.length;
  const isBent = best.aicc.line - best.aicc[best.model] > SURELY_BENT;
  const models: readonly CurveModel[] = isBent || best.model === 'line' ? [best.model] : [best.model, 'line'];
  const ranges = models.map((model) => jackknife(FITS[model], { spend, revenue, at, errorShare, usualError }));
  const [low, high] = [Math.min(...ranges.map((range) => range.low)), Math.max(...ranges.map((range) => range.high))];
  if (!isKnown(low) || !isKnown(high)) return undefined;
  const { campaign, platform } = sum;
  return { campaign, platform, back: best.slope(at), low, high, at, steps: spend.length, step };
}

interface Points {
  readonly spend: readonly number[];
  readonly revenue: readonly number[];
  readonly at: number;
  readonly errorShare: number;
  readonly usualError: number;
}

/** Range of a slope from what becomes of it without each of the points (Tukey, 1958). */
function jackknife(
  fit: (x: readonly number[], y: readonly number[]) => Curve | undefined,
  { spend, revenue, at, errorShare, usualError }: Points,
): { low: number; high: number } {
  const whole = fit(spend, revenue)?.slope(at) ?? Number.NaN;
  const n = spend.length;
  const slopes = spend.map((_, left) => {
    const others = (values: readonly number[]) => values.filter((_each, index) => index !== left);
    return fit(others(spend), others(revenue))?.slope(at) ?? Number.NaN;
  });
  const mean = slopes.reduce((total, slope) => total + slope, 0) / n;
  const squares = slopes.reduce((total, slope) => total + (slope - mean) ** 2, 0);
  const reach = studentQuantile(1 - errorShare / 2, n - 3) * Math.max(usualError, Math.sqrt(((n - 1) / n) * squares));
  return { low: whole - reach, high: whole + reach };
}
