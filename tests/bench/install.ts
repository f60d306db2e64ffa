import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what only the benchmark needs, once; a sentence where that is not possible. */
export function installLibrary(folder: string): string | undefined {
  if (existsSync(join(folder, 'node_modules/@formulajs/formulajs'))) return undefined;
  console.log('Installing @formulajs/formulajs into tests/bench, once …');
  const options = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return undefined;
  return `@formulajs/formulajs could not be installed, so the load of Code.js is not compared: go online and run "npm install" in ${folder}.`;
}
