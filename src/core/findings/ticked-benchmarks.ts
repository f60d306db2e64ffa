import type { Figure } from '../benchmarks/figures.ts';
import { figuresMeant, figuresOf, newestOfEach, platformOf } from '../benchmarks/find.ts';
import type { MethodId } from '../benchmarks/methods.ts';
import { METRICS, type MetricId } from '../benchmarks/metrics.ts';
import type { Facts } from '../facts/define.ts';
import { lastOf } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import { plain } from '../functions/engine/check.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { median } from '../statistics/quantiles.ts';
import type { ScoreRow } from './scorecard.ts';

/** A published figure that people ticked, beside their own of the very same method; or why it stands alone. */
export interface TickedBenchmark {
  /** As people named it. */
  readonly name: string;
  readonly platform: string;
  readonly metric: MetricId;
  readonly figure: Figure;
  /** Their own figure by the same method; unknown where there is none. */
  readonly own: number;
  /** Posts behind their own figure; unknown where it is that of a row of the scorecard. */
  readonly posts: number;
  /** The row of the scorecard that it belongs to; undefined for a statistic that the scorecard does not hold. */
  readonly row: ScoreRow | undefined;
}

export interface UnusedBenchmark {
  readonly name: string;
  /** No such figure, several of them, one whose method cannot be followed here, or no data of our own. */
  readonly because: 'unknown' | 'several' | 'method' | 'noData';
}

export interface Benchmarks {
  readonly ticked: readonly TickedBenchmark[];
  readonly unused: readonly UnusedBenchmark[];
}

/** Posts still gather engagement in their first days. */
const YOUNGEST_DAYS = 7;
/** Fewer posts make no mean or median of posts. */
const FEWEST_POSTS = 5;

export interface BenchmarkInput {
  readonly names: readonly string[];
  readonly rows: readonly ScoreRow[];
  readonly facts: Facts;
  readonly period: Period;
  readonly today: number;
}

/**
 * Benchmarks compare only with the same metric of the same platform, by the same statistic and denominator: Buffer's
 * interactions ÷ impressions with our ratio of sums, Rival IQ's median ÷ followers with our median post.
 */
export function benchmarksIn(input: BenchmarkInput): Benchmarks {
  const ticked: TickedBenchmark[] = [];
  const unused: UnusedBenchmark[] = [];
  for (const name of input.names) {
    const found = namedBenchmark(name);
    if (typeof found === 'string') {
      unused.push({ name, because: found });
      continue;
    }
    const own = ownFigure(found, input);
    if (own === undefined) unused.push({ name, because: 'method' });
    else if (!isKnown(own.own)) unused.push({ name, because: 'noData' });
    else ticked.push({ ...found, ...own });
  }
  return { ticked, unused };
}

type Named = Pick<TickedBenchmark, 'name' | 'platform' | 'metric' | 'figure'>;
type Own = Pick<TickedBenchmark, 'own' | 'posts' | 'row'>;

/** "LinkedIn, engagement rate, Buffer 2025": platform, metric and method as the formula BENCHMARK takes them. */
function namedBenchmark(name: string): Named | 'unknown' | 'several' {
  const [, typedPlatform = '', typedMetric = '', method = ''] =
    /^([^,;]+)[,;]([^,;]+)(?:[,;](.*))?$/s.exec(name.trim()) ?? [];
  const platform = platformOf(typedPlatform.trim());
  const metric = metricNamed(typedMetric);
  if (platform === undefined || metric === undefined) return 'unknown';
  const meant = newestOfEach(figuresMeant(figuresOf(platform, metric), method.trim()));
  if (meant.length === 0) return 'unknown';
  return meant.length > 1 ? 'several' : { name, platform, metric, figure: meant[0]! };
}

function metricNamed(typed: string): MetricId | undefined {
  const wanted = plain(typed);
  return METRICS.find((metric) => {
    const also: readonly string[] = 'also' in metric ? metric.also : [];
    return [...Object.values(metric.name), ...also].some((known) => plain(known) === wanted);
  })?.id;
}

/** Measures that the publishers count by post; likes are the reactions of an export. */
const BY_POST: { readonly [metric in MetricId]?: Measure } = {
  likes: 'reactions',
  comments: 'comments',
  shares: 'shares',
  views: 'views',
};

/** Undefined where the method of the figure cannot be followed with what exports hold. */
function ownFigure({ platform, metric, figure }: Named, input: BenchmarkInput): Own | undefined {
  const method: MethodId = figure[1];
  if (figure[4] !== undefined && metric !== 'engagementRate') return undefined;
  if (metric === 'engagementRate' && method === 'byImpressions') {
    const row = rowOf(input.rows, 'engagement_rate', platform);
    return { own: row && isByImpressions(row) ? row.now.value : Number.NaN, posts: Number.NaN, row };
  }
  if (metric === 'responseRate' && method === 'brandsShare') {
    const row = rowOf(input.rows, 'reply_rate', '');
    return { own: row?.now.value ?? Number.NaN, posts: Number.NaN, row };
  }
  if (metric === 'engagementRate') {
    const statistic = method.startsWith('median') ? median : mean;
    if (method === 'medianByImpressions' || method === 'meanByImpressions') {
      return byPost(postRates(input, platform, 'engagements', 'impressions'), statistic);
    }
    if (method === 'medianByFollowers' || method === 'meanByFollowers') {
      const followers = lastOf(input.facts, input.period, 'followers_total', platform);
      return byPost(
        postRates(input, platform, 'engagements').map((engagements) => ratio(engagements, followers)),
        statistic,
      );
    }
    return undefined;
  }
  const measure = BY_POST[metric];
  return measure && method === 'mean' ? byPost(postRates(input, platform, measure), mean) : undefined;
}

function rowOf(rows: readonly ScoreRow[], kpi: string, platform: string): ScoreRow | undefined {
  return rows.find((row) => row.kpi === kpi && row.platform === platform);
}

/** Views are another denominator than impressions. */
function isByImpressions({ now }: ScoreRow): boolean {
  return now.definition.endsWith('\nimpressions');
}

function byPost(values: readonly number[], statistic: (values: readonly number[]) => number): Own {
  const known = values.filter(isKnown);
  const own = known.length >= FEWEST_POSTS ? statistic(known) : Number.NaN;
  return { own, posts: known.length, row: undefined };
}

/** A measure of each post of the period that is a week old, or what it is of another one. */
function postRates(
  { facts, period, today }: BenchmarkInput,
  platform: string,
  measure: Measure,
  of?: Measure,
): number[] {
  const values: number[] = [];
  for (const { grain, source, platforms, measures, rows, counts, platformOf: whose, day } of facts.tables) {
    const [tops, bottoms] = [measures[measure], of && measures[of]];
    const wanted = platforms.indexOf(platform);
    if (grain !== 'post' || source.paid === 'paid' || wanted < 0 || !tops || (of && !bottoms)) continue;
    for (let row = 0; row < rows; row++) {
      if (!counts[row] || whose[row] !== wanted || !contains(period, day[row]!)) continue;
      if (day[row]! > today - YOUNGEST_DAYS) continue;
      values.push(bottoms ? ratio(tops[row]!, bottoms[row]!) : tops[row]!);
    }
  }
  return values;
}

function mean(values: readonly number[]): number {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
