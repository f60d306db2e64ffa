import { abTest } from './ab-test.ts';
import { attribution } from './attribution.ts';
import { channel } from './channel.ts';
import { conversionRate } from './conversion-rate.ts';
import { cpa } from './cpa.ts';
import { cpc } from './cpc.ts';
import { cpm } from './cpm.ts';
import { ctr } from './ctr.ts';
import type { FormulaDefinition } from './define.ts';
import { engagementRate } from './engagement-rate.ts';
import { followerGrowthRate } from './follower-growth-rate.ts';
import { goalProgress } from './goal-progress.ts';
import { marginalReturn } from './marginal-return.ts';
import { poem } from './poem.ts';
import { rateInterval } from './rate-interval.ts';
import { reachRate } from './reach-rate.ts';
import { roas } from './roas.ts';
import { sampleSize } from './sample-size.ts';
import { socialCost } from './social-cost.ts';
import { socialRoi } from './social-roi.ts';
import { utmCheck } from './utm-check.ts';
import { utmGet } from './utm-get.ts';
import { utmUrl } from './utm-url.ts';

/** Every formula, in the order in which the help shows the members of a family. */
export const FORMULAS: readonly FormulaDefinition[] = [
  socialRoi,
  roas,
  socialCost,
  cpc,
  cpm,
  cpa,
  engagementRate,
  reachRate,
  followerGrowthRate,
  ctr,
  conversionRate,
  goalProgress,
  rateInterval,
  abTest,
  sampleSize,
  attribution,
  marginalReturn,
  utmUrl,
  utmCheck,
  utmGet,
  channel,
  poem,
];

/** The formula of an English or a French name. */
export function formulaNamed(name: string): FormulaDefinition | undefined {
  return FORMULAS.find((formula) => formula.name.en === name || formula.name.fr === name);
}

/** Names, in both languages: of the formulas that work without an argument, and of those whose result is a rate. */
export function formulaNames(): { readonly bare: readonly string[]; readonly rates: readonly string[] } {
  const names = (formulas: readonly FormulaDefinition[]) => formulas.flatMap(({ name }) => [name.en, name.fr]);
  return {
    bare: names(FORMULAS.filter(({ fromFacts }) => fromFacts)),
    rates: names(FORMULAS.filter(({ shows, formattedByHand }) => shows === 'percent' && !formattedByHand)),
  };
}
