import type { Words } from '../locales/index.ts';
import { words } from '../locales/index.ts';
import type { Locale } from './text.ts';

/**
 * A failure that the user can mend. It carries its sentence as a function of the language, so that the language is
 * looked up only when the sentence is needed. Anything thrown that is not a UserError is a defect of ours.
 */
export class UserError extends Error {
  readonly say: (words: Words) => string;

  constructor(say: (words: Words) => string) {
    super(say(words('en')));
    this.name = 'UserError';
    this.say = say;
  }

  in(locale: Locale): string {
    return this.say(words(locale));
  }
}
