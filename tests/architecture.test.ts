import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, filesBelow, readSource, textsOf } from './source-texts.ts';

/** What each ring may import besides itself. The playground sees only what the build wrote. */
const RINGS: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/server': ['src/core'],
  'src/sidebar': ['src/core'],
  'src/playground/apps-script': [],
  'src/playground/web': ['src/playground/apps-script'],
  'src/playground/node': ['src/playground/apps-script'],
};

const GOOGLE_SERVICES =
  /\b(SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|ScriptApp|UrlFetchApp|MailApp|DriveApp)\b|\b(Session|Utilities|Logger|Charts)\./;

const source = filesBelow('src');
const ringOf = (file: string) => Object.keys(RINGS).find((ring) => file.startsWith(`${ring}/`));

function importsOf(file: string): readonly string[] {
  return [
    ...readSource(file).matchAll(/^(?:import|export|\}).*? from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

describe('the rings', () => {
  it('hold every file', () => {
    expect(source.filter((file) => ringOf(file) === undefined)).toEqual([]);
  });

  it('import inwards only', () => {
    const strays = source.flatMap((file) => {
      const ring = ringOf(file)!;
      const allowed = [ring, ...RINGS[ring]!];
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => normalize(join(dirname(file), path)))
        .filter((target) => !allowed.some((each) => target.startsWith(`${each}/`)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(strays).toEqual([]);
  });

  it('bring no package into what Google runs', () => {
    const shipped = source.filter((file) => /^src\/(core|server|sidebar)\//.test(file));
    const packages = shipped.flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith('.'))
        .map((path) => `${file} imports ${path}`),
    );
    expect(packages).toEqual([]);
  });

  it('name a Google service in the server alone', () => {
    const elsewhere = source.filter((file) => /^src\/(core|sidebar)\//.test(file));
    expect(elsewhere.filter((file) => GOOGLE_SERVICES.test(codeOf(file)))).toEqual([]);
  });

  it('leave the clock and chance outside of core', () => {
    const asking = filesBelow('src/core').filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(codeOf(file)),
    );
    expect(asking).toEqual([]);
  });
});

describe('a file', () => {
  it('keeps no state: nothing at its top level can change', () => {
    const shared = source.filter((file) => /^src\/(core|server)\//.test(file));
    expect(shared.filter((file) => /^(export )?(let|var) /m.test(codeOf(file)))).toEqual([]);
  });

  it('is named in kebab case and exports by name', () => {
    expect(source.filter((file) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(file))).toEqual([]);
    expect(source.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([]);
  });

  it('calls nothing any', () => {
    expect(source.filter((file) => /(: any\b|as any\b|<any\b)/.test(codeOf(file)))).toEqual([]);
  });
});

describe('a sentence for people', () => {
  it('stands in a locale or in a definition, not in the midst of the code', () => {
    const sentence = /^\p{Lu}\p{L}* (\p{L}+ ){2,}\p{L}+.*[.?!]$/u;
    const shipped = source.filter(
      (file) => /^src\/(core|server)\//.test(file) && !file.startsWith('src/core/locales/'),
    );
    const strays = shipped
      .filter((file) => !file.startsWith('src/core/sources/') && !file.startsWith('src/core/sample/'))
      .flatMap(textsOf)
      .filter(
        ({ text, before }) => sentence.test(text) && !/\b(en|fr):/.test(before) && !/\bnew Error\($/.test(before),
      );
    expect(strays.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });
});
