import type { SiteRow } from '../../findings/site.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { writeTable as writeRows } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, PERCENT, type Section, type SectionContext } from '../section.ts';
import { rateDigits, rateFormat } from '../small-rates.ts';

/** Goals that only web analytics can measure. */
const NEED_ANALYTICS: ReadonlySet<string> = new Set(['sessions', 'engaged_sessions', 'conversion_rate', 'page_views']);

/** What visitors from social media did on the site: by source, by campaign, by page. */
export const site: Section = {
  id: 'site',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const { site: found } = account;
    const say = words.site;
    const block = new BlockWriter('site').heading(words.headings.site);
    if (!found) {
      const needed = account.goals.some(({ goal }) => NEED_ANALYTICS.has(goal.kpi));
      return needed ? block.message(say.missing).gap().block() : undefined;
    }
    block.message(messageOf(context));
    writeTable(block, 'sources', found.sources, context);
    writeTable(block, 'campaigns', found.campaigns, context);
    writeTable(block, found.pagesOf === 'social' ? 'pages' : 'pagesOfAll', found.pages, context);
    for (const { page, visits, usual } of found.silent) {
      block.sentence(say.silent(page, format.number(visits), format.number(usual)), { key: `silent ${page}` });
    }
    if (found.viewed.length > 0) {
      block.row(tableHead([say.viewed, say.views]), { key: 'viewed' });
      for (const { page, views } of found.viewed) {
        block.row([cell(FIRST, page, 'table-text'), figure(FIRST + 1, views, COUNT)], { key: `viewed ${page}` });
      }
    }
    return block.gap().block();
  },
};

function writeTable(
  block: BlockWriter,
  kind: 'sources' | 'campaigns' | 'pages' | 'pagesOfAll',
  rows: readonly SiteRow[],
  { words, moneyFormat, unitMoneyFormat }: SectionContext,
): void {
  if (rows.length === 0) return;
  const say = words.site;
  const lines = rows.map((row) => ({
    key: `${kind} ${row.name}`,
    cells: [
      cell(FIRST, row.name, 'table-text', { note: row.name }),
      figure(FIRST + 1, row.visits, COUNT),
      figure(FIRST + 2, row.engagedRate, PERCENT, say.engagedNote),
      figure(FIRST + 3, row.keyEvents, COUNT),
      figure(FIRST + 4, row.keyEventRate, rateFormat(row.keyEventRate), say.rateNote),
      figure(FIRST + 5, row.revenue, moneyFormat),
      figure(FIRST + 6, ratio(row.revenue, row.visits), unitMoneyFormat, say.perVisitNote),
    ],
  }));
  writeRows(block, kind, [say.names[kind], ...say.columns], lines);
}

/** Which source brings most visits, and how many of them act. */
function messageOf({ account, words, format }: SectionContext): string {
  const say = words.site;
  const [first] = account.site!.sources;
  if (first) {
    const share = isKnown(first.keyEventRate)
      ? say.act(format.percent(first.keyEventRate, rateDigits(first.keyEventRate)))
      : '';
    return say.message(first.name, format.number(first.visits), share);
  }
  const [page] = account.site!.pages;
  return page ? say.messageOfPage(page.name, format.number(page.visits)) : say.messageOfViews;
}
