import { networkOf } from '../facts/platforms.ts';
import { lineWith, listHas } from '../lib/lists.ts';
import type { Text } from '../lib/text.ts';
import { normaliseHeader } from '../sources/headers.ts';
import { channelGroup } from './channel-groups.ts';

/** Whether attention was bought, comes from what a brand has itself, or was given by others. */
export type MediaClass = 'paid' | 'owned' | 'earned' | 'unclassified';

export const MEDIA_CLASSES: Readonly<Record<MediaClass, Text>> = {
  paid: { en: 'paid', fr: 'payant (paid)' },
  owned: { en: 'owned', fr: 'propriétaire (owned)' },
  earned: { en: 'earned', fr: 'gagné (earned)' },
  unclassified: { en: 'unclassified', fr: 'non classé' },
};

/**
 * Words for channels in both languages, and the channel groups of Google Analytics; without accents, hyphens or plurals.
 * What is paid, owned and earned is as a series of articles on influence lists it.
 */
const WORDS = `
paid |sea|ad|adword|google ad|googlead|microsoft ad|bing ad|meta ad|advertising|advertisement|publicite|pub|display|banner|banniere|retargeting|remarketing|native|influencer|influencer marketing|influencer partnership|partenariat influenceur|influenceur|influenceuse|influence|marketing d'influence|emailing|e mailing|sponsored|sponsored post|sponsorise|sponsorisee|post sponsorise|publication sponsorisee|sponso|boost|boosted|boosted post|promoted|sponsoring|affiliate|affiliation|audio|cross network|ppc|cpc|cpm|cpv|
owned |site|website|web|site web|app|application|appli|network|social network|social media|social|reseau|reseaux|reseaux sociaux|reseau social|blog|brochure|newsletter|magazine|event|evenement|direct|email|e mail|mail|sms|push|mobile push notification|catalogue|seo|
earned |pr|rp|press|presse|public relation|relation presse|relation publique|review|avis|mention|word of mouth|bouche a oreille|recommendation|recommandation|referral|ai assistant|earned|
`;

const CLASSES: readonly MediaClass[] = ['paid', 'owned', 'earned'];

/**
 * The class of a channel: a group of Google Analytics, a network ("facebook" is a page of one's own, "facebook ads" is
 * not), or a plain word in either language. What is in no list stays unclassified.
 */
export function mediaClass(channel: string): MediaClass {
  const parts = channel.split(' / ');
  if (parts.length === 2) return mediaClassOf(parts[0]!, parts[1]!);
  const name = normaliseHeader(channel);
  if (/^paid|\bpayante?s?$/.test(name)) return 'paid';
  if (/^organic\b|\b(?:organique|naturelle?)s?$/.test(name)) return 'owned';
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  const singular = words.replace(/([^s\W])s\b/g, '$1');
  const line = lineWith(WORDS, '|', words) ?? (singular === words ? undefined : lineWith(WORDS, '|', singular));
  if (line !== undefined) return CLASSES.find((each) => line.startsWith(each)) ?? 'unclassified';
  if (networkOf(channel) === undefined) return 'unclassified';
  return /ads?$/.test(words) ? 'paid' : 'owned';
}

/**
 * The class of a visit by its tag. A medium that says it was paid for counts (influencer, sponsored); then the channel
 * group; and where that says nothing about it, as for mail and links, the words of source and medium.
 */
export function mediaClassOf(source: string, medium: string): MediaClass {
  const byMedium = mediaClass(medium);
  if (byMedium === 'paid') return 'paid';
  const group = channelGroup(source, medium);
  const byGroup = mediaClass(group);
  if (!listHas('|Email|Referral|Unassigned|', '|', group)) return byGroup;
  return [mediaClass(source), byMedium, byGroup].find((each) => each !== 'unclassified') ?? 'unclassified';
}
