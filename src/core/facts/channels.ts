import { normaliseHeader } from '../sources/headers.ts';
import type { SocialRules } from './define.ts';

/** The channel groups of GA4 that are social, in English and as French documents name them. */
const ENGLISH = /^(?:organic|paid) (?:social|video)$/;
const FRENCH = /^(?:reseaux? socia(?:l|ux)|social|videos?) (?:organiques?|naturels?|payants?|payantes?)$/;
const PAID_GROUP = /^paid |\b(?:payante?s?|sponsorise(?:e|s|es)?)$/;
const PAID_MEDIUM = /\/\s*(?:cp[acmv]|ppc|paid|paid[ _-]?social|ads?|sponsored|payant)\s*$/i;
const VIDEO = /^(?:youtube|video|videos|video views)\b/;

export function isSocialGroup(group: string): boolean {
  const name = normaliseHeader(group);
  return ENGLISH.test(name) || FRENCH.test(name);
}

/** Paid visits, by GA4's group or by the medium of "facebook / cpc". */
export function isPaidVisit(group: string, sourceMedium: string): boolean {
  return PAID_GROUP.test(normaliseHeader(group)) || PAID_MEDIUM.test(sourceMedium);
}

/** A campaign of Google Ads is social where its type is video: "Video", "Vidéo", "Vídeo". */
export function isVideoCampaign(type: string): boolean {
  return VIDEO.test(normaliseHeader(type));
}

/** What the settings say of a source, a group or a platform, whichever way it is written; undefined for nothing. */
export function ruleFor(name: string, rules: SocialRules): boolean | undefined {
  const lower = name.trim().toLowerCase();
  return rules[lower] ?? rules[normaliseHeader(name)];
}
