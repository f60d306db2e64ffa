/** Finds a Chrome or Chromium to run, and gets one where there is none. Answers the path of a program. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackedChromium } from './unpack.ts';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE =
  'No browser for the tests: install Chrome or Chromium, or name one with CHROME_PATH=/path/to/chrome, and run again.';

/**
 * CHROME_PATH, else a browser of this machine, else apt's where we are root, else the one of @sparticuz/chromium.
 * Throws one line that says what to do where all of this fails.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROME_PATH names ${named}, which does not run. ${ADVICE}`);
    return named;
  }
  const found = installed() ?? fromApt();
  if (found) return found;
  const unpacked = await unpackedChromium().catch(() => null);
  if (unpacked && runs(unpacked)) return unpacked;
  throw new Error(ADVICE);
}

function installed(): string | undefined {
  return candidates().find((path) => executable(path) && runs(path));
}

function candidates(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...FOLDERS];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PROGRAMS, ...playwrightOnes()];
}

/** Browsers that Playwright has downloaded for another project. */
function playwrightOnes(): string[] {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(home)) return [];
  const ours = readdirSync(home).filter((name) => name.startsWith('chromium'));
  return ours.flatMap((name) => ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(home, name, path)));
}

function fromApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('No browser found: installing chromium with apt-get …');
  const apt = (...args: string[]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 240_000 }).status === 0;
  };
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  if (!install()) {
    apt('update');
    install();
  }
  return installed();
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program may stand there and still not run: a library is missing, or it only tells to install a snap. */
function runs(path: string): boolean {
  if (process.platform === 'win32') return executable(path);
  const version = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 });
  return version.status === 0 && /\d+\.\d+/.test(version.stdout);
}
