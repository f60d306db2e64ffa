import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { documentOf, type TestTab } from './documents.ts';

const accountFrom = (...tabs: readonly TestTab[]) => accountOf(documentOf(tabs));
const may = new Date(Date.UTC(2025, 4, 20));

describe('a document without any export', () => {
  it('gives a report from one row of Results', () => {
    const account = accountFrom({
      name: 'Results',
      cells: [
        ['Date or month', 'Indicator', 'Number'],
        [may, 'Leads', 12],
      ],
    })!;
    expect([account.period.from, account.period.to, account.dataTo].map(isoDay)).toEqual([
      '2025-05-01',
      '2025-05-31',
      '2025-05-20',
    ]);
    expect(buildReport(account, 'en').rows.length).toBeGreaterThan(10);
  });

  it('gives a report from one cost, and does not take what is not measured for nothing', () => {
    const account = accountFrom({
      name: 'Costs',
      cells: [
        ['From', 'Kind of cost', 'Amount'],
        [may, 'Training', 280],
      ],
    })!;
    const texts = buildReport(account, 'fr').rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(account.money.invested).toBe(280);
    expect(account.money.revenue).toBeUndefined();
    expect(texts).toContain('non mesuré');
  });

  it('gives none where nothing is dated', () => {
    expect(accountFrom({ name: 'Results', cells: [['Date or month', 'Indicator', 'Number']] })).toBeUndefined();
  });
});
