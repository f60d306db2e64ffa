import { normaliseHeader } from '../sources/headers.ts';
import type { SocialRules } from './define.ts';

/** The channel groups of GA4 that are social, in English and as French documents name them. */
const ENGLISH = /^(?:organic|paid) (?:social|video)$/;
const FRENCH = /^(?:reseaux? socia(?:l|ux)|social|videos?) (?:organiques?|naturels?|payants?|payantes?)$/;
const VIDEO = /^(?:youtube|video|videos|video views)\b/;

export function isSocialGroup(group: string): boolean {
  const name = normaliseHeader(group);
  return ENGLISH.test(name) || FRENCH.test(name);
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
