import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Run from './contests/run.ts';
import { type BenchRow, ratioOf } from './measure.ts';

/** The most that a formula may take of the time of a loop written for it alone. */
const TARGET = 2.5;

/**
 * Each formula over 100,000 rows beside a loop by hand that checks the same cells and builds the same output: the
 * slowest of each family, or all of them. Statistics stand beside their bare mathematics, without a target.
 */
export async function formulasBench(root: string, isAllWanted: boolean): Promise<readonly BenchRow[]> {
  const fresh = await contestModule(root);
  const { contests, formulasWithoutContest } = await fresh('');
  const missing = formulasWithoutContest();
  if (missing.length > 0) throw new Error(`tests/bench/contests has nothing about ${missing.join(', ')}.`);

  const rows: BenchRow[] = [];
  for (const { family, names } of contests()) {
    const measured: BenchRow[] = [];
    for (const name of names) measured.push(rowOf(name, await fresh(name)));
    measured.sort((one, other) => ratioOf(other)! - ratioOf(one)!);
    if (isAllWanted || names.length === 1) rows.push(...measured);
    else rows.push({ ...measured[0]!, name: `${family}, slowest of ${names.length}: ${measured[0]!.name}` });
  }
  return rows;
}

/** Gives the module of the contests anew for each name: what V8 has learnt from one formula must not slow the next. */
async function contestModule(root: string): Promise<(name: string) => Promise<typeof Run>> {
  const outfile = join(root, 'node_modules/.cache/social-roi/contests.mjs');
  const entryPoints = [join(root, 'tests/bench/contests/run.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
  return (name) => import(`${pathToFileURL(outfile).href}?${encodeURIComponent(name)}`);
}

function rowOf(contest: string, { outcomeOf }: typeof Run): BenchRow {
  const { ours, rival, rows, isMathematics } = outcomeOf(contest);
  const call = contest.includes('(') ? contest : `${contest}(…)`;
  const name = `=${call} over ${rows.toLocaleString('en')} rows`;
  return { name, ours, rival, ...(isMathematics ? {} : { target: TARGET }) };
}
