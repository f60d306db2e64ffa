import { amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { lastOf, ratioOfPairs } from '../facts/pairs.ts';
import { canonicalPlatform } from '../facts/platforms.ts';
import { MEASURES, type Measure } from '../fields.ts';
import type { Goal, GoalScope, GoalStatus, MeasureKpi } from '../goals/define.ts';
import { type Outlook, outlookOf } from '../goals/outlook.ts';
import { currentValue, expected, progress, status } from '../goals/progress.ts';
import { measureResults } from '../goals/results-measure.ts';
import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Change } from '../tabs/changes.ts';
import type { Result } from '../tabs/results.ts';
import type { HistoryOfKpi } from './goal-history.ts';
import { factsInScope } from './goal-scope.ts';

/** Where a goal stands at the end of the period, or today where the period is not over. */
export interface GoalRow {
  readonly goal: Goal;
  readonly current: number;
  readonly progress: number;
  readonly expected: number;
  readonly status: GoalStatus;
  /** How many rows of Results, or of the exports, the current value rests on. */
  readonly measurements: number;
  /** More sales or revenue: what a budget of ads that sell can help. */
  readonly isSales: boolean;
  /** What is to come; made when it is asked for, since a forecast takes its time. */
  readonly outlook: () => Outlook;
}

const SALES: ReadonlySet<string> = new Set([
  'conversions',
  'purchases',
  'orders',
  'customers',
  'revenue',
  'return_all_costs',
  'return_on_ads',
]);

export interface GoalSources {
  readonly measure: MeasureKpi;
  readonly history: HistoryOfKpi;
  readonly results: readonly Result[];
  readonly changes: readonly Change[];
}

export function goalRows(
  goals: readonly Goal[],
  { measure, history, results, changes }: GoalSources,
  until: Day,
): readonly GoalRow[] {
  return goals.map((goal) => {
    const current = currentValue(goal, measure, { to: until });
    return {
      goal,
      current,
      progress: progress(goal, current),
      expected: expected(goal, until),
      status: status(goal, current, until),
      measurements: measurementsOf(goal, results, until),
      isSales: SALES.has(goal.kpi),
      outlook: () =>
        outlookOf({
          goal,
          current,
          history: history(goal.kpi, { type: goal.scopeType, name: goal.scope }, goal.kind),
          changes,
          measure,
          today: until,
        }),
    };
  });
}

/**
 * What the document holds on a KPI: the Results tab where it has it, else the exports. What was counted for one goal is
 * kept for the next: two hundred goals on five figures cost as much as five.
 */
export function measureKpi(
  facts: Facts,
  results: readonly Result[],
  rate: (currency: string | undefined) => number,
): MeasureKpi {
  const typed = measureResults(results);
  const factsOf = remembered(
    (scope: GoalScope) => factsInScope(facts, scope),
    ({ type, name }) => (type === 'campaign' || type === 'account' ? `${type}|${name}` : ''),
  );
  const amountsOf = remembered(
    ([scope, period]: readonly [GoalScope, Period]) => amountsBy(factsOf(scope), [period], { rate }),
    ([{ type, name }, { from, to }]) => `${from}|${to}|${type === 'platform' ? '' : `${type}|${name}`}`,
  );
  const measure: MeasureKpi = (kpi, scope, from, to, kind) => {
    const value = typed(kpi, scope, from, to, kind);
    const period: Period = { kind: 'days', from, to };
    const typedPlatforms = platformsTyped(results, kpi, period);
    if (isKnown(value) && !(isSum(kpi) && scope.type === 'all' && !typedPlatforms.has(''))) return value;
    const amounts = amountsOf([scope, period]);
    // A total of all platforms: typed for some of them, and from the exports for the others.
    if (isKnown(value)) {
      const others = amounts.platforms.filter((platform) => !typedPlatforms.has(platform));
      return value + (amounts.total(kpi as Measure, 0, others).value || 0);
    }
    const chosen = scope.type === 'platform' ? canonicalPlatform(scope.name) : undefined;
    const quotient = QUOTIENTS[kpi];
    if (quotient) {
      const { numerator, denominators, paid } = quotient;
      const tables = ({ source }: FactTable) => paid === undefined || (source.paid !== 'organic') === paid;
      return ratioOfPairs(factsOf(scope), period, numerator, denominators, { tables, platform: chosen, rate });
    }
    if (!(kpi in MEASURES)) return Number.NaN;
    const counted = kpi as Measure;
    const platforms = chosen === undefined ? amounts.platforms : [chosen];
    // People reached on two days or followers of two platforms have no sum.
    switch (MEASURES[counted].totals) {
      case 'sum':
        return amounts.total(counted, 0, platforms).value;
      case 'last':
        return platforms.length === 1 ? lastOf(factsOf(scope), period, counted, platforms[0]!) : Number.NaN;
      default:
        return Number.NaN;
    }
  };
  const kept = remembered((asked: Parameters<MeasureKpi>) => measure(...asked), JSON.stringify);
  return (...asked) => kept(asked);
}

/** A function that keeps its answers, by a text that tells what was asked apart. */
export function remembered<Asked, Answer>(answer: (asked: Asked) => Answer, keyOf: (asked: Asked) => string) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(asked);
    known.set(key, made);
    return made;
  };
}

export interface Quotient {
  readonly numerator: Measure;
  /** Each table takes the first that it has. */
  readonly denominators: readonly Measure[];
  /** Rows of ads only, since organic results are never set against ad spend. */
  readonly paid?: true;
}

/** KPIs that are quotients of what the exports count. */
export const QUOTIENTS: Readonly<Record<string, Quotient>> = {
  engagement_rate: { numerator: 'engagements', denominators: ['impressions', 'views'] },
  click_rate: { numerator: 'link_clicks', denominators: ['impressions', 'views'] },
  conversion_rate: { numerator: 'conversions', denominators: ['sessions'] },
  reply_rate: { numerator: 'messages_answered', denominators: ['messages_received'] },
  satisfaction: { numerator: 'satisfied', denominators: ['answers'] },
  return_on_ads: { numerator: 'revenue', denominators: ['spend'], paid: true },
  cost_per_lead: { numerator: 'spend', denominators: ['leads'], paid: true },
  cost_per_conversion: { numerator: 'spend', denominators: ['conversions'], paid: true },
  cost_per_click: { numerator: 'spend', denominators: ['link_clicks'], paid: true },
};

function isSum(kpi: string): boolean {
  return kpi in MEASURES && MEASURES[kpi as Measure].totals === 'sum';
}

/** Platforms for which Results has a KPI in these days; '' where it stands for all of them. */
function platformsTyped(results: readonly Result[], kpi: string, period: Period): ReadonlySet<string> {
  const rows = results.filter(({ indicator, from, to }) => indicator === kpi && from >= period.from && to <= period.to);
  return new Set(rows.map(({ platform }) => canonicalPlatform(platform)));
}

function measurementsOf(goal: Goal, results: readonly Result[], until: Day): number {
  return results.filter(
    (result) =>
      result.indicator === goal.kpi && result.to <= until && !(result.to < goal.start) && isKnown(result.number),
  ).length;
}
