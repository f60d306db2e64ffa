import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';

/** What a cell of our own tabs may hold. */
export type ColumnKind =
  | { readonly kind: 'text' }
  /** With `share`, a fraction from 0 to 1 that people read in percent: 60 is read as 60 %. */
  | { readonly kind: 'number'; readonly least?: number; readonly share?: true }
  /** With `month`, a month such as 2025-04 is understood too, and read as that text. */
  | { readonly kind: 'day'; readonly month?: true }
  /** A month, a quarter, a year or a stretch of days, read as the text that parsePeriod reads. */
  | { readonly kind: 'period' }
  | { readonly kind: 'choice'; readonly choices: Choices; readonly open?: true }
  /** What the cell may hold depends on what another column of its row names (an identifier, or an English name). */
  | { readonly kind: 'keyed'; readonly by: string; readonly kindOf: (key: string) => ColumnKind | undefined };

/** A list that is made from another is a function, so that loading the definitions computes nothing. */
export type Choices = readonly Choice[] | (() => readonly Choice[]);

export interface Choice {
  readonly id: string;
  readonly name: Text;
  /** Other spellings that are understood when read. */
  readonly aliases?: readonly string[];
}

export interface TabColumn {
  readonly id: string;
  readonly name: Text;
  readonly kind: ColumnKind;
  readonly required?: true;
  /** Shown as a note on the header cell. */
  readonly hint?: Text;
  readonly width?: number;
  /** Other headers under which the column is recognised. */
  readonly aliases?: readonly string[];
}

/** A tab of our own: visible, read by header in either language, edited by hand as people like. */
export interface TabDefinition {
  readonly id: 'goals' | 'costs' | 'results' | 'changes' | 'settings';
  readonly name: Text;
  readonly columns: readonly TabColumn[];
  /** Rows that a new tab starts with, by column; a settings tab lists its settings. */
  readonly firstRows?: () => readonly Readonly<Record<string, Text>>[];
}

export function choicesOf(choices: Choices): readonly Choice[] {
  return typeof choices === 'function' ? choices() : choices;
}

/** A cell of one of our tabs that could not be read; the row is kept, and its place is told. */
export interface TabProblem {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly say: (words: Words) => string;
}
