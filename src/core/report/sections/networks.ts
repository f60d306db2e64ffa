import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, type Section } from '../section.ts';

/** What each network cost and brought in. */
export const networks: Section = {
  id: 'networks',
  describe: ({ account, words, format, money, moneyFormat }) => {
    if (account.networks.length === 0) return undefined;
    const best = [...account.networks].sort((a, b) => (b.revenue || 0) - (a.revenue || 0))[0]!;
    const observed = account.money.revenue;
    const block = new BlockWriter('networks').heading(words.headings.networks);
    block.message(
      observed && isKnown(best.revenue)
        ? words.networks.message(
            best.network,
            money(best.revenue),
            words.according[observed.observer](format.list(observed.platforms)),
          )
        : words.networks.noRevenue,
    );
    block.row(tableHead(words.networks.columns), { key: 'head' });
    for (const row of account.networks) {
      block.row(
        [
          cell(FIRST, row.network, 'table-text'),
          figure(FIRST + 1, row.spend, moneyFormat),
          figure(FIRST + 2, row.revenue, moneyFormat),
          figure(FIRST + 3, row.sales, COUNT),
          figure(FIRST + 4, row.leads, COUNT),
        ],
        { key: row.network },
      );
    }
    return block.gap().block();
  },
};
