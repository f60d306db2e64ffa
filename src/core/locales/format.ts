import { type Format, formatIn } from '../lib/format.ts';
import type { Locale } from '../lib/text.ts';
import { words } from './index.ts';

/** Numbers, dates and lists as one language writes them. */
export function format(locale: Locale): Format {
  return formatIn(locale, words(locale).formats);
}
