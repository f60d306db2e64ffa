/**
 * `npm run create` makes a new sheet with its bound script and pushes the build to it; `npm run push` pushes the build
 * to the script that .clasp.json names. clasp's exit codes do not always tell the truth (refusing to create exits 0,
 * skipping a push too), so what it wrote is what counts.
 */
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const PROJECT = '.clasp.json';
/** Beside the project file, because clasp looks for dist/ beside the one that it is given, by its full path only. */
const NEW_PROJECT = resolve('.clasp.new.json');
const TITLE = 'Social ROI';
const PLACEHOLDER = /^PUT-|^$/;

/** The program that stands for clasp; a test puts its own in its place. */
const clasp = process.env.SOCIAL_ROI_CLASP ?? createRequire(import.meta.url).resolve('@google/clasp');

const SENTENCES = {
  login:
    'You are not logged in to Google: run "npx clasp login" once, and then this command again. Nothing has been changed.',
  api: 'The Apps Script API is switched off for your account: switch it on at https://script.google.com/home/usersettings, and run this command again (an empty sheet that was made meanwhile can be deleted).',
  placeholder:
    '.clasp.json names no script yet: run "npm run create" for a new sheet, or put the id of your script (Extensions › Apps Script › Project settings) in its place.',
  notCreated:
    'Creating did not come to its end, and .clasp.json is as it was; a new sheet in your Drive, if there is one, can be deleted. clasp said:',
  notPushed: 'The script was not updated. clasp said:',
  notBuilt: 'The build failed, so nothing was pushed.',
};

class Refusal extends Error {}

const commands = { create, push };
const command = commands[process.argv[2]];
try {
  if (!command) throw new Refusal('Say what to do: "npm run create" or "npm run push".');
  await command();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** A new sheet, its script, and the build in it. */
async function create() {
  const before = scriptIdOf(PROJECT);
  const created = await createProject();
  console.log(created.output.trim());
  if (before && !PLACEHOLDER.test(before)) console.log(`Until now ${PROJECT} named the script ${before}.`);
  // Creating also pulls Google's empty manifest over the one that was built.
  await build();
  await push();
  const { parentId } = readProject(PROJECT);
  if (parentId) console.log(`Your new sheet: https://docs.google.com/spreadsheets/d/${[parentId].flat()[0]}/edit`);
}

/** clasp refuses where the project file names a script already, so it is given another one, which then takes its place. */
async function createProject() {
  const ignoreInterrupt = () => {};
  process.on('SIGINT', ignoreInterrupt);
  try {
    writeFileSync(NEW_PROJECT, '{}\n');
    const { output } = await run(clasp, [
      ...['create-script', '--type', 'sheets', '--title', TITLE, '--rootDir', 'dist', '--project', NEW_PROJECT],
    ]);
    const { scriptId, parentId } = readProject(NEW_PROJECT);
    if (!scriptId) throw new Refusal(known(output) ?? `${SENTENCES.notCreated}\n${output.trim()}`);
    const project = { scriptId, rootDir: 'dist', ...(parentId && { parentId }) };
    writeFileSync(NEW_PROJECT, `${JSON.stringify(project, null, 2)}\n`);
    renameSync(NEW_PROJECT, PROJECT);
    return { output };
  } finally {
    rmSync(NEW_PROJECT, { force: true });
    process.off('SIGINT', ignoreInterrupt);
  }
}

/** The build to the script of the project file, its manifest too. */
async function push() {
  const scriptId = scriptIdOf(PROJECT);
  if (PLACEHOLDER.test(scriptId)) throw new Refusal(SENTENCES.placeholder);
  // -f, because without it a changed manifest makes clasp skip the push and call that a success.
  const { output, written } = await run(clasp, ['push', '-f', '--json']);
  const pushed = listOfFiles(written);
  if (!pushed) throw new Refusal(known(output) ?? `${SENTENCES.notPushed}\n${output.trim()}`);
  console.log(
    pushed.length > 0
      ? `Pushed ${pushed.join(', ')} to https://script.google.com/d/${scriptId}/edit. Reload the sheet to see it.`
      : 'The script is up to date already.',
  );
}

async function build() {
  const { code, output } = await run('build.mjs', []);
  if (code !== 0) throw new Refusal(`${SENTENCES.notBuilt}\n${output.trim()}`);
}

/** A sentence for what can be mended at once. */
function known(output) {
  if (/No credentials found|invalid_grant|not logged in/i.test(output)) return SENTENCES.login;
  if (/has not enabled the Apps Script API/i.test(output)) return SENTENCES.api;
  return undefined;
}

/** What `push --json` prints when it has pushed: a list of paths, at the end of whatever else it says. */
function listOfFiles(written) {
  const start = written.search(/^\[/m);
  if (start < 0) return undefined;
  try {
    return JSON.parse(written.slice(start));
  } catch {
    return undefined;
  }
}

function scriptIdOf(file) {
  return readProject(file).scriptId ?? '';
}

function readProject(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${error.message}`);
  }
}

/** Runs a program of Node and hands back what it wrote: on standard output, and altogether. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['inherit', 'pipe', 'pipe'] });
    let written = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      written += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, written }));
  });
}
