import type { Words } from '../locales/index.ts';
import type { FormulaDefinition } from './define.ts';

/** The name as a formula's argument is written: "chiffre d'affaires" becomes chiffre_affaires. */
export function parameterName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b[dl]['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

/** "SOCIAL_ROI(revenue; cost)": the semicolon is mended into a comma where a spreadsheet wants one, not the reverse. */
export function signature(formula: FormulaDefinition, { formulas }: Words): string {
  const names = formula.parameters.map((parameter) => parameterName(formulas.own(parameter.name)));
  return `${formulas.own(formula.name)}(${names.join('; ')})`;
}
