import type { Locale } from '../../lib/text.ts';
import { help as en } from '../../locales/en/help.ts';
import { help as fr } from '../../locales/fr/help.ts';

const HELP: Readonly<Record<Locale, typeof en>> = { en, fr };

/** The words around the formulas; apart from those of Code.js, which has no use for them. */
export function helpWords(locale: Locale): typeof en {
  return HELP[locale];
}
