import type { Money } from '../../findings/money.ts';
import { change, isKnown } from '../../lib/numbers.ts';
import { numbered } from '../figures.ts';
import { BlockWriter, cell, FIRST, ROW } from '../layout.ts';
import type { CellModel } from '../model.ts';
import type { Section, SectionContext } from '../section.ts';
import { goalFigures } from './goals.ts';

interface Tile {
  readonly label: string;
  readonly value: string;
  readonly line: string;
  readonly note?: string;
}

/** What stands for a figure that is not known. */
const NONE = '–';

/** First columns of the four tiles: the wide one, then two narrow ones each. */
const PLACES = [
  { column: FIRST, width: 1 },
  { column: FIRST + 1, width: 2 },
  { column: FIRST + 3, width: 2 },
  { column: FIRST + 5, width: 2 },
] as const;

/** Invested, brought in (according to whom), return with all costs, first goal. */
export const tiles: Section = {
  id: 'tiles',
  place: 'everyone',
  describe: (context) => {
    const four = [invested(context), revenue(context), fullReturn(context), firstGoal(context)];
    const line = (pick: (tile: Tile) => string, style: CellModel['style'], withNote = false): readonly CellModel[] =>
      four.flatMap((tile, index) => {
        const { column, width } = PLACES[index]!;
        const first = cell(column, pick(tile), style, withNote && tile.note ? { note: tile.note } : {});
        return width === 2 ? [first, cell(column + 1, '', style)] : [first];
      });
    return new BlockWriter('tiles')
      .row(
        line(({ label }) => label, 'tile-label'),
        { key: 'label' },
      )
      .row(
        line(({ value }) => value, 'tile-value', true),
        { key: 'value', height: 36 },
      )
      .row(
        line(({ line: text }) => text, 'tile-note'),
        { key: 'note', height: ROW },
      )
      .gap()
      .block();
  },
};

function invested(context: SectionContext): Tile {
  const { account, words, money } = context;
  const { money: now } = account;
  const others = now.costs?.total ?? Number.NaN;
  return {
    label: numbered(now.allCosts ? words.tiles.invested : words.tiles.adSpend, 'invested', context),
    value: isKnown(now.invested) ? money(now.invested) : NONE,
    line: now.allCosts ? words.tiles.allCosts(money(now.adSpend.value)) : words.tiles.adsOnly,
    note: words.notes.invested(money(now.adSpend.value), money(others)),
  };
}

function revenue(context: SectionContext): Tile {
  const { account, words, money, format } = context;
  const { money: now, moneyBefore } = account;
  if (!now.revenue) {
    return { label: words.tiles.revenue, value: words.tiles.noRevenue, line: words.tiles.noRevenueHint };
  }
  const before = account.isComplete ? sameObserver(now, moneyBefore) : Number.NaN;
  const changed = change(now.revenue.revenue, before);
  const according = words.according[now.revenue.observer](format.list(now.revenue.platforms));
  return {
    label: numbered(words.tiles.revenue, 'revenue', context),
    value: money(now.revenue.revenue),
    line: isKnown(changed) ? `${according}, ${format.change(changed)}` : according,
    note: isKnown(changed)
      ? `${words.method.revenue(according)} ${words.tiles.change(format.change(changed), money(before))}.`
      : words.method.revenue(according),
  };
}

function fullReturn(context: SectionContext): Tile {
  const { account, words, format, money } = context;
  const { money: now } = account;
  if (!isKnown(now.fullReturn) && isKnown(now.adsReturn)) {
    return {
      label: numbered(words.tiles.adsReturn, 'adsReturn', context),
      value: words.tiles.perUnit(format.number(now.adsReturn, 1), '1'),
      line: words.tiles.noCosts,
      note: words.method.adsReturn,
    };
  }
  const goods = now.margin === undefined ? words.tiles.beforeGoods : words.tiles.afterGoods(format.percent(now.margin));
  const { fullReturnLow: low, fullReturnHigh: high } = now;
  const range = high > low ? words.tiles.range(format.change(low), format.change(high)) : undefined;
  const earned =
    now.margin === undefined || !now.revenue ? [] : [words.tiles.margin(money(now.revenue.revenue * now.margin))];
  return {
    label: numbered(words.tiles.fullReturn, 'fullReturn', context),
    value: isKnown(now.fullReturn) ? format.change(now.fullReturn) : NONE,
    line: isKnown(now.fullReturn) ? [...earned, ...(range ? [range] : [])].join(' · ') || goods : words.tiles.noCosts,
    note: [words.method.fullReturn, goods, ...(range ? [words.tiles.rangeNote] : [])].join('\n'),
  };
}

function firstGoal(context: SectionContext): Tile {
  const { account, words, format } = context;
  const { firstGoal: first } = account;
  if (!first) return { label: words.tiles.firstGoal, value: NONE, line: words.tiles.noGoal };
  const figures = goalFigures(first, context);
  const deadline = isKnown(first.goal.deadline) ? [format.dayOfYear(first.goal.deadline)] : [];
  return {
    label: figures.name,
    value: figures.status,
    line: isKnown(first.current)
      ? [`${figures.current} / ${figures.target}`, ...deadline].join(' · ')
      : words.goals.noValue,
  };
}

/** The same observer's revenue in the period before; unknown where nobody saw it then. */
function sameObserver(now: Money, before: Money): number {
  return before.observers.find(({ observer }) => observer === now.revenue?.observer)?.revenue ?? Number.NaN;
}
