import { calendarDate, type Day, dayOf } from '../lib/days.ts';
import { daysIn, type Period } from '../lib/periods.ts';
import type { Cost, CostKind } from './costs.ts';

/** In which currency costs are added, and what one unit of another is worth in it. */
export interface Money {
  readonly currency?: string;
  readonly rates: Readonly<Record<string, number>>;
}

export interface CostShare {
  readonly cost: Cost;
  /** The part that falls into the period, in the report's currency. */
  readonly amount: number;
}

export interface CostsInPeriod {
  /** Of all costs whose amount is known; with `unknown` or `unconverted` rows it is at least so much. */
  readonly total: number;
  readonly byKind: Readonly<Partial<Record<CostKind, number>>>;
  readonly byPlatform: Readonly<Record<string, number>>;
  readonly byCampaign: Readonly<Record<string, number>>;
  /** Costs without a platform: they belong to all, and are never divided. */
  readonly shared: number;
  readonly shares: readonly CostShare[];
  /** Costs of the period that give neither an amount nor hours and a rate. */
  readonly unknown: readonly Cost[];
  /** Costs of the period in a currency for which there is no rate. */
  readonly unconverted: readonly Cost[];
}

/**
 * What the costs of a period come to. A cost with a first and last day is spread evenly over its days, and the days
 * inside the period count: 3,100 from 1 May to 31 May is 100 a day, so 1,000 of it falls into 1–10 May.
 */
export function costsIn(costs: readonly Cost[], period: Period, money: Money = { rates: {} }): CostsInPeriod {
  const shares: CostShare[] = [];
  const unknown: Cost[] = [];
  const unconverted: Cost[] = [];
  for (const cost of costs) {
    const times = timesIn(cost, period);
    if (!(times > 0)) continue;
    const worth = worthOf(cost, money);
    if (Number.isNaN(cost.amount)) unknown.push(cost);
    else if (Number.isNaN(worth)) unconverted.push(cost);
    else shares.push({ cost, amount: cost.amount * worth * times });
  }
  return {
    total: totalOf(shares),
    byKind: grouped(shares, (cost) => cost.kind),
    byPlatform: grouped(shares, (cost) => cost.platform),
    byCampaign: grouped(shares, (cost) => cost.campaign),
    shared: totalOf(shares.filter(({ cost }) => cost.platform === undefined)),
    shares,
    unknown,
    unconverted,
  };
}

function worthOf(cost: Cost, money: Money): number {
  if (cost.currency === undefined || cost.currency === money.currency) return 1;
  return money.rates[cost.currency] ?? Number.NaN;
}

function totalOf(shares: readonly CostShare[]): number {
  return shares.reduce((sum, share) => sum + share.amount, 0);
}

function grouped<Key extends string>(
  shares: readonly CostShare[],
  keyOf: (cost: Cost) => Key | undefined,
): Partial<Record<Key, number>> & Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { cost, amount } of shares) {
    const key = keyOf(cost);
    if (key !== undefined) sums[key] = (sums[key] ?? 0) + amount;
  }
  return sums as Partial<Record<Key, number>> & Record<string, number>;
}

/** How many times the amount of a cost falls into a period: a share of one, or of each month. */
function timesIn(cost: Cost, period: Period): number {
  if (Number.isNaN(cost.from) || Number.isNaN(cost.to)) return 0;
  if (cost.every === 'once') return shareOfDays({ from: cost.from, to: cost.to }, period);
  let times = 0;
  for (let month = firstMonthToLookAt(cost, period); ; month++) {
    const from = monthsAfter(cost.from, month);
    if (from > Math.min(cost.to, period.to)) return times;
    times += shareOfDays({ from, to: Math.min(monthsAfter(cost.from, month + 1) - 1, cost.to) }, period);
  }
}

function firstMonthToLookAt(cost: Cost, period: Period): number {
  return Math.max(0, Math.floor((period.from - cost.from) / 31) - 1);
}

function shareOfDays(stretch: { readonly from: Day; readonly to: Day }, period: Period): number {
  const shared = Math.min(stretch.to, period.to) - Math.max(stretch.from, period.from) + 1;
  return shared > 0 ? shared / daysIn({ kind: 'days', ...stretch }) : 0;
}

/** The same day of a later month, or that month's last: a month after 31 January is 28 February. */
function monthsAfter(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarDate(day);
  const index = year * 12 + (month - 1) + months;
  const first = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  const next = dayOf(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Math.min(first + dayOfMonth, next) - 1;
}
