import type { Amount } from '../../facts/amounts.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, PERCENT, type Section, type SectionContext } from '../section.ts';

/** What each platform did; views and reach have no total across platforms. */
export const platforms: Section = {
  id: 'platforms',
  place: 'client',
  describe: (context) => {
    const { account, words } = context;
    if (account.platforms.length === 0) return undefined;
    const block = new BlockWriter('platforms')
      .heading(words.headings.platforms)
      .message(words.platforms.message)
      .row(tableHead(words.platforms.columns), { key: 'head' });
    for (const row of account.platforms) {
      const name = cell(FIRST, row.platform, 'table-text');
      if (row.silent) {
        block.row([name, cell(FIRST + 1, words.platforms.silent, 'neutral')], { key: row.platform });
        continue;
      }
      block.row(
        [
          name,
          figure(FIRST + 1, row.posts > 0 ? row.posts : Number.NaN, COUNT),
          amount(FIRST + 2, row.views, context),
          amount(FIRST + 3, row.engagements, context),
          figure(FIRST + 4, row.engagementRate, PERCENT, words.platforms.rateNote),
          amount(FIRST + 5, row.visits, context),
          amount(FIRST + 6, row.leads, context),
        ],
        { key: row.platform },
      );
    }
    return block.gap().block();
  },
};

function amount(column: number, value: Amount, { words, format }: SectionContext): ReturnType<typeof figure> {
  const note =
    value.unknown > 0
      ? words.notes.atLeast(format.number(value.unknown))
      : value.rows > 0
        ? words.notes.revenueRows(format.number(value.rows))
        : undefined;
  return figure(column, value.value, value.unknown > 0 ? `"≥ "${COUNT}` : COUNT, note);
}
