/** Headers as they are compared: without what differs between files, programs and languages' typographies. */

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The form in which headers are compared: compatibility forms, invisible characters, no-break spaces, curly quotes,
 * accents and letter case are gone, and text read in the wrong encoding ("MontÃ©e") is repaired.
 */
export function normaliseHeader(header: string): string {
  if (PLAIN.test(header)) return header.toLowerCase();
  return repairEncoding(header)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase();
}

const CURRENCY_AT_END = /[([](us\$|r\$|[€£₹₴]|[a-z]{3})[)\]]$/;
const CURRENCY_OF: Readonly<Record<string, string>> = {
  us$: 'USD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₴': 'UAH',
};

/** "amount spent (eur)" is "amount spent (xxx)" in EUR; a header without a currency is itself. */
export function splitCurrency(normalised: string): { readonly name: string; readonly currency: string | undefined } {
  const match = CURRENCY_AT_END.exec(normalised);
  if (!match) return { name: normalised, currency: undefined };
  const code = CURRENCY_OF[match[1]!] ?? match[1]!.toUpperCase();
  return { name: `${normalised.slice(0, match.index)}(xxx)`, currency: code };
}

/** Windows-1252 differs from Latin-1 in these characters, from 0x80 on; the blanks are not assigned. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Undoes UTF-8 that was read as Windows-1252; any other text stays as it is. */
export function repairEncoding(text: string): string {
  if (!/[ÃÂâ]/.test(text)) return text;
  let repaired = '';
  for (let index = 0; index < text.length; index++) {
    const lead = byteOf(text[index]!);
    const length = lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
    if (length === 1) {
      repaired += text[index];
      continue;
    }
    let code = lead & (length === 2 ? 0x1f : 0x0f);
    for (let next = 1; next < length; next++) {
      const byte = index + next < text.length ? byteOf(text[index + next]!) : 0;
      if (byte < 0x80 || byte > 0xbf) return text;
      code = (code << 6) | (byte & 0x3f);
    }
    repaired += String.fromCharCode(code);
    index += length - 1;
  }
  return repaired;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const place = WINDOWS_1252.indexOf(character);
  return place < 0 ? 0 : 0x80 + place;
}
