import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';

/** What a cell of our own tabs may hold. */
export type ColumnKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly open?: true };

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
}

/** A tab of our own: visible, read by header in either language, edited by hand as people like. */
export interface TabDefinition {
  readonly id: 'goals' | 'costs' | 'results' | 'changes' | 'settings';
  readonly name: Text;
  readonly columns: readonly TabColumn[];
}

/** A cell of one of our tabs that could not be read; the row is kept, and its place is told. */
export interface TabProblem {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly say: (words: Words) => string;
}
