import type { ScoreFamily } from '../../../findings/scorecard.ts';
import type { Direction } from '../../../findings/scorecard-judge.ts';
import type { UnusedBenchmark } from '../../../findings/ticked-benchmarks.ts';
import type { Period } from '../../../lib/periods.ts';
import { counted } from '../plural.ts';

export const scorecard = {
  heading: 'Scorecard: every indicator, by family',
  message: {
    compared: (before: string, parts: string, rest: string) => `Since ${before}: ${parts}${rest}.`,
    better: (n: string) => `${counted(n, 'indicator', 'indicators')} better`,
    worse: (n: string) => `${n} clearly worse`,
    same: (n: string) => `${n} about equal or unclear`,
    either: (n: string) => `${n} higher or lower`,
    left: (n: string) => `; ${n} could not be compared`,
    alone: 'Nothing before was counted in the same way, so nothing is compared.',
    partial: 'The period is not over: its figures stand alone and are not compared.',
  },
  columns: {
    kpi: 'Indicator',
    now: 'Now',
    before: 'Before',
    change: 'Change',
    direction: 'Verdict',
    place: 'Own history',
    benchmark: 'Benchmark',
  },
  families: {
    awareness: 'Awareness',
    engagement: 'Engagement',
    sales: 'Sales',
    knowledge: 'Customer knowledge',
    reputation: 'Reputation and service',
    own: 'Your own indicators',
  } satisfies Record<ScoreFamily, string>,
  names: {
    bounce_rate: 'Bounce rate',
    cost_per_sale: 'Cost per sale (ads)',
    cost_per_lead: 'Cost per lead (ads)',
    cost_per_click: 'Cost per link click (ads)',
    sales: 'Sales',
    mentions: 'Mentions',
    negative_share: 'Share of negative mentions',
    sessions: 'Visits to the site',
    customers: 'New customers',
  } as Readonly<Record<string, string>>,
  directions: {
    better: 'better',
    worse: 'worse',
    more: 'more',
    fewer: 'fewer',
    same: 'about equal',
    uncertain: 'uncertain',
    few: 'too few',
  } satisfies Record<Direction, string>,
  few: (now: string, before: string) => `${now}, after ${before}`,
  points: (change: string) => `${change} pt`,
  watch: (what: string) => `Watch: ${what}.`,
  watched: (name: string, facts: string) => `${name} (${facts})`,
  periods: {
    month: (n: string) => `${n} months`,
    quarter: (n: string) => `${n} quarters`,
    year: (n: string) => `${n} years`,
    week: (n: string) => `${n} weeks`,
    days: (n: string) => `${n} periods`,
  } satisfies Record<Period['kind'], (n: string) => string>,
  places: {
    flat: (n: string) => `alike in ${n}`,
    first: (n: string) => `best of ${n}`,
    highest: (n: string) => `highest of ${n}`,
    last: (n: string) => `weakest of ${n}`,
    lowest: (n: string) => `lowest of ${n}`,
    nth: (rank: number, n: string) => `${rank}${ordinal(rank)} of ${n}`,
  },
  /** Where there is little room: no unit. */
  shortPlaces: {
    flat: (n: string) => `alike in all ${n}`,
    first: (n: string) => `best of ${n}`,
    highest: (n: string) => `highest of ${n}`,
    last: (n: string) => `weakest of ${n}`,
    lowest: (n: string) => `lowest of ${n}`,
    nth: (rank: number, n: string) => `${rank}${ordinal(rank)} of ${n}`,
  },
  notes: {
    total: (rows: string) => `Sum; rows added: ${rows}.`,
    rate: (cases: string, rows: string) => `Ratio of sums over the rows that know both: ${rows}. Cases: ${cases}.`,
    typed: (rows: string) => `From Results; entries added: ${rows}.`,
    latest: (rows: string) => `From Results: the latest entry of ${rows}.`,
    stock: 'The latest value of the period.',
    money: 'As the report counts revenue and costs; see the section on the return.',
    atLeast: 'At least so much: some rows do not know it.',
    notAlike: 'The period before was counted in another way or not in full: no change is told.',
    some: (platforms: string) => `Compared for ${platforms} only: the others were not counted alike in both periods.`,
    change: (now: string, before: string) =>
      `It rests on ${now} now and ${before} before. Better or worse is told from 5% on, and beyond what chance alone does 99 times in 100.`,
    place: (n: string, values: string) =>
      `Among ${n} periods that were counted in the same way, the latest first: ${values}.`,
    benchmark: (own: string, value: string) => `Yours ${own}, theirs ${value}, measured in the same way.`,
  },
  benchmarkRow: (metric: string, method: string) => `${metric}, ${method}`,
  benchmarkLine: (name: string, value: string, method: string, period: string, source: string) =>
    `Benchmark ${name}: ${value} (${method}; ${period}; ${source}).`,
  unused: (name: string, because: string) => `Benchmark ${name}: ${because}.`,
  because: {
    unknown: 'no such published figure is known; BENCHMARK() lists those that are',
    several: 'several methods are known, and they do not compare; name one of them, or the publisher',
    method: 'measured in a way that cannot be followed with your exports, so it is not compared',
    noData: 'your data hold nothing in the same measure, so it is not compared',
  } satisfies Record<UnusedBenchmark['because'], string>,
};

function ordinal(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}
