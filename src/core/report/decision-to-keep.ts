import type { Account } from '../findings/account.ts';
import type { Locale } from '../lib/text.ts';
import { sectionContext } from './build.ts';
import { decisionSentences } from './sentences.ts';

/** What is written to Changes when a decision is kept: one line that names what it is about. */
export function decisionToKeep(account: Account, locale: Locale): { readonly what: string } {
  const [proposal] = decisionSentences(account.decision, sectionContext(account, locale));
  return { what: proposal };
}
