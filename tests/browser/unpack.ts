/** The headless Chromium that comes as an npm package, unpacked into node_modules/.cache. Linux on x64 only. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium@143.0.4';
const HOME = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/** The package's own names folders of another system. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(HOME, 'fonts')}</dir><cachedir>${join(HOME, 'fonts/cache')}</cachedir></fontconfig>
`;

/** The path of a program; installs the package at the first call. */
export async function unpackedChromium(): Promise<string> {
  const program = join(HOME, 'run');
  if (existsSync(program)) return program;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64');
  console.error(`No browser found: unpacking ${PACKAGE} into node_modules/.cache …`);
  const work = `${HOME}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'package.json'), '{"private":true}');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', '--prefix', work];
  execFileSync('npm', ['install', PACKAGE, ...flags], { cwd: work, stdio: 'ignore', timeout: 240_000 });
  const bin = join(work, 'node_modules/@sparticuz/chromium/bin');
  writeFileSync(join(work, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
  chmodSync(join(work, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) untar(join(bin, `${name}.tar.br`), join(work, name));
  writeFileSync(join(work, 'run'), starter(work));
  chmodSync(join(work, 'run'), 0o755);
  rmSync(join(work, 'node_modules'), { recursive: true });
  rmSync(HOME, { recursive: true, force: true });
  renameSync(work, HOME);
  return program;
}

function untar(archive: string, folder: string): void {
  if (!existsSync(archive)) return;
  mkdirSync(folder, { recursive: true });
  const tar = spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  if (tar.status !== 0) throw new Error(`cannot unpack ${archive}`);
}

/** Starts the program with the libraries and fonts of the package, each only where the system has none of its own. */
function starter(folder: string): string {
  const libraries = spawnSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8' }).stdout;
  const lines = ['#!/bin/sh', 'here=$(dirname "$(readlink -f "$0")")'];
  if (!libraries || libraries.includes('not found')) {
    lines.push('export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    writeFileSync(join(folder, 'fonts/fonts.conf'), FONTS);
    lines.push('export FONTCONFIG_PATH="$here/fonts"');
  }
  return [...lines, 'exec "$here/chromium" "$@"', ''].join('\n');
}
