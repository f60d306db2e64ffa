import type { Confidence } from '../../../findings/findings.ts';
import type { Observer } from '../../../findings/money.ts';
import type { Verdict } from '../../../findings/verdicts.ts';
import { audience } from './audience.ts';
import { behaviour } from './behaviour.ts';
import { campaigns } from './campaigns.ts';
import { changes } from './changes.ts';
import { client } from './client.ts';
import { competitors } from './competitors.ts';
import { content } from './content.ts';
import { decision } from './decision.ts';
import { thirdParty } from './evidence.ts';
import { findings } from './findings.ts';
import { goals } from './goals.ts';
import { headline } from './headline.ts';
import { limits } from './limits.ts';
import { media } from './media.ts';
import { method } from './method.ts';
import { networkBlocks } from './network-blocks.ts';
import { networks } from './networks.ts';
import { platforms } from './platforms.ts';
import { returned } from './return.ts';
import { scorecard } from './scorecard.ts';
import { service } from './service.ts';
import { since } from './since.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';
import { tiles } from './tiles.ts';
import { trend } from './trend.ts';

/** The report's sentences. Numbers and names arrive as they are to be read. */
export const report = {
  sheetName: (period: string) => `Report ${period}`,
  /** The name of the sheet of another reader than ourselves; `name` is that of ours. */
  sheetFor: {
    self: (name: string) => name,
    management: (name: string) => `${name} (management)`,
    client: (name: string) => `${name} (client)`,
  },
  title: (brand: string) => (brand ? `${brand}: what social media brought` : 'What social media brought'),
  subtitle: (period: string, before: string, dataTo: string) =>
    `${period}, compared with ${before} · data to ${dataTo}`,
  subtitleAlone: (period: string, dataTo: string) =>
    `${period}, with nothing before to compare with · data to ${dataTo}`,
  partial: (period: string) => `${period} so far`,
  preparedBy: (name: string) => `prepared by ${name}`,
  according: {
    results: () => 'according to your Results tab',
    analytics: () => 'according to web analytics',
    platform: (names: string) => `according to ${names}`,
    shop: (names: string) => `according to the shop on ${names}`,
  } satisfies Record<Observer, (names: string) => string>,
  observers: {
    results: () => 'the Results tab',
    analytics: () => 'web analytics',
    platform: (names: string) => names,
    shop: (names: string) => `the shop on ${names}`,
  } satisfies Record<Observer, (names: string) => string>,

  headline,
  tiles,
  headings: {
    goals: 'Where the goals stand',
    findings: 'What we learned',
    decision: 'Proposed decision',
    comment: 'What we did and why',
    next: 'Next month, and what we need from you',
    limits: 'Read with care',
    more: 'Also worth knowing',
    networks: 'What each network cost and brought in',
    platforms: 'What each platform did',
    campaigns: 'Platforms and campaigns, decided',
    networkBlocks: 'Each network on its own',
    audience: 'Who the audience is',
    media: 'Paid, owned, earned',
    behaviour: 'What people did',
    site: 'On your site',
    goalMonths: (goal: string) => `First goal, month by month: ${goal}`,
    trend: 'Month by month',
    cannotSay: 'What this report cannot say',
    method: 'Sources and method',
    carriedOver: 'Carried over',
  },
  boxHint: 'Write here; a new report keeps it.',
  boxFrom: (period: string, text: string) => `(From ${period}, to update) ${text}`,

  goals,
  status: {
    ahead: 'ahead',
    onTrack: 'on track',
    behind: 'behind',
    reached: 'reached',
    missed: 'missed',
    notStarted: 'not started',
    unknown: 'no data yet',
  },

  confidence: { solid: 'solid', indicative: 'indicative', thin: 'too little data' } satisfies Record<
    Confidence,
    string
  >,
  evidence: (confidence: string, n: string) => ` (${confidence}, ${n})`,
  units: {
    sales: (n: string) => `${n} sales`,
    posts: (n: string) => `${n} posts`,
    leads: (n: string) => `${n} leads`,
    measurements: (n: string) => `${n} measurements`,
    rows: (n: string) => `${n} rows`,
  },

  findings,
  noFindings: 'Nothing stands out in this period: too little data, or nothing that changed.',

  verdicts: {
    increase: 'increase',
    keep: 'keep',
    reallocate: 'reallocate',
    reduce: 'reduce',
    tooEarly: 'too early to say',
  } satisfies Record<Verdict, string>,

  decision,
  charts: {
    networks: 'Ad spend and revenue by network',
    trend: 'Invested and brought in, month by month',
    engagements: 'Engagements by month',
    goal: (goal: string) => `${goal}, month by month`,
    networksEarn: (network: string, revenue: string) =>
      `${network} brought in the most: ${revenue}, with and without ads.`,
    networksUnsold: (network: string, spend: string) => `${network} took the most ads: ${spend}.`,
    trendSays: (month: string, invested: string, revenue: string) =>
      `${month}: ${invested} invested, ${revenue} brought in.`,
    goalSays: (now: string, month: string, before: string) => `${now} in ${month}, after ${before}.`,
  },

  returned,
  scorecard,
  thirdParty,
  networks,
  platforms,
  campaigns,
  trend,
  since,
  site,
  behaviour,
  audience,
  media,
  networkBlocks,
  changes,
  content,
  service,
  competitors,
  limits,
  client,
  summary,
  method,
  notes: {
    invested: (ads: string, other: string) => `Ad spend ${ads} + other costs ${other}.`,
    revenueRows: (n: string) => `Sum over ${n} rows.`,
    atLeast: (n: string) => `At least: ${n} rows do not know it.`,
    computed: (text: string) => `Computed now: ${text}`,
  },
  made: (name: string) => `The report is ready: ${name}`,
  madeMeanwhile: (name: string, time: string) =>
    `The report is ready: ${name}. Somebody else had made it at ${time}; it was brought up to date, not made twice.`,
  working: 'Reading the tabs, then writing the report …',
  missing: (platforms: string, period: string) =>
    `${platforms}: data for the month before, none for ${period}. Make the report without?`,
  noData: 'No dated rows were found. Paste an export into a tab first (menu › Add data shows what was read).',
  failed: (reason: string) =>
    `The report could not be written, and the document is as it was. Try again in a minute. (Sheets says: ${reason})`,
  kept: (tab: string) => `The decision stands in the tab “${tab}” now; the next report says what came of it.`,
  keptBefore: (tab: string) => `This decision stands in the tab “${tab}” already.`,
  repaired: (name: string) => `A report that was interrupted has been put back as it was: ${name}.`,
};
