import { amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import type { Goal } from '../goals/define.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import type { Problem, Reading } from '../sources/define.ts';
import type { Change } from '../tabs/changes.ts';
import type { Cost } from '../tabs/costs.ts';
import type { TabProblem } from '../tabs/define.ts';
import type { Result } from '../tabs/results.ts';
import type { Settings } from '../tabs/settings.ts';
import { type AudienceTable, audienceTables } from './audience.ts';
import { type Behaviour, behaviourOf } from './behaviour.ts';
import { type MarkedChange, markedChanges } from './behaviour-changes.ts';
import type { CampaignRow } from './campaigns.ts';
import { type Competitors, competitorsIn } from './competitors.ts';
import { type Content, contentOf } from './content.ts';
import { type Decided, decidedIn } from './decided.ts';
import { type Decision, decide, endedBefore } from './decision.ts';
import { type Finding, findingsOf } from './findings.ts';
import { historiesOf } from './goal-history.ts';
import { type GoalMonth, goalMonths } from './goal-months.ts';
import { type GoalRow, goalRows, measureKpi, remembered } from './goals.ts';
import { type KeptDecision, keptDecision } from './kept-decision.ts';
import { type MediaMix, mediaMix } from './media-mix.ts';
import { type Money, moneyIn, rateTo, reportCurrency, withoutUntrackedRevenue } from './money.ts';
import { type NetworkReport, networkReports } from './network-reports.ts';
import { observedAds, shareSeen } from './observed-ads.ts';
import { type OtherChannels, otherChannels } from './other-channels.ts';
import { choosePeriod, monthsUpTo, type ReportPeriod, type TypedDays } from './period.ts';
import { type PlatformShares, platformShares } from './platform-shares.ts';
import { type NetworkRow, networkRows, type PlatformRow, platformRows } from './platforms.ts';
import { type Posts, postsIn } from './posts.ts';
import { type Return, returnIn } from './return.ts';
import { type Scorecard, scorecardOf } from './scorecard.ts';
import { type Service, serviceIn } from './service.ts';
import { type Site, siteIn } from './site.ts';
import { type TagVariants, tagVariants } from './tags.ts';
import { type Benchmarks, benchmarksIn } from './ticked-benchmarks.ts';
import { type MonthRow, trendOf } from './trend.ts';
import { type TrendViews, trendViews } from './trend-views.ts';
import { splitResults } from './whose-results.ts';

/** All that the document says, before anything is concluded. */
export interface DocumentFacts {
  readonly facts: Facts;
  readonly readings: readonly Reading[];
  readonly goals: readonly Goal[];
  /** Undefined where there is no Costs tab, or an empty one. */
  readonly costs: readonly Cost[] | undefined;
  readonly results: readonly Result[];
  readonly changes: readonly Change[];
  readonly settings: Settings;
  readonly ownProblems: readonly TabProblem[];
  readonly today: Day;
}

/** The account of one period: every number and conclusion of the report, and no sentence. */
export interface Account extends ReportPeriod {
  readonly document: DocumentFacts;
  readonly money: Money;
  readonly moneyBefore: Money;
  readonly returned: Return;
  readonly scorecard: Scorecard;
  readonly benchmarks: Benchmarks;
  readonly platforms: readonly PlatformRow[];
  readonly networks: readonly NetworkRow[];
  readonly shares: readonly PlatformShares[];
  /** Each network on its own. */
  readonly networkReports: readonly NetworkReport[];
  readonly media: MediaMix | undefined;
  readonly audience: readonly AudienceTable[];
  readonly behaviour: Behaviour | undefined;
  /** What was changed, and whether it shows; made when it is asked for, since that takes its time. */
  readonly marked: () => readonly MarkedChange[];
  readonly site: Site | undefined;
  readonly campaigns: readonly CampaignRow[];
  /** Budgets of campaigns and networks, tests, and what came of the decision before. */
  readonly decided: Decided;
  readonly kept: KeptDecision | undefined;
  readonly posts: Posts;
  readonly content: Content;
  readonly service: Service | undefined;
  readonly competitors: Competitors | undefined;
  readonly goals: readonly GoalRow[];
  /** The first that was still open in the period; of closed ones the first. */
  readonly firstGoal: GoalRow | undefined;
  /** Its KPI by month. */
  readonly goalMonths: readonly GoalMonth[];
  readonly tags: readonly TagVariants[];
  readonly trend: readonly MonthRow[];
  /** What each platform was seen, month by month. */
  readonly trendViews: TrendViews | undefined;
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  /** The data cover all of the period, so that it can be compared with the one before. */
  readonly isComplete: boolean;
  /** The period before holds rows of a social platform, so that there is something to compare with. */
  readonly hasBefore: boolean;
  readonly others: OtherChannels | undefined;
  readonly untracked: readonly FactTable[];
  /** Platforms with rows in the period before and none now. */
  readonly silent: readonly string[];
  /** Rows of each tab that cover days outside the period as well. */
  readonly outside: readonly { readonly tab: string; readonly rows: number }[];
  readonly problems: readonly Problem[];
}

/** As many months of the first goal as its chart shows well. */
const GOAL_MONTHS = 6;

/** Undefined where the document holds no dated row. Results of competitors are in none of its numbers. */
export function accountOf(opened: DocumentFacts, wanted = opened.settings.period): Account | undefined {
  const { own, others: ofOthers, ownFacts } = splitResults(opened);
  const document = { ...opened, facts: ownFacts, results: own };
  const { facts, untracked } = withoutUntrackedRevenue(document.facts);
  const { settings, today } = document;
  const typed = typedDays(document);
  const chosen = choosePeriod(facts, today, wanted, settings, typed);
  if (!chosen) return undefined;
  const { period, before } = chosen;
  const currency = reportCurrency(facts, settings);
  const rate = rateTo(currency, settings.rates);
  const moneyOf = remembered(
    (of: Period): Money =>
      moneyIn({ facts, period: of, costs: document.costs, results: document.results, settings, currency }),
    ({ from, to }) => `${from}|${to}`,
  );
  const money = moneyOf(period);
  const moneyBefore = moneyOf(before);
  const until = Math.min(period.to, today);
  const isComplete = chosen.dataTo >= period.to;
  const measure = measureKpi(facts, document.results, rate);
  const leads = (name: string, of: Period): number => measure('leads', { type: 'platform', name }, of.from, of.to);
  const allLeads = (of: Period): number => measure('leads', { type: 'all', name: '' }, of.from, of.to);
  const platforms = platformRows(facts, { period, before, isComplete, today, leads });
  const networks = networkRows(facts, period, money, rate, leads);
  const observed = observedAds(facts, period, money, rate);
  const decided = decidedIn(facts, period, { money, rate, seen: shareSeen(observed) });
  const { campaigns } = decided;
  const posts = postsIn(facts, period, today);
  const sources = {
    measure,
    history: historiesOf(facts, document.results, rate),
    results: document.results,
    changes: document.changes,
  };
  const content = contentOf(facts, period, today);
  const scorecard = scorecardOf({
    ...{ facts, period, before, isComplete, settings, moneyOf, rate },
    ...{ results: document.results, goals: document.goals },
  });
  const goals = goalRows(document.goals, sources, until);
  const firstGoal = goals.find(({ goal }) => !(goal.deadline < period.from)) ?? goals[0];
  const tags = tagVariants(facts, period);
  const trend = trendOf(facts, {
    until: Math.min(period.to, chosen.dataTo),
    dataTo: chosen.dataTo,
    observer: money.revenue?.observer,
    moneyOf,
  });
  const returned = returnIn({
    ...{ facts, period, money, observed, platforms, networks, settings, rate },
    ...{ results: document.results, goals: document.goals, measure: sources.measure },
  });
  return {
    ...chosen,
    document,
    money,
    moneyBefore,
    returned,
    scorecard,
    benchmarks: benchmarksIn({ names: settings.benchmarks ?? [], rows: scorecard.rows, facts, period, today }),
    platforms,
    networks,
    shares: platformShares(facts, period, platforms, money, rate),
    audience: audienceTables(facts, period),
    behaviour: behaviourOf({ facts, platforms, money, moneyBefore, period, before, isComplete, allLeads }),
    marked: () => markedChanges(document.changes, sources.history, period, Math.min(until, chosen.dataTo)),
    site: siteIn(facts, period, rate),
    networkReports: networkReports(facts, platforms, { period, before, isComplete, today, leads, rate }),
    media: mediaMix({ facts, period, money, results: document.results, rules: settings.mediaRules ?? {}, rate, leads }),
    campaigns,
    decided,
    posts,
    content,
    service: serviceIn({ facts, results: own, goals, period, before }),
    competitors: competitorsIn({ facts, own, others: ofOthers, period, before }),
    goals,
    firstGoal,
    goalMonths: goalMonths(firstGoal, monthsUpTo(facts, until, GOAL_MONTHS, document.results), sources.measure, until),
    tags,
    trend,
    trendViews: trendViews(
      facts,
      trend.map(({ month }) => month),
    ),
    findings: findingsOf({
      money,
      ...observed,
      platforms,
      networks,
      campaigns,
      posts,
      content,
      goals,
      tags,
      isComplete,
    }),
    decision: decide({
      money,
      decided,
      goals,
      tags,
      mainPlatform: mainPlatform(networks, platforms),
      nextLook: period.to + 30,
      resultCosts: returned.resultCosts,
      ended: endedBefore(facts, period),
    }),
    kept: keptDecision(document.changes, facts, { period, dataTo: chosen.dataTo, rate }),
    isComplete,
    hasBefore: hasRows(facts, before),
    others: otherChannels(facts, period, rate),
    untracked,
    silent: silentPlatforms(facts, period, before),
    outside: rowsAcross(facts, period),
    problems: [...document.readings.flatMap(problemsOf), ...facts.problems],
  };
}

/** Days of the Results and Costs tabs; a cost that goes on counts from its first day. */
function typedDays({ results, costs = [] }: DocumentFacts): readonly TypedDays[] {
  return [...results, ...costs.map(({ from, to }) => ({ from, to: isKnown(to) ? to : from }))];
}

function problemsOf(reading: Reading): readonly Problem[] {
  return [...reading.problems, ...reading.tables.flatMap((table) => table.problems)];
}

function mainPlatform(networks: readonly NetworkRow[], platforms: readonly PlatformRow[]): string | undefined {
  const spending = networks.filter(({ spend }) => spend > 0).sort((a, b) => b.spend - a.spend)[0];
  const busiest = [...platforms].sort((a, b) => (b.engagements.value || 0) - (a.engagements.value || 0))[0];
  return spending?.network ?? busiest?.platform;
}

function silentPlatforms(facts: Facts, period: Period, before: Period): readonly string[] {
  const amounts = amountsBy(facts, [period, before]);
  return amounts.platforms.filter(
    (platform) => platform !== '' && amounts.rowsIn(platform, 0) === 0 && amounts.rowsIn(platform, 1) > 0,
  );
}

function hasRows(facts: Facts, period: Period): boolean {
  const amounts = amountsBy(facts, [period]);
  return amounts.platforms.some((platform) => amounts.rowsIn(platform, 0) > 0);
}

function rowsAcross(facts: Facts, period: Period): Account['outside'] {
  return facts.tables
    .map((table) => {
      let rows = 0;
      for (let row = 0; row < table.rows; row++) {
        if (!table.counts[row]) continue;
        const startsInside = contains(period, table.day[row]!);
        const endsInside = contains(period, table.dayEnd[row]!);
        if (startsInside !== endsInside) rows++;
      }
      return { tab: table.tab, rows };
    })
    .filter(({ rows }) => rows > 0);
}
