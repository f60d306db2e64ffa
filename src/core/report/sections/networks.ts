import type { OtherChannels } from '../../findings/other-channels.ts';
import { isKnown } from '../../lib/numbers.ts';
import { writeTable as writeRows } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure } from '../layout.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';

/** What each network cost and brought in. */
export const networks: Section = {
  id: 'networks',
  place: 'everyone',
  describe: (context) => {
    const { account, words } = context;
    if (account.networks.length === 0 && !account.others) return undefined;
    const block = new BlockWriter('networks').heading(words.headings.networks);
    if (account.networks.length > 0) writeTable(block, context);
    if (account.others) block.row([cell(FIRST, othersLine(account.others, context), 'message')], { key: 'others' });
    return block.gap().block();
  },
};

function writeTable(block: BlockWriter, { account, words, format, money, moneyFormat }: SectionContext): void {
  const best = [...account.networks].sort((a, b) => (b.revenue || 0) - (a.revenue || 0))[0]!;
  const observed = account.money.revenue;
  block.message(
    observed && isKnown(best.revenue)
      ? words.networks.message(
          best.network || words.networks.unnamed,
          money(best.revenue),
          words.according[observed.observer](format.list(observed.platforms)),
        )
      : account.networks.some(({ spend }) => isKnown(spend))
        ? words.networks.noRevenue
        : words.networks.onlyLeads,
  );
  const rows = account.networks.map((row) => ({
    key: row.network,
    cells: [
      cell(FIRST, row.network || words.networks.unnamed, 'table-text'),
      figure(FIRST + 1, row.spend, moneyFormat),
      figure(FIRST + 2, row.revenue, moneyFormat),
      figure(FIRST + 3, row.sales, COUNT),
      figure(FIRST + 4, row.leads, COUNT),
    ],
  }));
  writeRows(block, 'head', words.networks.columns, rows);
}

/** What is not social, for comparison only. */
function othersLine(others: OtherChannels, { words, format, money }: SectionContext): string {
  const say = words.networks;
  const parts = [
    ...(isKnown(others.spend) ? [say.othersSpend(money(others.spend))] : []),
    ...(isKnown(others.revenue) ? [say.othersRevenue(money(others.revenue))] : []),
    ...(isKnown(others.conversions) ? [say.othersConversions(format.number(others.conversions))] : []),
    ...(isKnown(others.visits) ? [say.othersVisits(format.number(others.visits))] : []),
  ];
  return say.others(format.list(parts));
}
