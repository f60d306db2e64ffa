import { adFrequency } from './ad-frequency.ts';
import { allowableCpa } from './allowable-cpa.ts';
import { aov } from './aov.ts';
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
import { ctr } from './ctr.ts';
import { dailyEngagementRate } from './daily-engagement-rate.ts';
import type { FormulaDefinition } from './define.ts';
import { engagementRate } from './engagement-rate.ts';
import { engagementRateMean } from './engagement-rate-mean.ts';
import { followerGrowth } from './follower-growth.ts';
import { followerGrowthRate } from './follower-growth-rate.ts';
import { ltvToCac } from './ltv-to-cac.ts';
import { mer } from './mer.ts';
import { amplificationRate, applauseRate, conversationRate } from './rates-per-follower.ts';
import { reachRate } from './reach-rate.ts';
import { roas } from './roas.ts';
import { saveRate } from './save-rate.ts';
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
  ctr,
  conversionRate,
  change,
];
