import { abTest } from './ab-test.ts';
import { attribution } from './attribution.ts';
import { benchmark } from './benchmark.ts';
import { channel } from './channel.ts';
import type { FormulaDefinition } from './define.ts';
import { marginalReturn } from './marginal-return.ts';
import { poem } from './poem.ts';
import { rateInterval } from './rate-interval.ts';
import { responseTime } from './response-time.ts';
import { sampleSize } from './sample-size.ts';
import { utmCheck } from './utm-check.ts';
import { utmGet } from './utm-get.ts';
import { utmUrl } from './utm-url.ts';

/** The formulas with long tables or much mathematics, which become code where one of them is first called. */
export const SPECIAL: readonly FormulaDefinition[] = [
  responseTime,
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
