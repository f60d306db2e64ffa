import { isKnown, ratio } from '../lib/numbers.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { twoProportions } from '../statistics/proportions.ts';
import type { CampaignRow } from './campaigns.ts';
import type { Content } from './content.ts';
import { losingIn, payingIn } from './decision.ts';
import type { GoalRow } from './goals.ts';
import type { Money, Observer } from './money.ts';
import type { NetworkRow, PlatformRow } from './platforms.ts';
import type { PostRow, Posts } from './posts.ts';
import type { TagVariants } from './tags.ts';
import type { Trait } from './traits.ts';

/** How sure a finding is, said in words. */
export type Confidence = 'solid' | 'indicative' | 'thin';

/** What the data say, as data: the sentence of each stands in the locales under the same name. */
export type Finding = {
  readonly confidence: Confidence;
  /** How many sales, posts, days … it rests on. */
  readonly n: number;
  readonly unit: 'sales' | 'posts' | 'leads' | 'measurements' | 'rows';
} & (
  | { readonly id: 'observersDiffer'; readonly higher: Observed; readonly lower: Observed }
  | { readonly id: 'campaignLoses'; readonly campaign: CampaignRow }
  | { readonly id: 'campaignPays'; readonly campaign: CampaignRow }
  | { readonly id: 'viewsWithoutSales'; readonly views: PlatformRow; readonly share: number; readonly sales: number }
  | {
      readonly id: 'bestLeads';
      readonly platform: string;
      readonly leads: number;
      readonly visits: number;
      readonly times: number;
    }
  | { readonly id: 'goalReached'; readonly goal: GoalRow }
  | { readonly id: 'goalBehind'; readonly goal: GoalRow }
  /** What posts have in common that were liked more, or less, than usual. */
  | { readonly id: 'trait'; readonly trait: Trait; readonly tried: number }
  | { readonly id: 'outlier'; readonly post: PostRow & { readonly shareOfPlatform: number } }
  | { readonly id: 'tagsDiffer'; readonly tags: TagVariants }
  | { readonly id: 'engagementsChanged'; readonly row: PlatformRow; readonly change: number }
);

export interface Observed {
  readonly observer: Observer;
  readonly names: readonly string[];
  readonly revenue: number;
  /** Revenue ÷ ad spend, where both belong to the same platforms. */
  readonly perSpend: number;
}

export interface FindingsInput {
  readonly money: Money;
  readonly adsObserved: Observed | undefined;
  readonly analyticsObserved: Observed | undefined;
  readonly platforms: readonly PlatformRow[];
  readonly networks: readonly NetworkRow[];
  readonly campaigns: readonly CampaignRow[];
  readonly posts: Posts;
  readonly content: Content;
  readonly goals: readonly GoalRow[];
  readonly tags: readonly TagVariants[];
  /** The data cover all of the period, so that it can be compared with the one before. */
  readonly isComplete: boolean;
}

/** Below these counts a sentence is only indicative, or says that there is too little. */
const SOLID_FROM = 30;
const INDICATIVE_FROM = 10;
/** A gap between two counts of the same revenue that is worth a sentence. */
const GAP_WORTH_SAYING = 0.2;
/** Under this many before, a change is no percentage. */
const FEWEST_BEFORE = 20;

export function confidenceOf(n: number): Confidence {
  if (n >= SOLID_FROM) return 'solid';
  return n >= INDICATIVE_FROM ? 'indicative' : 'thin';
}

function lesserOf(one: Confidence, other: Confidence): Confidence {
  const order: readonly Confidence[] = ['thin', 'indicative', 'solid'];
  return order[Math.min(order.indexOf(one), order.indexOf(other))]!;
}

/** A difference is solid where chance alone brings it this seldom, over all that could have been told in its place. */
const ERRORS = 0.05;

/** That a network has the fewest sales is solid where chance alone does not bring it so far below the next one. */
function surelyFewest(sales: number, all: readonly NetworkRow[]): Confidence {
  const others = all.map((row) => row.sales).sort((a, b) => a - b);
  const next = others[1]!;
  const limit = normalQuantile(1 - ERRORS / 2 / all.length);
  return next - sales > limit * Math.sqrt(next + sales) ? 'solid' : 'indicative';
}

/** Engagements of posts differ by half as much again as their mean: a change is solid where they cannot explain it. */
const POSTS_SPREAD = 1.5;
const SURE_DEVIATIONS = 3;

function isSureChange(change: number, posts: number): boolean {
  if (posts < SOLID_FROM) return false;
  return Math.abs(Math.log1p(change)) > SURE_DEVIATIONS * POSTS_SPREAD * Math.sqrt(2 / posts);
}

/** All findings, what matters most to a decision first. */
export function findingsOf(input: FindingsInput): readonly Finding[] {
  return [
    ...campaignFindings(input),
    ...observerFindings(input),
    ...goalFindings(input),
    ...traitFindings(input),
    ...platformFindings(input),
    ...input.tags
      .slice(0, 1)
      .map(
        (tags): Finding => ({ id: 'tagsDiffer', tags, confidence: 'solid', n: tags.spellings.length, unit: 'rows' }),
      ),
    ...input.posts.outliers.slice(0, 1).map(
      (post): Finding => ({
        id: 'outlier',
        post,
        confidence: confidenceOf(post.posts),
        n: post.posts,
        unit: 'posts',
      }),
    ),
    ...(input.isComplete ? changeFindings(input) : []),
  ];
}

function campaignFindings({ campaigns }: FindingsInput): readonly Finding[] {
  // The same as the decision is about.
  const losing = losingIn(campaigns).slice(0, 1);
  const paying = payingIn(campaigns).slice(0, 1);
  // A verdict is only given where the whole range of the return is on one side: that is what solid means.
  return [
    ...losing.map(
      (campaign): Finding => ({
        id: 'campaignLoses',
        campaign,
        confidence: 'solid',
        n: campaign.sales,
        unit: 'sales',
      }),
    ),
    ...paying.map(
      (campaign): Finding => ({
        id: 'campaignPays',
        campaign,
        confidence: 'solid',
        n: campaign.sales,
        unit: 'sales',
      }),
    ),
  ];
}

function observerFindings({ adsObserved, analyticsObserved, campaigns }: FindingsInput): readonly Finding[] {
  if (!adsObserved || !analyticsObserved) return [];
  const [higher, lower] =
    adsObserved.revenue >= analyticsObserved.revenue
      ? [adsObserved, analyticsObserved]
      : [analyticsObserved, adsObserved];
  if (!(ratio(higher.revenue - lower.revenue, higher.revenue) > GAP_WORTH_SAYING)) return [];
  const n = campaigns.reduce((sum, { sales }) => sum + (isKnown(sales) ? sales : 0), 0);
  return [{ id: 'observersDiffer', higher, lower, confidence: confidenceOf(n), n, unit: 'sales' }];
}

function goalFindings({ goals }: FindingsInput): readonly Finding[] {
  return goals.flatMap((goal): Finding[] => {
    const shared = {
      goal,
      n: goal.measurements,
      unit: 'measurements' as const,
      confidence: confidenceOf(goal.measurements),
    };
    if (goal.status === 'reached') return [{ ...shared, id: 'goalReached' }];
    return goal.status === 'behind' || goal.status === 'missed' ? [{ ...shared, id: 'goalBehind' }] : [];
  });
}

/** The trait that makes the largest difference. */
function traitFindings({ content: { traits, tried } }: FindingsInput): readonly Finding[] {
  return traits
    .slice(0, 1)
    .map(
      (trait): Finding => ({ id: 'trait', trait, tried, confidence: trait.confidence, n: trait.posts, unit: 'posts' }),
    );
}

function platformFindings({ platforms, networks }: FindingsInput): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = platforms.filter(({ views }) => isKnown(views.value)).sort((a, b) => b.views.value - a.views.value)[0];
  const selling = networks.filter(({ sales }) => isKnown(sales));
  const itsNetwork = seen && selling.find(({ network }) => network === seen.platform);
  const fewest = selling.length > 1 && selling.every(({ sales }) => !itsNetwork || sales >= itsNetwork.sales);
  if (seen && itsNetwork && fewest && selling.length > 1) {
    const allSales = selling.reduce((sum, { sales }) => sum + sales, 0);
    findings.push({
      id: 'viewsWithoutSales',
      views: seen,
      share: ratio(itsNetwork.sales, allSales),
      sales: itsNetwork.sales,
      confidence: lesserOf(confidenceOf(allSales), surelyFewest(itsNetwork.sales, selling)),
      n: allSales,
      unit: 'sales',
    });
  }
  const withLeads = platforms.filter((row) => row.leads.value > 0 && row.visits.value > 0);
  if (withLeads.length > 1) {
    const rates = withLeads
      .map((row) => ({ row, rate: ratio(row.leads.value, row.visits.value) }))
      .sort((a, b) => b.rate - a.rate);
    const [best, ...others] = rates as [(typeof rates)[number], ...typeof rates];
    const leads = others.reduce((sum, { row }) => sum + row.leads.value, 0);
    const visits = others.reduce((sum, { row }) => sum + row.visits.value, 0);
    const times = ratio(best.rate, ratio(leads, visits));
    if (times >= 2) {
      // The best of several is chosen: each of them could have been it.
      const { p } = twoProportions(best.row.leads.value, best.row.visits.value, leads, visits);
      const isSure = p * rates.length < ERRORS;
      findings.push({
        id: 'bestLeads',
        platform: best.row.platform,
        leads: best.row.leads.value,
        visits: best.row.visits.value,
        times,
        confidence: lesserOf(confidenceOf(best.row.leads.value), isSure ? 'solid' : 'thin'),
        n: best.row.leads.value,
        unit: 'leads',
      });
    }
  }
  return findings;
}

function changeFindings({ platforms }: FindingsInput): readonly Finding[] {
  return platforms
    .filter((row) => row.engagementsBefore >= FEWEST_BEFORE && row.changes.engagements.state === 'same')
    .map((row) => ({ row, change: ratio(row.engagements.value - row.engagementsBefore, row.engagementsBefore) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 1)
    .map(
      ({ row, change }): Finding => ({
        id: 'engagementsChanged',
        row,
        change,
        confidence: isSureChange(change, row.posts) ? 'solid' : 'indicative',
        n: row.engagements.rows,
        unit: 'rows',
      }),
    );
}
