import type { FactTable } from '../facts/define.ts';
import { ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { definitionOf, stretchOf } from './comparison.ts';
import { type Sums, together } from './scorecard-sums.ts';

/** One KPI in one period. */
export interface Reading {
  readonly value: number;
  /** What it rests on: rows of exports, or entries in Results. */
  readonly rows: number;
  /** What was counted: the value of a total, the numerator of a rate; unknown for what is no count. */
  readonly cases: number;
  /** Standard error of the value, as its rows spread; unknown where too few rows tell. */
  readonly error: number;
  /** By what it was counted: two readings compare only where this is the same. */
  readonly definition: string;
  /** Some rows do not know it. */
  readonly atLeast: boolean;
  /** The rows that are counted cover the period from end to end. */
  readonly covered: boolean;
}

/** Fewer rows than this say nothing of how much they spread. */
const FEWEST_ROWS = 5;

/** Whether tables cover a period of a platform; asked often, so each table is walked once. */
export type Coverage = (tables: readonly FactTable[], platform: string, period: Period) => boolean;

export function coverageOf(): Coverage {
  const known = new Map<string, ReturnType<typeof stretchOf>>();
  const numbers = new Map<FactTable, number>();
  return (tables, platform, period) => {
    for (const table of tables) if (!numbers.has(table)) numbers.set(table, numbers.size);
    const key = `${platform}\n${tables.map((table) => numbers.get(table)).join(' ')}`;
    const stretch = known.get(key) ?? stretchOf(tables, platform);
    known.set(key, stretch);
    return stretch.first <= period.from + stretch.pause && stretch.last >= period.to - stretch.pause;
  };
}

/** A total of one platform. */
export function totalReading(sums: Sums, covered: boolean): Reading {
  const { rows, above, aboveSquared } = sums;
  const spread = aboveSquared - ratio(above * above, rows);
  return {
    value: above,
    rows,
    cases: above,
    error: rows < FEWEST_ROWS ? Number.NaN : Math.sqrt(Math.max(above, ratio(spread * rows, rows - 1))),
    definition: `${definitionOf(sums.tables)}\n${sums.base}`,
    atLeast: sums.unknown > 0,
    covered,
  };
}

/** A ratio of sums; its error is that of a ratio of totals, from how much its rows depart from it. */
export function rateReading(sums: Sums, covered: boolean): Reading {
  const { rows, above, below, aboveSquared, belowSquared, product } = sums;
  const value = ratio(above, below);
  const spread = aboveSquared - 2 * value * product + value * value * belowSquared;
  return {
    value,
    rows,
    cases: above,
    error: rows < FEWEST_ROWS ? Number.NaN : ratio(Math.sqrt(Math.max(0, ratio(spread * rows, rows - 1))), below),
    definition: `${definitionOf(sums.tables)}\n${sums.base}`,
    atLeast: false,
    covered,
  };
}

/** A figure that is no sum of rows: typed, a level, or money. */
export function plainReading(value: number, rows: number, definition: string, cases = Number.NaN): Reading {
  return { value, rows, cases, error: Number.NaN, definition, atLeast: false, covered: true };
}

/** The sums of several platforms as one; undefined where there is none. */
export function allTogether(sums: readonly (Sums | undefined)[]): Sums | undefined {
  return sums
    .filter((each) => each !== undefined)
    .reduce<Sums | undefined>((total, each) => (total ? together(total, each) : each), undefined);
}

/** Two readings that were counted by the same means, over the whole of their periods. */
export function isAlike(now: Reading | undefined, then: Reading | undefined): boolean {
  if (!now || !then || now.definition !== then.definition) return false;
  return !now.atLeast && !then.atLeast && now.covered && then.covered;
}
