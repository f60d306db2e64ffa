import { UserError } from '../lib/errors.ts';
import type { Words } from '../locales/index.ts';
import { type Address, webAddress } from './address.ts';
import { shopByName, unlistedNetwork, unplacedMedium, unseenAd, unseenMail } from './channel-rules.ts';
import { checkedTag, type Rule } from './checked-tag.ts';
import { behindAnchor, missing, noTag, pageAmpersand, secondQuestionMark, twice } from './form-rules.ts';
import { capitals, edgeSpaces, personalData, placeholder, spaces, spelling } from './value-rules.ts';

/** In the order in which one would mend a tag. */
const RULES: readonly Rule[] = [
  pageAmpersand,
  secondQuestionMark,
  behindAnchor,
  noTag,
  missing,
  twice,
  placeholder,
  personalData,
  edgeSpaces,
  spaces,
  capitals,
  spelling,
  unplacedMedium,
  unseenAd,
  unlistedNetwork,
  unseenMail,
  shopByName,
];

/**
 * What is wrong with the tag of an address, one sentence after the other, each with what to do about it. Where all is
 * well the text says so, and names the channel group in which the visits will be found.
 */
export function checkTag(typed: string, words: Words): string {
  // A space within the address is one finding among others.
  const address = addressOrRefusal(typed.trim().replace(/\s/g, '%20'));
  if (address instanceof UserError) return (refusalOf(typed) ?? address).say(words);
  const tag = checkedTag(typed, address);
  const findings = RULES.flatMap((rule) => rule(tag)?.(words) ?? []);
  return findings.length > 0 ? findings.join(' ') : words.tags.nothingToMend(tag.group);
}

function addressOrRefusal(typed: string): Address | UserError {
  try {
    return webAddress(typed);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The sentence quotes the text as it stands in its cell. */
function refusalOf(typed: string): UserError | undefined {
  const refusal = addressOrRefusal(typed);
  return refusal instanceof UserError ? refusal : undefined;
}
