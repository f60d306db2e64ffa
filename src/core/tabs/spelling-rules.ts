import type { Spellings } from '../facts/spellings.ts';
import type { Locale, Text } from '../lib/text.ts';

/** Rows of Settings that tell under which name another one counts: "Campaign: Soldes_ete" and "Source: fcebook". */

export type SpellingKind = 'campaign' | 'source';

const CAMPAIGN = /^(?:campaign|campagne)\s*:\s*(.+)$/is;
const SOURCE = /^source\s*:\s*(.+)$/is;

const NAMES: Readonly<Record<SpellingKind, Text>> = {
  campaign: { en: 'Campaign: ', fr: 'Campagne : ' },
  source: { en: 'Source: ', fr: 'Source : ' },
};

export const SPELLING_MEANING: Text = { en: 'Counts under this name.', fr: 'Compte sous ce nom.' };

/** The name of the row that tells under which name a spelling counts. */
export function spellingRule(kind: SpellingKind, found: string, locale: Locale): string {
  return NAMES[kind][locale] + found.trim();
}

/** The spelling that a row is about; undefined for a row of another kind. */
export function spellingIn(setting: string): { readonly kind: SpellingKind; readonly found: string } | undefined {
  const campaign = CAMPAIGN.exec(setting.trim())?.[1];
  if (campaign !== undefined) return { kind: 'campaign', found: campaign.trim() };
  const source = SOURCE.exec(setting.trim())?.[1];
  return source === undefined ? undefined : { kind: 'source', found: source.trim() };
}

/** What the rows of Settings say about names; of two rows about one the first counts. */
export function spellingsFrom(rows: readonly { readonly setting: string; readonly value: string }[]): Spellings {
  const campaigns = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const { setting, value } of rows) {
    const rule = value.trim() === '' ? undefined : spellingIn(setting);
    const names = rule?.kind === 'campaign' ? campaigns : sources;
    if (rule && !names.has(rule.found)) names.set(rule.found, value.trim());
  }
  return { campaigns, sources };
}
