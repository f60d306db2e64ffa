import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';
import type { GoalScope, MeasureKpi } from './define.ts';
import { kpiWithId } from './kpis.ts';

/**
 * What the Results tab holds on a KPI: the sum of its numbers, or the latest where it is a level such as a reply time.
 * A row counts where it lies wholly inside the days.
 */
export function measureResults(results: readonly Result[]): MeasureKpi {
  const rowsOf = resultsOf(results);
  return (kpi, scope, from, to, kind = kpiWithId(kpi)?.kind ?? 'total') => {
    const rows = rowsOf(kpi, scope).filter((row) => row.from >= from && row.to <= to);
    if (rows.length === 0) return Number.NaN;
    if (kind !== 'total') return rows.reduce((latest, row) => (row.to >= latest.to ? row : latest)).number;
    return rows.reduce((sum, row) => sum + row.number, 0);
  };
}

/** What stands in Results over some days. */
export interface TypedNumber {
  readonly from: Day;
  readonly to: Day;
  readonly number: number;
  readonly platformName: string;
}

/** The numbers of Results by KPI and scope; names are compared once, however many goals ask. */
export function resultsOf(results: readonly Result[]): (kpi: string, scope: GoalScope) => readonly TypedNumber[] {
  const byIndicator = new Map<string, Named[]>();
  for (const result of results) {
    if (!isKnown(result.number) || !isKnown(result.from) || !isKnown(result.to)) continue;
    const indicator = normalName(result.indicator);
    const named: Named = {
      from: result.from,
      to: result.to,
      number: result.number,
      platformName: result.platform,
      platform: normalName(result.platform),
      account: normalName(result.account),
      campaign: normalName(result.theme),
    };
    const others = byIndicator.get(indicator);
    if (others) others.push(named);
    else byIndicator.set(indicator, [named]);
  }
  const found = new Map<string, readonly TypedNumber[]>();
  return (kpi, { type, name }) => {
    const key = JSON.stringify([kpi, type, name]);
    const known = found.get(key);
    if (known) return known;
    const wanted = normalName(name);
    const all = byIndicator.get(normalName(kpi)) ?? [];
    const rows = type === 'all' ? all : all.filter((row) => row[type] === wanted);
    found.set(key, rows);
    return rows;
  };
}

type Named = TypedNumber & { readonly platform: string; readonly account: string; readonly campaign: string };
