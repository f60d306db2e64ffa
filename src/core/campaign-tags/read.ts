import { parseAddress } from './address.ts';
import { fragmentQuery, isTag, type Parameter, parametersOf } from './parameters.ts';

/** The parameters of the tag, those of the query first, then those that somebody put behind the #. */
export function tagOf(typed: string): {
  readonly query: readonly Parameter[];
  readonly fragment: readonly Parameter[];
} {
  const address = parseAddress(typed.trim());
  return {
    query: parametersOf(address.query).filter(isTag),
    fragment: parametersOf(fragmentQuery(address)).filter(isTag),
  };
}

/** What a parameter says, decoded: `name` is "source" or "utm_source", in any case. The first counts; '' without one. */
export function tagValue(typed: string, name: string): string {
  const { query, fragment } = tagOf(typed);
  const wanted = `utm_${name.trim().toLowerCase().replace(/^utm_/, '')}`;
  return [...query, ...fragment].find((parameter) => parameter.name === wanted)?.value ?? '';
}
