import type { Locale } from '../lib/text.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/**
 * Every sentence of the server and of the report, in one language: values in, a sentence out. English is the shape.
 * The panel's own sentences stand in panel.ts of each language, so that Code.js does not carry them.
 */
export type Words = typeof en;

const WORDS: Readonly<Record<Locale, Words>> = { en, fr };

export function words(locale: Locale): Words {
  return WORDS[locale];
}
