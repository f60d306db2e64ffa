import type { Amount } from '../facts/amounts.ts';
import type { FactTable } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { median } from '../statistics/quantiles.ts';

/** Why two numbers of two periods may be set against each other, or may not. */
export type Comparability = 'same' | 'otherDefinition' | 'incomplete' | 'nothingBefore';

/** A number and the same number of the period before. */
export interface Compared {
  readonly now: number;
  readonly before: number;
  readonly state: Comparability;
}

export const NOT_COMPARED: Compared = { now: Number.NaN, before: Number.NaN, state: 'nothingBefore' };

export interface Compare {
  readonly period: Period;
  readonly before: Period;
  /** The data of the document as a whole reach the end of the period. */
  readonly isComplete: boolean;
}

/**
 * Two totals of one platform are compared where they come from the same kind of export, with the same parts in them,
 * where every row knows them, and where that export covers both periods from end to end.
 */
export function compareAmounts(now: Amount, earlier: Amount, platform: string, compare: Compare): Compared {
  const values = { now: now.value, before: earlier.value };
  if (!isKnown(earlier.value) || !isKnown(now.value)) return { ...values, state: 'nothingBefore' };
  if (definitionOf(now.tables) !== definitionOf(earlier.tables)) return { ...values, state: 'otherDefinition' };
  const isWhole = compare.isComplete && now.unknown === 0 && earlier.unknown === 0;
  const tables = [...new Set([...now.tables, ...earlier.tables])];
  const covered = isWhole && covers(tables, platform, { ...compare.period, from: compare.before.from });
  return { ...values, state: covered ? 'same' : 'incomplete' };
}

/** Which export counts, by what, and what its engagements are made of. */
export function definitionOf(tables: readonly FactTable[]): string {
  const each = tables.map(({ source, grain, engagementParts }) =>
    [source.id, grain === 'post' ? grain : '', ...(engagementParts ?? [])].join(' '),
  );
  return [...new Set(each)].sort().join('\n');
}

/** Accounts post with pauses: the last post need not be of the last day. */
const LONGEST_PAUSE = 10;

/** Whether the rows of one platform reach from end to end of a stretch of days, give or take their usual pause. */
export function covers(tables: readonly FactTable[], platform: string, period: Period): boolean {
  const { first, last, pause } = stretchOf(tables, platform);
  return first <= period.from + pause && last >= period.to - pause;
}

/** First and last day of the rows of one platform, and twice the usual distance between two of them. */
export function stretchOf(tables: readonly FactTable[], platform: string): { first: Day; last: Day; pause: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const hasPosts = tables.some(({ grain }) => grain === 'post');
  const days = new Set<Day>();
  for (const table of tables) {
    // Of web analytics all rows tell how far the export goes: a day without visits of one network has no row.
    const isOwn = table.source.social !== 'channel';
    const index = table.platforms.indexOf(platform);
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || (isOwn && table.platformOf[row] !== index)) continue;
      if (table.day[row]! < first) first = table.day[row]!;
      if (table.dayEnd[row]! > last) last = table.dayEnd[row]!;
      if (hasPosts) days.add(table.day[row]!);
    }
  }
  if (!hasPosts) return { first, last, pause: 1 };
  const sorted = [...days].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, index) => day - sorted[index]!);
  return { first, last, pause: Math.min(LONGEST_PAUSE, 2 * (median(gaps) || LONGEST_PAUSE)) };
}
