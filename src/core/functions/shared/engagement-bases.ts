import type { Measure } from '../../fields.ts';
import type { Text } from '../../lib/text.ts';

/** What engagements can be set against; in the raw tabs each is a measure of a post. */
export const BASES = [
  { id: 'impressions', name: { en: 'impressions', fr: 'impressions' } },
  { id: 'reach', name: { en: 'reach', fr: 'portée' }, also: ['couverture', 'people reached', 'personnes touchées'] },
  { id: 'views', name: { en: 'views', fr: 'vues' }, also: ['plays'] },
  { id: 'followers', name: { en: 'followers', fr: 'abonnés' } },
] as const;

interface Base {
  /** The first that is known of a row counts. */
  readonly measures: readonly Measure[];
  readonly name: Text;
}

/** Without a choice impressions, and views in a row that knows no impressions. */
const UNCHOSEN: Base = {
  measures: ['impressions', 'views'],
  name: { en: 'impressions or views', fr: 'impressions ou vues' },
};

export function baseNamed(option: string): Base {
  const base = BASES.find(({ id }) => id === option);
  if (!base) return UNCHOSEN;
  return { measures: [base.id === 'followers' ? 'followers_total' : base.id], name: base.name };
}
