import type { Locale } from '../lib/text.ts';

/**
 * Reads a number that somebody typed, in the format of either language: "1 234,5", "1,234.50 €", "12 %" (0.12), "(5)".
 * Unknown where the text is no number. 'ambiguous' where it can be read in two ways and the language does not tell:
 * in French "1.234" is 1,234 on a numeric keypad and 1234 in old accounts; in English "1,234" is surely 1234.
 */
export function parseNumber(text: string, locale: Locale): number | 'ambiguous' {
  const match =
    /^([-+\u2212]?)\s*(?:[€$£]|[A-Z]{3}\s)?\s*([-+\u2212]?)([\d\s.,'\u2019]*\d[.,]?)\s*(%|[€$£]|[A-Z]{3})?$/.exec(
      text.normalize('NFKC').trim(),
    );
  if (!match) return Number.NaN;
  const [, signBefore = '', signAfter = '', body = '', unit = ''] = match;
  if (signBefore !== '' && signAfter !== '') return Number.NaN;
  const magnitude = parseDigits(body.trim(), locale);
  if (magnitude === 'ambiguous') return magnitude;
  const sign = /[-\u2212]/.test(signBefore + signAfter) ? -1 : 1;
  return (sign * magnitude) / (unit === '%' ? 100 : 1);
}

const GROUPED = /^\d{1,3}([.,\s'\u2019])\d{3}(?:\1\d{3})*$/;

function parseDigits(body: string, locale: Locale): number | 'ambiguous' {
  const separators = body.replace(/\d/g, '');
  const lone = separators.length === 1 && GROUPED.test(body);
  if (lone && separators === '.' && locale === 'fr' && !body.startsWith('0')) return 'ambiguous';
  const groupedByLocale = locale === 'en' ? ',' : ' ';
  if (GROUPED.test(body) && (!lone || !/[.,]/.test(separators) || separators === groupedByLocale)) {
    return body.startsWith('0') && separators !== '' ? parseDecimal(body) : Number(body.replace(/\D/g, ''));
  }
  return parseDecimal(body);
}

/** The last of comma and point is the decimal mark; what stands before it may be grouped in threes by another mark. */
function parseDecimal(body: string): number {
  const mark = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'));
  const whole = mark < 0 ? body : body.slice(0, mark);
  const decimals = mark < 0 ? '' : body.slice(mark + 1);
  if (!/^\d*$/.test(decimals)) return Number.NaN;
  if (!/^\d*$/.test(whole) && (!GROUPED.test(whole) || whole.includes(body[mark] ?? ' '))) return Number.NaN;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`);
}
