/** Tags that Google Analytics puts into another channel than the one they mean. */
import { networkOf } from '../facts/platforms.ts';
import { normaliseHeader } from '../sources/headers.ts';
import { channelGroup, isPaidMedium } from './channel-groups.ts';
import { type CheckedTag, isPlaceholder, type Rule } from './checked-tag.ts';
import { spelling } from './value-rules.ts';

/** Words for ads that Google Analytics does not take for one: its paid media begin with "paid" or hold "cp". */
const AD =
  /(?:^|[^a-z])(?:ads?|advert(?:s|ising)?|sponso[a-z]*|boost(?:ed)?|promoted|pub|publicite|payante?s?|paid)(?:[^a-z]|$)/;

/** A medium that stands for an ad, whether or not Google Analytics takes it for one. */
export function meansAd(medium: string): boolean {
  return isPaidMedium(medium) || AD.test(normaliseHeader(medium));
}

export const unplacedMedium: Rule = (tag) =>
  isReadable(tag) && tag.group === 'Unassigned' ? ({ tags }) => tags.unplacedMedium(tag.medium) : undefined;

/** An ad that reads as organic: facebook / social_ads. */
export const unseenAd: Rule = (tag) => {
  const { medium, group } = tag;
  const isSeen = isPaidMedium(medium) || group === 'Display' || group === 'Unassigned';
  if (!isReadable(tag) || isSeen || !AD.test(normaliseHeader(medium))) return undefined;
  return ({ tags }) => tags.unseenAd(medium, group);
};

/** An ad on a network that Google Analytics does not list: threads / cpc, and x / cpc, for twitter is listed there. */
export const unlistedNetwork: Rule = (tag) => {
  const { source, medium, group } = tag;
  const isElsewhere = group === 'Paid Other' || group === 'Display';
  if (!isElsewhere || !isPaidMedium(medium) || networkOf(source) === undefined || spelling(tag)) return undefined;
  return ({ tags }) => tags.unlistedNetwork(source, group);
};

/** A mail whose source is a network or a search engine, which counts before the medium. */
export const unseenMail: Rule = (tag) => {
  const { source, medium, group } = tag;
  const isMail = channelGroup('', medium) === 'Email';
  if (!isReadable(tag) || !isMail || group === 'Email') return undefined;
  return ({ tags }) => tags.unseenMail(source, group);
};

/** The name of the campaign alone turns social visits into visits of a shop: "shop-noel". */
export const shopByName: Rule = (tag) => {
  const { source, medium, campaign, group } = tag;
  if (!isReadable(tag) || group === channelGroup(source, medium) || !group.endsWith('Shopping')) return undefined;
  return ({ tags }) => tags.shopByName(campaign, group, channelGroup(source, medium));
};

/** Source and medium are there, and not still to be filled in. */
function isReadable({ source, medium }: CheckedTag): boolean {
  return source.trim() !== '' && medium.trim() !== '' && !isPlaceholder(source) && !isPlaceholder(medium);
}
