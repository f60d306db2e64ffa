import type { Facts } from '../facts/define.ts';
import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';

/**
 * What a parameter takes. An amount and a count are 0 or more, a number may be negative too, a share lies between 0 and
 * 1; a day is a date, with its time where the cell has one; a duration is a fraction of a day, or 2:00; a choice is one
 * of the options; a result picks one of several.
 */
export type Kind = 'amount' | 'count' | 'number' | 'share' | 'day' | 'duration' | 'text' | 'choice' | 'result';

/** One of the words that a choice takes, or one of the results that a formula gives. */
export interface Option {
  readonly id: string;
  /** As people write it, compared without accents and capitals; the other names are read too, but not shown. */
  readonly name: Text;
  readonly also?: readonly string[];
}

export interface ResultDefinition extends Option {
  readonly shows: Shows;
}

/** How a result wants to be shown: a rate is a fraction that reads as a percentage, a duration one of a day: 2:00. */
export type Shows = 'percent' | 'money' | 'number' | 'duration' | 'text';

/** One parameter of a formula. Where it is optional and absent, `compute` gets NaN, '' or undefined by its kind. */
export interface Parameter {
  /** As people say it: "ad spend". The name shown while typing is made of it: ad_spend. */
  readonly name: Text;
  readonly kind: Kind;
  /** Of a choice: what it can be. */
  readonly options?: readonly Option[];
  /** May be left out or blank. */
  readonly optional?: true;
  /** May be left out, and a blank cell stands for this value instead of giving a blank (a kind of cost: none). */
  readonly blank?: 0;
  /** Several columns are added row by row; a blank in one of them is a blank, unless a blank means 0. */
  readonly columns?: 'added';
  /** The whole range goes to `compute` at once, as one list with NaN or '' for a blank; else row by row. */
  readonly whole?: true;
}

/** One result; a text or a sentence is said in the document's language, NaN is none. */
export type Result = number | string | boolean | Text | Sentence;

/** A result that is made of the sentences of the locales, which are asked for only then. */
export type Sentence = (words: Words) => string;

/** What `compute` may give: one result, the several results of a row, or what stands beside each value of a whole range. */
export type Outcome = Result | readonly Result[] | readonly (readonly Result[])[];

/**
 * A formula: names, parameters and the calculation, which is all that Code.js carries. The help stands beside it in
 * the same file, in an export named `help` that the bundle drops.
 */
export interface FormulaDefinition {
  /** What is typed into a cell. Both names work in every spreadsheet; a name may be common to both languages. */
  readonly name: Text;
  readonly parameters: readonly Parameter[];
  readonly shows: Shows;
  /** Some of its results are no rates (5 shares a post), so that only people can choose the format of a cell. */
  readonly formattedByHand?: true;
  /** Where the formula gives several results, in one row and in this order. */
  readonly results?: readonly ResultDefinition[];
  /** The formula takes a whole range and gives a result, or a row of results, beside each of its values. */
  readonly beside?: true;
  /** NaN where the result does not exist (a row of a range is then blank). Its parameters follow from the kinds. */
  readonly compute: (...values: never[]) => Outcome;
  /** The sentence that a call for one result throws where `compute` gives NaN. */
  readonly undefinedBecause: Text;
  /** The same measure from the raw tabs, where the formula is called without numbers or with a whole export. */
  readonly fromFacts?: FactsMeasure;
}

/** Measures over facts; `option` is the choice that stands beside the export, '' for none. */
export type FactsMeasure = (facts: Facts, scope: FactsScope, option: string) => number;

/** All raw tabs of the document, or the one export that stands in the argument. */
export type FactsScope = 'document' | 'export';

type OptionOf<P> = P extends { readonly options: readonly { readonly id: infer Id extends string }[] } ? Id : string;

type ValueOf<P extends Parameter> = P['kind'] extends 'text'
  ? string
  : P['kind'] extends 'choice' | 'result'
    ? P extends { readonly optional: true }
      ? OptionOf<P> | undefined
      : OptionOf<P>
    : number;

type Given<P extends Parameter> = P extends { readonly whole: true } ? readonly ValueOf<P>[] : ValueOf<P>;

/** Ties what `compute` takes to the kinds of the parameters. */
export function defineFormula<const P extends readonly Parameter[]>(
  formula: Omit<FormulaDefinition, 'parameters' | 'compute'> & {
    readonly parameters: P;
    readonly compute: (...values: { [I in keyof P]: Given<P[I]> }) => Outcome;
  },
): FormulaDefinition {
  return formula as unknown as FormulaDefinition;
}

/** A call and its result: shown to people, and run as a test. */
export interface Example {
  /** Numbers, texts, days as 2025-04-30 (or 2025-04-30 14:30), or ranges of cells. */
  readonly arguments: readonly (ExampleCell | ExampleRange)[];
  /** Compared to six decimals, or to as many as are written. */
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
  /** Where the figures come from, when they are somebody's. */
  readonly source?: string;
}

export type ExampleCell = number | string | boolean | Text;

/** Rows of cells; a text of its own in each language reads in that of the help. */
export type ExampleRange = readonly (readonly ExampleCell[])[];

export type Family =
  | 'return'
  | 'cost'
  | 'engagement'
  | 'audience'
  | 'site'
  | 'care'
  | 'goals'
  | 'comparison'
  | 'statistics'
  | 'tags';

export interface FormulaHelp {
  readonly family: Family;
  /** What it answers, and the formula in words: "What X earned for what it cost: (revenue − cost) ÷ cost." */
  readonly answers: Text;
  /** One text for each parameter; "Optional." opens that of an optional one. */
  readonly parameters: readonly Text[];
  /** The first one is shown everywhere. */
  readonly examples: readonly [Example, ...Example[]];
  /** What is worth knowing besides, for the help page. */
  readonly note?: Text;
  /** Abbreviations and plain words with which people look for it: "how much may a customer cost, ceiling". */
  readonly searchWords: Text;
}
