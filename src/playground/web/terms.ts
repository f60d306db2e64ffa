/** The engine's own wordings that the page shows, in French; the rest of it stays English. */
const FRENCH: Readonly<Record<string, string>> = {};

export function translate(text: string, userLocale: string): string {
  return /^fr/i.test(userLocale) ? (FRENCH[text] ?? text) : text;
}
