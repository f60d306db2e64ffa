import type { Day } from '../lib/days.ts';
import type { CampaignRow } from './campaigns.ts';
import type { GoalRow } from './goals.ts';
import type { Money } from './money.ts';
import { adNetworkOf } from './networks.ts';
import type { TagVariants } from './tags.ts';

/** What the report proposes. It is never empty. */
export type Decision =
  | {
      readonly id: 'reallocate';
      readonly from: CampaignRow;
      readonly to: CampaignRow;
      readonly helps: GoalRow | undefined;
    }
  | { readonly id: 'increase'; readonly campaign: CampaignRow; readonly helps: GoalRow | undefined }
  | { readonly id: 'reduce'; readonly campaign: CampaignRow; readonly helps: undefined }
  | { readonly id: 'trackRevenue' }
  | { readonly id: 'enterCosts' }
  | { readonly id: 'mendTags'; readonly tags: TagVariants }
  | { readonly id: 'pilot'; readonly platform: string; readonly budget: number }
  | { readonly id: 'keep'; readonly lookAgain: Day };

export interface DecisionInput {
  readonly money: Money;
  readonly campaigns: readonly CampaignRow[];
  readonly goals: readonly GoalRow[];
  readonly tags: readonly TagVariants[];
  /** The platform with the most ad spend, or with the most engagements where no ads ran. */
  readonly mainPlatform: string | undefined;
  readonly nextLook: Day;
}

/** A share of the revenue under stray spellings of a tag from which mending them comes before anything else. */
const TAGS_HIDE_TOO_MUCH = 0.2;
/** What a pilot costs at most: a tenth of the ad spend, and never less than a campaign can be judged on. */
const SMALLEST_PILOT = 100;

/**
 * The first that applies: a verdict that helps a goal that is behind; any increase, reallocation or reduction; the
 * repair that makes the result measurable; a pilot; keep, and the day to look again.
 */
export function decide({ money, campaigns, goals, tags, mainPlatform, nextLook }: DecisionInput): Decision {
  const losing = campaigns.find(({ verdict }) => verdict === 'reduce');
  const paying = campaigns.find(({ verdict }) => verdict === 'increase');
  const behind = goals.find((goal) => goal.status === 'behind' && paying !== undefined && isHelpedBy(goal, paying));
  if (losing && paying) return { id: 'reallocate', from: losing, to: paying, helps: behind };
  if (paying) return { id: 'increase', campaign: paying, helps: behind };
  if (losing) return { id: 'reduce', campaign: losing, helps: undefined };
  if (!money.revenue) return { id: 'trackRevenue' };
  const [worst] = tags;
  if (worst && worst.share > TAGS_HIDE_TOO_MUCH) return { id: 'mendTags', tags: worst };
  if (!money.allCosts) return { id: 'enterCosts' };
  if (mainPlatform !== undefined && campaigns.length > 0) {
    return {
      id: 'pilot',
      platform: mainPlatform,
      budget: Math.max(SMALLEST_PILOT, Math.round(money.adSpend.value / 100) * 10 || 0),
    };
  }
  return { id: 'keep', lookAgain: nextLook };
}

/** More budget for a campaign helps a goal on sales of its own network, or of all. */
function isHelpedBy({ goal, isSales }: GoalRow, campaign: CampaignRow): boolean {
  if (!isSales) return false;
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
