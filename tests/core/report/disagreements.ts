import type { Account } from '../../../src/core/findings/account.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { contains } from '../../../src/core/lib/periods.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { FIRST } from '../../../src/core/report/layout.ts';
import type { SheetModel } from '../../../src/core/report/model.ts';

const sum = (values: readonly number[]): number => values.filter(isKnown).reduce((all, value) => all + value, 0);

/** Two figures that are one: told apart by a name, where they differ by more than a rounding. */
function disagreement(name: string, first: number, second: number): readonly string[] {
  if (!isKnown(first) && !isKnown(second)) return [];
  const isClose = Math.abs(first - second) <= 1e-6 * Math.max(1, Math.abs(first), Math.abs(second));
  return isClose ? [] : [`${name}: ${first} and ${second}`];
}

/** The figures of a table's row, as the sheet holds them; unknown where a cell is blank. */
function figures(model: SheetModel, block: string, key: string): readonly number[] {
  const row = model.rows.find((each) => each.block === block && each.key === key);
  return Array.from({ length: 7 }, (_, index) => {
    const value = row?.cells.find(({ column }) => column === FIRST + index)?.value;
    return typeof value === 'number' ? value : Number.NaN;
  });
}

/** Posts of social platforms that lie in the period and count. */
function postsIn(account: Account): number {
  let count = 0;
  for (const { grain, rows, counts, day, platformOf, platforms } of account.document.facts.tables) {
    if (grain !== 'post') continue;
    for (let row = 0; row < rows; row++) {
      if (counts[row] && contains(account.period, day[row]!) && platforms[platformOf[row]!]) count++;
    }
  }
  return count;
}

export function disagreementsOf(account: Account): readonly string[] {
  const { money, returned, networks, platforms, media, trend, period } = account;
  const model = buildReport(account, 'en');
  const month = trend.find((row) => row.month.from === period.from && row.month.to === period.to);
  const [, invested, revenue, fullReturn] = figures(model, 'summary', 'values');
  const round = (value: number): number => Number(value.toPrecision(12));
  return [
    ...(returned.investment
      ? disagreement(
          'kinds of cost and all costs',
          sum(returned.investment.rows.map(({ amount }) => amount)),
          money.invested,
        )
      : []),
    ...(isKnown(money.adSpend.value)
      ? disagreement('networks and ad spend', sum(networks.map(({ spend }) => spend)), money.adSpend.value)
      : []),
    ...(money.revenue?.amounts
      ? disagreement('networks and revenue', sum(networks.map((row) => row.revenue)), money.revenue.revenue)
      : []),
    ...(media && isKnown(money.invested)
      ? disagreement('media and all costs', sum(media.social.map(({ cost }) => cost)), money.invested)
      : []),
    ...(media && money.revenue
      ? disagreement('media and revenue', sum(media.social.map((row) => row.revenue)), money.revenue.revenue)
      : []),
    ...disagreement('platforms and posts', sum(platforms.map(({ posts }) => posts)), postsIn(account)),
    ...(month ? disagreement('the month of the trend and all costs', month.invested, money.invested) : []),
    ...(month
      ? disagreement('the month of the trend and revenue', month.revenue, money.revenue?.revenue ?? Number.NaN)
      : []),
    ...disagreement('the summary and all costs', invested!, round(money.invested)),
    ...disagreement('the summary and revenue', revenue!, round(money.revenue?.revenue ?? Number.NaN)),
    ...disagreement('the summary and the return', fullReturn!, round(money.fullReturn)),
    ...(isKnown(money.adSpend.value) && sum(account.campaigns.map(({ spend }) => spend)) > money.adSpend.value + 1e-6
      ? ['campaigns spend more than all ads']
      : []),
  ];
}
