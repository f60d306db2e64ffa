import type { Facts, FactTable } from '../facts/define.ts';
import type { Measure } from '../fields.ts';
import { isKnown } from '../lib/numbers.ts';
import { normalName } from '../tabs/names.ts';
import type { Result } from '../tabs/results.ts';
import type { DocumentFacts } from './account.ts';

/** What is our own, and what somebody has noted of others. */
export interface SplitResults {
  readonly own: readonly Result[];
  readonly others: readonly Result[];
  /** The exports, without the rows of others. */
  readonly ownFacts: Facts;
}

type Named = Pick<DocumentFacts, 'facts' | 'results' | 'settings' | 'goals'>;

/**
 * Rows of Results without an account are ours, and so are those of the brand, of an account whose exports are here, and
 * of an account on which a goal is set. All others tell of competitors, and count in nothing of ours; nor do rows of a
 * plain table that names the brand beside others.
 */
export function splitResults({ facts, results, settings, goals }: Named): SplitResults {
  const isPlain = ({ source, dimensions }: FactTable): boolean => source.id === 'own-table' && !!dimensions.account;
  const isAlone = results.every(({ account }) => account === '') && !facts.tables.some(isPlain);
  if (isAlone) return { own: results, others: [], ownFacts: facts };
  const ours = new Set([settings.brand, ...goals.flatMap((goal) => (goal.scopeType === 'account' ? goal.scope : []))]);
  for (const { source, dimensions } of facts.tables) {
    // A plain table may list anybody; an export of a platform is that of its own accounts.
    if (source.id !== 'own-table') for (const name of dimensions.account ?? []) ours.add(name);
  }
  const names = new Set([...ours].map(bareName).filter(Boolean));
  const isOwn = (account: string): boolean => account === '' || names.has(bareName(account));
  const split = facts.tables.map((table) => (isPlain(table) ? splitTable(table, isOwn) : { table, others: [] }));
  return {
    own: results.filter(({ account }) => isOwn(account)),
    others: [...results.filter(({ account }) => !isOwn(account)), ...split.flatMap(({ others }) => others)],
    ownFacts: { ...facts, tables: split.map(({ table }) => table) },
  };
}

/** What a table of several brands is read for. */
const COMPARED: readonly Measure[] = ['followers_total', 'engagements', 'rating'];

/** A plain table in which we stand beside others; one that names nobody of ours lists accounts of our own. */
function splitTable(table: FactTable, isOwn: (account: string) => boolean): { table: FactTable; others: Result[] } {
  const accounts = table.dimensions.account!;
  const known = new Map([...new Set(accounts)].map((account) => [account, isOwn(account)]));
  const isOurs = (row: number): boolean => known.get(accounts[row]!)!;
  const areBeside = [...known.keys()].some((account) => account !== '' && known.get(account));
  if (!areBeside || [...known.values()].every(Boolean)) return { table, others: [] };
  const others: Result[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (!table.counts[row] || isOurs(row)) continue;
    for (const indicator of COMPARED) {
      const number = table.measures[indicator]?.[row] ?? Number.NaN;
      if (!isKnown(number)) continue;
      others.push({
        from: table.day[row]!,
        to: table.dayEnd[row]!,
        account: accounts[row]!,
        platform: table.platforms[table.platformOf[row]!]!,
        indicator,
        number,
        unitValue: Number.NaN,
        theme: '',
        row: table.sheetRows[row]!,
      });
    }
  }
  return { table: { ...table, counts: table.counts.map((count, row) => (isOurs(row) ? count : 0)) }, others };
}

/** Letters and digits alone: "@savonnerie.lavandine" is "Savonnerie Lavandine". */
export function bareName(name: string): string {
  return normalName(name).replace(/[^\p{L}\p{N}]+/gu, '') || normalName(name);
}
