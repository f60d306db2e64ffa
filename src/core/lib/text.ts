/** The languages in which the product speaks. Adding one here lists, as compile errors, every sentence to write. */
export type Locale = 'en' | 'fr';

export const LOCALES = ['en', 'fr'] as const satisfies readonly Locale[];

/** One short text in every language, standing in the definition that it names. */
export type Text = Readonly<Record<Locale, string>>;

/** Anything but French reads English: 'fr', 'fr_CA' and 'fr-FR' are French. */
export function localeOf(tag: string | null | undefined): Locale {
  return /^fr\b|^fr_/i.test(tag ?? '') ? 'fr' : 'en';
}

/** A text that is the same in both languages, such as a brand name. */
export function same(text: string): Text {
  return { en: text, fr: text };
}
