import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';

/** Our own results: a row that names no account, or the brand itself, is ours; any other is a competitor's. */
export function ownResults(results: readonly Result[], brand: string): readonly Result[] {
  const ours = normalName(brand);
  return results.filter(({ account }) => account === '' || normalName(account) === ours);
}
