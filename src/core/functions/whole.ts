/** A formula that looks at whole ranges at once, such as the scores of a survey or the steps of a funnel. */
import type { Cell } from '../lib/cells.ts';
import { UserError } from '../lib/errors.ts';
import { BLANK } from './check.ts';
import type { Outcome } from './define.ts';
import { type Value, valueOfBlank } from './inputs.ts';
import { type Argument, checkedAt, type Layout, sizeIn } from './ranges.ts';
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
    const list: Value[] = [];
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

/** Row by row, and each row from left to right; gives the number of cells that are not blank. */
function fillList(list: Value[], argument: Argument, { columns, usedRows, hasHeader }: Layout): number {
  const { parameter } = argument;
  let known = 0;
  for (let row = hasHeader ? 1 : 0; row < usedRows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const checked = checkedAt(argument, row, column);
      if (typeof checked === 'function') {
        throw new UserError((words) => {
          const name = label(parameter, words);
          return checked(words, usedRows > 1 ? words.formulas.atRow(name, row + 1) : name);
        });
      }
      if (checked === BLANK) list.push(valueOfBlank(parameter));
      else {
        list.push(checked);
        known += 1;
      }
    }
  }
  return known;
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
  toCell: (outcome: Outcome) => readonly Cell[],
): Cell[][] {
  if (rows > 1 && columns > 1) {
    const argument = given.find(({ parameter }) => parameter.whole)!;
    throw new UserError((words) =>
      words.formulas.oneLine(label(argument.parameter, words), sizeIn(words, { rows, columns })),
    );
  }
  const lines = (outcome as readonly Outcome[]).map((each) => [...toCell(each)]);
  if (hasHeader) lines.unshift(lines[0]!.map((): Cell => ''));
  return rows === 1 && columns > 1 ? lines[0]!.map((_, index) => lines.map((line) => line[index]!)) : lines;
}
