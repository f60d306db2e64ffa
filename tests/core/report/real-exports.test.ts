import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { readTables } from '../../../src/sidebar/files/read.ts';
import { EXPORTS, haveExports } from '../sources/files.ts';
import { disagreementsOf } from './disagreements.ts';
import { documentOf, type TestTab } from './documents.ts';
import { faultsOfReports } from './faults.ts';

/** Exports by their number, as one account might hold them. */
const MIXES: readonly (readonly string[])[] = [
  ['09', '13', '26'],
  ['11', '23'],
  ['15', '32', '34'],
  ['17', '21', '20'],
  ['35', '36', '39'],
  ['27', '30', '40'],
  ['01', '18', '38'],
];

describe.skipIf(!haveExports)('the report of real exports', () => {
  it.each(MIXES.map((mix) => [mix.join(', '), mix] as const))('of %s is complete and sound', async (_, mix) => {
    const tabs = (await Promise.all(mix.map(tabsOf))).flat();
    const document = documentOf(tabs);
    const last = Math.max(...document.facts.tables.map(({ to }) => to).filter(Number.isFinite));
    const account = accountOf({ ...document, today: last + 4 })!;
    expect(faultsOfReports(account)).toEqual([]);
    expect(disagreementsOf(account)).toEqual([]);
  });
});

async function tabsOf(number: string): Promise<readonly TestTab[]> {
  const name = readdirSync(EXPORTS).find((file) => file.startsWith(`${number}_`))!;
  const tables = await readTables(name, readFileSync(EXPORTS + name));
  return tables.map((table) => ({ name: table.name, cells: table.rows as readonly (readonly Cell[])[] }));
}
