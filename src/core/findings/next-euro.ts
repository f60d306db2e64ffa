import type { Facts } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { fitCurve } from '../statistics/fits/choose.ts';
import type { Curve, CurveModel } from '../statistics/fits/define.ts';
import { fitHill } from '../statistics/fits/hill.ts';
import { fitLine, fitLogarithm } from '../statistics/fits/linear.ts';
import { studentQuantile } from '../statistics/student.ts';
import { campaignSeries, type Series, STEPS, type Step } from './ad-series.ts';
import { adSums } from './ad-sums.ts';

export type { Step } from './ad-series.ts';

/** What one more unit of spend brought where a campaign stands, from a curve through its weeks (or months, or days). */
export interface NextEuro {
  readonly campaign: string;
  readonly platform: string;
  /** Revenue for one more unit of spend; sales where no revenue is known. */
  readonly back: number;
  readonly low: number;
  readonly high: number;
  /** The spend of a step at which this holds: that of the latest ones. */
  readonly at: number;
  readonly steps: number;
  readonly step: Step;
}

export interface NextEuros {
  readonly told: readonly NextEuro[];
  readonly measure: 'revenue' | 'sales';
  /**
   * Where nothing is told, what comes nearest to it: a campaign with enough weeks, months or days whose spend differs too
   * little, or too few sales; else the one with the most weeks.
   */
  readonly most: NearestMiss | undefined;
}

export interface NearestMiss {
  readonly campaign: string;
  readonly steps: number;
  readonly step: Step;
  /** The largest spend ÷ the smallest. */
  readonly range: number;
  readonly misses: 'steps' | 'range' | 'sales';
}

/** Fewer points than this tell no bend from chance; days, of which each says little, take three weeks. */
export const FEWEST_STEPS: Readonly<Record<Step, number>> = { week: 8, month: 8, day: 21 };
/** The largest spend must be so many times the smallest. */
export const SMALLEST_RANGE = 2;
/** A curve through a handful of sales bends as chance will have it. */
export const FEWEST_SALES = 30;
/** Parameters that a curve takes from the points, and the weekdays that were taken from days before. */
const TAKEN: Readonly<Record<Step, number>> = { week: 3, month: 3, day: 9 };
/** The latest steps, whose spend is taken for that of today. */
const LATEST: Readonly<Record<Step, number>> = { week: 4, month: 3, day: 7 };
/** Curves take their time, and a decision is about the large ones. */
const MOST_CAMPAIGNS = 8;
/** A curve whose score is better by so much is surely none of a line. */
const SURELY_BENT = 6;

/**
 * Where the next euro returned most: for each campaign with at least eight weeks of spends that differ by a factor of
 * two or more (else months, else days), the slope of the fitted curve at its latest spend. Never beyond what was spent.
 * The range is the jackknife's; where the curve is not surely bent it holds the straight line's too. `errorShare` is
 * that of all of them together.
 */
export function nextEuros(
  facts: Facts,
  period: Period,
  rate: (currency: string | undefined) => number,
  errorShare: number,
): NextEuros {
  const near: Series[] = [];
  for (const step of ['week', 'month', 'day'] as const) {
    const history: Period = { kind: 'days', from: period.to - STEPS[step].daysBack + 1, to: period.to };
    const all = campaignSeries(adSums(facts, history, rate, STEPS[step].of(period.to)), step);
    near.push(...all);
    const chosen = all.filter((series) => missOf(series) === undefined).slice(0, MOST_CAMPAIGNS);
    if (chosen.length === 0) continue;
    const told = chosen
      .map((series) => slopeOf(series, errorShare / chosen.length))
      .filter((slope) => slope !== undefined)
      .sort((a, b) => b.back - a.back);
    return { told, measure: chosen[0]!.measure, most: undefined };
  }
  return { told: [], measure: near[0]?.measure ?? 'revenue', most: nearestMiss(near) };
}

/** What a curve through these steps lacks. */
function missOf({ sum, spend, range, step }: Series): NearestMiss['misses'] | undefined {
  if (spend.length < FEWEST_STEPS[step]) return 'steps';
  if (!(range >= SMALLEST_RANGE)) return 'range';
  return sum.sales < FEWEST_SALES ? 'sales' : undefined;
}

function nearestMiss(all: readonly Series[]): NearestMiss | undefined {
  const long = all.filter(({ spend, step }) => spend.length >= FEWEST_STEPS[step]);
  const weeks = all.filter(({ step }) => step === 'week');
  const [nearest] = long.length > 0 ? [...long].sort((a, b) => b.range - a.range) : byLength(weeks);
  if (!nearest) return undefined;
  const { sum, spend, step, range } = nearest;
  return { campaign: sum.campaign, steps: spend.length, step, range, misses: missOf(nearest) ?? 'range' };
}

function byLength(all: readonly Series[]): readonly Series[] {
  return [...all].sort((a, b) => b.spend.length - a.spend.length);
}

const FITS: Readonly<Record<CurveModel, (x: readonly number[], y: readonly number[]) => Curve | undefined>> = {
  line: fitLine,
  logarithm: fitLogarithm,
  hill: fitHill,
};

function slopeOf({ sum, spend, back, shown, usualError, step }: Series, errorShare: number): NextEuro | undefined {
  const best = fitCurve(spend, back);
  if (!best) return undefined;
  const latest = shown.slice(-LATEST[step]);
  const at = ratio(
    latest.reduce((total, each) => total + each, 0),
    latest.length,
  );
  const isBent = best.aicc.line - best.aicc[best.model] > SURELY_BENT;
  const models: readonly CurveModel[] = isBent || best.model === 'line' ? [best.model] : [best.model, 'line'];
  const ranges = models.map((model) =>
    jackknife(FITS[model], { spend, back, at, errorShare, usualError, taken: TAKEN[step] }),
  );
  const [low, high] = [Math.min(...ranges.map((range) => range.low)), Math.max(...ranges.map((range) => range.high))];
  if (!isKnown(low) || !isKnown(high)) return undefined;
  const { campaign, platform } = sum;
  return { campaign, platform, back: best.slope(at), low, high, at, steps: spend.length, step };
}

interface Points {
  readonly spend: readonly number[];
  readonly back: readonly number[];
  readonly at: number;
  readonly errorShare: number;
  readonly usualError: number;
  readonly taken: number;
}

/** Range of a slope from what becomes of it without each of the points (Tukey, 1958). */
function jackknife(
  fit: (x: readonly number[], y: readonly number[]) => Curve | undefined,
  { spend, back, at, errorShare, usualError, taken }: Points,
): { low: number; high: number } {
  const whole = fit(spend, back)?.slope(at) ?? Number.NaN;
  const n = spend.length;
  const slopes = spend.map((_, left) => {
    const others = (values: readonly number[]) => values.filter((_each, index) => index !== left);
    return fit(others(spend), others(back))?.slope(at) ?? Number.NaN;
  });
  const mean = slopes.reduce((total, slope) => total + slope, 0) / n;
  const squares = slopes.reduce((total, slope) => total + (slope - mean) ** 2, 0);
  const error = Math.max(usualError, Math.sqrt(((n - 1) / (n - taken + 3)) * squares));
  const reach = studentQuantile(1 - errorShare / 2, n - taken) * error;
  return { low: whole - reach, high: whole + reach };
}
