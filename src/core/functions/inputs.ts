import { UNKNOWN } from '../lib/numbers.ts';
import { BLANK, type Checked, type Complaint, checkCell } from './check.ts';
import type { Argument } from './ranges.ts';

/**
 * What `compute` gets for one cell of the result; or a complaint, for a wrong cell is told before a blank; or BLANK
 * where a cell that is needed is blank, or all are.
 */
export function inputsAt(given: readonly Argument[], row: number, column: number): number[] | Complaint | typeof BLANK {
  const inputs: number[] = [];
  let blanks = 0;
  let needed = false;
  let complaint: Complaint | undefined;
  for (const argument of given) {
    const { blank, optional } = argument.parameter;
    const checked = argument.added ? addedAt(argument, row) : checkAt(argument, row, column);
    if (typeof checked === 'function') complaint ??= checked;
    if (checked === BLANK) {
      blanks += 1;
      if (blank === undefined && !optional) needed = true;
    }
    inputs.push(typeof checked === 'number' ? checked : (blank ?? UNKNOWN));
  }
  if (complaint) return complaint;
  return needed || blanks === given.length ? BLANK : inputs;
}

function checkAt({ parameter, cells, rows, columns }: Argument, row: number, column: number): Checked {
  return checkCell(cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column], parameter);
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
