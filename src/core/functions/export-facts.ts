import { buildFacts } from '../facts/build.ts';
import type { Facts } from '../facts/define.ts';
import type { Cell } from '../lib/cells.ts';
import { UserError } from '../lib/errors.ts';
import type { ReadingContext } from '../sources/define.ts';
import { readTab } from '../sources/read.ts';
import type { FormulaDefinition } from './define.ts';
import { signature } from './signature.ts';

/** What one export holds that stands, header and all, in the argument of a formula; throws where it is none. */
export function factsOfExport(
  formula: FormulaDefinition,
  cells: readonly (readonly unknown[])[],
  context: ReadingContext,
): Facts {
  const reading = readTab({ name: '', cells: cells as readonly (readonly Cell[])[] }, context);
  if (reading.tables.length === 0) {
    throw new UserError((words) => words.formulas.notAnExport(signature(formula, words)));
  }
  return buildFacts([reading], { social: {} });
}
