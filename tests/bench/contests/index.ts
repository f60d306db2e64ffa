import type { Contest, Contests } from './define.ts';
import { AUDIENCE, CARE, COMPARISON, COST, ENGAGEMENT, GOALS, RETURN, SITE } from './numbers.ts';
import { ANSWERS, FUNNEL, RATES_OF_POSTS, SOCIAL_VALUE } from './ranges.ts';
import { STATISTICS } from './statistics.ts';
import { BENCHMARK, TAGS } from './texts.ts';
import { WHOLE_COLUMNS } from './whole-column.ts';

/** Every formula by family, in the order in which the table shows the families. */
export const CONTESTS: Readonly<Record<string, Contests>> = {
  Return: { ...RETURN, SOCIAL_VALUE },
  Cost: COST,
  Engagement: { ...RATES_OF_POSTS, ...ENGAGEMENT },
  Audience: AUDIENCE,
  'Site and funnel': { ...SITE, FUNNEL },
  'Care and reputation': { ...CARE, ...ANSWERS },
  Goals: GOALS,
  Comparison: { ...COMPARISON, BENCHMARK },
  'Campaign tags': TAGS,
  Statistics: STATISTICS,
  'Whole columns': WHOLE_COLUMNS,
};

export function contestNamed(name: string): Contest {
  const contest = Object.values(CONTESTS).flatMap((contests) => contests[name] ?? [])[0];
  if (!contest) throw new Error(`No contest is named ${name}.`);
  return contest;
}
