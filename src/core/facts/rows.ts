import type { Table } from '../sources/define.ts';
import { isSocialGroup, isVideoCampaign, ruleFor } from './channels.ts';
import type { SocialRules } from './define.ts';
import { canonicalPlatform, isNetwork, isOtherChannel, networkOf } from './platforms.ts';

export interface PlatformsOfRows {
  readonly platformOf: Uint16Array;
  readonly platforms: readonly string[];
}

/** The platform of each row: the source's, the one that the row names, or the network behind a source of visits. */
export function platformsOfRows(table: Table): PlatformsOfRows {
  const { source, dimensions } = table;
  const platforms = [''];
  const index = (name: string) => {
    const known = platforms.indexOf(name);
    return known >= 0 ? known : platforms.push(name) - 1;
  };
  const own = source.platform === 'column' ? 0 : index(source.platform);
  const named = source.social === 'channel' ? dimensions.source_medium : dimensions.platform;
  const platformOf = new Uint16Array(table.rows).fill(own);
  if (named) {
    const places = new Map<string, number>([['', own]]);
    for (let row = 0; row < named.length; row++) {
      const name = named[row]!;
      let place = places.get(name);
      if (place === undefined) {
        const network = source.social === 'channel' ? networkOf(name) : canonicalPlatform(name);
        place = network === undefined ? own : index(network);
        places.set(name, place);
      }
      platformOf[row] = place;
    }
  }
  return { platformOf, platforms };
}

/** Rows of all channels together: neither social nor of another channel. */
const ALL_CHANNELS = 2;

/** 1 for each social row. What the settings say comes first: of the source, the group, the platform. */
export function socialRows(table: Table, { platformOf, platforms }: PlatformsOfRows, rules: SocialRules): Uint8Array {
  const { source, dimensions } = table;
  const social = new Uint8Array(table.rows);
  if (source.social === 'all') return social.fill(ALL_CHANNELS);
  const byRule = platforms.map((platform) => (platform === '' ? undefined : ruleFor(platform, rules)));
  const byPlatform = platforms.map(
    (platform) => source.social !== 'platform' || platform === '' || isSocialName(platform),
  );
  const judge = (values: readonly string[] | undefined, isSocial: (value: string) => boolean) => {
    const known = new Map<string, Verdict>();
    return (row: number): Verdict => {
      const value = values?.[row] ?? '';
      let verdict = known.get(value);
      if (!verdict) {
        const name = source.social === 'channel' ? value.split(' / ')[0]! : value;
        const rule = value === '' ? undefined : (ruleFor(value, rules) ?? ruleFor(name, rules));
        verdict = { rule, social: value !== '' && isSocial(value) };
        known.set(value, verdict);
      }
      return verdict;
    };
  };
  if (source.social !== 'channel' && source.social !== 'video') {
    for (let row = 0; row < social.length; row++) {
      const platform = platformOf[row]!;
      social[row] = (byRule[platform] ?? byPlatform[platform]) ? 1 : 0;
    }
    return social;
  }
  const isVideo = source.social === 'video';
  const group = judge(dimensions.channel_group, isVideo ? isVideoCampaign : isSocialGroup);
  const origin = judge(isVideo ? undefined : dimensions.source_medium, (name) => networkOf(name) !== undefined);
  for (let row = 0; row < social.length; row++) {
    const from = origin(row);
    const of = group(row);
    const rule = from.rule ?? of.rule ?? byRule[platformOf[row]!];
    social[row] = (rule ?? (from.social || of.social)) ? 1 : 0;
  }
  return social;
}

interface Verdict {
  readonly rule: boolean | undefined;
  readonly social: boolean;
}

/** A network, or a social channel group in a column of platforms or channels. */
function isSocialName(platform: string): boolean {
  return isNetwork(platform) || isSocialGroup(platform);
}

/** Names in a column of platforms that are neither a known network nor a known channel, nor settled by a rule. */
export function unknownPlatforms(table: Table, { platforms }: PlatformsOfRows, rules: SocialRules): readonly string[] {
  if (table.source.social !== 'platform') return [];
  return platforms.filter(
    (name) => name !== '' && !isSocialName(name) && !isOtherChannel(name) && ruleFor(name, rules) === undefined,
  );
}
