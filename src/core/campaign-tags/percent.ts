/** Percent-encoding as addresses use it (RFC 3986, section 2). */

/** The characters that every encoding leaves alone. */
const NEEDS_NONE = /^[\w.~-]*$/;

const ENCODED = /(?:%[0-9a-f]{2})+/gi;

/**
 * A text as the value of a parameter. A space becomes %20: every program reads it as a space, whereas a plus sign is one
 * only to those that read the query as a form. Half of a surrogate pair, which no encoding has, becomes U+FFFD.
 */
export function encodePercent(text: string): string {
  if (NEEDS_NONE.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

/** What a parameter says. A plus sign is a space, and whatever is no encoding of UTF-8 stays as it is. */
export function decodePercent(text: string): string {
  return /[%+]/.test(text) ? text.replace(/\+/g, ' ').replace(ENCODED, decodedOrSame) : text;
}

function decodedOrSame(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}
