import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the add-on and the playground once, before all tests. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['build.mjs', '--playground', '--quiet'], { cwd: root, stdio: 'inherit' });
}
