import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parameterName } from '../src/core/functions/engine/signature.ts';
import { namesOf } from '../src/core/functions/help/document.ts';
import { FORMULAS } from '../src/core/functions/index.ts';
import { BUNDLE, entryPoints, MENU } from '../src/server/declare.ts';
import { documentedFormulas } from './core/functions/documented.ts';
import { root } from './source-texts.ts';

const dist = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
const code = dist('Code.js');
const formulas = await documentedFormulas();

/** The declared functions with the comment just above each, as Sheets looks for them. */
const declared = [...code.matchAll(/(?:\/\*\*\n((?: \*[^\n]*\n)+) \*\/\n)?^function (\w+)\(([^)]*)\)/gm)].map(
  (match) => ({
    lines: (match[1] ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3)),
    name: match[2]!,
    parameters: match[3] ? match[3].split(', ') : [],
  }),
);

/** Loads Code.js into a fresh realm and gives the globals that it made. */
function load(globals: Record<string, unknown> = {}, strings = true) {
  const realm = createContext(Object.assign(Object.create(null), globals), {
    codeGeneration: { strings, wasm: false },
  });
  runInContext(code, realm);
  return realm as Record<string, unknown>;
}

/** Something that may lie there and not be touched in any way. */
function untouchable(name: string): unknown {
  const refuse = () => {
    throw new Error(`${name} was touched while loading`);
  };
  return new Proxy(function service() {}, { get: refuse, set: refuse, has: refuse, apply: refuse, construct: refuse });
}

describe('Code.js, when it is loaded', () => {
  it('needs nothing that a realm without any service lacks', () => {
    expect(() => load()).not.toThrow();
  });

  it('touches no service, no clock, no chance and no locale, nor does its second part', () => {
    const names = ['SpreadsheetApp', 'PropertiesService', 'CacheService', 'LockService', 'HtmlService', 'Session'];
    const others = ['Utilities', 'ScriptApp', 'Charts', 'Logger', 'console', 'Intl', 'Date'];
    const globals = Object.fromEntries([...names, ...others].map((name) => [name, untouchable(name)]));
    expect(() => load(globals)).not.toThrow();
    const realm = createContext(Object.assign(Object.create(null), globals));
    expect(() => runInContext(`new Function(${dist('later.html')})()`, realm)).not.toThrow();
  });

  it('makes no code of a text', () => {
    expect(() => load({}, false)).not.toThrow();
  });

  it('calculates without any service', () => {
    const realm = load() as object;
    expect(runInContext('SOCIAL_ROI(1000, 500)', realm)).toBe(1);
    expect(runInContext('UTM_GET("https://a.fr/?utm_source=x", "source")', realm)).toBe('x');
    expect(runInContext('ROI_SOCIAL([[10000], [""], [500]], 1000)', realm)).toEqual([[9], [''], [-0.5]]);
  });

  it('makes the globals of the registry and no others', () => {
    const names = formulas.flatMap(({ definition }) => namesOf(definition).map(({ name }) => name));
    const expected = [BUNDLE, ...entryPoints().map(({ name }) => name), ...names];
    expect(Object.keys(load()).sort()).toEqual(expected.sort());
  });

  it('has an export behind every function that it declares', () => {
    const bundle = load()[BUNDLE] as Record<string, unknown>;
    for (const name of ['formula', ...entryPoints().map((entry) => entry.name)]) {
      expect(typeof bundle[name], name).toBe('function');
    }
  });

  it('takes at most 250 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(250_000);
  });

  it('carries the help in the comments of its formulas and nowhere else', () => {
    const bundle = code.slice(0, code.indexOf('\nfunction '));
    const carried = formulas.filter(({ help }) =>
      [help.answers, ...help.parameters, ...(help.note ? [help.note] : [])].some(
        (text) => bundle.includes(text.en) || bundle.includes(text.fr),
      ),
    );
    expect(carried.map(({ definition }) => definition.name.en)).toEqual([]);
  });
});

describe('the declarations', () => {
  it('call the formula under its own name, with whatever the cell gave', () => {
    const calls: unknown[] = [];
    const realm = load();
    realm[BUNDLE] = { formula: (name: string, values: ArrayLike<unknown>) => calls.push([name, Array.from(values)]) };
    runInContext('ROI_SOCIAL(1000, 500); ENGAGEMENT_RATE(); ROAS(1, 2, 3)', realm as object);
    expect(calls).toEqual([
      ['ROI_SOCIAL', [1000, 500]],
      ['ENGAGEMENT_RATE', []],
      ['ROAS', [1, 2, 3]],
    ]);
  });

  it('have one name for each language, and one where both are the same', () => {
    for (const { name } of FORMULAS) {
      expect(declared.filter((each) => each.name === name.en)).toHaveLength(1);
      expect(declared.filter((each) => each.name === name.fr)).toHaveLength(1);
    }
  });

  it.each(formulas.flatMap(({ definition }) => namesOf(definition).map((each) => ({ ...each, definition }))))(
    'stand below the help of $name',
    ({ name, locales, definition }) => {
      const { lines, parameters } = declared.find((each) => each.name === name)!;
      const tagged = lines.filter((line) => line.startsWith('@param'));
      expect(parameters).toEqual(definition.parameters.map((each) => parameterName(each.name[locales[0]])));
      expect(tagged.map((line) => line.split(' ')[2])).toEqual(parameters);
      expect(tagged.every((line) => /^@param \{(number|string|Date)(\[\]\[\])?\} [a-z_]+ \S/.test(line))).toBe(true);
      expect(lines.filter((line) => !line.startsWith('@'))).toHaveLength(locales.length);
      expect(lines.slice(-2)).toEqual([expect.stringMatching(/^@return \{(number|string)\} \S/), '@customfunction']);
      expect(lines.filter((line) => !line.startsWith('@')).join(' ').length).toBeLessThan(300);
    },
  );

  it('show none of the other functions as formulas', () => {
    for (const { name } of entryPoints()) expect(declared.find((each) => each.name === name)?.lines).toEqual([]);
    expect(MENU).toHaveLength(6);
  });
});

describe('dist', () => {
  it('holds what Google gets and nothing else', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'help.html',
      'later.html',
      'sidebar.html',
    ]);
  });

  it('asks for this document and its own panel alone', () => {
    expect(JSON.parse(dist('appsscript.json')).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('later.html', () => {
  it('has no character that means something in a page, so that none is changed on the way', () => {
    expect(dist('later.html')).not.toMatch(/[<>&]/);
    expect(typeof JSON.parse(dist('later.html'))).toBe('string');
  });
});

describe.each(['sidebar.html', 'help.html'])('%s', (name) => {
  const page = () => dist(name);

  it('is one file that fetches nothing', () => {
    expect(page()).not.toMatch(/<link\b|\bsrc=|@import|url\((?!["']?data:)|\b(fetch|XMLHttpRequest)\(/);
  });

  it('has no template literal, for Google takes what looks like a comment out of it', () => {
    expect(page()).not.toContain('`');
  });

  it('has no comment and no mark that Google would take for its own', () => {
    expect(page()).not.toMatch(/<!--|<\?/);
    expect(page().match(/<script\b/g)).toHaveLength(page().match(/<\/script>/g)!.length);
  });

  it('names its language where the server can set it', () => {
    expect(page()).toContain('<body data-locale="en"');
    expect(page().match(/data-locale="en"/g)).toHaveLength(1);
  });
});
