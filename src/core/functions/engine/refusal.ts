import { isUserError, UserError } from '../../lib/errors.ts';
import type { Text } from '../../lib/text.ts';
import type { Words } from '../../locales/index.ts';
import { spoken } from './spoken.ts';

/** What `compute` throws where its values cannot be counted with: the sentence stands in the formula's own file. */
export function refusal(text: Text): UserError {
  return new UserError((words) => words.formulas.own(text));
}

/** A refusal that says the numbers that it is about, each as the language writes it. */
export function refusalWith(numbers: readonly number[], say: (...spoken: readonly string[]) => Text): UserError {
  return new UserError((words) => words.formulas.own(say(...numbers.map((number) => spoken(number, words)))));
}

/** A refusal of one value of a whole range, which the call completes with the row that the value stands in. */
export class RowRefusal extends UserError {
  readonly index: number;
  /** The sentence, given the row counted from 1; undefined where the range has only one. */
  readonly sayAt: (words: Words, row: number | undefined) => string;

  constructor(index: number, { name, why }: Readonly<Record<'name' | 'why', Text>>) {
    const sayAt: RowRefusal['sayAt'] = ({ formulas }, row) => {
      const own = formulas.own(name);
      const start = own.charAt(0).toUpperCase() + own.slice(1);
      return formulas.because(row === undefined ? start : formulas.atRow(start, row), formulas.own(why));
    };
    super((words) => sayAt(words, undefined));
    this.index = index;
    this.sayAt = sayAt;
  }
}

/** True also for one that another part of the script has made. */
export function isRowRefusal(error: unknown): error is RowRefusal {
  return isUserError(error) && typeof (error as Partial<RowRefusal>).sayAt === 'function';
}

/**
 * What `compute` throws where one value of a whole range is wrong: the parameter's name, the place of the value in its
 * list, and why: "Scores, row 5 of the range: 11 is over 10."
 */
export function refusalAt(index: number, name: Text, why: Text): RowRefusal {
  return new RowRefusal(index, { name, why });
}
