import { amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { definitionOf, stretchOf } from './comparison.ts';
import { type Money, type Observer, observerOf } from './money.ts';
import { monthsUpTo } from './period.ts';

export interface MonthRow {
  readonly month: Period;
  readonly invested: number;
  /** By the observer of the report in every month: another one would count another revenue. */
  readonly revenue: number;
  readonly fullReturn: number;
  /** As they are counted now; unknown in months that counted otherwise. */
  readonly engagements: number;
  /** As they were counted before. */
  readonly engagementsEarlier: number;
  /** Platforms that other months have and this one has not. */
  readonly without: readonly string[];
  /** Ads have no data in this month, though they have in another. */
  readonly withoutAds: boolean;
  /** Its data begin after its first day, or end before its last. */
  readonly incomplete: boolean;
}

export interface TrendSources {
  /** Last day of the period, or of the data. */
  readonly until: Day;
  readonly dataTo: Day;
  readonly observer: Observer | undefined;
  readonly moneyOf: (period: Period) => Money;
}

/** A year and the same month of the year before. */
export const MONTHS = 13;

/** The months up to a day; unknown where a month holds nothing. */
export function trendOf(facts: Facts, sources: TrendSources): readonly MonthRow[] {
  const { until, dataTo, observer, moneyOf } = sources;
  const months = monthsUpTo(facts, until, MONTHS);
  const own = { ...facts, tables: facts.tables.filter(({ source }) => source.paid !== 'paid') };
  const amounts = amountsBy(own, months);
  const engaged = months.map((_, index) =>
    amounts.platforms.filter((name) => isKnown(amounts.of('engagements', name, index).value)),
  );
  const latest = lastBreak(months.length, (index) =>
    engaged[index]!.map((name) => [name, definitionOf(amounts.of('engagements', name, index).tables)] as const),
  );
  const monies = months.map(moneyOf);
  const hasAds = monies.some(({ adSpend }) => isKnown(adSpend.value));
  const everywhere = [...new Set(engaged.flat())].filter((name) => name !== '');
  const stretches = [
    ...stretchesOf(facts, observer),
    ...everywhere.map((name) => {
      const tables = new Set(months.flatMap((_, index) => amounts.of('engagements', name, index).tables));
      const { first, last, pause } = stretchOf([...tables], name);
      return { from: first, to: last, pause };
    }),
  ];
  return months
    .map((month, index): MonthRow => {
      const money = monies[index]!;
      const engagements = amounts.total('engagements', index).value;
      return {
        month,
        invested: money.invested,
        revenue: money.observers.find((each) => each.observer === observer)?.revenue ?? Number.NaN,
        fullReturn: observer !== undefined && money.revenue?.observer === observer ? money.fullReturn : Number.NaN,
        engagements: index >= latest ? engagements : Number.NaN,
        engagementsEarlier: index < latest ? engagements : Number.NaN,
        without: engaged[index]!.length > 0 ? everywhere.filter((name) => !engaged[index]!.includes(name)) : [],
        withoutAds: hasAds && !isKnown(money.adSpend.value) && isKnown(money.invested),
        incomplete: month.to > dataTo || stretches.some((stretch) => isCutBy(month, stretch)),
      };
    })
    .filter((row) =>
      [row.invested, row.revenue, row.engagements, row.engagementsEarlier].some((value) => isKnown(value)),
    );
}

/** The first month from which on every platform is counted as it is at the end. */
export function lastBreak(
  months: number,
  definitionsOf: (index: number) => readonly (readonly [string, string])[],
): number {
  const known = new Map<string, string>();
  for (let index = months - 1; index >= 0; index--) {
    const definitions = definitionsOf(index);
    if (definitions.some(([name, definition]) => (known.get(name) ?? definition) !== definition)) return index + 1;
    for (const [name, definition] of definitions) if (!known.has(name)) known.set(name, definition);
  }
  return 0;
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** So many days without a row are usual. */
  readonly pause: number;
}

/** From where to where the ads go, and the observer of the revenue. */
function stretchesOf(facts: Facts, observer: Observer | undefined): readonly Stretch[] {
  const ads = facts.tables.filter(({ source }) => source.paid === 'paid');
  const seen = facts.tables.filter((table) => table.measures.revenue && observerOf(table) === observer);
  return [ads, seen].flatMap((tables) => {
    const dated = tables.filter(({ from, to }) => isKnown(from) && isKnown(to));
    return dated.length > 0 ? [{ from: least(dated), to: most(dated), pause: PAUSE }] : [];
  });
}

function least(tables: readonly FactTable[]): Day {
  return tables.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
}

function most(tables: readonly FactTable[]): Day {
  return tables.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY);
}

/** Campaigns begin and end within months: a few days without ads cut nothing off. */
const PAUSE = 3;

function isCutBy(month: Period, { from, to, pause }: Stretch): boolean {
  const begins = from > month.from + pause && from <= month.to;
  const ends = to < month.to - pause && to >= month.from;
  return begins || ends;
}
