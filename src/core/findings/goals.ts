import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { canonicalPlatform } from '../facts/platforms.ts';
import { MEASURES, type Measure } from '../fields.ts';
import type { Goal, GoalStatus, MeasureKpi } from '../goals/define.ts';
import { currentValue, expected, progress, status } from '../goals/progress.ts';
import { measureResults } from '../goals/results-measure.ts';
import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Result } from '../tabs/results.ts';

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

export function goalRows(
  goals: readonly Goal[],
  measure: MeasureKpi,
  results: readonly Result[],
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
    };
  });
}

/** What the document holds on a KPI: the Results tab where it has it, else the exports. */
export function measureKpi(
  facts: Facts,
  results: readonly Result[],
  rate: (currency: string | undefined) => number,
): MeasureKpi {
  const typed = measureResults(results);
  return (kpi, scope, from, to) => {
    const value = typed(kpi, scope, from, to);
    const period: Period = { kind: 'days', from, to };
    const typedPlatforms = platformsTyped(results, kpi, period);
    if (isKnown(value) && !(isSum(kpi) && scope.type === 'all' && !typedPlatforms.has(''))) return value;
    if (scope.type === 'campaign' || scope.type === 'account') return Number.NaN;
    const amounts = amountsBy(facts, [period], { rate });
    // A total of all platforms: typed for some of them, and from the exports for the others.
    if (isKnown(value)) {
      const others = amounts.platforms.filter((platform) => !typedPlatforms.has(platform));
      return value + (amounts.total(kpi as Measure, 0, others).value || 0);
    }
    const chosen = scope.type === 'platform' ? [scope.name] : undefined;
    const total = (measure: Measure): number => {
      const platforms = chosen ?? amounts.platforms;
      // A total without a meaning is none: people reached on two platforms are not their sum.
      if (MEASURES[measure].totals === 'none' || (MEASURES[measure].totals === 'last' && platforms.length > 1)) {
        return Number.NaN;
      }
      return amounts.total(measure, 0, platforms).value;
    };
    return quotientOf(kpi, total);
  };
}

function isSum(kpi: string): boolean {
  return kpi in MEASURES && MEASURES[kpi as Measure].totals === 'sum';
}

/** Platforms for which Results has a KPI in these days; '' where it stands for all of them. */
function platformsTyped(results: readonly Result[], kpi: string, period: Period): ReadonlySet<string> {
  const rows = results.filter(({ indicator, from, to }) => indicator === kpi && from >= period.from && to <= period.to);
  return new Set(rows.map(({ platform }) => canonicalPlatform(platform)));
}

function quotientOf(kpi: string, total: (measure: Measure) => number): number {
  switch (kpi) {
    case 'engagement_rate':
      return ratio(total('engagements'), total('impressions'));
    case 'click_rate':
      return ratio(total('link_clicks'), total('impressions'));
    case 'conversion_rate':
      return ratio(total('conversions'), total('sessions'));
    case 'reply_rate':
      return ratio(total('messages_answered'), total('messages_received'));
    case 'satisfaction':
      return ratio(total('satisfied'), total('answers'));
    case 'return_on_ads':
      return ratio(total('revenue'), total('spend'));
    case 'cost_per_lead':
      return ratio(total('spend'), total('leads'));
    case 'cost_per_conversion':
      return ratio(total('spend'), total('conversions'));
    case 'cost_per_click':
      return ratio(total('spend'), total('link_clicks'));
    default:
      return kpi in MEASURES ? total(kpi as Measure) : Number.NaN;
  }
}

function measurementsOf(goal: Goal, results: readonly Result[], until: Day): number {
  return results.filter(
    (result) =>
      result.indicator === goal.kpi && result.to <= until && !(result.to < goal.start) && isKnown(result.number),
  ).length;
}
