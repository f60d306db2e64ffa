import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { type BenchRow, medianOf } from './measure.ts';

/** Rounds of which the median counts. */
const ROUNDS = 41;

/** The most that Code.js may take of the time of the library beside it. */
const TARGET = 0.35;

/**
 * How long Google takes to load the script for each cell, beside a bundle of a whole library of spreadsheet functions:
 * both are given as a source that V8 has never seen, since it caches the ones that it has.
 */
export async function loadingBench(root: string): Promise<BenchRow[]> {
  const ours = readFileSync(join(root, 'dist/Code.js'), 'utf8');
  const theirs = await libraryBundle(join(root, 'tests/bench'));
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(loadTime(ours, round));
    times.theirs.push(loadTime(theirs, round));
  }
  return [
    {
      name: `load of Code.js (${kilobytes(ours)}) beside @formulajs/formulajs (${kilobytes(theirs)})`,
      ours: medianOf(times.ours),
      rival: medianOf(times.theirs),
      target: TARGET,
    },
  ];
}

/** Milliseconds to compile a source in a realm of its own and run it to its end. */
function loadTime(source: string, round: number): number {
  const realm = vm.createContext({});
  const fresh = `${source}\n// ${round} ${process.hrtime.bigint()}`;
  const start = performance.now();
  new vm.Script(fresh).runInContext(realm);
  return performance.now() - start;
}

/** Everything that the library exports, written for the same runtime as Code.js. */
async function libraryBundle(folder: string): Promise<string> {
  if (!existsSync(join(folder, 'node_modules/@formulajs/formulajs'))) throw new Error('not installed');
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@formulajs/formulajs';`, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    target: 'es2019',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`;
}
