/** Runs the tests and closes with a line that counts them: `N passed, N failed`. Arguments go on to vitest. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'node_modules/.cache/test-results.json');
mkdirSync(resolve(root, 'node_modules/.cache'), { recursive: true });
rmSync(results, { force: true });

const vitest = spawnSync(
  process.execPath,
  [
    resolve(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const { passed, failed } = count();
const ended = vitest.status === 0 && failed === 0;
console.log(`${passed} passed, ${ended ? failed : Math.max(failed, 1)} failed`);
process.exitCode = ended ? 0 : 1;

/** A file that does not load has no test that could fail: it counts as one. No results at all count as one failure. */
function count() {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    const tests = report.testResults.flatMap((file) => file.assertionResults);
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    const of = (status) => tests.filter((test) => test.status === status).length;
    return { passed: of('passed'), failed: of('failed') + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
