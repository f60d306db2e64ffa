import { isKnown, ratio } from '../lib/numbers.ts';
import {
  FEWEST_EXPECTED,
  rangeOfDifference,
  smallestExpectedCount,
  twoProportions,
} from '../statistics/proportions.ts';
import type { AdAmounts, AdSum } from './ad-sums.ts';

/** Two campaigns of one name, marked A and B, compared as AB_TEST compares them. */
export interface CampaignTest {
  readonly a: AdSum;
  readonly b: AdSum;
  /** Sales out of clicks where both are known, else clicks out of impressions. */
  readonly of: 'salesOfClicks' | 'clicksOfImpressions';
  readonly rateA: number;
  readonly rateB: number;
  /** Rate of B − rate of A, and its range. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Successes of both. */
  readonly successes: number;
  readonly verdict: 'a' | 'b' | 'same' | 'tooFew';
}

/** The last part of a name: " A", "_B", "- variant A", "(B)". */
const MARK = /^(.*[^\s_\-–—|.:/([])[\s_\-–—|.:/([]+(?:(?:variante?|version|test|v)[\s_.-]*)?([ab])[)\]]?$/i;
/** What stays as it was, and what is tried, as a word of its own anywhere in a name. */
const WORDS = {
  a: /(?:^|[\s_\-–—|:])(control|contrôle|témoin)(?=$|[\s_\-–—|:])/i,
  b: /(?:^|[\s_\-–—|:])(test)(?=$|[\s_\-–—|:])/i,
};

/** Pairs among campaigns: of one platform, alike but for the mark at their end. */
export function pairsIn(sums: readonly AdSum[]): readonly (readonly [AdSum, AdSum])[] {
  const marked = new Map<string, Map<string, AdSum>>();
  for (const sum of sums) {
    const found = markOf(sum.campaign.trim());
    if (!found) continue;
    const key = `${sum.platform}\n${found.stem.trim().toLowerCase()}`;
    marked.set(key, (marked.get(key) ?? new Map()).set(found.mark, sum));
  }
  return [...marked.values()].flatMap((pair) => {
    const [a, b] = [pair.get('a'), pair.get('b')];
    return a && b ? [[a, b] as const] : [];
  });
}

function markOf(name: string): { readonly stem: string; readonly mark: string } | undefined {
  const [, stem, letter] = MARK.exec(name) ?? [];
  if (stem !== undefined && letter !== undefined) return { stem, mark: letter.toLowerCase() };
  for (const [mark, word] of Object.entries(WORDS)) {
    if (word.test(name)) return { stem: `${name.replace(word, ' ')} control/test`, mark };
  }
  return undefined;
}

/** Undefined where neither sales nor clicks can be set against what they came from. */
export function campaignTest([a, b]: readonly [AdSum, AdSum], errorShare: number): CampaignTest | undefined {
  const of = isRate(a, b, 'sales', 'clicks') ? 'salesOfClicks' : 'clicksOfImpressions';
  const [success, trial] =
    of === 'salesOfClicks' ? (['sales', 'clicks'] as const) : (['clicks', 'impressions'] as const);
  if (!isRate(a, b, success, trial)) return undefined;
  // Days differ more than chance alone would have it: then the counts weigh less.
  const spread = Math.max(spreadOf(a, success, trial), spreadOf(b, success, trial));
  const counts = [a[success] / spread, a[trial] / spread, b[success] / spread, b[trial] / spread] as const;
  const { difference, low, high, p } = twoProportions(...counts, 1 - errorShare);
  const shared = {
    a,
    b,
    of,
    rateA: ratio(a[success], a[trial]),
    rateB: ratio(b[success], b[trial]),
    difference,
    successes: a[success] + b[success],
  } as const;
  if (smallestExpectedCount(...counts) < FEWEST_EXPECTED) {
    return { ...shared, ...rangeOfDifference(...counts, 1 - errorShare), verdict: 'tooFew' };
  }
  if (!(p < errorShare)) return { ...shared, low, high, verdict: 'same' };
  return { ...shared, low, high, verdict: difference > 0 ? 'b' : 'a' };
}

function isRate(a: AdSum, b: AdSum, success: keyof AdAmounts, trial: keyof AdAmounts): boolean {
  return [a, b].every((sum) => isKnown(sum[success]) && sum[trial] > 0 && sum[success] <= sum[trial]);
}

/** How much more the rates of single days differ than those of one rate would (Pearson's χ² ÷ freedom), at least 1. */
function spreadOf(sum: AdSum, success: keyof AdAmounts, trial: keyof AdAmounts): number {
  const days = [...sum.points.values()].filter((day) => day[trial] > 0 && isKnown(day[success]));
  if (days.length < 7 || sum.isCoarse) return 1;
  const rate = ratio(
    days.reduce((total, day) => total + day[success], 0),
    days.reduce((total, day) => total + day[trial], 0),
  );
  if (!(rate > 0 && rate < 1)) return 1;
  const squares = days.reduce(
    (total, day) => total + (day[success] - rate * day[trial]) ** 2 / (day[trial] * rate * (1 - rate)),
    0,
  );
  return Math.max(1, squares / (days.length - 1));
}
