import type { CampaignTest } from '../../findings/campaign-test.ts';
import type { CampaignRow } from '../../findings/campaigns.ts';
import { FEWEST_SALES, FEWEST_STEPS, type NextEuro, type NextEuros } from '../../findings/next-euro.ts';
import { SMALLEST_SPEND, type Turning, type Verdict } from '../../findings/verdicts.ts';
import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel, CellStyle } from '../model.ts';
import { COUNT, type Section, type SectionContext, TIMES } from '../section.ts';

/** As many campaigns as can be read; the rest is in the data. */
const SHOWN = 12;

const LOOKS: Readonly<Record<Verdict, CellStyle>> = {
  increase: 'good',
  keep: 'neutral',
  reallocate: 'bad',
  reduce: 'bad',
  tooEarly: 'neutral',
};

/** Networks and campaigns with what they cost and brought back, and a verdict each; the small ones are one line. */
export const campaigns: Section = {
  id: 'campaigns',
  place: 'client',
  describe: (context) => {
    const { account, words, format, money } = context;
    const { campaigns: all, networks, tests, nextEuros } = account.decided;
    if (all.length + networks.length === 0) return undefined;
    const large = all.filter(({ spend }) => spend >= SMALLEST_SPEND);
    const small = all.length - large.length;
    const rows = [...networks, ...large.slice(0, SHOWN)];
    const say = words.campaigns;
    const block = new BlockWriter('campaigns').heading(words.headings.campaigns).message(messageOf(context));
    if (rows.length > 0) {
      const hasRevenue = rows.some(({ revenue }) => isKnown(revenue));
      block.row(tableHead(hasRevenue ? say.columns : say.costColumns, [0, 5, 6]), { key: 'head' });
      for (const row of rows) {
        const cells = hasRevenue ? returnCells(row, context) : costCells(row, context);
        block.row([...cells, ...verdictCells(row, context)], { key: `${row.platform} ${row.campaign}`.trim() });
      }
    }
    const line = (text: string, key: string) => block.row([cell(FIRST, text, 'message')], { key });
    if (large.length > SHOWN) line(say.others(format.number(large.length - SHOWN)), 'others');
    if (small > 0) line(say.small(small, money(SMALLEST_SPEND)), 'small');
    for (const test of tests) block.sentence(testSentence(test, context), { key: `test ${test.a.campaign}` });
    for (const [index, text] of nextEuroSentences(nextEuros, context).entries()) {
      block.sentence(text, { key: `next ${index}` });
    }
    return block.gap().block();
  },
};

/** A budget that would be kept, of a campaign that runs no more: there is none to keep. */
function hasEnded({ verdict, isRunning }: CampaignRow): boolean {
  return verdict === 'keep' && !isRunning;
}

/** From which return on ads pay, and of how many of the campaigns shown that is sure. */
function messageOf({ account, words, format }: SectionContext): string {
  const { decided, money } = account;
  const say = words.campaigns;
  const all = decided.campaigns.filter(({ spend }) => spend >= SMALLEST_SPEND);
  const rows = all.slice(0, SHOWN);
  const shown = [...rows, ...decided.networks];
  if (!shown.some(({ revenue }) => isKnown(revenue))) {
    return shown.some(({ sales }) => sales > 0) ? say.noRevenue : say.noSale;
  }
  const losing = rows.filter(({ verdict }) => verdict === 'reduce').length;
  if (money.margin === undefined) return say.noMargin(format.number(losing), format.number(rows.length));
  const paying = rows.filter(({ low }) => low > decided.paysFrom).length;
  const [from, margin] = [format.number(decided.paysFrom, 2), format.percent(money.margin)];
  const open = rows.length - paying - losing;
  return say.message(from, margin, { all: rows.length, paying, losing, open, ended: rows.filter(hasEnded).length });
}

function nameOf({ campaign, platform }: CampaignRow, { words }: SectionContext): string {
  return campaign || words.campaigns.network(platform || words.networks.unnamed);
}

function returnCells(row: CampaignRow, context: SectionContext): readonly CellModel[] {
  const { words, format, money, moneyFormat } = context;
  const say = words.campaigns;
  const number = (value: number) => format.number(value, 1);
  const range = isKnown(row.low)
    ? isKnown(row.high)
      ? say.range(number(row.low), number(row.high))
      : say.rangeFrom(number(row.low))
    : '';
  const made = [
    ...(isKnown(row.revenue)
      ? [say.returnNote(money(row.revenue), money(row.spend), words.according.platform(row.platform))]
      : []),
    ...(isKnown(row.costPerSale) ? [say.costNote(money(row.costPerSale))] : []),
  ].join(' ');
  const why = isKnown(row.low) ? say.rangeNote(format.number(row.sales), say.dispersion) : say.noRange;
  return [
    cell(FIRST, nameOf(row, context), 'table-text'),
    figure(FIRST + 1, row.spend, moneyFormat),
    figure(FIRST + 2, row.revenue, moneyFormat),
    figure(FIRST + 3, row.adsReturn, TIMES, made),
    cell(FIRST + 4, range, 'table-number', { note: why }),
  ];
}

/** Without revenue: sales and what one of them cost. */
function costCells(row: CampaignRow, context: SectionContext): readonly CellModel[] {
  const { words, format, money, moneyFormat, unitMoneyFormat } = context;
  const say = words.campaigns;
  const range = isKnown(row.costHigh) ? say.costRange(money(row.costLow), money(row.costHigh)) : '';
  const why = range ? { note: say.costRangeNote(format.number(row.sales)) } : {};
  return [
    cell(FIRST, nameOf(row, context), 'table-text'),
    figure(FIRST + 1, row.spend, moneyFormat),
    figure(FIRST + 2, row.sales, COUNT),
    figure(FIRST + 3, row.costPerSale, unitMoneyFormat),
    cell(FIRST + 4, range, 'table-number', why),
  ];
}

function verdictCells(row: CampaignRow, context: SectionContext): readonly CellModel[] {
  const { words } = context;
  const { verdict: id } = row;
  const kept = id === 'tooEarly' ? words.campaigns.sure.tooEarly : words.verdicts[id];
  const verdict = hasEnded(row) ? words.campaigns.ended : kept;
  return [
    cell(FIRST + 5, verdict, LOOKS[row.verdict]),
    cell(FIRST + 6, howSure(row, context), 'table-text', { note: turningSentence(row, context) }),
  ];
}

/** How sure a verdict is, or what is missing for one. */
function howSure(row: CampaignRow, { words, format }: SectionContext): string {
  const { sure } = words.campaigns;
  if (row.verdict === 'reallocate') return sure.solid(format.number(row.sales));
  const { turning } = row;
  switch (turning.id) {
    case 'notBelow':
    case 'notAbove':
      return sure.solid(format.number(row.sales));
    case 'moreSales':
      return sure.moreSales(format.number(roundUp(turning.sales)));
    default:
      return sure[turning.id];
  }
}

/** The number that would change the verdict, in a sentence. */
function turningSentence(row: CampaignRow, { account, words, format }: SectionContext): string {
  const say = words.campaigns.turning;
  const turning: Turning = row.turning;
  switch (turning.id) {
    case 'notBelow':
    case 'notAbove':
      return say[turning.id](format.number(turning.adsReturn, 1));
    case 'moreSales':
      return say.moreSales(format.number(roundUp(turning.sales)));
    case 'breakEven':
      return say.breakEven(format.number(account.decided.paysFrom, 2));
    case 'nextEuro':
      return say.nextEuro(row.to === undefined ? '' : format.quoted(row.to));
    default:
      return say[turning.id];
  }
}

/** Two digits: an estimate that seems exact would say too much. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / unit) * unit;
}

function testSentence(test: CampaignTest, { words, format }: SectionContext): string {
  const say = words.campaigns.test;
  const [a, b] = [format.quoted(test.a.campaign), format.quoted(test.b.campaign)];
  const rates = say[test.of](format.percent(test.rateA, 2), format.percent(test.rateB, 2));
  const n = test.of === 'salesOfClicks' ? say.sales : say.clicks;
  const count = n(format.number(test.successes));
  switch (test.verdict) {
    case 'a':
      return say.better(a, b, a, rates, count);
    case 'b':
      return say.better(a, b, b, rates, count);
    case 'same':
      return say.same(a, b, rates, count);
    case 'tooFew':
      return say.tooFew(a, b, rates, count);
    default:
      return test.verdict satisfies never;
  }
}

/** What the next euro is worth where it is counted in sales: as many as a hundred bring can be read. */
const SALES_PER = 100;

/** Where the next euro returned most, or in one line why that cannot be said. */
function nextEuroSentences({ told, measure, most }: NextEuros, context: SectionContext): readonly string[] {
  const { words, format, money } = context;
  const say = words.campaigns.nextEuro;
  const isMoney = measure === 'revenue';
  const unit = money(isMoney ? 1 : SALES_PER);
  const by = (curve: NextEuro) => (isMoney ? say.by(curve.platform) : '');
  const amount = (value: number) => (isMoney ? money(value) : format.number(value * SALES_PER, 1));
  const [first, second] = told;
  if (!first) {
    if (!most || most.steps === 0) return [say.notKnown(unit)];
    const campaign = format.quoted(most.campaign);
    switch (most.misses) {
      case 'steps':
        return [say.notTold(unit, format.number(FEWEST_STEPS.week), campaign, format.number(most.steps))];
      case 'range':
        return [say.notVaried(unit, campaign, format.number(most.range, 1))];
      case 'sales':
        return [say.notSold(unit, format.number(FEWEST_SALES))];
    }
  }
  const figures = (curve: NextEuro) => {
    const [low, high] = [amount(curve.low), amount(curve.high)];
    const back = isMoney ? amount(curve.back) : say.sales(amount(curve.back));
    return [format.quoted(curve.campaign), back, low, high] as const;
  };
  const at = say.at[first.step](money(Number(first.at.toPrecision(3))));
  const on = say.on[first.step](format.number(first.steps));
  if (!second) return [`${say.only(unit, ...figures(first))} ${at}${by(first)}.`, on];
  // Said once where one platform counts both.
  const byFirst = first.platform === second.platform ? '' : by(first);
  return [
    `${say.first(unit, ...figures(first))} ${at}${byFirst}${say.between}${say.following(...figures(second))}${by(second)}.`,
    ...(first.low > second.high ? [] : [say.overlap]),
    on,
  ];
}
