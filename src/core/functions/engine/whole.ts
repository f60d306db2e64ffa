/** A formula that looks at whole ranges at once, such as the scores of a survey or the steps of a funnel. */
import type { Cell } from '../../lib/cells.ts';
import { UserError } from '../../lib/errors.ts';
import type { Outcome, Parameter } from '../define.ts';
import { BLANK, type Complaint } from './check.ts';
import { type Value, valueOfBlank } from './inputs.ts';
import { type Argument, checkedAt, type Layout, plainSum, sizeIn } from './ranges.ts';
import { isRowRefusal } from './refusal.ts';
import { label } from './spoken.ts';

/** Values for `compute`: a list for each whole range, all of one length. Undefined where there is nothing to count. */
export function readWhole(layout: Layout): readonly (Value | readonly Value[])[] | undefined {
  let isBlank = false;
  let known = 0;
  const values = layout.given.map((argument) => {
    if (!argument.parameter.whole) {
      const value = readOne(argument);
      if (value !== BLANK) return value;
      const { parameter } = argument;
      if (parameter.blank === undefined && !parameter.optional) isBlank = true;
      return valueOfBlank(parameter);
    }
    const rows = layout.usedRows - (layout.hasHeader ? 1 : 0);
    const list = new Array<Value>(rows * layout.columns).fill(valueOfBlank(argument.parameter));
    known += fillList(list, argument, layout);
    return list;
  });
  return isBlank || known === 0 ? undefined : values;
}

function readOne(argument: Argument): Value | typeof BLANK {
  const { one, parameter } = argument;
  if (one === undefined) {
    throw new UserError((words) => words.formulas.oneValue(label(parameter, words), sizeIn(words, argument)));
  }
  if (typeof one === 'function') throw new UserError(one);
  return one;
}

/** Row by row, and each row from left to right; the places of blanks stay. Gives the number of cells that are not blank. */
function fillList(list: Value[], argument: Argument, { columns, usedRows, hasHeader }: Layout): number {
  const { parameter, cells, rows, columns: width, least, most } = argument;
  let known = 0;
  let place = 0;
  for (let row = hasHeader ? 1 : 0; row < usedRows; row += 1) {
    const line = cells[rows === 1 ? 0 : row]!;
    for (let column = 0; column < columns; column += 1, place += 1) {
      const cell = argument.added ? plainSum(argument, line) : line[width === 1 ? 0 : column];
      // The way that nearly every cell of a long range goes.
      if (typeof cell === 'number' && cell >= least && cell <= most) {
        list[place] = cell;
        known += 1;
        continue;
      }
      const checked = checkedAt(argument, row, column);
      if (typeof checked === 'function') throw refused(checked, parameter, usedRows > 1 ? row + 1 : undefined);
      if (checked === BLANK) continue;
      list[place] = checked;
      known += 1;
    }
  }
  return known;
}

function refused(complaint: Complaint, parameter: Parameter, row: number | undefined): UserError {
  return new UserError((words) => {
    const name = label(parameter, words);
    return complaint(words, row === undefined ? name : words.formulas.atRow(name, row));
  });
}

/** A refusal of one value, completed by its row; anything else as it is. */
export function located(error: unknown, { columns, usedRows, hasHeader }: Layout): unknown {
  if (!isRowRefusal(error) || usedRows === 1) return error;
  const row = Math.floor(error.index / columns) + (hasHeader ? 2 : 1);
  return new UserError((words) => error.sayAt(words, row));
}

/**
 * What stands beside each value: in a column where the values stand in one, in a row where they stand in a row. A
 * header has a blank beside it.
 */
export function placeBeside(
  { given, rows, columns, hasHeader }: Layout,
  outcome: Outcome,
  toCells: (outcome: Outcome) => Cell[],
): Cell[][] {
  if (rows > 1 && columns > 1) {
    const argument = given.find(({ parameter }) => parameter.whole)!;
    throw new UserError((words) =>
      words.formulas.oneLine(label(argument.parameter, words), sizeIn(words, { rows, columns })),
    );
  }
  const lines = (outcome as readonly Outcome[]).map(toCells);
  if (hasHeader) lines.unshift(lines[0]!.map((): Cell => ''));
  return rows === 1 && columns > 1 ? lines[0]!.map((_, index) => lines.map((line) => line[index]!)) : lines;
}
