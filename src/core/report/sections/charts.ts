import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, type ChartRequest, cell, FIRST } from '../layout.ts';
import type { Section, SectionContext } from '../section.ts';
import { goalFigures, shownValue } from './goals.ts';

/** Rows kept free under two charts side by side. */
const CHART_ROWS = 12;
const PLACES = [FIRST, FIRST + 3] as const;

interface Picture extends Omit<ChartRequest, 'place'> {
  /** What the chart says, as a sentence above it. */
  readonly message: string;
}

/** Two charts: cost and return by network, and the first goal or the money by month. Their numbers stand behind. */
export const charts: Section = {
  id: 'charts',
  place: 'everyone',
  describe: (context) => {
    const pictures = [ofNetworks(context), ofGoal(context) ?? ofMonths(context)].filter(
      (picture) => picture !== undefined,
    );
    if (pictures.length === 0) return undefined;
    const block = new BlockWriter('charts').row(
      pictures.map(({ message }, index) => cell(PLACES[index]!, message, 'message')),
      { key: 'message' },
    );
    for (let row = 0; row < CHART_ROWS; row++) block.gap();
    return block.block(pictures.map((picture, index) => ({ ...picture, place: index as 0 | 1 })));
  },
};

/** A single bar compares nothing. */
function ofNetworks({ account, words, money }: SectionContext): Picture | undefined {
  const { networks } = account;
  if (networks.length < 2 && !networks.some(({ revenue }) => isKnown(revenue))) return undefined;
  const best = [...networks].sort((a, b) => (b.revenue || 0) - (a.revenue || 0))[0]!;
  const dearest = [...networks].sort((a, b) => (b.spend || 0) - (a.spend || 0))[0]!;
  const name = (network: string): string => network || words.networks.unnamed;
  const message = isKnown(best.revenue)
    ? words.charts.networksEarn(name(best.network), money(best.revenue))
    : isKnown(dearest.spend)
      ? words.charts.networksUnsold(name(dearest.network), money(dearest.spend))
      : '';
  return {
    kind: 'column',
    title: words.charts.networks,
    message,
    block: 'networks',
    headerKey: 'head',
    lastKey: networks[networks.length - 1]!.network,
    columns: 3,
  };
}

function ofGoal(context: SectionContext): Picture | undefined {
  const { account, words, format } = context;
  const { goalMonths: months } = account;
  const { firstGoal: first } = account;
  const [last, before] = [...months].reverse();
  if (!first || !last || !before) return undefined;
  const shown = (value: number): string => shownValue(value, first.goal, context);
  const hasWanted = months.some(({ wanted }) => isKnown(wanted));
  return {
    kind: 'column',
    title: words.charts.goal(goalFigures(first, context).name),
    message: words.charts.goalSays(shown(last.value), format.monthAndYear(last.month.from), shown(before.value)),
    block: 'goal-months',
    headerKey: 'head',
    lastKey: String(last.month.from),
    columns: hasWanted ? 3 : 2,
    emphasis: 0,
  };
}

function ofMonths({ account, words, format, money }: SectionContext): Picture | undefined {
  const months = account.trend;
  if (months.length < 2) return undefined;
  const last = months[months.length - 1]!;
  const hasMoney = months.some((row) => isKnown(row.invested) || isKnown(row.revenue));
  // Months of other platforms, or with others in between, would look like a rise or a fall.
  const isOneSeries = months.every(({ without, month }, index) => {
    const before = months[index - 1];
    return without.length === 0 && (!before || month.from === before.month.to + 1);
  });
  if (!hasMoney && !isOneSeries) return undefined;
  const message =
    isKnown(last.invested) && isKnown(last.revenue)
      ? words.charts.trendSays(format.monthAndYear(last.month.from), money(last.invested), money(last.revenue))
      : '';
  return {
    kind: hasMoney ? 'column' : 'line',
    title: hasMoney ? words.charts.trend : words.charts.engagements,
    message,
    block: 'trend',
    headerKey: 'head',
    lastKey: String(last.month.from),
    columns: hasMoney ? 3 : 2,
  };
}
