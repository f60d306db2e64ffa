import type { Facts } from '../facts/define.ts';
import { UserError } from '../lib/errors.ts';
import type { ReadingContext } from '../sources/define.ts';
import type { FormulaDefinition } from './define.ts';
import { signature } from './signature.ts';

/** What one export holds that stands, header and all, in the argument of a formula; throws where it is none. */
export function factsOfExport(
  formula: FormulaDefinition,
  _cells: readonly (readonly unknown[])[],
  _context: ReadingContext,
): Facts {
  throw new UserError((words) => words.formulas.notAnExport(signature(formula, words)));
}
