import { UserError } from '../lib/errors.ts';
import type { Locale } from '../lib/text.ts';
import { type Words, words } from '../locales/index.ts';
import type { Failure } from '../protocol.ts';

/** A request that was understood and not carried out: with the fields that are wrong, or with what stands there now. */
export class Refusal extends UserError {
  readonly details: Omit<Failure, 'message'>;

  constructor(say: (words: Words) => string, details: Omit<Failure, 'message'>) {
    super(say);
    this.name = 'Refusal';
    this.details = details;
  }
}

/** What the panel is told of an error that the user can mend; undefined for a defect of ours. */
export function failureOf(error: unknown, locale: Locale): Failure | undefined {
  if (!(error instanceof UserError)) return undefined;
  const message = error.say(words(locale));
  return error instanceof Refusal ? { message, ...error.details } : { message };
}
