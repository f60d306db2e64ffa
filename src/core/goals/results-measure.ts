import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';
import type { MeasureKpi } from './define.ts';
import { kpiWithId } from './kpis.ts';

/**
 * What the Results tab holds on a KPI: the sum of its numbers, or the latest where it is a level such as a reply time.
 * A row counts where it lies wholly inside the days.
 */
export function measureResults(results: readonly Result[]): MeasureKpi {
  return (kpi, scope, from, to, kind = kpiWithId(kpi)?.kind ?? 'total') => {
    const wanted = normalName(kpi);
    const rows = results.filter(
      (result) =>
        normalName(result.indicator) === wanted &&
        result.from >= from &&
        result.to <= to &&
        !Number.isNaN(result.number) &&
        isInScope(result, scope),
    );
    if (rows.length === 0) return Number.NaN;
    if (kind !== 'total') return rows.reduce((latest, row) => (row.to >= latest.to ? row : latest)).number;
    return rows.reduce((sum, row) => sum + row.number, 0);
  };
}

function isInScope(result: Result, scope: { readonly type: string; readonly name: string }): boolean {
  switch (scope.type) {
    case 'platform':
      return normalName(result.platform) === normalName(scope.name);
    case 'account':
      return normalName(result.account) === normalName(scope.name);
    case 'campaign':
      return normalName(result.theme) === normalName(scope.name);
    default:
      return true;
  }
}
