import { abTest } from './ab-test.ts';
import { attribution } from './attribution.ts';
import { benchmark } from './benchmark.ts';
import { bounceRate } from './bounce-rate.ts';
import { channel } from './channel.ts';
import { csat } from './csat.ts';
import type { FormulaDefinition } from './define.ts';
import { emv } from './emv.ts';
import { funnel } from './funnel.ts';
import { goalForecast } from './goal-forecast.ts';
import { goalNeeded } from './goal-needed.ts';
import { goalPace } from './goal-pace.ts';
import { goalProgress } from './goal-progress.ts';
import { goalStatus } from './goal-status.ts';
import { leadValue } from './lead-value.ts';
import { marginalReturn } from './marginal-return.ts';
import { netSentiment } from './net-sentiment.ts';
import { nps } from './nps.ts';
import { paybackPeriod } from './payback-period.ts';
import { poem } from './poem.ts';
import { rateInterval } from './rate-interval.ts';
import { responseRate } from './response-rate.ts';
import { responseTime } from './response-time.ts';
import { retentionRate } from './retention-rate.ts';
import { sampleSize } from './sample-size.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { utmCheck } from './utm-check.ts';
import { utmGet } from './utm-get.ts';
import { utmUrl } from './utm-url.ts';

/** The formulas that few cells call, or with long tables or much mathematics: they become code where one is called. */
export const SPECIAL: readonly FormulaDefinition[] = [
  paybackPeriod,
  leadValue,
  emv,
  shareOfVoice,
  bounceRate,
  funnel,
  retentionRate,
  responseRate,
  csat,
  nps,
  netSentiment,
  responseTime,
  goalProgress,
  goalPace,
  goalForecast,
  goalNeeded,
  goalStatus,
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
