import { confidenceOf } from '../../findings/findings.ts';
import type { Observed } from '../../findings/money.ts';
import type { ReturnRange, ReturnVerdict } from '../../findings/return.ts';
import { isKnown } from '../../lib/numbers.ts';
import { costKindName } from '../../tabs/costs.ts';
import { type TableRow, writeTable } from '../filled-head.ts';
import { BlockWriter, bar, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel, CellStyle } from '../model.ts';
import { PERCENT, type Section, type SectionContext } from '../section.ts';
import { writeResultCosts } from './return-results.ts';

/** Investment by kind, revenue by observer, the return between its ends, and what one result cost. */
export const returned: Section = {
  id: 'return',
  place: 'self',
  describe: (context) => {
    const { account, words } = context;
    const { investment, revenues, resultCosts } = account.returned;
    const say = words.returned;
    const block = new BlockWriter('return').heading(say.heading);
    if (!investment && revenues.length === 0 && resultCosts.length === 0) {
      const wanted = account.goals.some(({ goal }) => MONEY_GOALS.has(goal.kpi));
      return wanted ? block.message(say.message.nothing).gap().block() : undefined;
    }
    block.message(message(context));
    if (investment) writeCosts(block, context);
    if (revenues.length > 0) writeRevenues(block, context);
    writeFigures(block, context);
    writeResultCosts(block, context);
    for (const missing of missingLines(context)) block.sentence(missing, { key: missing, style: 'message' });
    return block.gap().block();
  },
};

const MONEY_GOALS: ReadonlySet<string> = new Set(['return_all_costs', 'return_on_ads', 'revenue']);

/** Two decimals: 2.05 and 2.1 are not one return. */
const EXACT_TIMES = '0.00"×"';

/** What the tables say, in a sentence or two. */
function message({ account, words, money, format }: SectionContext): string {
  const say = words.returned.message;
  const { invested, allCosts, revenue, margin, adsReturn } = account.money;
  const { full } = account.returned;
  if (!(invested > 0)) return revenue ? say.revenueOnly(money(revenue.revenue)) : words.returned.otherSource;
  if (!allCosts) {
    return isKnown(adsReturn)
      ? say.adsReturn(money(invested), format.number(adsReturn, 2))
      : say.adsOnly(money(invested));
  }
  if (!revenue) return say.costsOnly(money(invested));
  const gained = margin === undefined ? say.gainOnSales : say.gain;
  const gain = gained(money(invested), money(revenue.revenue), format.change(full.value));
  const said = full.high > full.low ? say.range(gain, format.change(full.low), format.change(full.high)) : gain;
  return `${said}.`;
}

function missingLines({ account, words }: SectionContext): readonly string[] {
  const { money } = account;
  const noRevenue = money.observers.length > 0 ? words.returned.otherSource : words.returned.enterRevenue;
  return [
    ...(money.allCosts && money.invested > 0 ? [] : [words.returned.enterCosts]),
    ...(money.revenue ? [] : [noRevenue]),
    ...(money.revenue && money.margin === undefined ? [words.returned.enterMargin] : []),
  ];
}

function writeCosts(block: BlockWriter, context: SectionContext): void {
  const { account, words, format, money, moneyFormat } = context;
  const say = words.returned;
  const { rows, total, shared, atLeast } = account.returned.investment!;
  const amountFormat = atLeast ? atLeastFormat(moneyFormat) : moneyFormat;
  block.row(tableHead(say.costs, [0, 3]), { key: 'costs' });
  for (const { kind, amount, share } of rows) {
    const name = kind === 'unnamed' || kind === 'internal' ? say.kinds[kind] : costKindName(kind)[format.locale];
    block.row(
      [
        cell(FIRST, name, 'table-text'),
        figure(FIRST + 1, amount, moneyFormat, kind === 'ads' ? say.adsNote : say.typedNote),
        figure(FIRST + 2, share, PERCENT),
        cell(FIRST + 3, bar(share), 'table-bar'),
      ],
      { key: `cost ${kind}` },
    );
  }
  if (rows.length > 1) {
    block.row(
      [
        cell(FIRST, account.money.allCosts ? say.total : say.adsTotal, 'table-text'),
        figure(FIRST + 1, total, amountFormat, atLeast ? say.atLeast : undefined),
        figure(FIRST + 2, 1, PERCENT),
      ],
      { key: 'cost total' },
    );
  }
  if (shared > 0) {
    block.sentence(say.shared(money(shared), format.percent(shared / total)), { key: 'shared', style: 'message' });
  }
}

function writeRevenues(block: BlockWriter, context: SectionContext): void {
  const { account, words, money, moneyFormat } = context;
  const say = words.returned;
  const { revenues } = account.returned;
  const chosen = account.money.revenue;
  const rivals = chosen?.observer === 'shop';
  const rows = revenues.map(({ observed, isChosen, gap, fullReturn }) => {
    const otherSales = (observed.observer === 'shop') !== rivals;
    const gapNote = say.gapNote(money(observed.revenue), money(chosen?.revenue ?? Number.NaN));
    const cells = [
      cell(FIRST, observerName(observed, context), 'table-text'),
      figure(FIRST + 1, observed.revenue, moneyFormat, sourceNote(observed, context)),
      signed(FIRST + 2, otherSales ? Number.NaN : gap, context, gapNote),
      signed(FIRST + 3, otherSales ? Number.NaN : fullReturn, context, fullNote(observed.revenue, context)),
      cell(FIRST + 4, isChosen ? say.chosen : otherSales ? say.otherSales : '', 'neutral'),
    ];
    return { key: `revenue ${observed.observer}`, cells };
  });
  block.gap();
  writeTable(block, 'revenues', say.revenues, rows, [0, 4]);
}

/** A fraction as a change with its sign; blank where it is not known. */
function signed(column: number, value: number, { format }: SectionContext, note?: string): CellModel {
  if (!isKnown(value)) return cell(column, '', 'table-number');
  return cell(column, format.change(value), 'table-number', note ? { note } : {});
}

/** According to whom, and over how many rows where they are rows of exports. */
function sourceNote({ observer, platforms, amounts }: Observed, { words, format }: SectionContext): string {
  const according = words.method.revenue(words.according[observer](format.list(platforms)));
  const rows = amounts?.total('revenue', 0).rows ?? 0;
  return rows > 0 ? `${according} ${words.notes.revenueRows(format.number(rows))}` : according;
}

function observerName({ observer, platforms }: Observed, { words, format }: SectionContext): string {
  return words.returned.accordingTo[observer](format.list(platforms));
}

function fullNote(revenue: number, { account, words, format, money }: SectionContext): string {
  const { margin, invested } = account.money;
  const say = words.returned.fullNote;
  return margin === undefined
    ? say.sales(money(revenue), money(invested))
    : say.margin(money(revenue), format.percent(margin), money(invested));
}

/** Each figure with its ends, and what it takes to lose nothing. */
function writeFigures(block: BlockWriter, context: SectionContext): void {
  const { account, words, format, money, moneyFormat } = context;
  const say = words.returned;
  const { full, ads, revenue, fullWithAssumed, assumedTotal, seenLeast, seenMost } = account.returned;
  const { margin, invested } = account.money;
  if (![full.value, ads.value].some(isKnown)) return;
  const ends = {
    low: seenLeast && say.notes.low(observerName(seenLeast, context)),
    high: seenMost && say.notes.high(observerName(seenMost, context)),
  };
  const rows: TableRow[] = [];
  if (isKnown(full.value)) {
    const note = fullNote(revenue.value, context);
    rows.push({ key: 'full', cells: rangeCells(say.rows.full, full, '', context, { ...ends, value: note }) });
    const needed =
      margin === undefined
        ? say.notes.breakEvenCosts(money(invested))
        : say.notes.breakEvenRevenue(money(invested), format.percent(margin));
    rows.push({
      key: 'revenue',
      cells: rangeCells(say.rows.revenue, revenue, moneyFormat, context, { ...ends, needed }),
    });
  }
  if (isKnown(ads.value)) {
    const needed = margin === undefined ? say.notes.breakEvenSales : say.notes.breakEvenAds(format.percent(margin));
    rows.push({
      key: 'ads',
      cells: rangeCells(say.rows.ads, ads, EXACT_TIMES, context, { value: say.notes.ads, needed }),
    });
  }
  if (isKnown(fullWithAssumed)) {
    const cells = [
      cell(FIRST, say.rows.assumed, 'table-text'),
      signed(FIRST + 1, fullWithAssumed, context, say.notes.assumed(money(assumedTotal))),
      cell(FIRST + 5, say.hypothesis, 'neutral'),
    ];
    rows.push({ key: 'assumed', cells });
  }
  block.gap();
  writeTable(block, 'figures', say.figures, rows, [0, 5]);
}

interface RangeNotes {
  readonly value?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly needed?: string | undefined;
}

/** Without a number format the figures are changes, with their sign. */
function rangeCells(
  name: string,
  { value, low, high, needed, sales, verdict }: ReturnRange,
  numberFormat: string,
  context: SectionContext,
  notes: RangeNotes,
): readonly CellModel[] {
  const show = (column: number, of: number, note: string | undefined): CellModel =>
    numberFormat ? figure(column, of, numberFormat, note) : signed(column, of, context, note);
  const { words, format } = context;
  const evidence = isKnown(sales)
    ? words.evidence(words.confidence[confidenceOf(sales)], words.units.sales(format.number(sales)))
    : '';
  return [
    cell(FIRST, name, 'table-text'),
    show(FIRST + 1, value, notes.value),
    show(FIRST + 2, high > low ? low : Number.NaN, notes.low),
    show(FIRST + 3, high > low ? high : Number.NaN, notes.high),
    show(FIRST + 4, needed, notes.needed),
    cell(FIRST + 5, words.returned.so[verdict] + evidence, LOOKS[verdict], { note: words.returned.soNote }),
  ];
}

/** "≥" in front of an amount, whose sign may stand in front as well. */
function atLeastFormat(moneyFormat: string): string {
  return moneyFormat.startsWith('"') ? `"≥ ${moneyFormat.slice(1)}` : `"≥ "${moneyFormat}`;
}

const LOOKS = {
  pays: 'good',
  loses: 'bad',
  close: 'neutral',
  depends: 'neutral',
  thin: 'neutral',
  noMargin: 'neutral',
} as const satisfies Record<ReturnVerdict, CellStyle>;
