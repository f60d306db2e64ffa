import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILES = ['base', 'spreadsheet', 'charts', 'html', 'properties', 'cache', 'lock', 'script', 'utilities'];

/** The members of every interface and the constants of every enum, as the published types of Google's services list them. */
export function surface(): { readonly members: Record<string, string[]>; readonly enums: Record<string, string[]> } {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const members: Record<string, Set<string>> = {};
  const parents: Record<string, string[]> = {};
  const enums: Record<string, string[]> = {};
  for (const file of FILES) {
    const text = readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, kind = '', name = '', heritage = '', body = ''] of text.matchAll(
      /^ {8}(?:export )?(interface|enum) (\w+)(?:<[^>]*>)?(?: extends ([^{]+))? \{\n([\s\S]*?)^ {8}\}/gm,
    )) {
      if (kind === 'enum') {
        enums[name] = [...body.matchAll(/^\s+(\w+)/gm)].map((match) => match[1] ?? '');
        continue;
      }
      members[name] ??= new Set();
      for (const match of body.matchAll(/^ {12}(?:readonly )?(\w+)\??\s*[(:<]/gm)) members[name].add(match[1] ?? '');
      parents[name] = heritage.split(',').map((one) => one.replace(/<.*/, '').replace(/^.*\./, '').trim());
    }
  }
  for (const name of Object.keys(members)) {
    for (const parent of parents[name] ?? []) for (const member of members[parent] ?? []) members[name]?.add(member);
  }
  return { members: Object.fromEntries(Object.entries(members).map(([name, set]) => [name, [...set].sort()])), enums };
}
