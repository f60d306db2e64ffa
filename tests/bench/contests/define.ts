/** One formula beside what a person would write for it alone. */
export interface Contest {
  /** The arguments of a call, new for every seed, so that no run knows the data of another. */
  readonly data: (seed: number) => readonly unknown[];
  /** The loop by hand; it checks the same cells and builds the same output. */
  readonly byHand: (...given: readonly never[]) => unknown;
  /** The bare mathematics stand beside it: what is measured is what lies around them, and there is no target. */
  readonly isMathematics?: true;
  /** The formula, where the contest has another name. */
  readonly formula?: string;
  /** How many rows the data have, where these are not the usual number. */
  readonly rows?: number;
}

/** The contests of a family by the English names of the formulas, or by the call that is meant. */
export type Contests = Readonly<Record<string, Contest>>;
