import type { Account } from '../findings/account.ts';
import { isKnown } from '../lib/numbers.ts';
import { type Period, periodKey } from '../lib/periods.ts';

/** The block of the row that other spreadsheets gather, and the key of that row. */
export const SUMMARY = 'summary';
export const SUMMARY_VALUES = 'values';
/** Period, invested, brought in, return, goals on track, decision: this order never changes. */
export const SUMMARY_COLUMNS = 6;
/** How the names of these ranges start. */
export const SUMMARY_PREFIX = 'SUMMARY_';

/** The name of the range: SUMMARY_2025_04, SUMMARY_2025_Q1, SUMMARY_20250115_20250214; a week goes by its dates. */
export function summaryName(period: Period): string {
  const key = periodKey(period.kind === 'week' ? { ...period, kind: 'days' } : period);
  const days = key.includes('..') ? key.replace(/-/g, '').replace('..', '_') : key.replace(/-/g, '_');
  return `${SUMMARY_PREFIX}${days}`;
}

export interface Summary {
  readonly period: string;
  readonly invested: number;
  readonly revenue: number;
  /** With all costs; unknown without them. */
  readonly fullReturn: number;
  readonly goalsWell: number;
}

/** What an owner compares of several documents; what is unknown is unknown, never 0. */
export function summaryOf({ period, money, goals }: Account): Summary {
  const well = goals.filter(({ status }) => status === 'ahead' || status === 'onTrack' || status === 'reached');
  return {
    period: periodKey(period),
    invested: money.invested,
    revenue: money.revenue?.revenue ?? Number.NaN,
    fullReturn: isKnown(money.fullReturn) ? money.fullReturn : Number.NaN,
    goalsWell: goals.length === 0 ? Number.NaN : well.length,
  };
}
