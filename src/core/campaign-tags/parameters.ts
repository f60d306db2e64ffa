import type { Address } from './address.ts';
import { decodePercent } from './percent.ts';

/** The parameters that a campaign tag is made of, in the order in which they are written. */
export const TAG_NAMES = ['source', 'medium', 'campaign', 'term', 'content'] as const;

export type TagName = (typeof TAG_NAMES)[number];

/** One parameter as it stands in an address. */
export interface Parameter {
  /** In small letters, decoded: "utm_source". */
  readonly name: string;
  /** Decoded: what analytics show. */
  readonly value: string;
  /** As written, name and value. */
  readonly text: string;
}

/** The parameters of a query, with or without its question mark, in their order. */
export function parametersOf(query: string): readonly Parameter[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((text) => text !== '')
    .map(parameter);
}

/** "Utm%5FSource=fb" is utm_source; so is "amp;utm_source=fb", which is left of an & that was written for a page. */
function parameter(text: string): Parameter {
  const end = text.indexOf('=');
  return { name: nameOf(text), value: end < 0 ? '' : decodePercent(text.slice(end + 1)), text };
}

/** The name of a parameter alone. */
export function nameOf(text: string): string {
  const end = text.indexOf('=');
  const name = decodePercent(end < 0 ? text : text.slice(0, end)).toLowerCase();
  return name.startsWith('amp;') ? name.replace(/^(?:amp;)+/, '') : name;
}

export function isTag({ name }: Parameter): boolean {
  return name.startsWith('utm_');
}

/** What stands behind the # as if it were a query: "#utm_source=fb" or "#/page?utm_source=fb". */
export function fragmentQuery({ fragment }: Address): string {
  const mark = fragment.indexOf('?');
  return fragment.slice(mark < 0 ? 1 : mark + 1);
}
