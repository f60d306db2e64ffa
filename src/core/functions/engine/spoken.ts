/** Names and values as they stand in the sentences of formulas. */
import type { Words } from '../../locales/index.ts';
import type { Parameter } from '../define.ts';

const LONGEST_QUOTE = 40;

/** The parameter's name at the head of a sentence: "Ad spend". */
export function label(parameter: Parameter, words: Words): string {
  const name = words.formulas.own(parameter.name);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A number inside a sentence: −0.5, in French −0,5. */
export function spoken(value: number, words: Words): string {
  return String(value).replace('-', '−').replace('.', words.formats.decimal);
}

/** The beginning of what somebody wrote. */
export function quoted(found: string): string {
  const text = found.trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
