import type { Facts } from '../facts/define.ts';
import type { Text } from '../lib/text.ts';

/** One parameter of a formula. `compute` sees a finite number in its place, or NaN where it is optional and absent. */
export interface Parameter {
  /** As people say it: "ad spend". The name shown while typing is made of it: ad_spend. */
  readonly name: Text;
  /** A count and an amount are 0 or more; a number may be negative too. */
  readonly kind: 'amount' | 'count' | 'number';
  /** May be left out or blank: `compute` gets NaN. */
  readonly optional?: true;
  /** May be left out, and a blank cell stands for this value instead of giving a blank (a kind of cost: none). */
  readonly blank?: 0;
  /** Several columns are added row by row; a blank in one of them is a blank, unless a blank means 0. */
  readonly columns?: 'added';
}

/**
 * A formula: names, parameters and the calculation, which is all that Code.js carries. The help stands beside it in
 * the same file, in an export named `help` that the bundle drops.
 */
export interface FormulaDefinition {
  /** What is typed into a cell. Both names work in every spreadsheet; a name may be common to both languages. */
  readonly name: Text;
  readonly parameters: readonly Parameter[];
  /** How the result wants to be shown: a rate is a fraction that reads as a percentage. */
  readonly shows: 'percent' | 'money' | 'number';
  /** Finite numbers in, one number out; NaN where the result does not exist (a row of a range is then blank). */
  readonly compute: (...values: readonly number[]) => number;
  /** The sentence that a call for one result throws where `compute` gives NaN. */
  readonly undefinedBecause: Text;
  /** The same measure from the raw tabs, where the formula is called without argument or with a whole export. */
  readonly fromFacts?: (facts: Facts, scope: FactsScope) => number;
}

/** All raw tabs of the document, or the one export that stands in the argument. */
export type FactsScope = 'document' | 'export';

/** A call and its result: shown to people, and run as a test. */
export interface Example {
  /** Numbers, or ranges of cells. */
  readonly arguments: readonly (number | string | ExampleRange)[];
  /** Compared to six decimals, or to as many as are written. */
  readonly result: number | string | readonly (readonly (number | string)[])[];
  /** Where the figures come from, when they are somebody's. */
  readonly source?: string;
}

/** Rows of cells; a heading reads in the language of the help. */
export type ExampleRange = readonly (readonly (number | string | Text)[])[];

export type Family = 'return' | 'cost' | 'engagement' | 'audience' | 'site' | 'care' | 'goals';

export interface FormulaHelp {
  readonly family: Family;
  /** What it answers, and the formula in words: "What X earned for what it cost: (revenue − cost) ÷ cost." */
  readonly answers: Text;
  /** One text for each parameter; "Optional." opens that of an optional one. */
  readonly parameters: readonly Text[];
  /** The first one is shown everywhere; it has numbers only. */
  readonly examples: readonly [Example, ...Example[]];
  /** What is worth knowing besides, for the help page. */
  readonly note?: Text;
}
