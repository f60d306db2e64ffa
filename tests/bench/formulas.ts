import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Outcome, Overview } from './contests/run.ts';
import { type BenchRow, ratioOf } from './measure.ts';

/** The most that a formula may take of the time of a loop written for it alone. */
const TARGET = 2.5;

/**
 * Each formula over 100,000 rows beside a loop by hand that checks the same cells and builds the same output: the
 * slowest of each family, or all of them. Statistics stand beside their bare mathematics, without a target.
 */
export async function formulasBench(root: string, isAllWanted: boolean): Promise<readonly BenchRow[]> {
  const script = await contestScript(root);
  const { families, missing }: Overview = answerOf(script);
  if (missing.length > 0) throw new Error(`tests/bench/contests has nothing about ${missing.join(', ')}.`);

  return families.flatMap(({ family, names }) => {
    const rows = names.map((name) => rowOf(name, answerOf(script, name)));
    const sorted = rows.sort((one, other) => ratioOf(other)! - ratioOf(one)!);
    if (isAllWanted || rows.length === 1) return sorted;
    return [{ ...sorted[0]!, name: `${family}, slowest of ${names.length}: ${sorted[0]!.name}` }];
  });
}

async function contestScript(root: string): Promise<string> {
  const outfile = join(root, 'node_modules/.cache/social-roi/contests.mjs');
  const entryPoints = [join(root, 'tests/bench/contests/run.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
  return outfile;
}

/**
 * So much room for new objects that no collection of garbage falls by chance into the time of one of the two, and code
 * that is made fast at once, not whenever another thread finds the time.
 */
const STEADY = [
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
  '--single-threaded-gc',
  '--expose-gc',
  '--no-concurrent-recompilation',
  '--no-concurrent-osr',
];

function answerOf<T extends Overview | Outcome>(script: string, ...names: readonly string[]): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...STEADY, script, ...names], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

function rowOf(contest: string, { ours, rival, rows, isMathematics }: Outcome): BenchRow {
  const call = contest.includes('(') ? contest : `${contest}(…)`;
  const name = `=${call} over ${rows.toLocaleString('en')} rows`;
  return { name, ours, rival, ...(isMathematics ? {} : { target: TARGET }) };
}
