import { addressText, webAddress } from './address.ts';
import { nameOf, TAG_NAMES, type TagName } from './parameters.ts';
import { encodePercent } from './percent.ts';

/** What to write for each parameter; one that is '' is left as the address has it. */
export type Tag = Readonly<Record<TagName, string>>;

/**
 * The address with a campaign tag. Parameters of the same name, in capitals or not, are replaced where they stand, and
 * the rest of the query, the path and what follows the # stay byte for byte. Doing it twice changes nothing. Throws a
 * UserError where the address is none of a page.
 */
export function taggedAddress(typed: string, tag: Tag): string {
  const address = webAddress(typed);
  const given = TAG_NAMES.filter((name) => tag[name] !== '');
  const placed = new Set<TagName>();
  const write = (name: TagName) => {
    placed.add(name);
    return `utm_${name}=${encodePercent(tag[name])}`;
  };
  const pieces = address.query.slice(1).split('&');
  const kept = pieces.flatMap((piece) => {
    const written = nameOf(piece);
    const name = written.startsWith('utm_') ? given.find((each) => written === `utm_${each}`) : undefined;
    if (name === undefined) return [piece];
    return placed.has(name) ? [] : [write(name)];
  });
  const added = given.filter((name) => !placed.has(name)).map(write);
  if (added.length > 0 && kept[kept.length - 1] === '') kept.pop();
  const query = [...kept, ...added].join('&');
  return addressText({ ...address, query: query === '' ? address.query : `?${query}` });
}
