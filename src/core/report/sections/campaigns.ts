import { SMALLEST_SPEND } from '../../findings/campaigns.ts';
import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, type Section, TIMES } from '../section.ts';

/** As many campaigns as can be read; the rest is in the data. */
const SHOWN = 12;

const LOOKS = { increase: 'good', keep: 'neutral', reduce: 'bad', tooEarly: 'neutral' } as const;

/** Campaigns with what they cost and brought back, and a verdict each; the small ones are one line. */
export const campaigns: Section = {
  id: 'campaigns',
  place: 'client',
  describe: ({ account, words, format, money, moneyFormat, unitMoneyFormat }) => {
    const { campaigns: all } = account;
    if (all.length === 0) return undefined;
    const large = all.filter(({ spend }) => spend >= SMALLEST_SPEND);
    const small = all.filter(({ spend }) => spend < SMALLEST_SPEND);
    const names = [...new Set(all.map(({ platform }) => platform))];
    const block = new BlockWriter('campaigns')
      .heading(words.headings.campaigns)
      .message(words.campaigns.message(words.according.platform(format.list(names))))
      .row(tableHead(words.campaigns.columns, [0, 6]), { key: 'head' });
    for (const row of large.slice(0, SHOWN)) {
      const range = isKnown(row.low)
        ? words.campaigns.returnNote(format.number(row.low, 1), format.number(row.high, 1))
        : words.campaigns.noRange;
      block.row(
        [
          cell(FIRST, row.campaign, 'table-text'),
          figure(FIRST + 1, row.spend, moneyFormat),
          figure(FIRST + 2, row.revenue, moneyFormat),
          figure(FIRST + 3, row.sales, COUNT),
          figure(FIRST + 4, row.adsReturn, TIMES, range),
          figure(FIRST + 5, row.costPerSale, unitMoneyFormat),
          cell(FIRST + 6, words.verdicts[row.verdict], LOOKS[row.verdict]),
        ],
        { key: `${row.platform} ${row.campaign}` },
      );
    }
    if (small.length > 0) {
      block.row([cell(FIRST, words.campaigns.small(small.length, money(SMALLEST_SPEND)), 'message')], { key: 'small' });
    }
    return block.gap().block();
  },
};
