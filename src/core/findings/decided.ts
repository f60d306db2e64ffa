import type { Facts } from '../facts/define.ts';
import { ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { type AdAmounts, type AdSum, adSums } from './ad-sums.ts';
import { type CampaignTest, campaignTest, pairsIn } from './campaign-test.ts';
import { namedCampaigns, networkSums } from './campaigns.ts';
import { dispersionOf } from './dispersion.ts';
import type { Money } from './money.ts';
import { type NextEuro, type NextEuros, nextEuros } from './next-euro.ts';
import { isJudged, type Judged, judge, type Rules } from './verdicts.ts';

/** Budgets decided: what the ads of a period say, and what it takes to say more. */
export interface Decided {
  readonly campaigns: readonly Judged[];
  /** Networks whose ads are more than one campaign that is judged beside. */
  readonly networks: readonly Judged[];
  readonly tests: readonly CampaignTest[];
  readonly nextEuros: NextEuros;
  /** The ads of the network with the most spend. */
  readonly largest: AdAmounts | undefined;
  /** Return from which ads pay: 1 ÷ gross margin; 1 where no margin is set. */
  readonly paysFrom: number;
}

/**
 * Of a hundred documents in which nothing differs, five may be told that something does: verdicts, curves and tests
 * share them.
 */
const ERRORS = 0.05;
const SHARES = { returns: 0.6, nextEuros: 0.2, tests: 0.2 } as const;

/** Where no two campaigns are marked A and B, their share goes to the verdicts. */
function sharesOf(pairs: number): typeof SHARES | { returns: 0.8; nextEuros: 0.2; tests: 0 } {
  return pairs > 0 ? SHARES : { ...SHARES, returns: 0.8, tests: 0 };
}

export interface DecidedInput {
  readonly money: Money;
  readonly rate: (currency: string | undefined) => number;
  /** What the web analytics see for each unit of revenue that the platforms count. */
  readonly seen: number;
}

export function decidedIn(facts: Facts, period: Period, { money, rate, seen }: DecidedInput): Decided {
  const sums = adSums(facts, period, rate);
  const named = namedCampaigns(sums);
  const networks = networkSums(sums);
  const judgedNetworks = [...networks].filter(([whole, parts]) => isJudged(whole) && !isOneCampaign(parts));
  const judged = named.filter(isJudged).length + judgedNetworks.length;
  const pairs = pairsIn(named);
  const shares = sharesOf(pairs.length);
  const curves = nextEuros(facts, period, rate, ERRORS * shares.nextEuros);
  // What more spend brings in sales alone cannot be set against what it costs.
  const ofRevenue = curves.measure === 'revenue' ? curves.told : [];
  const dispersion = dispersionOf(sums);
  const allSales = sums.reduce((total, { sales }) => total + (sales || 0), 0);
  const allRevenue = sums.reduce((total, { revenue }) => total + (revenue || 0), 0);
  const rules: Rules = {
    margin: money.margin,
    confidence: 1 - (ERRORS * shares.returns) / Math.max(1, judged),
    seen,
    seenOn: allSales / averageOf(sums, dispersion) / (1 + 1 / seen),
    dispersion: (sum) => averageOf(networks.get(sum) ?? [sum], dispersion),
    perSale: ratio(allRevenue, allSales),
    until: Math.max(...sums.map(({ lastDay }) => lastDay)),
    isExhausted: (sum) => {
      const curve = ofRevenue.find((each) => each.campaign === sum.campaign && each.platform === sum.platform);
      return curve !== undefined && money.margin !== undefined && curve.high * money.margin < 1;
    },
  };
  const campaigns = named.map((sum) => judge(sum, rules));
  return {
    campaigns: withReallocation(campaigns, ofRevenue, money.margin),
    networks: judgedNetworks.map(([whole]) => judge(whole, rules)),
    tests: pairs
      .map((pair) => campaignTest(pair, (ERRORS * shares.tests) / pairs.length))
      .filter((test) => test !== undefined),
    nextEuros: curves,
    largest: [...networks.keys()][0],
    paysFrom: ratio(1, money.margin ?? 1),
  };
}

function isOneCampaign(parts: readonly AdSum[]): boolean {
  return parts.length === 1 && parts[0]!.campaign !== '';
}

/** Dispersion of a sum of sums: their variances add up. */
function averageOf(parts: readonly AdSum[], dispersion: (sum: AdSum) => number): number {
  const known = parts.filter(({ revenue, sales }) => revenue > 0 && sales > 0);
  if (known.length === 0) return parts[0] ? dispersion(parts[0]) : 1;
  const revenue = known.reduce((total, part) => total + part.revenue, 0);
  const sales = known.reduce((total, part) => total + part.sales, 0);
  const variance = known.reduce((total, part) => total + (dispersion(part) * part.revenue ** 2) / part.sales, 0);
  return (variance * sales) / revenue ** 2;
}

/**
 * What pays on average, but whose next euro surely returns less than that of another campaign which surely pays, is to be
 * reallocated to that one.
 */
function withReallocation(
  campaigns: readonly Judged[],
  curves: readonly NextEuro[],
  margin: number | undefined,
): readonly Judged[] {
  if (margin === undefined) return campaigns;
  return campaigns.map((row) => {
    const own = curves.find(({ campaign, platform }) => campaign === row.campaign && platform === row.platform);
    if (!own || !(row.verdict === 'keep' || row.verdict === 'increase') || !(row.adsReturn * margin > 1)) return row;
    const better = curves.find((other) => other.low > own.high && other.low * margin > 1 && isRunning(other));
    return better ? { ...row, verdict: 'reallocate', turning: { id: 'nextEuro' }, to: better.campaign } : row;
  });

  function isRunning({ campaign, platform }: NextEuro): boolean {
    const row = campaigns.find((each) => each.campaign === campaign && each.platform === platform);
    return row?.isRunning === true;
  }
}
