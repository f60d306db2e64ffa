import { type Account, accountOf } from '../../src/core/findings/account.ts';
import { type Decided, decidedIn } from '../../src/core/findings/decided.ts';
import { moneyIn, rateTo } from '../../src/core/findings/money.ts';
import { observedAds, shareSeen } from '../../src/core/findings/observed-ads.ts';
import { choosePeriod } from '../../src/core/findings/period.ts';
import type { Judged } from '../../src/core/findings/verdicts.ts';
import type { BenchRow } from './measure.ts';
import { type Design, PLANTED, truthAccount } from './truth-accounts.ts';

const ACCOUNTS = 500;
const PLANTED_ACCOUNTS = 100;
/** Of accounts in which nothing differs, so many may be told that something does. */
const MOST_FALSE = 0.05;

/** Sales come by chance and differ in size; that is all. */
export const PLAIN: Design = { name: 'ads by day', rows: 'day', orders: 0.7, days: 0, weekend: 0, seen: 'none' };

const DESIGNS: readonly Design[] = [
  PLAIN,
  { ...PLAIN, name: 'days of one month', rows: 'dayOfMonth' },
  { ...PLAIN, name: 'one row a campaign', rows: 'campaign' },
  { ...PLAIN, name: 'uneven days and orders', orders: 1, days: 0.4, weekend: 0.6 },
  { ...PLAIN, name: 'uneven orders, one row a campaign', rows: 'campaign', orders: 1, days: 0.4, weekend: 0.6 },
  { ...PLAIN, name: 'analytics see half', seen: 'half' },
  { ...PLAIN, name: 'platforms claim twice as much', seen: 'claimed' },
];

const TIMES = [0.5, 0.7, 1.5, 2] as const;
const SALES = [30, 100, 300] as const;
const SALES_OF_CURVES = [100, 300, 1000] as const;

/**
 * Accounts in which all campaigns return break-even and no trait matters: how many are told otherwise. Beside them
 * accounts in which one campaign returns more or less, and how many find it.
 */
export function truthBench(count = ACCOUNTS, plantedCount = PLANTED_ACCOUNTS): readonly BenchRow[] {
  return [
    ...DESIGNS.flatMap((design, index) => nothingDiffers(design, count, index === 0)),
    ...found(plantedCount),
    ...bent(plantedCount),
  ];
}

function nothingDiffers(design: Design, count: number, isWhole: boolean): readonly BenchRow[] {
  let [verdicts, traits, solid] = [0, 0, 0];
  for (let seed = 1; seed <= count; seed++) {
    const document = truthAccount(design, seed, { hasPosts: isWhole });
    if (!isWhole) {
      if (tellsVerdict(decidedOf(document))) verdicts++;
      continue;
    }
    const account = accountOf(document)!;
    if (tellsVerdict(account.decided)) verdicts++;
    if (account.content.traits.length > 0) traits++;
    if (tellsSolid(account)) solid++;
  }
  const name = `truth, ${design.name}`;
  return [
    falseRow(`${name}: accounts of ${count} with a verdict, though all return the same`, verdicts / count),
    ...(isWhole
      ? [
          falseRow(`${name}: accounts with a trait, though none matters`, traits / count),
          falseRow(`${name}: accounts with a solid difference, though there is none`, solid / count),
        ]
      : []),
  ];
}

function falseRow(name: string, ours: number): BenchRow {
  return { name, ours, unit: 'share', wanted: { from: Number.NEGATIVE_INFINITY, to: MOST_FALSE } };
}

/** A verdict of any kind: of a campaign, a network, a test, or a curve that surely lies above another. */
export function tellsVerdict({ campaigns, networks, tests, nextEuros, paysFrom }: Decided): boolean {
  const curves = nextEuros.told;
  return (
    [...campaigns, ...networks].some(({ verdict }) => verdict !== 'keep' && verdict !== 'tooEarly') ||
    tests.some(({ verdict }) => verdict === 'a' || verdict === 'b') ||
    curves.some((one) => one.high < paysFrom || curves.some((other) => other.low > one.high))
  );
}

/** Findings that say that one thing is more than another. What they say of spend and of counts is no difference. */
const DIFFERENCES: ReadonlySet<string> = new Set([
  'campaignLoses',
  'campaignPays',
  'bestLeads',
  'engagementsChanged',
  'observersDiffer',
]);

function tellsSolid({ findings, content, decided }: Account): boolean {
  return (
    findings.some(({ id, confidence }) => confidence === 'solid' && DIFFERENCES.has(id)) ||
    content.traits.some(({ confidence }) => confidence === 'solid') ||
    decided.tests.some(({ verdict }) => verdict === 'a' || verdict === 'b')
  );
}

/** How often a campaign that returns more or less than break-even is told so, by what is planted and by size. */
function found(count: number): readonly BenchRow[] {
  let wrong = 0;
  const rows = SALES.flatMap((sales) =>
    TIMES.map((times): BenchRow => {
      let right = 0;
      for (let seed = 1; seed <= count; seed++) {
        const told = decidedOf(truthAccount(PLAIN, 10_000 + seed, { planted: { times, sales }, hasPosts: false }));
        const row = told.campaigns.find(({ campaign }) => campaign === PLANTED);
        if (row?.verdict === (times < 1 ? 'reduce' : 'increase')) right++;
        if (contradicts(told, times)) wrong++;
      }
      const name = `truth, planted: ${times} × break-even, ${sales} sales at break-even, found`;
      return { name, ours: right / count, unit: 'share' };
    }),
  );
  const name = 'truth, planted: accounts with a verdict against what is planted';
  return [...rows, falseRow(name, wrong / (count * rows.length))];
}

/** A verdict on what returns break-even, or in the wrong direction on what does not: the campaign and its network. */
function contradicts({ campaigns, networks, tests }: Decided, times: number): boolean {
  const isPlanted = ({ campaign, platform }: Judged) =>
    campaign === PLANTED || (campaign === '' && platform === 'TikTok');
  const isRight = (row: Judged) =>
    row.verdict === 'keep' ||
    row.verdict === 'tooEarly' ||
    (isPlanted(row) && row.verdict === (times < 1 ? 'reduce' : 'increase')) ||
    // To the one that returns more.
    (row.verdict === 'reallocate' && times > 1 && row.to === PLANTED);
  return ![...campaigns, ...networks].every(isRight) || tests.some(({ verdict }) => verdict === 'a' || verdict === 'b');
}

/** How often a campaign whose further spend brings nothing is told so, though it pays on average. */
function bent(count: number): readonly BenchRow[] {
  return SALES_OF_CURVES.map((sales): BenchRow => {
    let right = 0;
    for (let seed = 1; seed <= count; seed++) {
      const planted = { times: 1.5, sales, isFlat: true };
      const { nextEuros, paysFrom } = decidedOf(truthAccount(PLAIN, 20_000 + seed, { planted, hasPosts: false }));
      const curve = nextEuros.told.find(({ campaign }) => campaign === PLANTED);
      if (curve && curve.high < paysFrom) right++;
    }
    const name = `truth, planted: further spend brings nothing, ${sales} sales at break-even, found`;
    return { name, ours: right / count, unit: 'share' };
  });
}

/** The budgets of an account alone, as `accountOf` decides them. */
export function decidedOf({ facts, settings, today }: ReturnType<typeof truthAccount>): Decided {
  const { period } = choosePeriod(facts, today)!;
  const currency = 'EUR';
  const rate = rateTo(currency, settings.rates);
  const money = moneyIn({ facts, period, costs: undefined, results: [], settings, currency });
  return decidedIn(facts, period, { money, rate, seen: shareSeen(observedAds(facts, period, money, rate)) });
}
