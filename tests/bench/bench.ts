import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { formulasBench } from './formulas.ts';
import { installLibrary } from './install.ts';
import { loadingBench } from './loading.ts';
import type { BenchRow } from './measure.ts';
import { tableOf } from './table.ts';

/**
 * `npm run bench`: every measurement of the project in one table. What is compared, is compared in the same run. Of the
 * formulas it shows the slowest of each family; `npm run bench -- --all` shows them all.
 */
const root = process.cwd();
const rows: BenchRow[] = [];
const notices: string[] = [];
const isAllWanted = process.argv.includes('--all');

const missing = installLibrary(join(root, 'tests/bench'));
if (missing) notices.push(missing);
else rows.push(...(await loadingBench(root)));

for (const [file, name] of [
  ['reading', 'readingBench'],
  ['report', 'reportModelBench'],
  ['goals', 'goalsBench'],
  ['truth', 'truthBench'],
] as const) {
  const source = join(root, `tests/bench/${file}.ts`);
  if (existsSync(source)) rows.push(...(await measured(source, name)));
  else notices.push(`tests/bench/${file}.ts is not there, so ${name} is left out.`);
}

rows.push(...(await formulasBench(root, isAllWanted)));
if (!isAllWanted) notices.push('Every formula: npm run bench -- --all');

console.log(tableOf(rows));
for (const notice of notices) console.log(`\n${notice}`);

/** The rows that a bench file measures; each is bundled alone, so that none slows the loading of another. */
async function measured(source: string, name: string): Promise<readonly BenchRow[]> {
  const outfile = join(root, `node_modules/.cache/social-roi/${name}.mjs`);
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
  const module: Record<string, () => readonly BenchRow[]> = await import(pathToFileURL(outfile).href);
  return module[name]!();
}
