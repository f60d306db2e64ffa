import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, type Section } from '../section.ts';

/** Month by month: invested, brought in, engagements; without money, engagements alone. */
export const trend: Section = {
  id: 'trend',
  place: 'self',
  describe: ({ account, words, format, moneyFormat }) => {
    const { trend: months } = account;
    if (months.length < 2) return undefined;
    const money = months.some((row) => isKnown(row.invested) || isKnown(row.revenue));
    const [month, invested, revenue, engagements] = words.trend.columns as [string, string, string, string];
    const block = new BlockWriter('trend').heading(words.headings.trend).message(words.trend.message(months.length));
    block.row(tableHead(money ? [month, invested, revenue, engagements] : [month, engagements]), { key: 'head' });
    for (const row of months) {
      const name = format.monthAndYear(row.month.from);
      const isPartial = row.month.to > account.dataTo;
      const figures = money
        ? [
            figure(FIRST + 1, row.invested, moneyFormat),
            figure(FIRST + 2, row.revenue, moneyFormat),
            figure(FIRST + 3, row.engagements, COUNT),
          ]
        : [figure(FIRST + 1, row.engagements, COUNT)];
      block.row([cell(FIRST, isPartial ? words.trend.partial(name) : name, 'table-text'), ...figures], {
        key: String(row.month.from),
      });
    }
    return block.gap().block();
  },
};
