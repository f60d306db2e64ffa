import type { Facts } from '../facts/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { sampleSize } from '../statistics/proportions.ts';
import type { AdAmounts } from './ad-sums.ts';
import type { CampaignRow } from './campaigns.ts';
import type { Decided } from './decided.ts';
import type { GoalRow } from './goals.ts';
import { type Money, type Observer, observerOf } from './money.ts';
import { adNetworkOf } from './networks.ts';
import type { ResultCost } from './return.ts';
import type { TagVariants } from './tags.ts';

/** What a pilot's variants are compared by, and how many trials each of them needs. */
export interface PilotSample {
  readonly of: 'salesOfClicks' | 'clicksOfImpressions';
  readonly trials: number;
  readonly rate: number;
  /** The smallest better rate that so many trials tell. */
  readonly better: number;
}

/** What the report proposes. It is never empty. */
export type Decision =
  | {
      readonly id: 'reallocate';
      /** A losing one, or one whose next euro returns less. */
      readonly from: CampaignRow;
      readonly to: CampaignRow;
      readonly helps: GoalRow | undefined;
    }
  | { readonly id: 'increase'; readonly campaign: CampaignRow; readonly helps: GoalRow | undefined }
  | { readonly id: 'reduce'; readonly campaign: CampaignRow; readonly helps: GoalRow | undefined }
  | {
      readonly id: 'trackRevenue';
      /** Whose data are there, and end before the period. */
      readonly ended: Ended | undefined;
      /** A cost and a result are known, so that one can be set against the other. */
      readonly hasResultCost: boolean;
    }
  | { readonly id: 'enterCosts' }
  | { readonly id: 'mendTags'; readonly tags: TagVariants }
  | {
      readonly id: 'pilot';
      readonly platform: string;
      readonly budget: number;
      readonly sample: PilotSample | undefined;
    }
  | { readonly id: 'keep'; readonly lookAgain: Day };

export interface DecisionInput {
  readonly money: Money;
  readonly decided: Decided;
  readonly goals: readonly GoalRow[];
  readonly tags: readonly TagVariants[];
  /** The platform with the most ad spend, or with the most engagements where no ads ran. */
  readonly mainPlatform: string | undefined;
  readonly nextLook: Day;
  readonly resultCosts: readonly ResultCost[];
  readonly ended: Ended | undefined;
}

/** An observer of revenue whose rows all lie before a period. */
export interface Ended {
  readonly observer: Observer;
  readonly platforms: readonly string[];
  readonly lastDay: Day;
}

/** A share of the revenue under stray spellings of a tag from which mending them comes before anything else. */
const TAGS_HIDE_TOO_MUCH = 0.2;
/** What a pilot costs: a tenth of the ad spend, and never less than a campaign can be judged on. */
const SMALLEST_PILOT = 100;
const PILOT_SHARE = 0.1;
/** A pilot is to tell a rate from one that is half as high again. */
const PILOT_DIFFERENCE = 0.5;

/**
 * The first that applies: a verdict that helps a goal that is behind; any increase, reallocation or reduction; the
 * repair that makes the result measurable; a pilot; keep, and the day to look again.
 */
export function decide(input: DecisionInput): Decision {
  const { money, goals, tags, decided } = input;
  const proposals = proposalsOf(decided);
  const behind = goals.filter(({ status }) => status === 'behind');
  for (const goal of behind) {
    const helping = proposals.find((proposal) => isHelpedBy(goal, proposal));
    if (helping) return { ...helping, helps: goal };
  }
  if (proposals[0]) return proposals[0];
  if (!money.revenue) {
    const hasResultCost = input.resultCosts.some(
      ({ number, allCosts, ads }) => number > 0 && (isKnown(allCosts) || isKnown(ads)),
    );
    return { id: 'trackRevenue', ended: input.ended, hasResultCost };
  }
  const [worst] = tags;
  if (worst && worst.share > TAGS_HIDE_TOO_MUCH) return { id: 'mendTags', tags: worst };
  if (!money.allCosts) return { id: 'enterCosts' };
  return pilotOf(input) ?? { id: 'keep', lookAgain: input.nextLook };
}

/** The observer whose data end before a period, the web analytics first; of several the one that goes furthest. */
export function endedBefore({ tables }: Facts, period: Period): Ended | undefined {
  const observing = tables.filter((table) => table.measures.revenue || observerOf(table) === 'analytics');
  if (observing.some(({ to }) => to >= period.from)) return undefined;
  const ended = observing
    .filter(({ to }) => isKnown(to))
    .map((table) => ({ observer: observerOf(table), platforms: table.platforms.filter(Boolean), lastDay: table.to }));
  const analytics = ended.filter(({ observer }) => observer === 'analytics');
  return (analytics.length > 0 ? analytics : ended).sort((a, b) => b.lastDay - a.lastDay)[0];
}

type Proposal = Extract<Decision, { id: 'reallocate' | 'increase' | 'reduce' }>;

/** What the verdicts propose, what moves money before what adds or saves it; campaigns before whole networks. */
function proposalsOf({ campaigns, networks }: Decided): readonly Proposal[] {
  const rows = [...campaigns, ...networks.filter((network) => campaigns.every((row) => !isWithin(row, network)))];
  const paying = payingIn(rows);
  const losing = losingIn(rows);
  const running = losing.filter(({ isRunning }) => isRunning);
  const helps = undefined;
  return [
    ...running.slice(0, 1).flatMap((from) => paying.map((to): Proposal => ({ id: 'reallocate', from, to, helps }))),
    ...rows.flatMap((from): Proposal[] => {
      const to = from.verdict === 'reallocate' ? rows.find(({ campaign }) => campaign === from.to) : undefined;
      return to ? [{ id: 'reallocate', from, to, helps }] : [];
    }),
    ...paying.map((campaign): Proposal => ({ id: 'increase', campaign, helps })),
    ...[...running, ...losing.filter(({ isRunning }) => !isRunning)].map(
      (campaign): Proposal => ({ id: 'reduce', campaign, helps }),
    ),
  ];
}

/** A campaign with the verdict of its whole network says where to begin. */
function isWithin(campaign: CampaignRow, network: CampaignRow): boolean {
  return adNetworkOf(campaign.platform) === network.platform && campaign.verdict === network.verdict;
}

/** What surely pays, the surest return first: more money goes there. */
export function payingIn(rows: readonly CampaignRow[]): readonly CampaignRow[] {
  return rows.filter(({ verdict }) => verdict === 'increase').sort((a, b) => b.low - a.low);
}

/** What surely loses, the largest sure loss first. */
export function losingIn(rows: readonly CampaignRow[]): readonly CampaignRow[] {
  return rows.filter(({ verdict }) => verdict === 'reduce').sort((a, b) => lossOf(b) - lossOf(a));
}

/** What is surely lost, at least. */
function lossOf({ spend, high }: CampaignRow): number {
  return spend * (1 - Math.min(1, high || 0));
}

/** Figures that a losing campaign pulls down by itself. */
const RELATIVE: ReadonlySet<string> = new Set(['return_all_costs', 'return_on_ads', 'cost_per_conversion']);

/** More budget helps a goal on sales of its own network, or of all; less for what loses helps the return. */
function isHelpedBy({ goal, isSales }: GoalRow, proposal: Proposal): boolean {
  const campaign = proposal.id === 'reallocate' ? proposal.to : proposal.campaign;
  if (proposal.id === 'reduce' ? !RELATIVE.has(goal.kpi) || !campaign.isRunning : !isSales) return false;
  switch (goal.scopeType) {
    case 'all':
      return true;
    case 'platform':
      return adNetworkOf(goal.scope) === adNetworkOf(campaign.platform);
    case 'campaign':
      return goal.scope === campaign.campaign;
    case 'account':
      return false;
  }
}

/** Two variants on the network where most is spent; what they are compared by follows from what its budget can tell. */
function pilotOf({ money, decided, mainPlatform }: DecisionInput): Decision | undefined {
  if (mainPlatform === undefined || !(money.adSpend.value > 0)) return undefined;
  const usual = Math.max(SMALLEST_PILOT, Math.round((money.adSpend.value * PILOT_SHARE) / 10) * 10);
  const ads = decided.largest;
  const samples = ads ? [sampleOf(ads, 'salesOfClicks'), sampleOf(ads, 'clicksOfImpressions')] : [];
  const affordable = samples.find((sample) => sample && sample.cost <= 2 * usual) ?? samples.find(Boolean);
  const cost = affordable && affordable.cost <= 2 * usual ? Math.ceil(affordable.cost / 10) * 10 : 0;
  return { id: 'pilot', platform: mainPlatform, budget: Math.max(usual, cost), sample: affordable?.sample };
}

function sampleOf(ads: AdAmounts, of: PilotSample['of']): { sample: PilotSample; cost: number } | undefined {
  const [success, trial] =
    of === 'salesOfClicks' ? ([ads.sales, ads.clicks] as const) : ([ads.clicks, ads.impressions] as const);
  const rate = ratio(success, trial);
  const trials = sampleSize(rate, rate * PILOT_DIFFERENCE);
  const cost = 2 * trials * ratio(ads.spend, trial);
  if (!isKnown(cost)) return undefined;
  return { sample: { of, trials, rate, better: rate * (1 + PILOT_DIFFERENCE) }, cost };
}
