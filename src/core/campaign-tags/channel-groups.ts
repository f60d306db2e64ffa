import { listHas } from '../lib/lists.ts';
import { sourceCategory } from './sources.ts';

/** The default channel groups, in the order in which Google Analytics tries them: the first whose rule fits counts. */
export const CHANNEL_GROUPS = [
  'Direct',
  'Cross-network',
  'Paid Shopping',
  'Paid Search',
  'Paid Social',
  'Paid Video',
  'Display',
  'Paid Other',
  'Organic Shopping',
  'Organic Social',
  'Organic Video',
  'Organic Search',
  'AI Assistant',
  'Referral',
  'Email',
  'Affiliates',
  'Audio',
  'SMS',
  'Mobile Push Notifications',
  'Unassigned',
] as const;

/** Named in English in every language, as Google Analytics shows and exports them. */
export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];

const EMAIL = '|email|e-mail|e_mail|e mail|';
const SOCIAL_MEDIUM = '|social|social-network|social-media|sm|social network|social media|';
const DISPLAY_MEDIUM = '|display|banner|expandable|interstitial|cpm|';

/**
 * The default channel group of a visit with a tag (the rules for manual traffic of
 * support.google.com/analytics/answer/9756891, as they stand since retargeting and firebase joined them, read in 2026; AI
 * Assistant by its release note of 13 May 2026, support.google.com/analytics/answer/9164320). Capitals do not count there. A medium that is '' is "(not set)".
 */
export function channelGroup(source: string, medium: string, campaign = ''): ChannelGroup {
  const from = source.trim().toLowerCase();
  const by = medium.trim().toLowerCase();
  const named = campaign.toLowerCase();
  if (from === '(direct)' && (by === '' || isListed('|(not set)|(none)|', by))) return 'Direct';
  if (named.includes('cross-network')) return 'Cross-network';
  const category = sourceCategory(from);
  const isShopping = category === 'shopping' || saysShop(named);
  if (isPaidMedium(by)) {
    if (isShopping) return 'Paid Shopping';
    if (category === 'search') return 'Paid Search';
    if (category === 'social') return 'Paid Social';
    if (category === 'video') return 'Paid Video';
  }
  if (isListed(DISPLAY_MEDIUM, by)) return 'Display';
  if (isPaidMedium(by)) return 'Paid Other';
  if (isShopping) return 'Organic Shopping';
  if (category === 'social' || isListed(SOCIAL_MEDIUM, by)) return 'Organic Social';
  if (category === 'video' || by.includes('video')) return 'Organic Video';
  if (category === 'search' || by === 'organic') return 'Organic Search';
  if (by === 'ai-assistant') return 'AI Assistant';
  if (isListed('|referral|app|link|', by)) return 'Referral';
  if (isListed(EMAIL, from) || isListed(EMAIL, by)) return 'Email';
  if (by === 'affiliate') return 'Affiliates';
  if (by === 'audio') return 'Audio';
  if (from === 'sms' || by === 'sms') return 'SMS';
  if (by.endsWith('push') || /mobile|notification/.test(by) || from === 'firebase') return 'Mobile Push Notifications';
  return 'Unassigned';
}

/** A medium of ads: ^(.*cp.*|ppc|retargeting|paid.*)$ */
export function isPaidMedium(medium: string): boolean {
  const by = medium.trim().toLowerCase();
  return by.includes('cp') || by === 'ppc' || by === 'retargeting' || by.startsWith('paid');
}

/** A campaign that Google Analytics takes for one of a shop: "shop-noel" and "eshop", not "workshop". */
function saysShop(campaign: string): boolean {
  return /(?:[^a-df-z]|^)shop|shopping/.test(campaign);
}

function isListed(list: string, word: string): boolean {
  return listHas(list, '|', word);
}
