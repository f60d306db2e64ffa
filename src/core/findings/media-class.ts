import { MEDIA_CLASSES, type MediaClass, mediaClass, mediaClassOf } from '../campaign-tags/poem.ts';
import type { FactTable } from '../facts/define.ts';
import { isNetwork } from '../facts/platforms.ts';
import { normaliseHeader } from '../sources/headers.ts';
import type { MediaRules } from '../tabs/settings.ts';

export const CLASSES = Object.keys(MEDIA_CLASSES) as readonly MediaClass[];

/**
 * The class of each row of a table: what Settings say of its source, medium, channel group or platform; else whether
 * it was paid for; else, of web analytics, what its tag says; else a network is a page of our own. Exports that hold
 * posts and ads in one sum stay unclassified.
 */
export function classOfRows(table: FactTable, rules: MediaRules = {}): (row: number) => MediaClass {
  const { dimensions, measures, source, platforms, platformOf } = table;
  const { source_medium: sources, channel_group: groups, paid } = dimensions;
  const known = new Map<string, MediaClass>();
  return (row) => {
    const [tag, group] = [sources?.[row] ?? '', groups?.[row] ?? ''];
    const platform = platforms[platformOf[row]!]!;
    const isSpent = (measures.spend?.[row] ?? 0) > 0;
    const key = `${tag}\n${group}\n${platform}\n${paid?.[row] ?? ''}\n${isSpent}`;
    let found = known.get(key);
    if (found === undefined) {
      found =
        ruleOf([tag, ...tag.split(' / '), group, platform], rules) ??
        classByPay(source.paid === 'paid' || isSpent, paid?.[row] ?? '') ??
        (source.social === 'channel' ? classOfVisit(tag, group) : classOfPlatform(platform, source.paid));
      known.set(key, found);
    }
    return found;
  };
}

/** What Settings say of any of these names; the first that they name counts. */
export function ruleOf(names: readonly string[], rules: MediaRules): MediaClass | undefined {
  for (const name of names) {
    if (name === '') continue;
    const found = rules[name.trim().toLowerCase()] ?? rules[normaliseHeader(name)];
    if (found) return found;
  }
  return undefined;
}

function classByPay(isAds: boolean, typed: string): MediaClass | undefined {
  if (isAds) return 'paid';
  const word = normaliseHeader(typed);
  if (/^(?:paid|payante?s?|sponsored|sponsorise|yes|oui|ads?|true|vrai|1)/.test(word)) return 'paid';
  return /^(?:organic|organique|naturel|unpaid|no|non|false|faux|0)/.test(word) ? 'owned' : undefined;
}

function classOfVisit(tag: string, group: string): MediaClass {
  const slash = tag.indexOf(' / ');
  if (slash >= 0) {
    const byTag = mediaClassOf(tag.slice(0, slash), tag.slice(slash + 3));
    return byTag === 'unclassified' ? mediaClass(group) : byTag;
  }
  const byGroup = mediaClass(group);
  return byGroup === 'unclassified' ? mediaClass(tag) : byGroup;
}

function classOfPlatform(platform: string, paid: FactTable['source']['paid']): MediaClass {
  if (paid === 'mixed') return 'unclassified';
  return isNetwork(platform) ? 'owned' : mediaClass(platform);
}
