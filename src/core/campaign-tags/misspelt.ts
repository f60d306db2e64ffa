import { canonicalPlatform, isOtherChannel } from '../facts/platforms.ts';
import { normaliseHeader } from '../sources/headers.ts';
import { sourceCategory } from './sources.ts';

/** Names of networks that are long enough to be told with a letter wrong, as tags write them. */
const NAMES = [
  'facebook',
  'instagram',
  'linkedin',
  'tiktok',
  'youtube',
  'pinterest',
  'snapchat',
  'twitter',
  'whatsapp',
  'messenger',
  'threads',
  'mastodon',
  'bluesky',
  'reddit',
];

/** One slip is allowed in a short name, two from here on. */
const LONG = 8;

/**
 * The network that a source probably means: "fcebook", "instragram". Undefined for a name that means something itself,
 * for the name of a site, and for one that could be two.
 */
export function misspeltNetwork(source: string): string | undefined {
  const name = normaliseHeader(source);
  if (name.length < 5 || /[^a-z]/.test(name)) return undefined;
  if (sourceCategory(name) !== undefined || isOtherChannel(canonicalPlatform(name))) return undefined;
  const near = NAMES.filter((network) => slips(name, network) <= (network.length >= LONG ? 2 : 1));
  return near.length === 1 ? near[0] : undefined;
}

/** Letters left out, added, changed or swapped with their neighbour (optimal string alignment; Damerau, 1964). */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, line[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[b.length]!;
}
