import { amountsBy, rankOf } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { canonicalPlatform } from '../facts/platforms.ts';
import { MEASURES, type Measure } from '../fields.ts';
import type { GoalScope } from '../goals/define.ts';
import type { GoalHistory } from '../goals/forecast/define.ts';
import { type DatedAmount, historyOf } from '../goals/forecast/history.ts';
import { type GoalKind, kpiWithId } from '../goals/kpis.ts';
import { resultsOf, type TypedNumber } from '../goals/results-measure.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Result } from '../tabs/results.ts';
import { factsInScope } from './goal-scope.ts';
import { QUOTIENTS } from './goals.ts';

/** What a KPI came to, step after step; undefined where the tabs hold nothing on it that has a history. */
export type HistoryOfKpi = (kpi: string, scope: GoalScope, kind?: GoalKind) => GoalHistory | undefined;

type Rate = (currency: string | undefined) => number;

/** The histories of a document, from where `measureKpi` takes its numbers; each is made once. */
export function historiesOf(facts: Facts, results: readonly Result[], rate: Rate): HistoryOfKpi {
  const typed = resultsOf(results);
  const known = new Map<string, GoalHistory | undefined>();
  return (kpi, scope, kind = kpiWithId(kpi)?.kind ?? 'total') => {
    const key = JSON.stringify([kpi, scope, kind]);
    if (known.has(key)) return known.get(key);
    const scoped = factsInScope(facts, scope);
    const made = historyOf(amountsIn(scoped, typed(kpi, scope), kpi, scope, kind, rate), kind);
    known.set(key, made);
    return made;
  };
}

function amountsIn(
  facts: Facts,
  typed: readonly TypedNumber[],
  kpi: string,
  scope: GoalScope,
  kind: GoalKind,
  rate: Rate,
): readonly DatedAmount[] {
  const written = typed.map(({ from, to, number }) => ({ from, to, value: number }));
  const platform = scope.type === 'platform' ? canonicalPlatform(scope.name) : undefined;
  const isSum = kind === 'total' && kpi in MEASURES && MEASURES[kpi as Measure].totals === 'sum';
  if (isSum) {
    const typedFor = new Set(typed.map((row) => canonicalPlatform(row.platformName)));
    if (typed.length > 0 && (scope.type !== 'all' || typedFor.has(''))) return written;
    const counted = dailySums(
      facts,
      kpi as Measure,
      (name) => (platform === undefined ? !typedFor.has(name) : name === platform),
      rate,
    );
    return typed.length === 0 ? counted : together(written, counted);
  }
  if (typed.length > 0) return written;
  const quotient = QUOTIENTS[kpi];
  if (quotient) return pairs(facts, quotient, platform, rate);
  return kpi in MEASURES && MEASURES[kpi as Measure].totals === 'last' ? levels(facts, kpi as Measure, platform) : [];
}

/** A platform whose last row is older than this beside the others is no longer fed: it would look like a fall. */
const SILENT_DAYS = 31;

/**
 * Sums by day over platforms, each from the tables that its total is counted from. A day without a row between the
 * first and the last one came to nothing, as it does in the total; days that not every platform covers are left out.
 */
function dailySums(facts: Facts, measure: Measure, isAsked: (platform: string) => boolean, rate: Rate): DatedAmount[] {
  const amounts = amountsBy(facts, [EVER], { rate });
  const columns = amounts.platforms.filter(isAsked).flatMap((platform) => {
    const { tables } = amounts.of(measure, platform, 0);
    const column = sumsOf(tables, measure, platform, rate);
    return column.last >= column.first ? [column] : [];
  });
  if (columns.length === 0) return [];
  if (columns.some(({ longer }) => longer.length > 0)) return columns.flatMap(({ longer }) => longer);
  const newest = Math.max(...columns.map(({ last }) => last));
  const fed = columns.filter(({ last }) => last > newest - SILENT_DAYS);
  const from = Math.max(...fed.map(({ first }) => first));
  const to = Math.min(...fed.map(({ last }) => last));
  const days: DatedAmount[] = [];
  for (let day = from; day <= to; day += 1) {
    days.push({ from: day, to: day, value: fed.reduce((sum, { byDay }) => sum + (byDay.get(day) ?? 0), 0) });
  }
  return days;
}

const EVER = { kind: 'days', from: 0, to: 1e6 } as const;

interface Column {
  readonly byDay: ReadonlyMap<Day, number>;
  /** Rows over several days. */
  readonly longer: readonly DatedAmount[];
  readonly first: Day;
  readonly last: Day;
}

function sumsOf(tables: readonly FactTable[], measure: Measure, platform: string, rate: Rate): Column {
  const byDay = new Map<Day, number>();
  const longer: DatedAmount[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    const values = table.measures[measure]!;
    const factor = MEASURES[measure].unit === 'money' ? rate(table.currency) : 1;
    for (const row of socialRows(table, platform)) {
      const [from, to, value] = [table.day[row]!, table.dayEnd[row]!, values[row]! * factor];
      if (!isKnown(from) || !isKnown(to)) continue;
      first = Math.min(first, from);
      last = Math.max(last, to);
      if (!isKnown(value)) continue;
      if (from === to) byDay.set(from, (byDay.get(from) ?? 0) + value);
      else longer.push({ from, to, value });
    }
  }
  return { byDay, longer, first, last };
}

function* socialRows(table: FactTable, platform: string | undefined): Generator<number> {
  const wanted = platform === undefined ? -1 : table.platforms.indexOf(platform);
  for (let row = 0; row < table.rows; row += 1) {
    if (!table.counts[row] || table.social[row] !== 1) continue;
    if (platform === undefined || table.platformOf[row] === wanted) yield row;
  }
}

/** What is typed by the week or month, and days beside it, over the weeks and months that both cover. */
function together(typed: readonly DatedAmount[], days: readonly DatedAmount[]): DatedAmount[] {
  if (days.length === 0) return [...typed];
  const [first, last] = [days[0]!.from, days[days.length - 1]!.to];
  const byDay = new Map(days.map(({ from, value }) => [from, value]));
  const spans = new Map<string, DatedAmount>();
  for (const { from, to, value } of typed) {
    const key = `${from}|${to}`;
    spans.set(key, { from, to, value: value + (spans.get(key)?.value ?? 0) });
  }
  return [...spans.values()].flatMap(({ from, to, value }) => {
    if (from < first || to > last) return [];
    // A day typed alone stands for itself, and says nothing of the days around it.
    let sum = value;
    for (let day = from; day <= to; day += 1) sum += byDay.get(day) ?? 0;
    return [{ from, to, value: sum }];
  });
}

/** Numerators and denominators by row, each platform from its best kind of table, as the quotient itself. */
function pairs(
  facts: Facts,
  { numerator, denominators, paid }: (typeof QUOTIENTS)[string],
  platform: string | undefined,
  rate: Rate,
): DatedAmount[] {
  const best = new Map<string, { readonly rank: number; readonly source: string; readonly rows: DatedAmount[] }>();
  for (const table of facts.tables) {
    const denominator = denominators.find((measure) => table.measures[measure]);
    const [tops, bottoms] = [table.measures[numerator], denominator && table.measures[denominator]];
    if (!tops || !bottoms || table.grain === 'total') continue;
    if (paid !== undefined && (table.source.paid !== 'organic') !== paid) continue;
    const factorOf = (measure: Measure) => (MEASURES[measure].unit === 'money' ? rate(table.currency) : 1);
    const [above, below] = [factorOf(numerator), factorOf(denominator!)];
    const [rank, source] = [rankOf(table), table.source.id];
    for (const row of socialRows(table, platform)) {
      const [value, under] = [tops[row]! * above, bottoms[row]! * below];
      if (!isKnown(value) || !isKnown(under)) continue;
      const name = table.platforms[table.platformOf[row]!]!;
      let held = best.get(name);
      if (!held || rank < held.rank) {
        held = { rank, source, rows: [] };
        best.set(name, held);
      }
      if (rank > held.rank || source !== held.source) continue;
      held.rows.push({ from: table.day[row]!, to: table.dayEnd[row]!, value, denominator: under });
    }
  }
  return [...best.values()].flatMap(({ rows }) => rows);
}

/** A stock such as followers: of one platform only, since those of two do not add up. */
function levels(facts: Facts, measure: Measure, platform: string | undefined): DatedAmount[] {
  const rows: DatedAmount[] = [];
  const names = new Set<string>();
  for (const table of facts.tables) {
    const values = table.measures[measure];
    if (!values || table.grain === 'total') continue;
    for (const row of socialRows(table, platform)) {
      names.add(table.platforms[table.platformOf[row]!]!);
      rows.push({ from: table.day[row]!, to: table.dayEnd[row]!, value: values[row]! });
    }
  }
  return names.size === 1 ? rows : [];
}
