import { UNKNOWN } from '../lib/numbers.ts';
import { BLANK, type Checked, type Complaint, checkCell } from './check.ts';
import type { Argument } from './ranges.ts';

/**
 * Fills `inputs` with what `compute` gets for one cell of the result. Answers with a complaint instead, for a wrong cell
 * is told before a blank; or with BLANK where a cell that is needed is blank, or all are.
 */
export function readInputs(
  given: readonly Argument[],
  row: number,
  column: number,
  inputs: number[],
): Complaint | typeof BLANK | undefined {
  let blanks = 0;
  let isNeeded = false;
  let complaint: Complaint | undefined;
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index]!;
    const checked = argument.added ? addedAt(argument, row) : checkAt(argument, row, column);
    if (typeof checked === 'number') {
      inputs[index] = checked;
    } else if (checked === BLANK) {
      const { blank, optional } = argument.parameter;
      inputs[index] = blank ?? UNKNOWN;
      blanks += 1;
      if (blank === undefined && !optional) isNeeded = true;
    } else complaint ??= checked;
  }
  if (complaint) return complaint;
  return isNeeded || blanks === given.length ? BLANK : undefined;
}

function checkAt({ parameter, cells, rows, columns }: Argument, row: number, column: number): Checked {
  return checkCell(cells[rows === 1 ? 0 : row]![columns === 1 ? 0 : column], parameter);
}

/** The columns of a row added; a blank in one of them makes the sum unknown, unless a blank means 0. */
function addedAt({ parameter, cells, rows }: Argument, row: number): Checked {
  const checked = cells[rows === 1 ? 0 : row]!.map((cell) => checkCell(cell, parameter));
  const complaint = checked.find((each) => typeof each === 'function');
  if (complaint) return complaint;
  const numbers = checked.filter((each): each is number => typeof each === 'number');
  const isKnown = parameter.blank === undefined ? numbers.length === checked.length : numbers.length > 0;
  return isKnown ? numbers.reduce((sum, each) => sum + each, 0) : BLANK;
}
