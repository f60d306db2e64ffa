/**
 * Builds dist/, which is all that Google gets: Code.js, one file for each page, and the manifest.
 *
 *   node build.mjs                writes dist/ and the generated part of README.md
 *   node build.mjs --playground   and, under node_modules/.cache/social-roi, what runs it on this machine
 *   node build.mjs --check        builds in memory; fails where the generated part of README.md is stale
 *   --quiet                       prints nothing but errors
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const cache = join(root, 'node_modules/.cache/social-roi');
const options = new Set(process.argv.slice(2));
const known = ['--playground', '--check', '--quiet'];
for (const option of options) if (!known.includes(option)) fail(`Unknown option ${option}: ${known.join(', ')}.`);

const read = (path) => readFileSync(join(root, path), 'utf8');
const say = (line) => options.has('--quiet') || console.log(line);

let generated;

try {
  await main();
} catch (error) {
  // What is wrong in a source, esbuild has said by itself.
  if (!Array.isArray(error.errors)) throw error;
  process.exit(1);
}

async function main() {
  generated = await generators();
  const files = {
    'Code.js': await serverCode(),
    'later.html': await laterPage(),
    'sidebar.html': await page('sidebar'),
    'help.html': await page('help', generated.helpFragment),
    'appsscript.json': read('appsscript.json'),
  };
  const readme = refreshedReadme();
  const isStale = readme !== undefined && readme !== read('README.md');
  if (options.has('--check')) {
    if (isStale) fail('README.md is stale: run node build.mjs.');
    return;
  }
  writeDist(files);
  if (isStale) writeFileSync(join(root, 'README.md'), readme);
  if (options.has('--playground')) await playground();
}

/** What the TypeScript sources generate, bundled into a module of its own and imported. */
async function generators() {
  const formulaFiles = readdirSync(join(root, 'src/core/functions')).filter((name) => name.endsWith('.ts'));
  const helps = formulaFiles.filter((name) => /^export const help\b/m.test(read(`src/core/functions/${name}`)));
  const contents = [
    `import { FORMULAS } from './src/core/functions/index.ts';`,
    `import { helpOf } from './src/core/functions/help/document.ts';`,
    `import { helpFragment } from './src/core/functions/help/help-page.ts';`,
    `import { readmeTables } from './src/core/functions/help/readme-tables.ts';`,
    `import { BUNDLE, declarations } from './src/server/declare.ts';`,
    `import { sampleTabs } from './src/core/sample/index.ts';`,
    ...helps.map((name, index) => `import * as file${index} from './src/core/functions/${name}';`),
    `const modules = [${helps.map((_, index) => `file${index}`).join(', ')}];`,
    `const formulas = FORMULAS.map((definition) => {`,
    `  for (const { help, ...definitions } of modules) {`,
    `    const [name] = Object.keys(definitions).filter((each) => definitions[each] === definition);`,
    `    if (name) return { definition, help: helpOf(help, name) };`,
    `  }`,
    `  throw new Error(definition.name.en + ' exports no help beside its definition.');`,
    `});`,
    `export const generated = {`,
    `  bundle: BUNDLE,`,
    `  declarations: declarations(formulas),`,
    `  readmeTables: readmeTables(formulas),`,
    `  helpFragment: helpFragment(formulas),`,
    `  sample: () => ({ en: sampleTabs('en'), fr: sampleTabs('fr') }),`,
    `};`,
  ].join('\n');
  const file = join(cache, `generators-${process.pid}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    outfile: file,
    logLevel: 'warning',
  });
  try {
    return (await import(pathToFileURL(file).href)).generated;
  } finally {
    rmSync(file);
  }
}

/** The bundle makes one global; the declarations below it are what Sheets and the pages can call. */
async function serverCode() {
  const special = await part('special', { globalName: 'Special', target: 'es2019' });
  const bundle = await part('main', {
    globalName: generated.bundle,
    target: 'es2019',
    define: { SPECIAL_CODE: JSON.stringify(returning(special, 'Special')) },
  });
  return `${bundle}\n${generated.declarations}`;
}

/**
 * Every cell loads the whole script. What no formula needs stands in a page of its own, as the text of a script that
 * becomes code on first use: a string of JSON without a character that means something in a page.
 */
async function laterPage() {
  const code = await part('later', { globalName: 'Later', target: 'es2020' });
  const escaped = (character) => `\\u00${character.charCodeAt(0).toString(16)}`;
  return `${JSON.stringify(returning(code, 'Later')).replace(/[<>&]/g, escaped)}\n`;
}

/** A script as the body of a function that gives what it has made. */
function returning(code, globalName) {
  return `${code.trim()};return ${globalName}`;
}

/** One of the three scripts. With its inner names it would be a third larger. */
function part(name, settings) {
  return bundled({ entryPoints: [join(root, `src/server/${name}.ts`)], minify: true, ...settings });
}

/** One file: style and script stand in it, for Google serves a page alone. */
async function page(name, fragment = '') {
  const source = `src/sidebar/${name}`;
  const script = await bundled({
    entryPoints: [join(root, `${source}.ts`)],
    minify: true,
    // Google strips what looks like a comment inside a template literal.
    supported: { 'template-literal': false },
  });
  const style = await bundled({ entryPoints: [join(root, `${source}.css`)], minify: true, loader: { '.css': 'css' } });
  return read(`${source}.html`)
    .replace('<!-- style -->', () => `<style>${style.trim()}</style>`)
    .replace('<!-- formulas -->', () => fragment)
    .replace('<!-- script -->', () => `<script>${safeScript(script.trim())}</script>`);
}

/** No text of a script may end or comment out the element that it stands in. */
function safeScript(script) {
  return script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}

async function bundled(settings) {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...settings,
  });
  return outputFiles[0].text;
}

function writeDist(files) {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (files[name] === undefined) rmSync(join(dist, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    replaceFile(join(dist, name), text);
    say(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}

/** In one step, so that whoever reads meanwhile sees the old file or the new one. */
function replaceFile(path, text) {
  const draft = join(cache, `draft-${process.pid}`);
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** README.md with its generated part made anew; undefined where it has no place for one. */
function refreshedReadme() {
  const start = '<!-- formulas:start -->';
  const end = '<!-- formulas:end -->';
  const text = existsSync(join(root, 'README.md')) ? read('README.md') : '';
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) {
    say(`README.md has no ${start} … ${end}: its list of formulas is not generated.`);
    return undefined;
  }
  return `${text.slice(0, from + start.length)}\n\n${generated.readmeTables}\n\n${text.slice(to)}`;
}

/** The commands for Node, and the page of the local spreadsheet. */
async function playground() {
  const commands = ['src/playground/node/start.ts', 'src/playground/node/report.ts', 'tests/bench/bench.ts'];
  await build({
    entryPoints: commands.filter((path) => existsSync(join(root, path))).map((path) => join(root, path)),
    entryNames: '[name]',
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  const sample = JSON.stringify(generated.sample());
  writeFileSync(join(cache, 'sample.json'), sample);
  await playgroundPage(join(cache, 'web'));
  writeFileSync(join(cache, 'web/sample.json'), sample);
}

async function playgroundPage(outdir) {
  const web = join(root, 'src/playground/web');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: ['page.ts', 'page.css'].map((name) => join(web, name)).filter((path) => existsSync(path)),
    outdir,
    bundle: true,
    platform: 'browser',
    // The engine's browser field names a script that exports nothing.
    mainFields: ['module', 'browser', 'main'],
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    sourcemap: 'linked',
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning',
  });
  for (const name of ['o_spreadsheet.xml', 'o_spreadsheet.css']) {
    writeFileSync(join(outdir, name), read(`node_modules/@odoo/o-spreadsheet/dist/${name}`));
  }
  for (const name of readdirSync(web).filter((name) => /\.(html|svg|png|ico)$/.test(name))) {
    writeFileSync(join(outdir, name), readFileSync(join(web, name)));
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
