import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Every TypeScript file below a folder, by its path from the project's root. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A string of the source: its text, with … in place of what a template literal fills in. */
export interface SourceText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** What stands before it on its line, or on the line above where it opens its own. */
  readonly before: string;
}

const TOKENS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|(?<=[(=,:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;

/** The strings of a file in their order, without those of its comments. */
export function textsOf(file: string): readonly SourceText[] {
  const source = readSource(file);
  return [...source.matchAll(TOKENS)].flatMap((match) => {
    const raw = match[1] ?? match[2] ?? match[3];
    if (raw === undefined) return [];
    const above = source.slice(0, match.index).split('\n');
    const start = above.at(-1)!.trim();
    return [
      {
        file,
        line: above.length,
        text: withoutPlaceholders(raw).replaceAll('\\u00a0', '\u00a0'),
        before: start || above.at(-2)!.trim(),
      },
    ];
  });
}

function withoutPlaceholders(text: string): string {
  let depth = 0;
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    if (depth === 0 && text.startsWith('${', index)) {
      result += '…';
      depth = 1;
      index += 1;
    } else if (depth > 0) {
      if (text[index] === '{') depth += 1;
      if (text[index] === '}') depth -= 1;
    } else result += text[index];
  }
  return result;
}

/** The code of a file without its comments and strings. */
export function codeOf(file: string): string {
  return readSource(file).replace(TOKENS, (token) => (token.startsWith('/') ? ' ' : '""'));
}

/** What people read in one language: the strings of its locale, and of definitions' `{ en, fr }`. */
export function wordsIn(locale: 'en' | 'fr'): readonly SourceText[] {
  const inDefinitions = ['src/core', 'src/server', 'src/sidebar']
    .flatMap(filesBelow)
    .filter((file) => !file.startsWith('src/core/locales/'))
    .flatMap(textsOf)
    .filter(({ before }) => new RegExp(`\\b${locale}:( \\([^()]*\\) =>)?$`).test(before));
  const inLocale = filesBelow(`src/core/locales/${locale}`).flatMap(textsOf);
  return [...inLocale.filter(({ before }) => !/\bfrom$/.test(before)), ...inDefinitions];
}
