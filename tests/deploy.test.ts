import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const DEPLOY = resolve('src/playground/node/deploy.mjs');
const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');
const PLACEHOLDER = 'PUT-THE-ID-OF-YOUR-SCRIPT-HERE';

/** clasp takes seconds to start, more on a busy machine. */
const PATIENCE = { timeout: 60_000 };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'home'));
  write('dist/Code.js', 'built');
  write('dist/appsscript.json', 'built');
  write('build.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync('dist/appsscript.json', 'built again');`);
  project({ scriptId: PLACEHOLDER, rootDir: 'dist' });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function project(content: object): void {
  write('.clasp.json', JSON.stringify(content, null, 2));
}

/** A stand-in for clasp: what it does where it is told to create, and to push. It keeps a list of its calls. */
function clasp(
  create: string,
  push = `console.log(JSON.stringify(['dist/Code.js', 'dist/appsscript.json'], null, 2));`,
) {
  write(
    'clasp.mjs',
    `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    const args = process.argv.slice(2);
    const file = args[args.indexOf('--project') + 1];
    appendFileSync('calls', args[0] + ' ' + readFileSync('.clasp.json', 'utf8').includes('NEW') + ' ' + readFileSync('dist/appsscript.json', 'utf8') + '\\n');
    if (args[0] === 'create-script') { ${create} } else { ${push} }`,
  );
}

/** What clasp does on success: it pulls Google's own manifest, then writes the project file. */
const CREATES = `writeFileSync('dist/appsscript.json', 'of Google');
  writeFileSync(file, JSON.stringify({ scriptId: 'NEW', rootDir: 'dist', parentId: ['SHEET'], filePushOrder: [] }));
  console.log('Created new document');`;

function deploy(command: string, fake = true): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DEPLOY, command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: join(folder, 'home'), SOCIAL_ROI_CLASP: fake ? join(folder, 'clasp.mjs') : CLASP },
  });
  return { status, out: stdout, err: stderr };
}

describe('create', PATIENCE, () => {
  test('puts the new project file in place, builds again over the pulled manifest, and pushes', () => {
    clasp(CREATES);
    const { status, out } = deploy('create');
    expect(status).toBe(0);
    expect(JSON.parse(read('.clasp.json'))).toEqual({ scriptId: 'NEW', rootDir: 'dist', parentId: ['SHEET'] });
    expect(read('calls').trim().split('\n')).toEqual(['create-script false built', 'push true built again']);
    expect(out).toContain('https://docs.google.com/spreadsheets/d/SHEET/edit');
  });

  test('tells the script that .clasp.json named until now', () => {
    project({ scriptId: 'OLD', rootDir: 'dist' });
    clasp(CREATES);
    expect(deploy('create').out).toContain('named the script OLD');
  });

  test('leaves the project file as it was where clasp exits 0 without having created anything', () => {
    clasp(`console.error('Project file already exists.');`);
    const before = read('.clasp.json');
    const { status, err } = deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('Project file already exists.');
    expect(read('.clasp.json')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.clasp'))).toEqual(['.clasp.json']);
  });

  test('says in one sentence to switch the Apps Script API on', () => {
    clasp(`console.error('User has not enabled the Apps Script API. Enable it'); process.exitCode = 1;`);
    const { status, err } = deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('https://script.google.com/home/usersettings');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('pushes nothing where the build fails', () => {
    clasp(CREATES);
    write('build.mjs', `console.error('a wrong line'); process.exit(1);`);
    const { status, err } = deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('a wrong line');
    expect(read('calls')).not.toContain('push');
  });
});

describe('push', PATIENCE, () => {
  test('pushes to the script of the project file and lists what went there', () => {
    project({ scriptId: 'MINE', rootDir: 'dist' });
    clasp('');
    const { status, out } = deploy('push');
    expect(status).toBe(0);
    expect(out).toContain('dist/Code.js, dist/appsscript.json');
    expect(out).toContain('https://script.google.com/d/MINE/edit');
  });

  test('says so where nothing has changed', () => {
    project({ scriptId: 'MINE', rootDir: 'dist' });
    clasp('', `console.log('[]');`);
    expect(deploy('push')).toMatchObject({ status: 0, out: 'The script is up to date already.\n' });
  });

  test('fails where clasp skips the push and calls that a success', () => {
    project({ scriptId: 'MINE', rootDir: 'dist' });
    clasp('', `console.log('Skipping push.');`);
    const { status, err } = deploy('push');
    expect(status).toBe(1);
    expect(err).toContain('Skipping push.');
  });

  test('refuses the placeholder with one sentence, without asking clasp', () => {
    clasp('');
    const { status, err } = deploy('push');
    expect(status).toBe(1);
    expect(err).toMatch(/^\.clasp\.json names no script yet: run "npm run create" .* its place\.\n$/);
    expect(existsSync(join(folder, 'calls'))).toBe(false);
  });

  test('says where the project file cannot be read', () => {
    write('.clasp.json', '{ scriptId');
    expect(deploy('push')).toMatchObject({ status: 1, err: expect.stringContaining('.clasp.json cannot be read') });
  });
});

describe('with the real clasp and no login', PATIENCE, () => {
  test.each(['create', 'push'])('%s says in one sentence what to do, and changes nothing', (command) => {
    project({ scriptId: command === 'push' ? 'MINE' : PLACEHOLDER, rootDir: 'dist' });
    write('dist/appsscript.json', '{}');
    const before = read('.clasp.json');
    const { status, err } = deploy(command, false);
    expect(status).toBe(1);
    expect(err).toMatch(/^You are not logged in to Google: run "npx clasp login" once, .*\n$/);
    expect(read('.clasp.json')).toBe(before);
  });
});

test.skipIf(!existsSync('dist/Code.js'))('clasp would push exactly the four files of the build', PATIENCE, () => {
  const { stdout } = spawnSync(process.execPath, [CLASP, 'show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout);
  expect(filesToPush.sort()).toEqual(
    ['Code.js', 'appsscript.json', 'help.html', 'later.html', 'sidebar.html'].map((name) => `dist/${name}`),
  );
  expect(untrackedFiles).toEqual([]);
});
