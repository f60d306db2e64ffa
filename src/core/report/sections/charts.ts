import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, type ChartRequest } from '../layout.ts';
import type { Section } from '../section.ts';

/** Rows kept free under two charts side by side. */
const CHART_ROWS = 12;

/** Two charts: cost and return by network, and the months. Their numbers stand in the tables behind. */
export const charts: Section = {
  id: 'charts',
  place: 'everyone',
  describe: ({ account, words }) => {
    const requests: ChartRequest[] = [];
    // A single bar compares nothing.
    if (account.networks.length > 1 || account.networks.some(({ revenue }) => isKnown(revenue))) {
      requests.push({
        kind: 'column',
        title: words.charts.networks,
        block: 'networks',
        headerKey: 'head',
        lastKey: account.networks[account.networks.length - 1]!.network,
        columns: 3,
        place: 0,
      });
    }
    if (account.trend.length > 1) {
      const money = account.trend.some((row) => isKnown(row.invested) || isKnown(row.revenue));
      requests.push({
        kind: money ? 'column' : 'line',
        title: money ? words.charts.trend : words.charts.engagements,
        block: 'trend',
        headerKey: 'head',
        lastKey: String(account.trend[account.trend.length - 1]!.month.from),
        columns: money ? 3 : 2,
        place: requests.length as 0 | 1,
      });
    }
    if (requests.length === 0) return undefined;
    const block = new BlockWriter('charts');
    for (let row = 0; row < CHART_ROWS; row++) block.gap();
    return block.block(requests);
  },
};
