import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { lastOf } from '../facts/pairs.ts';
import { canonicalPlatform } from '../facts/platforms.ts';
import { kpiNamed } from '../goals/kpis.ts';
import { change, isKnown, ratio } from '../lib/numbers.ts';
import { monthOf, type Period } from '../lib/periods.ts';
import { type Interval, rangeOfDifference, wilsonInterval } from '../statistics/proportions.ts';
import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';
import { postFacts } from './content-posts.ts';
import { type Confidence, confidenceOf } from './findings.ts';
import { grouped } from './posts.ts';
import { bareName } from './whose-results.ts';

/** One account beside the others. */
export interface CompetitorRow {
  /** As it was noted; '' for us. */
  readonly account: string;
  readonly now: number;
  readonly before: number;
  /** (now − before) ÷ before; unknown where there was nothing before. */
  readonly change: number;
  /** Less ours: above 0 it is ahead. */
  readonly gap: number;
  /** Of the total of the accounts compared; unknown for what has no total. */
  readonly share: number;
  /** 1 for the best. */
  readonly rank: number;
}

/** One figure on one platform: us, and each competitor who was noted for the same days. */
export interface Comparison {
  /** An identifier, or own words. */
  readonly indicator: string;
  /** '' for all platforms. */
  readonly platform: string;
  /** Us first, then the others in their order. */
  readonly rows: readonly CompetitorRow[];
  readonly ours: 'results' | 'exports' | 'unknown';
  /** Our share of the total, with its range, and the share before among the same accounts. */
  readonly voice: ShareOfVoice | undefined;
}

export interface ShareOfVoice extends Interval {
  readonly share: number;
  readonly total: number;
  readonly before: number;
  readonly confidence: Confidence;
  /** The change is more than chance would make. */
  readonly isClear: boolean;
}

export interface Competitors {
  readonly comparisons: readonly Comparison[];
  /** Accounts that were noted at some time, and not for the days of this period. */
  readonly absent: readonly string[];
}

export interface CompetitorsInput {
  readonly facts: Facts;
  readonly own: readonly Result[];
  readonly others: readonly Result[];
  readonly period: Period;
  readonly before: Period;
}

/** Figures in their order; what is counted has a total, of which each has a share. */
const FIGURES: Readonly<Record<string, 'total' | 'level'>> = {
  mentions: 'total',
  followers_total: 'level',
  engagements: 'total',
  posts: 'total',
  rating: 'level',
  reply_minutes: 'level',
};
/** Figures of which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['reply_minutes']);

const PARTS_OF_MENTIONS: ReadonlySet<string> = new Set(['mentions_positive', 'mentions_neutral', 'mentions_negative']);

/**
 * Us beside the competitors of the Results tab, figure by figure, and never as a score. Only numbers of the same days are
 * set against each other: an account that lacks some of them is left out, so that a total holds the same accounts
 * throughout. Undefined where no competitor is noted.
 */
export function competitorsIn(input: CompetitorsInput): Competitors | undefined {
  const known = input.others.filter(({ from, to, number }) => isKnown(from) && isKnown(to) && isKnown(number));
  if (known.length === 0) return undefined;
  const asked = grouped(known, (result) => JSON.stringify([figureOf(result), canonicalPlatform(result.platform)]));
  const comparisons = [...asked].flatMap(([key, rows]): Comparison[] => {
    const [indicator, platform] = JSON.parse(key) as [string, string];
    const comparison = comparisonOf(input, { indicator, platform, rows });
    return comparison ? [comparison] : [];
  });
  const present = new Set(comparisons.flatMap(({ rows }) => rows.map(({ account }) => bareName(account))));
  const absent = [...grouped(known, ({ account }) => bareName(account)).values()].map(([first]) => first!.account);
  const order = Object.keys(FIGURES);
  const place = ({ indicator }: Comparison): number =>
    (order.indexOf(indicator) + order.length + 1) % (order.length + 1);
  return {
    comparisons: comparisons.sort(
      (a, b) => place(a) - place(b) || b.rows.length - a.rows.length || (a.platform < b.platform ? -1 : 1),
    ),
    absent: absent.filter((account) => !present.has(bareName(account))).sort(),
  };
}

/** What a row tells, under one name: "fans" are followers, and mentions of every kind are mentions. */
function figureOf({ indicator }: Result): string {
  if (PARTS_OF_MENTIONS.has(indicator)) return 'mentions';
  return kpiNamed(indicator)?.id ?? normalName(indicator);
}

interface Figure {
  readonly indicator: string;
  readonly platform: string;
  readonly rows: readonly Result[];
}

/** A number by the days that it stands for. */
type Noted = ReadonlyMap<string, number>;

function comparisonOf(input: CompetitorsInput, figure: Figure): Comparison | undefined {
  const { indicator, platform } = figure;
  const mine = input.own.filter(
    (result) => figureOf(result) === indicator && canonicalPlatform(result.platform) === platform,
  );
  const accounts = [...grouped(figure.rows, ({ account }) => bareName(account)).values()];
  const now = numbersIn(input, figure, { mine, accounts, period: input.period });
  if (!now) return undefined;
  const compared = accounts.filter((_, index) => isKnown(now.theirs[index]!));
  // The same accounts as now, or no change of the share.
  const before = numbersIn(input, figure, { mine, accounts: compared, period: input.before });
  const theirs = now.theirs.filter(isKnown);
  const isTotal = FIGURES[indicator] === 'total';
  const values = [now.ours, ...theirs];
  const total = isTotal && values.every(isKnown) ? values.reduce((sum, value) => sum + value, 0) : Number.NaN;
  const then = [before?.ours ?? Number.NaN, ...compared.map((_, index) => before?.theirs[index] ?? Number.NaN)];
  const sign = LESS_IS_BETTER.has(indicator) ? -1 : 1;
  const rows = values.map(
    (value, index): CompetitorRow => ({
      account: index === 0 ? '' : compared[index - 1]![0]!.account,
      now: value,
      before: then[index]!,
      change: change(value, then[index]!),
      gap: index === 0 ? Number.NaN : value - now.ours,
      share: ratio(value, total),
      rank: isKnown(value) ? 1 + values.filter((other) => other * sign > value * sign).length : Number.NaN,
    }),
  );
  const [us, ...others] = rows as [CompetitorRow, ...CompetitorRow[]];
  return {
    indicator,
    platform,
    rows: [us, ...others.sort((a, b) => a.rank - b.rank || (a.account < b.account ? -1 : 1))],
    ours: now.from,
    voice: indicator === 'mentions' ? voiceOf(values, then) : undefined,
  };
}

function voiceOf(values: readonly number[], then: readonly number[]): ShareOfVoice | undefined {
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const [total, totalBefore] = [sumOf(values), sumOf(then)];
  const [ours, oursBefore] = [values[0]!, then[0]!];
  if (!(total > 0)) return undefined;
  const isComparable = totalBefore > 0;
  const difference = rangeOfDifference(oursBefore, totalBefore, ours, total);
  return {
    ...wilsonInterval(ours, total),
    share: ratio(ours, total),
    total,
    before: isComparable ? ratio(oursBefore, totalBefore) : Number.NaN,
    confidence: confidenceOf(total),
    isClear: isComparable && (difference.low > 0 || difference.high < 0),
  };
}

interface Asked {
  readonly mine: readonly Result[];
  /** Rows of each competitor. */
  readonly accounts: readonly (readonly Result[])[];
  readonly period: Period;
}

interface Numbers {
  readonly ours: number;
  readonly from: Comparison['ours'];
  /** Of each competitor; unknown for one that is not noted for the same days. */
  readonly theirs: readonly number[];
}

/** Our number and theirs over the same days of a period; undefined where no competitor has any. */
function numbersIn(
  { facts }: CompetitorsInput,
  figure: Figure,
  { mine, accounts, period }: Asked,
): Numbers | undefined {
  const isTotal = FIGURES[figure.indicator] === 'total';
  const noted = (rows: readonly Result[]): Noted => (isTotal ? totalsIn(rows, period) : levelsIn(rows, period));
  const [own, theirs] = [noted(mine), accounts.map(noted)];
  const longest = [...theirs].sort((a, b) => b.size - a.size)[0];
  if (!longest || longest.size === 0) return undefined;
  const all = [...(own.size > 0 ? own : longest).keys()];
  // Of a level the last month counts that both we and somebody else have.
  const wanted = isTotal
    ? all
    : all
        .filter((days) => theirs.some((those) => those.has(days)))
        .sort()
        .slice(-1);
  const numberIn = (those: Noted): number =>
    wanted.length > 0 && wanted.every((days) => those.has(days))
      ? wanted.reduce((sum, days) => sum + those.get(days)!, 0)
      : Number.NaN;
  const values = theirs.map(numberIn);
  if (!values.some(isKnown)) return undefined;
  if (own.size > 0) return { ours: numberIn(own), from: 'results', theirs: values };
  const counted = wanted.reduce((sum, days) => sum + exported(facts, figure, daysOf(days)), 0);
  return { ours: counted, from: isKnown(counted) ? 'exports' : 'unknown', theirs: values };
}

/** Sums by the days of the rows: a week beside a week, a month beside a month. */
function totalsIn(rows: readonly Result[], period: Period): Noted {
  const inside = rows.filter(({ from, to }) => from >= period.from && to <= period.to);
  const sums = new Map<string, number>();
  for (const [days, some] of grouped(inside, ({ from, to }) => keyOf({ from, to }))) {
    // Mentions as a whole count before their kinds.
    const whole = some.filter(({ indicator }) => !PARTS_OF_MENTIONS.has(indicator));
    sums.set(
      days,
      (whole.length > 0 ? whole : some).reduce((sum, { number }) => sum + number, 0),
    );
  }
  return sums;
}

/** The last number of each month. */
function levelsIn(rows: readonly Result[], period: Period): Noted {
  const last = new Map<string, Result>();
  for (const row of rows) {
    if (row.from < period.from || row.to > period.to) continue;
    const days = keyOf(monthOf(row.to));
    if (!(row.to < (last.get(days)?.to ?? 0))) last.set(days, row);
  }
  return new Map([...last].map(([days, { number }]) => [days, number]));
}

/** Texts whose order is that of the days. */
function keyOf({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return `${String(from).padStart(6, '0')}|${to}`;
}

function daysOf(key: string): Period {
  const [from, to] = key.split('|').map(Number) as [number, number];
  return { kind: 'days', from, to };
}

/** What our own exports say of some days. */
function exported(facts: Facts, { indicator, platform }: Figure, days: Period): number {
  switch (indicator) {
    case 'followers_total':
      return platform === '' ? Number.NaN : lastOf(facts, days, 'followers_total', platform);
    case 'engagements': {
      const amounts = amountsBy(facts, [days]);
      return platform === '' ? amounts.total('engagements', 0).value : amounts.of('engagements', platform, 0).value;
    }
    case 'posts': {
      const posts = postFacts(facts, days).filter((post) => platform === '' || post.platform === platform);
      return posts.length > 0 ? posts.length : Number.NaN;
    }
    default:
      return Number.NaN;
  }
}
