import type { Facts, FactTable } from '../facts/define.ts';
import type { GoalScope } from '../goals/define.ts';
import { normalName } from '../tabs/names.ts';

/** The facts of one campaign or account; all of them for a platform, which totals tell apart themselves. */
export function factsInScope(facts: Facts, { type, name }: GoalScope): Facts {
  if (type !== 'campaign' && type !== 'account') return facts;
  const wanted = normalName(name);
  return { ...facts, tables: facts.tables.flatMap((table) => rowsOf(table, table.dimensions[type], wanted)) };
}

function rowsOf(table: FactTable, names: readonly string[] | undefined, wanted: string): FactTable[] {
  if (!names) return [];
  const isWanted = new Map<string, boolean>();
  const counts = table.counts.map((count, row) => {
    const name = names[row] ?? '';
    const found = isWanted.get(name) ?? normalName(name) === wanted;
    isWanted.set(name, found);
    return found ? count : 0;
  });
  return counts.includes(1) ? [{ ...table, counts }] : [];
}
