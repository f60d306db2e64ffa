import type { Words } from '../locales/index.ts';

/**
 * A failure that the user can mend. It carries its sentence as a function of the language's words, which are looked up
 * only when the sentence is needed. Anything thrown that is not a UserError is a defect of ours.
 */
export class UserError extends Error {
  readonly say: (words: Words) => string;

  constructor(say: (words: Words) => string) {
    super('A sentence for the user, not yet said in a language');
    this.name = 'UserError';
    this.say = say;
  }
}

/** True for a UserError, also one that another part of the script has made: each part has this class of its own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && typeof (error as Partial<UserError>).say === 'function';
}
