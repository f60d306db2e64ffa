import { join } from 'node:path';
import { installLibrary } from './install.ts';
import { loadingBench } from './loading.ts';
import type { BenchRow } from './measure.ts';
import { tableOf } from './table.ts';

/** `npm run bench`: every measurement of the project in one table. What is compared, is compared in the same run. */
const root = process.cwd();
const rows: BenchRow[] = [];
const notices: string[] = [];

const missing = installLibrary(join(root, 'tests/bench'));
if (missing) notices.push(missing);
else rows.push(...(await loadingBench(root)));

console.log(tableOf(rows));
for (const notice of notices) console.log(`\n${notice}`);
