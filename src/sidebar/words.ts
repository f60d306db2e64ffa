import type { Locale } from '../core/lib/text.ts';
import { panel as en } from '../core/locales/en/panel.ts';
import { panel as fr } from '../core/locales/fr/panel.ts';

export type PanelWords = typeof en;

/** Every sentence of the panel in one language. */
export function panelWords(locale: Locale): PanelWords {
  return locale === 'fr' ? fr : en;
}
