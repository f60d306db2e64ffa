import type { Text } from '../lib/text.ts';

/**
 * The form in which two spellings of a name are compared: no accents, no case, no odd spaces or apostrophes, no colon
 * or star at the end. "Point de départ :" and "point de depart" are one.
 */
export function normalName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:*]+$/, '')
    .toLowerCase();
}

/** True where a text is one of the names, in any language, or one of the aliases. */
export function isNamed(text: string, name: Text, aliases: readonly string[] = []): boolean {
  const wanted = normalName(text);
  if (wanted === '') return false;
  return [...Object.values(name), ...aliases].some((known) => normalName(known) === wanted);
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
}

/** Looks items up by identifier, name in either language, or alias; of two with the same name the first counts. */
export function nameIndex<Item extends Named>(items: readonly Item[]): (text: string) => Item | undefined {
  const found = new Map<string, Item>();
  const add = (item: Item, names: readonly string[]) => {
    for (const name of names.map(normalName)) if (!found.has(name)) found.set(name, item);
  };
  for (const item of items) add(item, [item.id, ...Object.values(item.name)]);
  for (const item of items) add(item, item.aliases ?? []);
  return (text) => found.get(normalName(text));
}

/** The item whose identifier, name in either language or alias a text is. */
export function byName<Item extends Named>(items: readonly Item[], text: string): Item | undefined {
  if (text.trim() === '') return undefined;
  return items.find(({ id }) => id === text) ?? nameIndex(items)(text);
}

/** The one item whose name opens with a text: "Outils" is "Outils et abonnements". None where two do. */
export function byOpening<Item extends { readonly name: Text }>(
  items: readonly Item[],
  text: string,
): Item | undefined {
  const wanted = `${normalName(text)} `;
  const found = items.filter(({ name }) => Object.values(name).some((known) => normalName(known).startsWith(wanted)));
  return found.length === 1 ? found[0] : undefined;
}
