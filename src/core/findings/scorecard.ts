import type { Facts } from '../facts/define.ts';
import type { Goal } from '../goals/define.ts';
import { isKnown } from '../lib/numbers.ts';
import { type Period, periodBefore } from '../lib/periods.ts';
import type { Result } from '../tabs/results.ts';
import type { Settings } from '../tabs/settings.ts';
import type { Money } from './money.ts';
import { exportedRows } from './scorecard-exports.ts';
import {
  type Better,
  type Change,
  changeBetween,
  type Direction,
  directionOf,
  type Place,
  placeOf,
  type ScoreUnit,
} from './scorecard-judge.ts';
import { moneyRows } from './scorecard-money.ts';
import { isAlike, type Reading } from './scorecard-readings.ts';
import { typedRows } from './scorecard-typed.ts';

/** The five families of indicators, and what people count in their own words. */
export const FAMILIES = ['awareness', 'engagement', 'sales', 'knowledge', 'reputation', 'own'] as const;

export type ScoreFamily = (typeof FAMILIES)[number];

/** A KPI as its readings: of the period, of the one to compare with, then of the own history, the newest first. */
export interface ReadRow {
  readonly family: ScoreFamily;
  /** The identifier of a KPI or of a name in the locales, or own words. */
  readonly kpi: string;
  /** '' for all platforms together. */
  readonly platform: string;
  readonly unit: ScoreUnit;
  readonly better: Better;
  readonly now: Reading;
  readonly before: Reading | undefined;
  /** With the period itself as the first. */
  readonly history: readonly (Reading | undefined)[];
  /** The change is that of some of the platforms, since not all of them can be compared. */
  readonly comparedIn?: readonly string[];
  readonly comparedNow?: Reading;
}

export interface ScoreRow extends ReadRow {
  /** Undefined where nothing before was counted alike. */
  readonly change: Change | undefined;
  readonly direction: Direction | undefined;
  readonly place: Place | undefined;
}

export interface Scorecard {
  readonly rows: readonly ScoreRow[];
  /** Of how many rows a change can be told, and in which direction. */
  readonly compared: number;
  readonly better: number;
  readonly worse: number;
}

export interface ScorecardInput {
  readonly facts: Facts;
  readonly period: Period;
  readonly before: Period;
  readonly isComplete: boolean;
  readonly results: readonly Result[];
  readonly goals: readonly Goal[];
  readonly settings: Settings;
  readonly moneyOf: (period: Period) => Money;
  readonly rate: (currency: string | undefined) => number;
}

/** What the readers of rows are told: the periods that are read, the one to compare with apart from the history. */
export interface ScorePeriods {
  /** The period, the one before, then the history without the period. */
  readonly all: readonly Period[];
  /** Of readings in the order of `all`: those of the history, the period itself first. */
  readonly history: <Item>(readings: readonly Item[]) => readonly Item[];
}

/** As far back as the own history is asked. */
const HISTORY = 12;

/** Every KPI that the data hold, one row each and platform, with its change and its place in the own history. */
export function scorecardOf(input: ScorecardInput): Scorecard {
  const { isComplete } = input;
  const periods = scorePeriods(input);
  const read = [...exportedRows(input, periods), ...moneyRows(input, periods), ...typedRows(input, periods)];
  const rows = FAMILIES.flatMap((family) => read.filter((row) => row.family === family)).map((row): ScoreRow => {
    const now = row.comparedNow ?? row.now;
    const alike = isComplete && row.before && isAlike(now, row.before);
    const change = alike ? changeBetween(now, row.before!, row.unit) : undefined;
    return {
      ...row,
      change,
      direction: change && directionOf(now, row.before!, change, row.better),
      place: isComplete ? placeOf(row.history, row.better) : undefined,
    };
  });
  const shown = rows.filter((row) => isKnown(row.now.value) && saysSomething(row));
  const count = (...directions: readonly Direction[]) =>
    shown.filter(({ direction }) => direction && directions.includes(direction)).length;
  return {
    rows: shown,
    compared: count('better', 'worse', 'same', 'uncertain', 'more', 'fewer'),
    better: count('better'),
    worse: count('worse'),
  };
}

/** A column that has always been zero counts nothing, or nothing that is worth a line. */
function saysSomething({ now, before, history }: ReadRow): boolean {
  return [now, before, ...history].some((reading) => reading !== undefined && reading.value !== 0);
}

/** The period, its predecessors as far as there are data, and the period to compare with. */
function scorePeriods({ facts, period, before, results }: ScorecardInput): ScorePeriods {
  const days = [...facts.tables.map(({ from }) => from), ...results.map(({ from }) => from)].filter(isKnown);
  const first = Math.min(...days);
  const older: Period[] = [];
  for (let each = periodBefore(period); older.length < HISTORY - 1 && each.to >= first; each = periodBefore(each)) {
    older.push(each);
  }
  return {
    all: [period, before, ...older],
    history: (readings) => readings.filter((_, index) => index !== 1),
  };
}
