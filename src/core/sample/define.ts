import type { Day } from '../lib/days.ts';

/** A date, written as a real date of the spreadsheet. */
export interface DayCell {
  readonly day: Day;
}

export type SampleCell = string | number | DayCell;

/**
 * A tab of the sample workbook: its header row first, all rows of one length. Texts are written as texts, but for the
 * tab of examples, where one that starts with = is a formula.
 */
export interface SampleTab {
  readonly name: string;
  readonly cells: readonly (readonly SampleCell[])[];
  readonly kind: 'raw' | 'own' | 'examples';
}

/** A number from 0 (included) to 1 (excluded). */
export type Chance = () => number;
