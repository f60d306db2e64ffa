import { UserError } from '../lib/errors.ts';
import type { Text } from '../lib/text.ts';

/** What `compute` throws where its values cannot be counted with: the sentence stands in the formula's own file. */
export function refusal(text: Text): UserError {
  return new UserError((words) => words.formulas.own(text));
}
