import type { Facts, FactTable } from '../facts/define.ts';
import { lastOf } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import { resultsOf } from '../goals/results-measure.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { ReadRow, ScorecardInput, ScoreFamily, ScorePeriods } from './scorecard.ts';
import type { Better, ScoreUnit } from './scorecard-judge.ts';
import {
  allTogether,
  type Coverage,
  coverageOf,
  isAlike,
  plainReading,
  type Reading,
  rateReading,
  totalReading,
} from './scorecard-readings.ts';
import { type Sums, type SumsBy, type SumsReader, sumsReader } from './scorecard-sums.ts';

interface Head {
  readonly family: ScoreFamily;
  readonly kpi: string;
  readonly unit: ScoreUnit;
  readonly better: Better;
}

const head = (family: ScoreFamily, kpi: string, better: Better = 'more', unit: ScoreUnit = 'count'): Head => ({
  family,
  kpi,
  unit,
  better,
});

type Make = (sums: Sums, covered: boolean) => Reading;

const isNotAds = ({ source }: FactTable): boolean => source.paid !== 'paid';
const isAds = ({ source }: FactTable): boolean => source.paid !== 'organic';

/** Impressions of YouTube are of pictures that lead to a video: what people watched are the views. */
const COUNTS_PLAYS: ReadonlySet<string> = new Set(['YouTube']);

/** What the exports count: of each platform, and of all together where platforms may be added. */
export function exportedRows(input: ScorecardInput, periods: ScorePeriods): readonly ReadRow[] {
  const { facts, rate } = input;
  const covers = coverageOf();
  const sumsOf = sumsReader(facts, periods.all);
  const organic = (measure: Measure) => sumsOf(measure, { tables: isNotAds });
  const rows = new Rows(periods, covers);
  const impressions = organic('impressions');
  const views = organic('views');
  return [
    ...stocks(input, periods, 'followers_total'),
    ...rows.each(organic('followers_gained'), head('awareness', 'followers_gained'), totalReading),
    ...reached(facts, periods),
    ...seen(rows, impressions, views),
    ...rows.each(organic('engagements'), head('engagement', 'engagements'), totalReading),
    ...rows.each(organic('reactions'), head('engagement', 'reactions'), totalReading),
    ...rows.each(organic('comments'), head('engagement', 'comments'), totalReading),
    ...rows.each(
      sumsOf('engagements', { denominators: ['impressions', 'views'], tables: isNotAds }),
      head('engagement', 'engagement_rate', 'more', 'share'),
      rateReading,
    ),
    ...rows.each(organic('link_clicks'), head('sales', 'link_clicks'), totalReading),
    ...rows.withTotal(organic('sessions'), head('sales', 'sessions'), totalReading),
    ...rows.total(
      sumsOf('engaged_sessions', { denominators: ['sessions'] }),
      head('sales', 'bounce_rate', 'less', 'share'),
      (sums, covered) => turned(rateReading(sums, covered), sums),
    ),
    ...leads(input, periods, rows, sumsOf('leads')),
    ...rows.withTotal(
      sumsOf('conversions', { denominators: ['sessions'] }),
      head('sales', 'conversion_rate', 'more', 'share'),
      rateReading,
    ),
    ...costs(sumsOf, rows, rate),
    ...(['orders', 'customers', 'sign_ups'] as const)
      .filter((measure) => !input.results.some(({ indicator }) => indicator === measure))
      .flatMap((measure) => rows.total(sumsOf(measure), head('sales', measure), totalReading)),
    ...rows.each(organic('profile_visits'), head('knowledge', 'profile_visits'), totalReading),
    ...rows.each(organic('negative_feedback'), head('reputation', 'negative_feedback', 'less'), totalReading),
  ];
}

/** Makes rows of sums. */
class Rows {
  private readonly periods: ScorePeriods;
  private readonly covers: Coverage;

  constructor(periods: ScorePeriods, covers: Coverage) {
    this.periods = periods;
    this.covers = covers;
  }

  readings(sums: SumsBy, platform: string, make: Make): readonly (Reading | undefined)[] {
    return this.periods.all.map((period, index) => {
      const each = sums.of(platform, index);
      return each && make(each, this.covers(each.tables, platform, period));
    });
  }

  /** One row a platform. */
  each(sums: SumsBy, of: Head, make: Make): readonly ReadRow[] {
    return sums.platforms.flatMap((platform) => this.row(of, platform, this.readings(sums, platform, make)));
  }

  row(of: Head, platform: string, readings: readonly (Reading | undefined)[]): readonly ReadRow[] {
    const [now, before] = readings;
    return now ? [{ ...of, platform, now, before, history: this.periods.history(readings) }] : [];
  }

  /**
   * All platforms together. Only those that were counted alike in both periods are compared; the history holds periods
   * in which all of them were.
   */
  total(sums: SumsBy, of: Head, make: Make): readonly ReadRow[] {
    const own = sums.platforms.map((platform) => ({ platform, readings: this.readings(sums, platform, make) }));
    const present = own.filter(({ readings }) => readings[0]);
    const sumIn = (index: number, platforms: readonly string[]): Reading | undefined => {
      const together = allTogether(platforms.map((platform) => sums.of(platform, index)));
      return together && make(together, true);
    };
    const all = present.map(({ platform }) => platform);
    const alike = present.filter(({ readings }) => isAlike(readings[0], readings[1])).map(({ platform }) => platform);
    const now = sumIn(0, all);
    if (!now) return [];
    const isWhole = (index: number) => present.every(({ readings }) => isAlike(readings[0], readings[index]));
    const readings = this.periods.all.map((_, index) =>
      index === 0
        ? now
        : index === 1
          ? sameMeans(sumIn(1, alike), now)
          : isWhole(index)
            ? sameMeans(sumIn(index, all), now)
            : undefined,
    );
    const [row] = this.row(of, '', readings);
    if (!row) return [];
    const compared = alike.length < all.length ? sumIn(0, alike) : undefined;
    return [compared ? { ...row, comparedNow: sameMeans(compared, now)!, comparedIn: alike } : row];
  }

  /** All together, then each; one platform alone needs no total. */
  withTotal(sums: SumsBy, of: Head, make: Make): readonly ReadRow[] {
    const each = this.each(sums, of, make);
    return each.length > 1 ? [...this.total(sums, of, make), ...each] : each;
  }
}

/** Totals of platforms that were each found alike. */
function sameMeans(reading: Reading | undefined, now: Reading): Reading | undefined {
  return reading && { ...reading, definition: now.definition, atLeast: now.atLeast };
}

/** 1 − the rate: sessions without engagement among all. */
function turned(reading: Reading, sums: Sums): Reading {
  return { ...reading, value: 1 - reading.value, cases: sums.below - sums.above };
}

/** By the measure that the platform counts now: impressions, else views. */
function seen(rows: Rows, impressions: SumsBy, views: SumsBy): readonly ReadRow[] {
  const names = [...new Set([...impressions.platforms, ...views.platforms])].sort();
  return names.flatMap((platform) => {
    const byImpressions = impressions.of(platform, 0) && !COUNTS_PLAYS.has(platform);
    const [sums, kpi, others] = byImpressions ? [impressions, 'impressions', views] : [views, 'views', impressions];
    // What was counted by the other measure stands there to be told apart, not to be compared.
    const [, otherBefore] = rows.readings(others, platform, totalReading);
    return rows
      .row(head('awareness', kpi), platform, rows.readings(sums, platform, totalReading))
      .map((row) => ({ ...row, before: row.before ?? otherBefore }));
  });
}

/** What is a stock: the latest of each period; followers of two platforms do not add up. */
function stocks({ facts, results }: ScorecardInput, periods: ScorePeriods, measure: Measure): readonly ReadRow[] {
  const tables = facts.tables.filter((table) => table.measures[measure]);
  const typed = resultsOf(results)(measure, { type: 'all', name: '' });
  const typedFor = new Set(typed.map(({ platformName }) => platformName));
  const names = [...new Set(tables.flatMap(({ platforms }) => platforms))].filter((name) => !typedFor.has(name));
  const latest = (platform: string, of: Period) => lastOf({ ...facts, tables }, of, measure, platform);
  return names.sort().flatMap((platform): readonly ReadRow[] => {
    const readings = periods.all.map((of) => {
      const value = latest(platform, of);
      return isKnown(value) ? plainReading(value, 1, measure) : undefined;
    });
    const [now, before] = readings;
    const row = { ...head('awareness', measure), platform, before, history: periods.history(readings) };
    return now ? [{ ...row, now }] : [];
  });
}

/** People reached have no sum: only a platform's own figure for exactly the period counts. */
function reached(facts: Facts, periods: ScorePeriods): readonly ReadRow[] {
  const tables = facts.tables.filter(
    (table) => isNotAds(table) && table.measures.reach && (table.grain === 'range' || table.grain === 'total'),
  );
  const names = [...new Set(tables.flatMap(({ platforms }) => platforms))].filter(Boolean).sort();
  const ownFigure = (platform: string, { from, to }: Period): Reading | undefined => {
    const found = tables.flatMap((table) => {
      const values = [];
      for (let row = 0; row < table.rows; row++) {
        const isOf = table.platforms[table.platformOf[row]!] === platform && table.social[row] === 1;
        if (!isOf || !table.counts[row] || table.day[row] !== from || table.dayEnd[row] !== to) continue;
        values.push(table.measures.reach![row]!);
      }
      return values;
    });
    const [value] = found;
    return found.length === 1 && isKnown(value!) ? plainReading(value!, 1, 'reach') : undefined;
  };
  return names.flatMap((platform) => {
    const readings = periods.all.map((period) => ownFigure(platform, period));
    const [now, before] = readings;
    const row = { ...head('awareness', 'reach'), platform, before, history: periods.history(readings) };
    return now ? [{ ...row, now }] : [];
  });
}

/** As goals count them: what is typed for a platform stands for it, the exports for the others. */
function leads({ results }: ScorecardInput, periods: ScorePeriods, rows: Rows, counted: SumsBy): readonly ReadRow[] {
  const typed = resultsOf(results);
  const typedIn = (platform: string, { from, to }: Period): Reading | undefined => {
    const scope = { type: 'platform' as const, name: platform };
    const entries = typed('leads', scope).filter((entry) => entry.from >= from && entry.to <= to);
    const sum = entries.reduce((total, { number }) => total + number, 0);
    return entries.length > 0 ? plainReading(sum, entries.length, 'typed', sum) : undefined;
  };
  const named = typed('leads', { type: 'all', name: '' }).map(({ platformName }) => platformName);
  const platforms = [...new Set([...counted.platforms, ...named])].sort();
  const own = platforms.map((platform) => {
    const exported = rows.readings(counted, platform, totalReading);
    return { platform, readings: periods.all.map((of, index) => typedIn(platform, of) ?? exported[index]) };
  });
  const present = own.filter(({ readings }) => readings[0]);
  const of = head('sales', 'leads');
  const each = present.flatMap(({ platform, readings }) => (platform ? rows.row(of, platform, readings) : []));
  const everything = own.find(({ platform }) => platform === '')?.readings;
  if (everything?.[0]) return [...rows.row(of, '', everything), ...each];
  return each.length > 1 ? [...rows.row(of, '', added(present, periods)), ...each] : each;
}

/** Readings of several platforms as one; a period in which they were not all counted alike is left out. */
function added(
  present: readonly { readonly readings: readonly (Reading | undefined)[] }[],
  periods: ScorePeriods,
): readonly (Reading | undefined)[] {
  return periods.all.map((_, index) => {
    if (!present.every(({ readings }) => index === 0 || isAlike(readings[0], readings[index]))) return undefined;
    const sum = (of: (reading: Reading) => number) =>
      present.reduce((total, { readings }) => total + of(readings[index]!), 0);
    return {
      ...plainReading(
        sum(({ value }) => value),
        sum(({ rows }) => rows),
        'all',
        sum(({ cases }) => cases),
      ),
      error: Math.sqrt(sum(({ cases }) => cases)),
      atLeast: present.some(({ readings }) => readings[index]!.atLeast),
    };
  });
}

/** What a sale and a lead of the ads cost. */
function costs(sumsOf: SumsReader, rows: Rows, rate: ScorecardInput['rate']): readonly ReadRow[] {
  const perResult = (sums: Sums, covered: boolean): Reading => ({ ...rateReading(sums, covered), cases: sums.below });
  const spendBy = (denominators: readonly Measure[]) => sumsOf('spend', { denominators, tables: isAds, rate });
  return [
    ...rows.total(
      spendBy(['purchases', 'conversions']),
      head('sales', 'cost_per_sale', 'less', 'unitMoney'),
      perResult,
    ),
    ...rows.total(spendBy(['leads']), head('sales', 'cost_per_lead', 'less', 'unitMoney'), perResult),
    ...rows.total(spendBy(['link_clicks']), head('sales', 'cost_per_click', 'less', 'unitMoney'), perResult),
  ];
}
