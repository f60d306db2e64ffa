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

/**
 * Fills `inputs` with what `compute` gets for one cell of the result. Answers with a complaint instead, for a wrong cell
 * is told before a blank; with BLANK where a cell that is needed is blank, or all are; else with undefined.
 */
export function readInputs(
  given: readonly Argument[],
  row: number,
  column: number,
  inputs: Value[],
): Complaint | typeof BLANK | undefined {
  let blanks = 0;
  let isNeeded = false;
  let complaint: Complaint | undefined;
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index]!;
    let checked = argument.one;
    if (checked === undefined) {
      const plain = plainNumberAt(argument, row, column);
      if (!Number.isNaN(plain)) {
        inputs[index] = plain;
        continue;
      }
      checked = checkedAt(argument, row, column);
    }
    if (typeof checked === 'number' || typeof checked === 'string') {
      inputs[index] = checked;
    } else if (checked === BLANK) {
      const { parameter } = argument;
      inputs[index] = valueOfBlank(parameter);
      blanks += 1;
      if (parameter.blank === undefined && !parameter.optional) isNeeded = true;
    } else complaint ??= checked;
  }
  if (complaint) return complaint;
  return isNeeded || blanks === given.length ? BLANK : undefined;
}
