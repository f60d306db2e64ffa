import type { Account } from '../findings/account.ts';
import type { Locale } from '../lib/text.ts';
import { format } from '../locales/format.ts';
import { words } from '../locales/index.ts';
import { clientWords } from './client-words.ts';
import {
  type Block,
  type ChartRequest,
  COLUMNS,
  FIRST,
  keyOfSentence,
  ROW,
  ROW_OF_PAGE_ONE,
  withGutters,
  withShortenedTexts,
} from './layout.ts';
import type { ChartModel, RowModel, SheetModel } from './model.ts';
import { withSpacedPercent } from './number-formats.ts';
import { pagedRows } from './pages.ts';
import { isReadBy, moneyFormat, type ReportOptions, type Section, type SectionContext } from './section.ts';
import { BEHIND, PAGE_ONE } from './sections/index.ts';

/** Two stand side by side on the page. */
const CHART_WIDTH = 422;
const CHART_HEIGHT = 272;

/** The colour of invested money, beside the brand's for what it brought in. */
const SECOND_COLOUR = '#9aa0a6';

export function sectionContext(
  account: Account,
  locale: Locale,
  { reader = 'self', texts = {} }: ReportOptions = {},
): SectionContext {
  const all = words(locale);
  const written = format(locale);
  const { currency } = account.money;
  return {
    account,
    reader,
    texts: { did: texts.did ?? '', next: texts.next ?? '' },
    words: reader === 'client' ? clientWords(all.report) : all.report,
    all,
    format: { ...written, quoted: (name) => written.quoted(brief(name)) },
    moneyFormat: moneyFormat(currency, all.formats.currencyFirst),
    unitMoneyFormat: moneyFormat(currency, all.formats.currencyFirst, '#,##0.00'),
    money: (value) => written.money(value, currency),
  };
}

/** Longer names would drown their sentence. */
const LONGEST_NAME = 40;

function brief(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ').trim()];
  return letters.length <= LONGEST_NAME
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

/** Places every section that has data, one under the other, and resolves where each chart finds its numbers. */
export function buildReport(account: Account, locale: Locale, options: ReportOptions = {}): SheetModel {
  const context = sectionContext(account, locale, options);
  const blocks = shownBlocks(context, [...PAGE_ONE, ...BEHIND]);
  const isOnPageOne = ({ section }: ShownBlock): boolean => PAGE_ONE.includes(section);
  const first = blocks.filter(isOnPageOne).map(spaced);
  const behind = blocks.filter((block) => !isOnPageOne(block));
  const placed = withShortenedTexts(withGutters(withOwnKeys(pagedRows(first, behind))));
  const rows = withSpacedPercent(placed, context.all.formats.beforeSign);
  const colour = account.document.settings.colour;
  return {
    name: context.words.sheetFor[context.reader](context.words.sheetName(context.format.period(account.period))),
    columns: COLUMNS,
    rows,
    charts: blocks.flatMap((block) => chartsOf(block, rows, colour)),
    colour,
  };
}

interface ShownBlock extends Block {
  readonly section: Section;
}

/** The sections of this reader, and those that hold the numbers of their charts. */
function shownBlocks(context: SectionContext, sections: readonly Section[]): readonly ShownBlock[] {
  const described = sections.map((section) => ({ section, block: section.describe(context) }));
  const isShown = (section: Section): boolean => isReadBy(context.reader, section);
  const charted = new Set(
    described.flatMap(({ section, block }) =>
      isShown(section) ? (block?.charts ?? []).map((chart) => chart.block) : [],
    ),
  );
  return described.flatMap(({ section, block }) =>
    block && (isShown(section) || charted.has(block.id)) ? [{ ...block, section }] : [],
  );
}

/** A block with the row height of page one. */
function spaced(block: ShownBlock): ShownBlock {
  const rows = block.rows.map((row) => (row.height === ROW ? { ...row, height: ROW_OF_PAGE_ONE } : row));
  return { ...block, rows };
}

/** Two rows of one block never share a key: what a person has written beside one must not stand beside both. */
function withOwnKeys(rows: readonly RowModel[]): readonly RowModel[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOfSentence(row.key);
    const id = `${row.block}|${key}`;
    const goesOn = key !== row.key;
    const count = (counts.get(id) ?? 0) + (goesOn ? 0 : 1);
    counts.set(id, count);
    return count <= 1 ? row : { ...row, key: `${key} ${count}${row.key.slice(key.length)}` };
  });
}

function chartsOf(block: Block, rows: readonly RowModel[], colour: string): readonly ChartModel[] {
  // Under what the section says of them.
  const top = rows.findIndex((row) => row.block === block.id && row.cells.length === 0);
  return (block.charts ?? []).map((request) => {
    const header = rowOf(rows, request, request.headerKey);
    const last = rowOf(rows, request, request.lastKey);
    return {
      kind: request.kind,
      title: request.title,
      data: { row: header, column: FIRST, rows: last - header + 1, columns: request.columns },
      anchor: { row: top, column: request.place === 0 ? FIRST : FIRST + 3 },
      width: CHART_WIDTH,
      height: CHART_HEIGHT,
      colors: coloursOf(request, colour),
    };
  });
}

function coloursOf({ columns, emphasis = 1 }: ChartRequest, colour: string): readonly string[] {
  if (columns < 3) return [colour];
  return emphasis === 0 ? [colour, SECOND_COLOUR] : [SECOND_COLOUR, colour];
}

function rowOf(rows: readonly RowModel[], { block }: ChartRequest, key: string): number {
  const index = rows.findIndex((row) => row.block === block && row.key === key);
  if (index < 0) throw new Error(`No row ${key} in the block ${block}`);
  return index;
}
