import type { Words } from '../locales/index.ts';
import type { Address } from './address.ts';
import { type ChannelGroup, channelGroup } from './channel-groups.ts';
import { fragmentQuery, isTag, type Parameter, parametersOf } from './parameters.ts';

/** A tag with what its rules look at. */
export interface CheckedTag {
  /** As it stands in the cell. */
  readonly typed: string;
  readonly address: Address;
  /** All parameters of the query. */
  readonly query: readonly Parameter[];
  /** Those of the tag: of the query, else of what stands behind the #. */
  readonly parameters: readonly Parameter[];
  /** Of these, those that somebody has filled in. */
  readonly filled: readonly Parameter[];
  /** '' where it is missing; so with the next two. */
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly group: ChannelGroup;
}

/** What is wrong and what to do about it, in words. */
export type Finding = (words: Words) => string;

export type Rule = (tag: CheckedTag) => Finding | undefined;

export function checkedTag(typed: string, address: Address): CheckedTag {
  const query = parametersOf(address.query);
  const tag = query.filter(isTag);
  const parameters = tag.length > 0 ? tag : parametersOf(fragmentQuery(address)).filter(isTag);
  const filled = parameters.filter((each) => each.value.trim() !== '' && !isPlaceholder(each.value));
  const value = (name: string) => parameters.find((parameter) => parameter.name === name)?.value ?? '';
  const [source, medium, campaign] = [value('utm_source'), value('utm_medium'), value('utm_campaign')];
  const group = channelGroup(source, medium, campaign);
  return { typed, address, query, parameters, filled, source, medium, campaign, group };
}

/** "utm_source=Facebook": how a finding points at a parameter. */
export function shown({ name, value }: Parameter): string {
  return `${name}=${value}`;
}

/** A value that a platform or a person should have filled in: {{campaign.name}}, [campaign], __CAMPAIGN_NAME__. */
export function isPlaceholder(value: string): boolean {
  return /\{[^{}]+\}|\[[^[\]]+\]|<[^<>]+>|%%[^%]+%%|__[A-Z][A-Z_]*__/.test(value);
}
