import type { Words } from '../../locales/index.ts';
import type { FormulaDefinition, Parameter } from '../define.ts';

/** The name as a formula's argument is written: "chiffre d'affaires" becomes chiffre_affaires. */
export function parameterName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b[dl]['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

/**
 * "SOCIAL_ROI(revenue; cost)", as a sentence asks for it, without what may be left out. The semicolon is mended into a
 * comma where a spreadsheet wants one, not the reverse.
 */
export function signature(formula: FormulaDefinition, words: Words): string {
  return written(formula, words, (name, { optional }) => (optional ? [] : [name]));
}

/** "SOCIAL_ROI(revenue; cost; [gross_margin])", with what may be left out in brackets. */
export function fullSignature(formula: FormulaDefinition, words: Words): string {
  return written(formula, words, (name, { optional }) => [optional ? `[${name}]` : name]);
}

function written(
  { name, parameters }: FormulaDefinition,
  { formulas }: Words,
  show: (name: string, parameter: Parameter) => readonly string[],
): string {
  const names = parameters.flatMap((parameter) => show(parameterName(formulas.own(parameter.name)), parameter));
  return `${formulas.own(name)}(${names.join('; ')})`;
}
