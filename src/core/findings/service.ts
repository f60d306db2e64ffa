import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { canonicalPlatform } from '../facts/platforms.ts';
import type { Measure } from '../fields.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { fisherExact } from '../statistics/fisher.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { rangeOfDifference, wilsonInterval } from '../statistics/proportions.ts';
import { median } from '../statistics/quantiles.ts';
import type { Result } from '../tabs/results.ts';
import { type Confidence, confidenceOf } from './findings.ts';
import type { GoalRow } from './goals.ts';
import { grouped } from './posts.ts';
import { type WorstDay, worstDays } from './service-days.ts';

/** One figure, now and in the period before. Shares and sentiment are fractions, times are minutes. */
export interface ServiceFigure {
  readonly now: number;
  readonly before: number;
  /** Where the truth may lie; of a time, the fastest and the slowest measurement. */
  readonly low: number;
  readonly high: number;
  /** Messages, answers, mentions or measurements that it rests on. */
  readonly n: number;
  readonly nBefore: number;
  readonly confidence: Confidence;
  /** The change is more than chance would make. */
  readonly isClear: boolean;
}

export interface Rating extends ServiceFigure {
  readonly platform: string;
}

/** What people talk about, by the themes of Results. */
export interface ThemeRow {
  readonly theme: string;
  readonly mentions: number;
  readonly negative: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** It draws more criticism than the other themes together, as chance would not have it. */
  readonly isHarsh: boolean;
}

/** How often something happened; counted in the exports. */
export interface CountRow {
  readonly measure: Measure;
  readonly now: number;
  /** Rows that do not know it. */
  readonly unknown: number;
  readonly before: number;
}

export interface Service {
  readonly replies: ServiceFigure | undefined;
  readonly replyTime: ServiceFigure | undefined;
  readonly satisfaction: ServiceFigure | undefined;
  /** (positive − negative) ÷ all mentions; of the positive and negative alone where no neutral ones are noted. */
  readonly sentiment: (ServiceFigure & { readonly ofAll: boolean }) | undefined;
  readonly ratings: readonly Rating[];
  readonly counts: readonly CountRow[];
  /** The most mentioned first. */
  readonly themes: readonly ThemeRow[];
  /** By negative mentions; else by negative feedback of the exports. */
  readonly worstDays: readonly WorstDay[];
  /** Goals that the tabs do not measure. */
  readonly missing: readonly GoalRow[];
}

export interface ServiceInput {
  readonly facts: Facts;
  /** Our own. */
  readonly results: readonly Result[];
  readonly goals: readonly GoalRow[];
  readonly period: Period;
  readonly before: Period;
}

/** KPIs of this section that people have to note themselves. */
const NEEDED: ReadonlySet<string> = new Set([
  'reply_minutes',
  'reply_rate',
  'satisfaction',
  'rating',
  'messages_received',
  'messages_answered',
  'mentions_positive',
  'mentions_neutral',
  'mentions_negative',
]);

const COUNTED: readonly Measure[] = ['comments', 'messages_received', 'negative_feedback'];

/** How people were answered in a period, and what they say. Undefined where nothing is known and no goal asks for it. */
export function serviceIn(input: ServiceInput): Service | undefined {
  const { results, goals, period } = input;
  const known = results.filter(({ from, to, number }) => isKnown(from) && isKnown(to) && isKnown(number));
  const service: Service = {
    replies: shareOf(input, known, 'messages_answered', 'messages_received'),
    replyTime: timeOf(input, known),
    satisfaction: shareOf(input, known, 'satisfied', 'answers'),
    sentiment: sentimentOf(input, known),
    ratings: ratingsOf(input, known),
    counts: countsOf(input),
    themes: themesIn(known, period),
    worstDays: worstDays(negativeByDay(input.facts, known), period),
    missing: goals.filter(({ goal, current }) => NEEDED.has(goal.kpi) && !isKnown(current)),
  };
  const { replies, replyTime, satisfaction, sentiment, ratings, counts, missing } = service;
  // Comments alone say nothing of how people are served.
  const isCounted = counts.some(({ measure, now }) => measure !== 'comments' && now > 0);
  const isTold = replies || replyTime || satisfaction || sentiment || ratings.length > 0 || isCounted;
  return isTold || missing.length > 0 ? service : undefined;
}

function inside(period: Period): (result: Result) => boolean {
  return ({ from, to }) => from >= period.from && to <= period.to;
}

/**
 * Without the rows that are parts of another: those with a theme, where the same days and platform have one without,
 * and days of a month that is noted as a whole.
 */
function withoutParts(results: readonly Result[]): readonly Result[] {
  const keyOf = ({ indicator, platform }: Result) => `${indicator}|${canonicalPlatform(platform)}`;
  const daysOf = (result: Result) => `${keyOf(result)}|${result.from}|${result.to}`;
  const wholes = new Set(results.filter(({ theme }) => theme === '').map(daysOf));
  const longer = grouped(
    results.filter(({ from, to }) => to > from),
    keyOf,
  );
  const isInside = (result: Result) =>
    longer.get(keyOf(result))?.some(({ from, to }) => {
      const isWithin = from <= result.from && to >= result.to;
      return isWithin && to - from > result.to - result.from;
    }) ?? false;
  return results.filter((result) => (result.theme === '' || !wholes.has(daysOf(result))) && !isInside(result));
}

function sumOf(results: readonly Result[], indicator: string): number {
  const rows = results.filter((result) => result.indicator === indicator);
  return rows.length === 0 ? Number.NaN : rows.reduce((sum, { number }) => sum + number, 0);
}

interface Share {
  readonly successes: number;
  readonly trials: number;
}

/** Both counts over the same days and platforms; from Results, else from the exports. */
function pairIn(
  facts: Facts,
  results: readonly Result[],
  [top, bottom]: readonly [Measure, Measure],
  period: Period,
): Share {
  const rows = withoutParts(results).filter(inside(period));
  const keyOf = ({ from, to, platform, theme }: Result) => `${from}|${to}|${canonicalPlatform(platform)}|${theme}`;
  const keysOf = (indicator: string) => new Set(rows.filter((row) => row.indicator === indicator).map(keyOf));
  const [tops, bottoms] = [keysOf(top), keysOf(bottom)];
  const both = rows.filter((row) => tops.has(keyOf(row)) && bottoms.has(keyOf(row)));
  if (both.length > 0) return { successes: sumOf(both, top), trials: sumOf(both, bottom) };
  const amounts = amountsBy(facts, [period]);
  const platforms = amounts.platforms.filter(
    (platform) => isKnown(amounts.of(top, platform, 0).value) && isKnown(amounts.of(bottom, platform, 0).value),
  );
  return {
    successes: amounts.total(top, 0, platforms).value,
    trials: amounts.total(bottom, 0, platforms).value,
  };
}

function shareOf(
  { facts, period, before }: ServiceInput,
  results: readonly Result[],
  top: Measure,
  bottom: Measure,
): ServiceFigure | undefined {
  const now = pairIn(facts, results, [top, bottom], period);
  const then = pairIn(facts, results, [top, bottom], before);
  if (!isShare(now)) return undefined;
  const { low, high } = wilsonInterval(now.successes, now.trials);
  const isComparable = isShare(then);
  const difference = rangeOfDifference(then.successes, then.trials, now.successes, now.trials);
  return {
    now: ratio(now.successes, now.trials),
    before: isComparable ? ratio(then.successes, then.trials) : Number.NaN,
    low,
    high,
    n: now.trials,
    nBefore: isComparable ? then.trials : 0,
    confidence: confidenceOf(now.trials),
    isClear: isComparable && (difference.low > 0 || difference.high < 0),
  };
}

/** More answered than received is an error of typing, and no share. */
function isShare({ successes, trials }: Share): boolean {
  return successes >= 0 && trials > 0 && successes <= trials;
}

function timeOf({ period, before }: ServiceInput, results: readonly Result[]): ServiceFigure | undefined {
  const timesIn = (of: Period) =>
    results.filter(inside(of)).flatMap(({ indicator, number }) => (indicator === 'reply_minutes' ? number : []));
  const [now, then] = [timesIn(period), timesIn(before)];
  if (now.length === 0) return undefined;
  const isApart = Math.max(...now) < Math.min(...then) || Math.min(...now) > Math.max(...then);
  return {
    now: median(now),
    before: median(then),
    low: Math.min(...now),
    high: Math.max(...now),
    n: now.length,
    nBefore: then.length,
    confidence: confidenceOf(now.length),
    // Three measurements on either side, none of which is as good as the worst of the others: 1 chance in 20.
    isClear: then.length >= 3 && now.length >= 3 && isApart,
  };
}

interface Mentions {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

function mentionsIn(results: readonly Result[]): Mentions {
  const rows = withoutParts(results);
  return {
    positive: sumOf(rows, 'mentions_positive'),
    neutral: sumOf(rows, 'mentions_neutral'),
    negative: sumOf(rows, 'mentions_negative'),
  };
}

/** Net sentiment and its standard error, after half a mention more of each kind of opinion (Agresti and Min, 2005). */
function netOf({ positive, neutral, negative }: Mentions, ofAll: boolean) {
  const others = ofAll ? neutral : 0;
  const n = positive + negative + others;
  const [more, all] = [positive - negative, n + 2];
  const centre = more / all;
  return {
    n,
    net: ratio(more, n),
    centre,
    variance: ((positive + negative + 1) / all - centre ** 2) / all,
  };
}

function sentimentOf({ period, before }: ServiceInput, results: readonly Result[]): Service['sentiment'] {
  const now = mentionsIn(results.filter(inside(period)));
  if (!isKnown(now.positive) || !isKnown(now.negative)) return undefined;
  const then = mentionsIn(results.filter(inside(before)));
  const ofAll = isKnown(now.neutral);
  const { n, net, centre, variance } = netOf(now, ofAll);
  if (n === 0) return undefined;
  const isComparable = isKnown(then.positive) && isKnown(then.negative) && isKnown(then.neutral) === ofAll;
  const was = netOf(then, ofAll);
  const reach = normalQuantile(0.975);
  const difference = Math.abs(centre - was.centre) / Math.sqrt(variance + was.variance);
  return {
    now: net,
    before: isComparable ? was.net : Number.NaN,
    low: Math.max(-1, Math.min(net, centre - reach * Math.sqrt(variance))),
    high: Math.min(1, Math.max(net, centre + reach * Math.sqrt(variance))),
    n,
    nBefore: isComparable ? was.n : 0,
    confidence: confidenceOf(n),
    isClear: isComparable && difference > reach,
    ofAll,
  };
}

/** The latest rating of each platform; how many people gave it is not noted, so that it has no range. */
function ratingsOf({ period, before }: ServiceInput, results: readonly Result[]): readonly Rating[] {
  const rows = results.filter(({ indicator }) => indicator === 'rating');
  const platforms = [...new Set(rows.filter(inside(period)).map(({ platform }) => canonicalPlatform(platform)))].sort();
  return platforms.map((platform): Rating => {
    const own = rows.filter((row) => canonicalPlatform(row.platform) === platform);
    const [now, then] = [own.filter(inside(period)), own.filter(inside(before))];
    return {
      platform,
      now: latest(now),
      before: latest(then),
      low: Number.NaN,
      high: Number.NaN,
      n: now.length,
      nBefore: then.length,
      confidence: 'thin',
      isClear: false,
    };
  });
}

function latest(rows: readonly Result[]): number {
  return rows.length === 0 ? Number.NaN : rows.reduce((last, row) => (row.to >= last.to ? row : last)).number;
}

function countsOf({ facts, period, before }: ServiceInput): readonly CountRow[] {
  const amounts = amountsBy(facts, [period, before]);
  return COUNTED.flatMap((measure): CountRow[] => {
    const platforms = amounts.platforms.filter((platform) => isKnown(amounts.of(measure, platform, 0).value));
    if (platforms.length === 0) return [];
    const now = amounts.total(measure, 0, platforms);
    // Only platforms of both periods are compared.
    const isBoth = platforms.every((platform) => isKnown(amounts.of(measure, platform, 1).value));
    const then = isBoth ? amounts.total(measure, 1, platforms).value : Number.NaN;
    return [{ measure, now: now.value, unknown: now.unknown, before: then }];
  });
}

const MENTIONS = ['mentions_positive', 'mentions_neutral', 'mentions_negative'] as const;

/** Five are shown, and so many are told apart. */
const MOST_THEMES = 5;

function themesIn(results: readonly Result[], period: Period): readonly ThemeRow[] {
  const rows = results
    .filter(inside(period))
    .filter(({ theme, indicator }) => theme !== '' && MENTIONS.includes(indicator as never));
  const themes = [...new Set(rows.map(({ theme }) => theme))].map((theme) => {
    const own = rows.filter((row) => row.theme === theme);
    const mentions = own.reduce((sum, { number }) => sum + number, 0);
    // A theme of which no negative mention is noted may well have had some.
    return { theme, mentions, negative: sumOf(own, 'mentions_negative') };
  });
  const [all, negative] = [
    themes.reduce((sum, { mentions }) => sum + mentions, 0),
    themes.reduce((sum, theme) => sum + (theme.negative || 0), 0),
  ];
  return themes
    .sort((a, b) => b.mentions - a.mentions || (a.theme < b.theme ? -1 : 1))
    .map((theme): ThemeRow => {
      const { low, high } = isKnown(theme.negative)
        ? wilsonInterval(theme.negative, theme.mentions)
        : { low: Number.NaN, high: Number.NaN };
      const share = ratio(theme.negative, theme.mentions);
      const [others, ofOthers] = [negative - theme.negative, all - theme.mentions];
      const p = fisherExact(theme.negative, theme.mentions, others, ofOthers);
      const isHarsh = share > ratio(others, ofOthers) && p < 0.05 / Math.min(MOST_THEMES, themes.length);
      return { ...theme, share, low, high, isHarsh };
    });
}

/** Negative mentions noted by the day; without any, the negative feedback that the exports count by the day. */
function negativeByDay(facts: Facts, results: readonly Result[]): ReadonlyMap<Day, number> {
  const noted = new Map<Day, number>();
  const daily = results.filter(({ indicator, from, to }) => indicator === 'mentions_negative' && from === to);
  for (const { from, number } of withoutParts(daily)) {
    noted.set(from, (noted.get(from) ?? 0) + number);
  }
  if (noted.size > 0) return noted;
  const counted = new Map<Day, number>();
  for (const { grain, measures, day, counts, social, rows } of facts.tables) {
    const values = measures.negative_feedback;
    if (!values || grain !== 'day') continue;
    for (let row = 0; row < rows; row++) {
      if (!counts[row] || social[row] !== 1 || !isKnown(values[row]!)) continue;
      counted.set(day[row]!, (counted.get(day[row]!) ?? 0) + values[row]!);
    }
  }
  return counted;
}
