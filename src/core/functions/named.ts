import type { FormulaDefinition } from './define.ts';

/** The formula of an English or a French name, where the list has it. */
export function formulaIn(formulas: readonly FormulaDefinition[], name: string): FormulaDefinition | undefined {
  return formulas.find((formula) => formula.name.en === name || formula.name.fr === name);
}
