import type { Amount } from '../../facts/amounts.ts';
import { SHARED, type SharedFigure } from '../../findings/platform-shares.ts';
import type { PlatformFigure, PlatformRow } from '../../findings/platforms.ts';
import { isKnown } from '../../lib/numbers.ts';
import { changeText, pointsText } from '../change-text.ts';
import { BlockWriter, type ChartRequest, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { shareBar } from '../share-bar.ts';
import { rateDigits, rateFormat } from '../small-rates.ts';

/** In the order of the columns. */
const FIGURES: readonly PlatformFigure[] = ['engagements', 'engagementRate', 'views', 'posts', 'visits', 'leads'];

/** What each platform did, how that changed, and its part of the whole; views and reach have no total across platforms. */
export const platforms: Section = {
  id: 'platforms',
  place: 'client',
  describe: (context) => {
    const { account, words } = context;
    if (account.platforms.length === 0) return undefined;
    const block = new BlockWriter('platforms').heading(words.headings.platforms).message(messageOf(context));
    block.row(tableHead(words.platforms.columns), { key: 'head' });
    const rows = byEngagements(account.platforms);
    for (const row of rows) {
      const name = cell(FIRST, platformName(row.platform, context), 'table-text');
      const cells = row.silent
        ? [name, cell(FIRST + 1, words.platforms.silent, 'neutral')]
        : [name, ...figuresOf(row, context)];
      block.row(cells, { key: row.platform });
    }
    writeChanges(block, rows, context);
    writeShares(block, context);
    if (account.platforms.some(({ leads, visits }) => isKnown(leads.value) || isKnown(visits.value))) {
      block.sentence(words.platforms.visitsAndLeads, { key: 'observers', style: 'message' });
    }
    return block.sentence(words.platforms.noTotal, { key: 'noTotal', style: 'message' }).gap().block();
  },
};

/** Visits whose source names no network stand under the web analytics themselves. */
export function platformName(platform: string, { words }: Pick<SectionContext, 'words'>): string {
  return platform === WEB || platform === '' ? words.platforms.unnamed : platform;
}

const WEB = 'Web';

/** Those without data at the end, so that a chart has its rows in one piece. */
function byEngagements(rows: readonly PlatformRow[]): readonly PlatformRow[] {
  const weight = ({ silent, engagements }: PlatformRow): number => (silent ? -2 : (engagements.value ?? -1) || -1);
  return [...rows].sort((a, b) => weight(b) - weight(a) || (a.platform < b.platform ? -1 : 1));
}

function figuresOf(row: PlatformRow, context: SectionContext): readonly CellModel[] {
  return [
    amount(FIRST + 1, row.engagements, context),
    figure(FIRST + 2, row.engagementRate, rateFormat(row.engagementRate), context.words.platforms.rateNote),
    amount(FIRST + 3, row.views, context),
    figure(FIRST + 4, row.posts > 0 ? row.posts : Number.NaN, COUNT),
    amount(FIRST + 5, row.visits, context),
    amount(FIRST + 6, row.leads, context),
  ];
}

/** What the platforms say most: who made the engagements, and who brought the visits. */
function messageOf({ account, words, format }: SectionContext): string {
  const top = (figure: SharedFigure) =>
    account.shares
      .filter(({ shares }) => isKnown(shares[figure]))
      .sort((a, b) => b.shares[figure] - a.shares[figure])[0];
  const [engaging, visited] = [top('engagements'), top('visits')];
  const say = words.platforms;
  const active = account.platforms.filter(({ silent }) => !silent);
  const allVisits = active.reduce((sum, { visits }) => sum + (isKnown(visits.value) ? visits.value : 0), 0);
  if (active.length === 0) return say.noneActive;
  if (!engaging && allVisits > 0) return say.onlyVisits(format.number(allVisits));
  if (!engaging) return say.present(format.list(active.map(({ platform }) => platformName(platform, { words }))));
  if (active.length === 1) return say.one(engaging.platform, format.number(active[0]!.engagements.value));
  const share = format.percent(engaging.shares.engagements, 0);
  if (!visited) return say.engaged(engaging.platform, share);
  const visits = format.percent(visited.shares.visits, 0);
  return engaging === visited
    ? say.both(engaging.platform, share, visits)
    : say.engagedAndVisited(engaging.platform, share, platformName(visited.platform, { words }), visits);
}

/** How each figure moved since the period before. */
function writeChanges(block: BlockWriter, rows: readonly PlatformRow[], context: SectionContext): void {
  const { account, words, format } = context;
  const compared = rows.filter((row) => FIGURES.some((id) => row.changes[id].state !== 'nothingBefore'));
  if (!account.hasBefore || compared.length === 0) return;
  if (!account.isComplete) {
    block.sentence(words.platforms.notCompared, { key: 'notCompared', style: 'message' });
    return;
  }
  const [, ...columns] = words.platforms.columns;
  block.row(tableHead([words.platforms.changed(format.period(account.before)), ...columns]), { key: 'changes' });
  for (const row of compared) {
    const cells = FIGURES.map((id, index) => {
      const compared = row.changes[id];
      const text = id === 'engagementRate' ? pointsText(compared, context) : changeText(compared, context);
      const shown =
        id === 'engagementRate'
          ? format.percent(compared.before, rateDigits(compared.before))
          : format.number(compared.before, 1);
      const note = text === '' ? {} : { note: words.platforms.before(format.period(account.before), shown) };
      return cell(FIRST + 1 + index, text, 'table-number', note);
    });
    block.row([cell(FIRST, platformName(row.platform, context), 'table-text'), ...cells], {
      key: `change ${row.platform}`,
    });
  }
  if (compared.some(({ young }) => young)) {
    block.sentence(words.platforms.young, { key: 'young', style: 'message' });
  }
}

/** What adds up over platforms, as a part of the whole. */
function writeShares(block: BlockWriter, context: SectionContext): void {
  const { account, words, format } = context;
  const shown = SHARED.filter((figure) => account.shares.filter(({ shares }) => isKnown(shares[figure])).length > 1);
  if (shown.length === 0) return;
  const names = shown.map((figure) => words.platforms.shares[figure]);
  block.row(tableHead([words.platforms.distribution, ...names], shown.map((_, index) => index + 1).concat(0)), {
    key: 'shares',
  });
  for (const { platform, shares } of account.shares.filter((row) => shown.some((id) => isKnown(row.shares[id])))) {
    const bars = shown.map((figure, index) => cell(FIRST + 1 + index, shareBar(shares[figure], format), 'table-bar'));
    block.row([cell(FIRST, platformName(platform, context), 'table-text'), ...bars], { key: `share ${platform}` });
  }
}

/** Rows kept free under the chart. */
const CHART_ROWS = 12;

/** Engagements by platform as a chart, with what it says beside it. */
export const platformsChart: Section = {
  id: 'platforms-chart',
  place: 'client',
  describe: (context) => {
    const { account, words } = context;
    const drawn = byEngagements(account.platforms).filter(({ silent }) => !silent);
    if (drawn.filter(({ engagements }) => isKnown(engagements.value)).length < 2) return undefined;
    const request: ChartRequest = {
      kind: 'bar',
      title: words.platforms.chart,
      block: 'platforms',
      headerKey: 'head',
      lastKey: drawn[drawn.length - 1]!.platform,
      columns: 2,
      place: 0,
    };
    const block = new BlockWriter('platforms-chart');
    for (let row = 0; row < CHART_ROWS; row++) block.gap();
    return block.block([request]);
  },
};

function amount(column: number, value: Amount, { words, format }: SectionContext): CellModel {
  const note =
    value.unknown > 0
      ? words.notes.atLeast(format.number(value.unknown))
      : value.rows > 0
        ? words.notes.revenueRows(format.number(value.rows))
        : undefined;
  return figure(column, value.value, value.unknown > 0 ? `"≥ "${COUNT}` : COUNT, note);
}
