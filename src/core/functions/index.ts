import { abTest } from './ab-test.ts';
import { adFrequency } from './ad-frequency.ts';
import { allowableCpa } from './allowable-cpa.ts';
import { aov } from './aov.ts';
import { attribution } from './attribution.ts';
import { benchmark } from './benchmark.ts';
import { bounceRate } from './bounce-rate.ts';
import { breakevenRoas } from './breakeven-roas.ts';
import { cac } from './cac.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { clv } from './clv.ts';
import { completionRate } from './completion-rate.ts';
import { conversionRate } from './conversion-rate.ts';
import { costPer, cpe, cpl, cpv } from './cost-per.ts';
import { cpa } from './cpa.ts';
import { cpc } from './cpc.ts';
import { cpm } from './cpm.ts';
import { csat } from './csat.ts';
import { ctr } from './ctr.ts';
import { dailyEngagementRate } from './daily-engagement-rate.ts';
import type { FormulaDefinition } from './define.ts';
import { emv } from './emv.ts';
import { engagementRate } from './engagement-rate.ts';
import { engagementRateMean } from './engagement-rate-mean.ts';
import { followerGrowth } from './follower-growth.ts';
import { followerGrowthRate } from './follower-growth-rate.ts';
import { funnel } from './funnel.ts';
import { goalForecast } from './goal-forecast.ts';
import { goalNeeded } from './goal-needed.ts';
import { goalPace } from './goal-pace.ts';
import { goalProgress } from './goal-progress.ts';
import { goalStatus } from './goal-status.ts';
import { leadValue } from './lead-value.ts';
import { ltvToCac } from './ltv-to-cac.ts';
import { marginalReturn } from './marginal-return.ts';
import { mer } from './mer.ts';
import { netSentiment } from './net-sentiment.ts';
import { nps } from './nps.ts';
import { paybackPeriod } from './payback-period.ts';
import { poem } from './poem.ts';
import { rateInterval } from './rate-interval.ts';
import { amplificationRate, applauseRate, conversationRate } from './rates-per-follower.ts';
import { reachRate } from './reach-rate.ts';
import { responseRate } from './response-rate.ts';
import { responseTime } from './response-time.ts';
import { retentionRate } from './retention-rate.ts';
import { roas } from './roas.ts';
import { sampleSize } from './sample-size.ts';
import { saveRate } from './save-rate.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { socialCost } from './social-cost.ts';
import { socialRoi } from './social-roi.ts';
import { socialValue } from './social-value.ts';
import { utmCheck } from './utm-check.ts';
import { utmGet } from './utm-get.ts';
import { utmUrl } from './utm-url.ts';
import { viewRate } from './view-rate.ts';
import { viralityRate } from './virality-rate.ts';

/** Every formula, in the order in which the help shows the members of a family. */
export const FORMULAS: readonly FormulaDefinition[] = [
  socialRoi,
  roas,
  mer,
  breakevenRoas,
  socialValue,
  aov,
  clv,
  allowableCpa,
  cac,
  ltvToCac,
  paybackPeriod,
  leadValue,
  emv,
  socialCost,
  cpc,
  cpm,
  cpa,
  cpl,
  cpe,
  cpv,
  costPer,
  engagementRate,
  engagementRateMean,
  dailyEngagementRate,
  amplificationRate,
  applauseRate,
  conversationRate,
  viralityRate,
  saveRate,
  viewRate,
  completionRate,
  reachRate,
  adFrequency,
  followerGrowth,
  followerGrowthRate,
  shareOfVoice,
  ctr,
  conversionRate,
  bounceRate,
  funnel,
  retentionRate,
  responseRate,
  responseTime,
  csat,
  nps,
  netSentiment,
  goalProgress,
  goalPace,
  goalForecast,
  goalNeeded,
  goalStatus,
  change,
  benchmark,
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
