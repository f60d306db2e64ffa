import { UserError } from '../lib/errors.ts';

/**
 * An address in its parts (RFC 3986, appendix B), each with its own delimiter: put together they are the text again,
 * byte for byte. "https:", "//site.fr", "/page", "?a=1", "#top".
 */
export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  /** '' where there is none. */
  readonly query: string;
  /** '' where there is none. */
  readonly fragment: string;
}

const PARTS = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/i;

/** A host as people type it, without a scheme: "www.site.fr/page", "site.fr:8080". */
const HOST_FIRST = /^[^\s/?#:@]+\.[^\s/?#:@]+(?::\d+)?(?:[/?#]|$)/;

/** Names in letters of any script with a last part that is no number, an IP address, or this machine. */
const HOST =
  /^\/\/(?:(?:[\p{L}\p{M}\p{N}\p{So}_-]+\.)+(?=[^.:]*\p{L})[\p{L}\p{M}\p{N}-]+\.?|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|localhost)(?::\d*)?$/iu;

/** What surrounds an address that was copied, seen or not. */
const AROUND = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;

const LONGEST_QUOTE = 60;

/** Reads any text; never fails. */
export function parseAddress(text: string): Address {
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [];
  return { scheme, authority, path, query, fragment };
}

export function addressText({ scheme, authority, path, query, fragment }: Address): string {
  return `${scheme}${authority}${path}${query}${fragment}`;
}

/**
 * The address of a page as people type it; without a scheme it gets https. Throws a UserError for what is no address,
 * for a scheme that opens no page (javascript, data, file, mailto), and for a password in front of the host.
 */
export function webAddress(text: string): Address {
  const typed = text.replace(AROUND, '');
  const address = parseAddress(withScheme(typed));
  const quote = typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed;
  if (address.scheme !== '' && !/^https?:$/i.test(address.scheme)) {
    throw new UserError(({ tags }) => tags.notOfAPage(address.scheme));
  }
  if (address.authority.includes('@')) throw new UserError(({ tags }) => tags.password());
  if (!HOST.test(address.authority)) throw new UserError(({ tags }) => tags.notAnAddress(quote));
  if (/\s/.test(typed)) throw new UserError(({ tags }) => tags.spaceInside(quote));
  return address;
}

function withScheme(typed: string): string {
  if (typed.startsWith('//')) return `https:${typed}`;
  return HOST_FIRST.test(typed) ? `https://${typed}` : typed;
}
