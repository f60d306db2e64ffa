import type { Goal, MeasureKpi } from '../goals/define.ts';
import { kpiNamed } from '../goals/kpis.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';

/** Results that somebody has given a value of one: number × value is an assumption, never revenue. */
export interface AssumedValue {
  /** An identifier of INDICATORS, or own words. */
  readonly indicator: string;
  readonly number: number;
  readonly value: number;
  /** Results hold the number; else it is that of a goal. */
  readonly isNoted: boolean;
  /** They are sales: their money may be in the revenue already, so they are never set beside it. */
  readonly inRevenue: boolean;
}

const SALES: ReadonlySet<string> = new Set(['orders', 'customers', 'purchases', 'conversions']);

/**
 * Each row of Results with a value of one; and the totals of goals with such a value, where Results give none for the
 * same indicator. The value of 5 enquiries at 15 € is 75 €.
 */
export function assumedValues(
  results: readonly Result[],
  goals: readonly Goal[],
  measure: MeasureKpi,
  period: Period,
): readonly AssumedValue[] {
  const found = new Map<string, Omit<AssumedValue, 'inRevenue'>>();
  for (const { indicator, number, unitValue, from, to } of results) {
    if (indicator === 'revenue' || !isKnown(number) || !isKnown(unitValue)) continue;
    if (!contains(period, from) || !contains(period, to)) continue;
    const key = normalName(indicator);
    const sum = found.get(key) ?? { indicator, number: 0, value: 0, isNoted: true };
    found.set(key, { ...sum, number: sum.number + number, value: sum.value + number * unitValue });
  }
  for (const { kpi, kind, scopeType, scope, unitValue } of goals) {
    const known = kpiNamed(kpi);
    if (kind !== 'total' || !isKnown(unitValue) || known?.unit === 'money' || found.has(normalName(kpi))) continue;
    const number = measure(kpi, { type: scopeType, name: scope }, period.from, period.to, kind);
    if (!isKnown(number)) continue;
    found.set(normalName(kpi), { indicator: kpi, number, value: number * unitValue, isNoted: false });
  }
  return [...found.values()].map((row) => ({ ...row, inRevenue: SALES.has(row.indicator) }));
}
