import { adFrequency } from './ad-frequency.ts';
import { allowableCpa } from './allowable-cpa.ts';
import { aov } from './aov.ts';
import { bounceRate } from './bounce-rate.ts';
import { breakevenRoas } from './breakeven-roas.ts';
import { cac } from './cac.ts';
import { change } from './change.ts';
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
import { mer } from './mer.ts';
import { netSentiment } from './net-sentiment.ts';
import { nps } from './nps.ts';
import { paybackPeriod } from './payback-period.ts';
import { amplificationRate, applauseRate, conversationRate } from './rates-per-follower.ts';
import { reachRate } from './reach-rate.ts';
import { responseRate } from './response-rate.ts';
import { retentionRate } from './retention-rate.ts';
import { roas } from './roas.ts';
import { saveRate } from './save-rate.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { socialCost } from './social-cost.ts';
import { socialRoi } from './social-roi.ts';
import { socialValue } from './social-value.ts';
import { viewRate } from './view-rate.ts';
import { viralityRate } from './virality-rate.ts';

/** The formulas that every cell loads, in the order in which the help shows the members of a family. */
export const EVERYDAY: readonly FormulaDefinition[] = [
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
  csat,
  nps,
  netSentiment,
  goalProgress,
  goalPace,
  goalForecast,
  goalNeeded,
  goalStatus,
  change,
];
