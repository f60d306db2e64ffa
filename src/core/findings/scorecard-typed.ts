import { type Kpi, kpiNamed } from '../goals/kpis.ts';
import { resultsOf, type TypedNumber } from '../goals/results-measure.ts';
import { ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { normalName } from '../tabs/names.ts';
import type { ReadRow, ScorecardInput, ScoreFamily, ScorePeriods } from './scorecard.ts';
import type { Better, ScoreUnit } from './scorecard-judge.ts';
import { plainReading, type Reading } from './scorecard-readings.ts';

type Kind = 'total' | 'level';

/** Indicators of Results that have a place of their own. */
const TOTALS: readonly (readonly [indicator: string, family: ScoreFamily, better: Better])[] = [
  ['orders', 'sales', 'more'],
  ['customers', 'sales', 'more'],
  ['sign_ups', 'sales', 'more'],
  ['answers', 'knowledge', 'more'],
  ['messages_received', 'reputation', undefined],
];

const LEVELS: readonly (readonly [indicator: string, family: ScoreFamily, better: Better, unit: ScoreUnit])[] = [
  ['followers_total', 'awareness', 'more', 'count'],
  ['reply_minutes', 'reputation', 'less', 'minutes'],
  ['rating', 'reputation', 'more', 'number'],
];

const MENTIONS = ['mentions_positive', 'mentions_neutral', 'mentions_negative'];

/** What is told elsewhere in the scorecard, or is a part of a rate. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['revenue', 'leads', 'messages_answered', 'satisfied'],
  ...['mentions_positive', 'mentions_neutral', 'mentions_negative'],
]);

/** What people have typed into Results: their service, what is said of them, and indicators in their own words. */
export function typedRows(input: ScorecardInput, periods: ScorePeriods): readonly ReadRow[] {
  const { results, goals } = input;
  const typed = resultsOf(results);
  const all = (indicator: string) => typed(indicator, { type: 'all', name: '' });
  const rows = (
    of: Pick<ReadRow, 'family' | 'kpi' | 'unit' | 'better'>,
    platform: string,
    read: (period: Period) => Reading | undefined,
  ): readonly ReadRow[] => {
    const readings = periods.all.map(read);
    const [now, before] = readings;
    return now ? [{ ...of, platform, now, before, history: periods.history(readings) }] : [];
  };
  const sum = (indicator: string, period: Period) => readingIn(all(indicator), period, 'total');
  const share = (part: string, whole: readonly string[], period: Period): Reading | undefined => {
    const [above, below] = [sum(part, period), together(whole, sum, period)];
    if (!above || !below || !(below.value > 0) || (whole.length > 1 && below.definition === part)) return undefined;
    const value = ratio(above.value, below.value);
    const error = Math.sqrt(ratio(Math.max(0, value * (1 - value)), below.value));
    return { ...plainReading(value, below.rows, below.definition, above.value), error };
  };
  return [
    ...TOTALS.flatMap(([kpi, family, better]) =>
      rows({ family, kpi, unit: 'count', better }, '', (period) => sum(kpi, period)),
    ),
    ...LEVELS.flatMap(([kpi, family, better, unit]) =>
      platformsIn(all(kpi)).flatMap((platform) =>
        rows({ family, kpi, unit, better }, platform, (period) =>
          readingIn(
            all(kpi).filter(({ platformName }) => platformName === platform),
            period,
            'level',
          ),
        ),
      ),
    ),
    ...rows({ family: 'knowledge', kpi: 'satisfaction', unit: 'share', better: 'more' }, '', (period) =>
      share('satisfied', ['answers'], period),
    ),
    ...rows({ family: 'knowledge', kpi: 'mentions', unit: 'count', better: 'more' }, '', (period) =>
      together(MENTIONS, sum, period),
    ),
    ...rows({ family: 'reputation', kpi: 'reply_rate', unit: 'share', better: 'more' }, '', (period) =>
      share('messages_answered', ['messages_received'], period),
    ),
    ...rows({ family: 'reputation', kpi: 'negative_share', unit: 'share', better: 'less' }, '', (period) =>
      share('mentions_negative', MENTIONS, period),
    ),
    ...ownWords(input).flatMap(({ indicator, kind, better }) =>
      rows({ family: 'own', kpi: indicator, unit: kind === 'total' ? 'count' : 'number', better }, '', (period) =>
        readingIn(all(indicator), period, kind),
      ),
    ),
  ];

  /** Indicators that are none of the list; a goal on one tells what it is and which way is better. */
  function ownWords({ results: entries }: ScorecardInput) {
    const known = new Set([...TOTALS, ...LEVELS].map(([indicator]) => indicator as string));
    const names = new Map<string, string>();
    for (const { indicator } of entries) {
      if (known.has(indicator) || ELSEWHERE.has(indicator) || indicator === '') continue;
      if (!names.has(normalName(indicator))) names.set(normalName(indicator), indicator);
    }
    return [...names.values()].map((indicator) => {
      const goal = goals.find(({ kpi }) => normalName(kpi) === normalName(indicator));
      const kpi: Kpi | undefined = kpiNamed(indicator);
      const kind: Kind = (goal?.kind ?? kpi?.kind ?? 'total') === 'total' ? 'total' : 'level';
      return { indicator, kind, better: goal?.direction as Better };
    });
  }
}

/** The sum of the entries that lie inside a period, or the latest of them. */
function readingIn(entries: readonly TypedNumber[], { from, to }: Period, kind: Kind): Reading | undefined {
  const inside = entries.filter((entry) => entry.from >= from && entry.to <= to);
  if (inside.length === 0) return undefined;
  if (kind === 'level') {
    const latest = inside.reduce((found, entry) => (entry.to >= found.to ? entry : found));
    return {
      ...plainReading(latest.number, inside.length, 'typed'),
      error: deviation(inside.map(({ number }) => number)),
    };
  }
  const sum = inside.reduce((total, { number }) => total + number, 0);
  return { ...plainReading(sum, inside.length, 'typed', sum), error: Math.sqrt(Math.abs(sum)) };
}

/** Fewer entries tell nothing of how much they vary. */
const FEWEST_ENTRIES = 3;

/** How far one entry lies from the others, usually. */
function deviation(numbers: readonly number[]): number {
  if (numbers.length < FEWEST_ENTRIES) return Number.NaN;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1));
}

/** The sum of several indicators, of those that have entries: other kinds of mentions are another sum. */
function together(
  indicators: readonly string[],
  sumOf: (indicator: string, period: Period) => Reading | undefined,
  period: Period,
): Reading | undefined {
  const found = indicators.flatMap((indicator) => {
    const reading = sumOf(indicator, period);
    return reading ? [{ indicator, reading }] : [];
  });
  if (found.length === 0) return undefined;
  const sum = found.reduce((total, { reading }) => total + reading.value, 0);
  const rows = found.reduce((total, { reading }) => total + reading.rows, 0);
  const definition = found.map(({ indicator }) => indicator).join(' ');
  return { ...plainReading(sum, rows, definition, sum), error: Math.sqrt(sum) };
}

function platformsIn(entries: readonly TypedNumber[]): readonly string[] {
  return [...new Set(entries.map(({ platformName }) => platformName))].sort();
}
