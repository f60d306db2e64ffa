import type { MediaClass } from '../campaign-tags/poem.ts';
import { mediaClass } from '../campaign-tags/poem.ts';
import { type Amounts, amountsBy, rowsInside } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { isNetwork } from '../facts/platforms.ts';
import { MEASURES, type Measure } from '../fields.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import type { Result } from '../tabs/results.ts';
import type { MediaRules } from '../tabs/settings.ts';
import { CLASSES, classOfRows, ruleOf } from './media-class.ts';
import type { Money } from './money.ts';

/** What one class of media cost and did. Unknown figures are NaN. */
export interface MediaRow {
  readonly media: MediaClass;
  readonly cost: number;
  readonly engagements: number;
  readonly visits: number;
  readonly leads: number;
  readonly sales: number;
  readonly revenue: number;
}

type Figure = Exclude<keyof MediaRow, 'media'>;

export interface MediaMix {
  /** Of social media; their sums are those of the report. */
  readonly social: readonly MediaRow[];
  /** Of the other channels, for comparison: visits, sales and revenue by web analytics. */
  readonly others: readonly MediaRow[];
  /** Noted in Results: what others said of us is earned. */
  readonly mentions: { readonly positive: number; readonly neutral: number; readonly negative: number } | undefined;
  /** Ad spend and what the ads brought by the report's observer: unknown where one of them is. */
  readonly paidReturn: number;
}

export interface MediaSources {
  readonly facts: Facts;
  readonly period: Period;
  readonly money: Money;
  readonly results: readonly Result[];
  readonly rules: MediaRules;
  readonly rate: (currency: string | undefined) => number;
  readonly leads: (platform: string, period: Period) => number;
}

type Sums = Readonly<Record<MediaClass, Record<Figure, number>>>;

/** Everything counted in a period by class of media; undefined where nothing is. */
export function mediaMix(sources: MediaSources): MediaMix | undefined {
  const social = rowsOf(socialSums(sources));
  if (social.length === 0) return undefined;
  const others = rowsOf(otherSums(sources));
  const paid = social.find(({ media }) => media === 'paid');
  const fromAnalytics = sources.money.revenue?.observer === 'analytics';
  const adSpend = sources.money.adSpend.value;
  return {
    social,
    others,
    mentions: mentionsIn(sources.results, sources.period),
    paidReturn: paid && fromAnalytics && adSpend > 0 ? ratio(paid.revenue, adSpend) : Number.NaN,
  };
}

function socialSums(sources: MediaSources): Sums {
  const { facts, period, money, rate, rules, leads } = sources;
  const sums = noSums();
  const add = adder(sums);
  const classed = classedOnce(period, true, rules);
  const own = amountsBy({ ...facts, tables: facts.tables.filter(({ source }) => source.paid !== 'paid') }, [period]);
  const ads = amountsBy({ ...facts, tables: facts.tables.filter(({ source }) => source.paid === 'paid') }, [period]);
  const all = amountsBy(facts, [period], { rate });
  addRows(own, 'engagements', 'engagements');
  // Where one sum holds posts and ads, the ads are in it already.
  addRows(ads, 'engagements', 'engagements', (name) => !holdsAds(own, name));
  addRows(own, 'sessions', 'visits');
  addRows(all, 'spend', 'cost');
  for (const name of all.platforms) {
    const counted = all.of('leads', name, 0);
    const asked = leads(name, period);
    if (isKnown(counted.value) && (asked === counted.value || !isKnown(asked))) {
      for (const table of counted.tables) addTable(table, 'leads', 'leads', name);
    } else if (isKnown(asked)) {
      add(ruleOf([name], rules) ?? 'unclassified', 'leads', asked);
    }
  }
  const observed = money.revenue?.amounts;
  if (observed) {
    addRows(observed, 'revenue', 'revenue');
    for (const name of observed.platforms) {
      const measure = isKnown(observed.of('purchases', name, 0).value) ? 'purchases' : 'conversions';
      for (const table of observed.of(measure, name, 0).tables) addTable(table, measure, 'sales', name);
    }
  } else if (money.revenue) {
    add('unclassified', 'revenue', money.revenue.revenue);
  }
  for (const { cost, amount } of money.costs?.shares ?? []) {
    add(classOfCost(cost, rules), 'cost', amount);
  }
  return sums;

  function addRows(amounts: Amounts, measure: Measure, figure: Figure, isWanted = (_name: string) => true): void {
    for (const name of amounts.platforms.filter(isWanted)) {
      for (const table of amounts.of(measure, name, 0).tables) addTable(table, measure, figure, name);
    }
  }

  function addTable(table: FactTable, measure: Measure, figure: Figure, platform: string): void {
    valuesByClass(table, measure, { classed, rate, platform }, (media, value) => add(media, figure, value));
  }
}

/** Of the other channels only what web analytics see: nothing else stands beside it for all of them. */
function otherSums({ facts, period, rate, rules }: MediaSources): Sums {
  const sums = noSums();
  const add = adder(sums);
  const classed = classedOnce(period, false, rules);
  const analytics = facts.tables.filter(({ source }) => source.social === 'channel');
  const amounts = amountsBy({ ...facts, tables: analytics }, [period], { social: false, rate });
  const measures: readonly (readonly [Measure, Figure])[] = [
    ['sessions', 'visits'],
    ['revenue', 'revenue'],
    ['conversions', 'sales'],
  ];
  for (const [measure, figure] of measures) {
    for (const platform of amounts.platforms) {
      for (const table of amounts.of(measure, platform, 0).tables) {
        valuesByClass(table, measure, { classed, rate, platform }, (media, value) => add(media, figure, value));
      }
    }
  }
  return sums;
}

/** The rows of a table in the period, and beside each the index of its class in CLASSES. */
type Classed = (table: FactTable) => { readonly rows: Int32Array; readonly classes: Uint8Array };

/** The rows of a table and their classes, made for its first figure and kept for the others. */
function classedOnce(period: Period, social: boolean, rules: MediaRules): Classed {
  const known = new Map<FactTable, ReturnType<Classed>>();
  return (table) => {
    let found = known.get(table);
    if (!found) {
      const rows = rowsInside(table, period, social);
      const classOf = classOfRows(table, rules);
      found = { rows, classes: Uint8Array.from(rows, (row) => CLASSES.indexOf(classOf(row))) };
      known.set(table, found);
    }
    return found;
  };
}

interface ValuesOf {
  readonly classed: Classed;
  readonly rate: (currency: string | undefined) => number;
  readonly platform: string;
}

function valuesByClass(
  table: FactTable,
  measure: Measure,
  { classed, rate, platform }: ValuesOf,
  take: (media: MediaClass, value: number) => void,
): void {
  const values = table.measures[measure];
  const index = table.platforms.indexOf(platform);
  if (!values || index < 0) return;
  const factor = MEASURES[measure].unit === 'money' ? rate(table.currency) : 1;
  const { rows, classes } = classed(table);
  rows.forEach((row, place) => {
    if (table.platformOf[row] !== index || !isKnown(values[row]!)) return;
    take(CLASSES[classes[place]!]!, values[row]! * factor);
  });
}

function holdsAds(amounts: Amounts, platform: string): boolean {
  return amounts.of('engagements', platform, 0).tables.some(({ source }) => source.paid === 'mixed');
}

/** Ad budgets are paid; of the rest only what names another channel than a network can be told. */
function classOfCost(
  cost: { readonly kind: string | undefined; readonly platform?: string; readonly campaign?: string },
  rules: MediaRules,
): MediaClass {
  const byRule = ruleOf([cost.platform ?? '', cost.campaign ?? ''], rules);
  if (byRule) return byRule;
  if (cost.kind === 'ads') return 'paid';
  return cost.platform && !isNetwork(cost.platform) ? mediaClass(cost.platform) : 'unclassified';
}

function mentionsIn(results: readonly Result[], period: Period): MediaMix['mentions'] {
  const of = (indicator: string): number =>
    results
      .filter((row) => row.indicator === indicator && row.account === '' && isKnown(row.number))
      .filter(({ from, to }) => contains(period, from) && contains(period, to))
      .reduce((sum, { number }) => (sum || 0) + number, Number.NaN);
  const mentions = {
    positive: of('mentions_positive'),
    neutral: of('mentions_neutral'),
    negative: of('mentions_negative'),
  };
  return Object.values(mentions).some(isKnown) ? mentions : undefined;
}

function noSums(): Sums {
  const none = () => ({
    cost: Number.NaN,
    engagements: Number.NaN,
    visits: Number.NaN,
    leads: Number.NaN,
    sales: Number.NaN,
    revenue: Number.NaN,
  });
  return { paid: none(), owned: none(), earned: none(), unclassified: none() };
}

function adder(sums: Sums) {
  return (media: MediaClass, figure: Figure, value: number): void => {
    if (isKnown(value)) sums[media][figure] = (sums[media][figure] || 0) + value;
  };
}

function rowsOf(sums: Sums): readonly MediaRow[] {
  return CLASSES.map((media) => ({ media, ...sums[media] })).filter((row) =>
    Object.values(row).some((value) => typeof value === 'number' && isKnown(value)),
  );
}
