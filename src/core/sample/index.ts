import type { Locale, Text } from '../lib/text.ts';
import { seeded } from './chance.ts';
import type { Chance, SampleCell, SampleTab } from './define.ts';
import { examples } from './examples.ts';
import { metaAds } from './meta-ads.ts';
import { linkedin, tiktok } from './networks.ts';
import { ownTabs } from './own.ts';
import { facebookPosts, instagramPosts } from './posts.ts';
import { siteTraffic } from './site.ts';

export type { DayCell, SampleCell, SampleTab } from './define.ts';

const FACEBOOK: Text = { en: 'Facebook posts', fr: 'Publications Facebook' };
const FACEBOOK_SINCE_MAY: Text = { en: 'Facebook posts since May', fr: 'Publications Facebook depuis mai' };

/**
 * The workbook of Savonnerie Lavandine, a small soap maker, from January to 15 June 2025, seen on 16 June 2025. The
 * exports are in French and in English, as people have them; the figures are the same in both languages.
 */
export function sampleTabs(locale: Locale, chance: Chance = seeded(1706)): readonly SampleTab[] {
  const raw = (name: string, cells: readonly (readonly SampleCell[])[]): SampleTab => ({ name, cells, kind: 'raw' });
  const facebook = facebookPosts(locale, chance);
  return [
    raw('Meta Ads', metaAds(locale, chance)),
    raw(FACEBOOK[locale], facebook.impressions),
    raw(FACEBOOK_SINCE_MAY[locale], facebook.views),
    raw('Instagram', instagramPosts(locale, chance)),
    raw('GA4', siteTraffic(chance)),
    raw('TikTok', tiktok(chance)),
    raw('LinkedIn', linkedin(chance)),
    ...ownTabs(locale),
    examples(locale),
  ];
}
