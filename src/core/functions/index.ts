import type { FormulaDefinition } from './define.ts';
import { socialRoi } from './social-roi.ts';

/** Every formula, in the order in which the help shows them. */
export const FORMULAS: readonly FormulaDefinition[] = [socialRoi];

/** The formula of an English or a French name. */
export function formulaNamed(name: string): FormulaDefinition | undefined {
  return FORMULAS.find((formula) => formula.name.en === name || formula.name.fr === name);
}
