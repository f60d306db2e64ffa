import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';
import type { DocumentFacts } from './account.ts';

/** Results of our own, and those that somebody has noted of others. */
export interface SplitResults {
  readonly own: readonly Result[];
  readonly others: readonly Result[];
}

type Named = Pick<DocumentFacts, 'facts' | 'results' | 'settings' | 'goals'>;

/**
 * Rows of Results without an account are ours, and so are those of the brand, of an account whose exports are here, and
 * of an account on which a goal is set. All others tell of competitors, and count in nothing of ours.
 */
export function splitResults({ facts, results, settings, goals }: Named): SplitResults {
  if (results.every(({ account }) => account === '')) return { own: results, others: [] };
  const ours = new Set([settings.brand, ...goals.flatMap((goal) => (goal.scopeType === 'account' ? goal.scope : []))]);
  for (const { source, dimensions } of facts.tables) {
    // A plain table may list anybody; an export of a platform is that of its own accounts.
    if (source.id !== 'own-table') for (const name of dimensions.account ?? []) ours.add(name);
  }
  const names = new Set([...ours].map(bareName));
  const isOwn = ({ account }: Result): boolean => account === '' || names.has(bareName(account));
  return { own: results.filter(isOwn), others: results.filter((result) => !isOwn(result)) };
}

/** Letters and digits alone: "@savonnerie.lavandine" is "Savonnerie Lavandine". */
export function bareName(name: string): string {
  return normalName(name).replace(/[^\p{L}\p{N}]+/gu, '') || normalName(name);
}
