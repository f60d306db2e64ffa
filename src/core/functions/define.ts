import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';

/** One parameter of a formula. `compute` sees a finite number, or a text, or NaN for a blank that has a meaning. */
export interface Parameter {
  /** The name shown while typing: lower case, ASCII, underscores. */
  readonly name: Text;
  readonly kind: 'amount' | 'count' | 'number' | 'text' | 'choice';
  /** Left out or blank, `compute` gets NaN ('' for a text) in its place. */
  readonly optional?: true;
  /** A blank cell stands for this value instead of giving a blank result (a kind of cost that there is none of). */
  readonly blank?: 0;
  /** Several cells per result, such as engagement columns added row by row. */
  readonly negative?: true;
  readonly choices?: readonly { readonly id: string; readonly name: Text }[];
}

/**
 * A formula: names, parameters and the calculation, which is all that Code.js carries. The help stands beside it in
 * the same file, in an export of its own that the bundle drops.
 */
export interface FormulaDefinition {
  readonly name: Text;
  readonly parameters: readonly Parameter[];
  /** Finite numbers in, one number out; NaN where the result does not exist (a row of a range is then blank). */
  readonly compute: (...values: readonly number[]) => number;
  /** The sentence that a scalar call throws where compute gives NaN, such as "the cost is 0". */
  readonly undefinedBecause: (words: Words) => string;
}

export interface Example {
  /** The call without its name: "1000; 500". */
  readonly call: string;
  readonly result: number | string | readonly (number | string)[];
  /** As seen in the cell with the format that the help advises: "100 %". */
  readonly shown?: Text;
  /** Where the figures come from, when they are somebody's. */
  readonly source?: string;
}

export interface FormulaHelp {
  /** What it answers, and the formula in words; under 300 characters with the example. */
  readonly summary: Text;
  readonly parameters: readonly Text[];
  readonly examples: readonly Example[];
  readonly family: 'return' | 'cost' | 'engagement' | 'audience' | 'site' | 'care' | 'goals';
  /** The formula's definition and its source, for the README. */
  readonly formula: Text;
}
