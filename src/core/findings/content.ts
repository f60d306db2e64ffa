import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import type { Period } from '../lib/periods.ts';
import { postFacts, YOUNGEST_DAYS } from './content-posts.ts';
import type { PostRow } from './posts.ts';
import { type Trait, type Traits, traitKey, traitKeys, traitsOf } from './traits.ts';

/** What the posts have in common that were liked, or were not. */
export interface Content extends Omit<Traits, 'told'> {
  /** Only those that chance alone would not show. */
  readonly traits: readonly Trait[];
}

/** Traits need more posts than most periods hold: a year of them, up to the end of the period. */
const DAYS_LOOKED_BACK = 365;

export function contentOf(facts: Facts, period: Period, today: Day): Content {
  const from = Math.min(period.from, period.to - DAYS_LOOKED_BACK + 1);
  const to = Math.min(period.to, today - YOUNGEST_DAYS);
  const { told, ...rest } = traitsOf(postFacts(facts, { kind: 'days', from, to }));
  return { ...rest, traits: told };
}

/** Why a post may have done better, or worse, than usual: those of its traits that speak for it. */
export function reasonsFor({ fact, timesUsual }: PostRow, { traits }: Content): readonly Trait[] {
  const keys = traitKeys(fact);
  return traits.filter(({ name, times }) => keys.has(traitKey(name)) && times > 1 === timesUsual > 1);
}
