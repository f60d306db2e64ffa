import { MEASURES, type Measure } from '../fields.ts';
import { platformsBehind } from '../findings/behind.ts';
import { isKnown } from '../lib/numbers.ts';
import { costsTab } from '../tabs/costs.ts';
import type { SectionContext } from './section.ts';

/** Problems of rows that count in no figure. */
const LEAVES_OUT: readonly string[] = ['rows-ahead', 'row-without-date', 'broken-rows', 'network-unknown'];
/** A larger share of the rows of a tab is worth a sentence on page one. */
const MANY = 0.05;

/** What the report cannot say, what weighs most first. Every sentence follows from the data or from the method. */
export function limitsOf({ account, reader, words, format, money, all }: SectionContext): readonly string[] {
  const say = words.limits;
  const { document, money: now } = account;
  const period = format.period(account.period);
  const tables = document.facts.tables;
  const limits: string[] = [];
  const when = (condition: boolean, sentence: () => string): void => {
    if (condition) limits.push(sentence());
  };

  for (const { code, tab, rows, of } of manyLeftOut()) {
    const [n, all] = [format.number(rows), format.number(of)];
    if (code === 'rows-ahead') {
      const ahead = account.period.to > document.today ? say.rowsAheadInPeriod : say.rowsAhead;
      limits.push(ahead(n, all, tab, format.day(document.today)));
    } else limits.push((code === 'row-without-date' ? say.rowsUndated : say.rowsLeftOut)(n, all, tab));
  }
  when(!now.revenue, () => say.noRevenue);
  // A client can fill in none of our tabs, and their rows tell him what they hold.
  const isOurs = reader !== 'client';
  when(isOurs && !now.allCosts, () => say.noCosts);
  when(account.silent.length > 0, () => say.silent(format.list(account.silent)));
  when(account.partial, () => say.partial(period, format.day(account.dataTo)));
  when(!account.partial && account.dataTo < account.period.to, () => say.dataEnd(format.day(account.dataTo), period));
  for (const { platform, lastDay } of platformsBehind(document.facts, account.period, account.dataTo)) {
    limits.push(say.behind(platform, format.day(lastDay)));
  }
  when(account.rangeOnly, () => say.rangeOnly(period));
  when(account.untracked.length > 0, () => say.untracked(tabNames(account.untracked)));
  when(now.revenue !== undefined && now.margin === undefined, () => say.beforeGoods);
  when(now.revenue !== undefined && document.settings.vatIncluded === undefined, () => say.vatUnknown);
  when(now.observers.length > 1, () => say.observers);
  when(now.allCosts && !isKnown(now.adSpend.value), () => say.noAds);
  for (const gap of now.budgetGaps) limits.push(say.budgetGap(gap.platform, money(gap.typed), money(gap.exported)));
  for (const { tab, rows } of account.outside) limits.push(say.outside(format.number(rows), tab));
  for (const [currency, tabs] of foreign()) limits.push(say.currencyMissing(format.list(tabs), currency));
  for (const change of definitionChanges()) limits.push(say.definition(change.platform, format.month(change.day)));
  for (const { field, unknown, rows } of unknownRows()) {
    limits.push(say.unknownRows(field, format.number(unknown), format.number(rows)));
  }
  when(account.posts.tooYoung > 0, () => say.smallSamples(format.number(account.posts.tooYoung)));
  when(account.posts.ranked > 0, () => say.publishedIn);
  const costs = costsTab.name[format.locale];
  const [unknown, unconverted] = [now.costs?.unknown ?? [], now.costs?.unconverted ?? []];
  when(!isOurs && unknown.length + unconverted.length > 0, () => words.client.someCostsUnknown);
  if (isOurs) {
    for (const { row } of unknown) limits.push(say.costWithoutAmount(costs, row));
    for (const { row, currency = '' } of unconverted) limits.push(say.costWithoutRate(costs, row, currency));
  }
  const unnamed = tables.filter(
    ({ currency, measures }) => currency === undefined && (measures.spend || measures.revenue),
  );
  when(unnamed.length > 0 && now.currency !== '', () => say.currencyTaken(tabNames(unnamed), now.currency));
  if (reader === 'self') {
    for (const { tab, row, say: text } of document.ownProblems) limits.push(say.unread(tab, row, text(all)));
  }
  limits.push(say.causes, say.organic);
  return limits;

  function tabNames(of: readonly { readonly tab: string }[]): string {
    return format.list([...new Set(of.map(({ tab }) => tab))]);
  }

  /** Problems that leave out more than a few of the rows of a tab. */
  function manyLeftOut(): { code: string; tab: string; rows: number; of: number }[] {
    return account.problems.flatMap(({ code, tab, rows = 0 }) => {
      if (!LEAVES_OUT.includes(code)) return [];
      const of = document.readings
        .filter((reading) => reading.tab === tab)
        .flatMap((reading) => reading.tables)
        .reduce((sum, table) => sum + table.rows, code === 'broken-rows' ? rows : 0);
      return rows > MANY * of ? [{ code, tab, rows, of }] : [];
    });
  }

  /** Tabs in a currency that has no rate. */
  function foreign(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const { currency, tab, measures } of tables) {
      if (!currency || currency === now.currency || document.settings.rates[currency] !== undefined) continue;
      if (measures.spend || measures.revenue) found.set(currency, [...(found.get(currency) ?? []), tab]);
    }
    return found;
  }

  /** Totals of the period in which some rows do not know the measure. */
  function unknownRows(): { field: string; unknown: number; rows: number }[] {
    const shown = account.platforms.flatMap((row) => [
      { measure: 'engagements' as Measure, amount: row.engagements, platform: row.platform },
    ]);
    return [...shown, { measure: 'spend' as Measure, amount: now.adSpend, platform: '' }]
      .filter(({ amount }) => amount.unknown > 0)
      .map(({ measure, amount, platform }) => ({
        field: [MEASURES[measure].name[format.locale], platform].filter(Boolean).join(' · '),
        unknown: amount.unknown,
        rows: amount.rows,
      }));
  }

  /** Posts of one platform that know views only, after posts that knew impressions. */
  function definitionChanges(): { platform: string; day: number }[] {
    const changes: { platform: string; day: number }[] = [];
    const posts = tables.filter(({ grain }) => grain === 'post');
    for (const platform of new Set(posts.flatMap(({ platforms }) => platforms.filter(Boolean)))) {
      const own = posts.filter((table) => table.platforms.includes(platform));
      const old = own.filter(({ measures }) => measures.impressions);
      const young = own.filter(({ measures }) => !measures.impressions && measures.views);
      const first = Math.min(...young.map(({ from }) => from));
      if (old.some(({ from }) => from < first) && isKnown(first) && first <= account.period.to) {
        changes.push({ platform, day: first });
      }
    }
    return changes;
  }
}
