import type { FormulaDefinition } from './define.ts';
import { EVERYDAY } from './everyday.ts';
import { formulaIn } from './named.ts';
import { SPECIAL } from './special.ts';

/** Every formula; the help shows the members of a family in this order. */
export const FORMULAS: readonly FormulaDefinition[] = [...EVERYDAY, ...SPECIAL];

/** The formula of an English or a French name. */
export function formulaNamed(name: string): FormulaDefinition | undefined {
  return formulaIn(FORMULAS, name);
}

/** Names, in both languages: of the formulas that work without an argument, and of those whose result is a rate. */
export function formulaNames(): { readonly bare: readonly string[]; readonly rates: readonly string[] } {
  const names = (formulas: readonly FormulaDefinition[]) => formulas.flatMap(({ name }) => [name.en, name.fr]);
  return {
    bare: names(FORMULAS.filter(({ fromFacts }) => fromFacts)),
    rates: names(FORMULAS.filter(({ shows, formattedByHand }) => shows === 'percent' && !formattedByHand)),
  };
}
