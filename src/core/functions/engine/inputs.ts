import { UNKNOWN } from '../../lib/numbers.ts';
import type { Parameter } from '../define.ts';
import { BLANK, type Complaint } from './check.ts';
import { type Argument, checkedAt, plainNumberAt } from './ranges.ts';

/** One argument of `compute`. */
export type Value = number | string | undefined;

/** What `compute` gets in the place of a blank. */
export function valueOfBlank({ kind, blank }: Parameter): Value {
  if (blank !== undefined) return blank;
  if (kind === 'text') return '';
  return kind === 'choice' || kind === 'result' ? undefined : UNKNOWN;
}

/** The arguments of `compute`, one row after the other. */
export interface Inputs {
  /** Those that are the same for every row stand in their places from the start. */
  readonly values: Value[];
  /** The places of the others. */
  readonly varying: readonly number[];
  /** Of those that are the same: how many are blank, and whether one of these is needed. */
  readonly blanks: number;
  readonly isNeeded: boolean;
}

export function inputsOf(given: readonly Argument[]): Inputs {
  const isWrong = given.some(({ one }) => typeof one === 'function');
  const blank = given.filter(({ one }) => !isWrong && one === BLANK);
  return {
    values: given.map(({ one, parameter }) => {
      if (one === undefined) return UNKNOWN;
      return typeof one === 'number' || typeof one === 'string' ? one : valueOfBlank(parameter);
    }),
    // What is wrong is told in the order of the arguments: all are looked at then.
    varying: given.flatMap(({ one }, index) => (one === undefined || isWrong ? [index] : [])),
    blanks: blank.length,
    isNeeded: blank.some(({ parameter }) => isNeeded(parameter)),
  };
}

function isNeeded({ blank, optional }: Parameter): boolean {
  return blank === undefined && !optional;
}

/**
 * Puts into `inputs` what `compute` gets for one cell of the result. Answers with a complaint instead, for a wrong cell
 * is told before a blank; with BLANK where a cell that is needed is blank, or all are; else with undefined.
 */
export function readInputs(
  given: readonly Argument[],
  row: number,
  column: number,
  inputs: Inputs,
): Complaint | typeof BLANK | undefined {
  const { values, varying } = inputs;
  let blanks = inputs.blanks;
  let isBlank = inputs.isNeeded;
  let complaint: Complaint | undefined;
  for (let place = 0; place < varying.length; place += 1) {
    const index = varying[place]!;
    const argument = given[index]!;
    const plain = plainNumberAt(argument, row, column);
    if (!Number.isNaN(plain)) {
      values[index] = plain;
      continue;
    }
    const checked = checkedAt(argument, row, column);
    if (typeof checked === 'number' || typeof checked === 'string') {
      values[index] = checked;
    } else if (checked === BLANK) {
      values[index] = valueOfBlank(argument.parameter);
      blanks += 1;
      if (isNeeded(argument.parameter)) isBlank = true;
    } else complaint ??= checked;
  }
  if (complaint) return complaint;
  return isBlank || blanks === given.length ? BLANK : undefined;
}
