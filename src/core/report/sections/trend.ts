import type { MonthRow } from '../../findings/trend.ts';
import type { TrendViews } from '../../findings/trend-views.ts';
import { isKnown } from '../../lib/numbers.ts';
import { filledHead } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { goalFigures, goalFormat } from './goals.ts';

/** Fewer months have no best and no worst. */
const FEWEST_RANKED = 4;

/** A change against nothing, +20 % or −5 %. */
const SIGNED_PERCENT = '"+"0%;"−"0%;0%';

/** Month by month: invested, brought in, engagements, the first goal; and what people saw, each definition for itself. */
export const trend: Section = {
  id: 'trend',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const { trend: months, trendViews: views } = account;
    if (months.length < 2) return undefined;
    const columns = columnsOf(context);
    const block = new BlockWriter('trend').heading(words.headings.trend).message(messageOf(context));
    const shown = months.map((row) => columns.map(({ show }, index) => show(FIRST + 1 + index, row)));
    const head = filledHead([words.trend.month, ...columns.map(({ name }) => name)], shown);
    block.row(
      head.map((cell, index) => {
        const note = columns[index - 1]?.note;
        return note ? { ...cell, note } : cell;
      }),
      { key: 'head' },
    );
    for (const [index, row] of months.entries()) {
      const name = format.monthAndYear(row.month.from);
      block.row([cell(FIRST, row.incomplete ? words.trend.partial(name) : name, 'table-text'), ...shown[index]!], {
        key: String(row.month.from),
      });
    }
    for (const [key, sentence] of notesOf(months, context)) block.sentence(sentence, { key, style: 'message' });
    if (views) writeViews(block, views, context);
    return block.gap().block();
  },
};

interface Column {
  readonly name: string;
  /** How its figures are made. */
  readonly note?: string | undefined;
  readonly show: (column: number, row: MonthRow) => CellModel;
}

/** Money stands first, for the chart; without money the engagements do. */
function columnsOf(context: SectionContext): readonly Column[] {
  const { account, words, moneyFormat } = context;
  const { trend: months, goalMonths } = account;
  const say = words.trend;
  const has = (pick: (row: MonthRow) => number): boolean => months.some((row) => isKnown(pick(row)));
  const column = (name: string, pick: (row: MonthRow) => number, shown: string, note?: string): Column => ({
    name,
    note,
    show: (at, row) => figure(at, pick(row), shown),
  });
  const [goal] = account.goals;
  const ofGoal = (row: MonthRow): number =>
    goalMonths.find(({ month }) => month.from === row.month.from)?.value ?? Number.NaN;
  return [
    ...(has(({ invested }) => invested) || has(({ revenue }) => revenue)
      ? [
          column(say.invested, ({ invested }) => invested, moneyFormat),
          column(say.revenue, ({ revenue }) => revenue, moneyFormat, say.revenueNote),
        ]
      : []),
    ...(has(({ fullReturn }) => fullReturn)
      ? [column(say.fullReturn, ({ fullReturn }) => fullReturn, SIGNED_PERCENT, words.method.fullReturn)]
      : []),
    column(say.engagements, ({ engagements }) => engagements, COUNT, words.method.engagements),
    ...(has(({ engagementsEarlier }) => engagementsEarlier)
      ? [column(say.engagementsEarlier, ({ engagementsEarlier }) => engagementsEarlier, COUNT, say.earlierNote)]
      : []),
    ...(goal && months.some((row) => isKnown(ofGoal(row)))
      ? [column(goalFigures(goal, context).name, ofGoal, goalFormat(goal.goal, context))]
      : []),
  ];
}

/** Where the period stands among the months that are whole. */
function messageOf({ account, words, format }: SectionContext): string {
  const say = words.trend;
  const plain = say.message(account.trend.length);
  const whole = account.trend.filter(
    ({ incomplete, without, withoutAds }) => !incomplete && without.length === 0 && !withoutAds,
  );
  const here = whole.find(({ month }) => month.from === account.period.from && month.to === account.period.to);
  if (!here) return plain;
  for (const id of ['revenue', 'engagements'] as const) {
    const known = whole.filter((row) => isKnown(row[id]));
    if (!isKnown(here[id]) || known.length < FEWEST_RANKED) continue;
    const rank = 1 + known.filter((row) => row[id] > here[id]).length;
    return say.rank[id](format.month(here.month.from), rank, known.length);
  }
  return plain;
}

/** What one month has and another has not, in words. */
function notesOf(
  months: readonly MonthRow[],
  { words, format }: SectionContext,
): readonly (readonly [string, string])[] {
  const say = words.trend;
  const byLack = new Map<string, string[]>();
  for (const { month, without } of months) {
    if (without.length === 0) continue;
    const lack = format.list(without);
    byLack.set(lack, [...(byLack.get(lack) ?? []), format.monthAndYear(month.from)]);
  }
  const adless = months.filter(({ withoutAds }) => withoutAds).map(({ month }) => format.monthAndYear(month.from));
  const earlier = months.filter(({ engagementsEarlier }) => isKnown(engagementsEarlier));
  const first = months.find(({ engagements }) => isKnown(engagements));
  return [
    ...[...byLack].map(([lack, names]) => [`without ${lack}`, say.without(format.list(names), lack)] as const),
    ...(adless.length > 0 ? [['adless', say.withoutAds(format.list(adless))] as const] : []),
    ...(earlier.length > 0 && first ? [['earlier', say.countedSince(format.month(first.month.from))] as const] : []),
  ];
}

/** A series for each platform and each way of counting: they are never joined to one line, nor added. */
function writeViews(block: BlockWriter, views: TrendViews, { account, words, format }: SectionContext): void {
  const say = words.trend;
  const nameOf = ({ platform, measure }: TrendViews['series'][number]): string =>
    views.series.filter((each) => each.platform === platform).length > 1
      ? say.seriesOf(platform, say.short[measure])
      : platform;
  block.row(tableHead([say.seen, ...views.series.map(nameOf)]), { key: 'seen' });
  views.months.forEach((month, index) => {
    const isNew = views.breaks.some((each) => each.month.from === month.from);
    const name = format.monthAndYear(month.from);
    const shown = account.trend.find((row) => row.month.from === month.from)?.incomplete ? say.partial(name) : name;
    block.row(
      [
        cell(FIRST, isNew ? say.newCount(shown) : shown, 'table-text'),
        ...views.series.map(({ values }, place) => figure(FIRST + 1 + place, values[index]!, COUNT)),
      ],
      { key: `seen ${month.from}` },
    );
  });
  for (const { month, platform, measure } of views.breaks) {
    block.sentence(say.break(platform, say.measures[measure], format.month(month.from)), {
      key: `break ${platform}`,
      style: 'message',
    });
  }
}
