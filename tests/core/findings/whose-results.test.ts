import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { splitResults } from '../../../src/core/findings/whose-results.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const ads: TestTab = {
  name: 'Meta Ads',
  cells: [
    ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'],
    ['2025-05-03', 'A', 100, 3, 300],
    ['2025-05-20', 'A', 100, 4, 500],
  ],
};
const posts: TestTab = {
  name: 'Facebook',
  cells: [
    ['Post ID', 'Page name', 'Publish time', 'Permalink', 'Reactions', 'Comments', 'Shares'],
    ['1_1', 'The Soap Page', '05/03/2025 10:00', 'https://example.org/1', 10, 2, 1],
  ],
};
const goals: TestTab = {
  name: 'Goals',
  cells: [
    ['Name', 'KPI', 'Scope type', 'Scope', 'Start value', 'Target', 'Start', 'Deadline'],
    ['Leads', 'Leads', 'All', '', 0, 50, '2025-04-01', '2025-06-30'],
    ['Fans of the shop', 'Followers', 'Account', 'Corner shop', 0, 500, '2025-04-01', '2025-06-30'],
  ],
};
const settings: TestTab = {
  name: 'Settings',
  cells: [
    ['Setting', 'Value'],
    ['Brand', 'Savon & Co'],
  ],
};

type Row = readonly [month: string, account: string, platform: string, indicator: string, number: number];

const OURS: readonly Row[] = [
  ['2025-04', '', '', 'Revenue', 900],
  ['2025-05', 'savon & co', '', 'Revenue', 1000],
  ['2025-05', '', 'Instagram', 'Leads', 20],
  ['2025-05', 'The Soap Page', 'Facebook', 'Leads', 5],
  ['2025-05', 'Corner Shop', 'Instagram', 'Followers', 300],
];

function documentWith(rows: readonly Row[]) {
  const results = { name: 'Results', cells: [['Month', 'Account', 'Platform', 'Indicator', 'Number'], ...rows] };
  return documentOf([ads, posts, goals, settings, results]);
}

describe('whose results a row tells', () => {
  it('ours: no account, the brand, a page whose export is here, an account with a goal', () => {
    const { own, others } = splitResults(documentWith([...OURS, ['2025-05', 'Rival', '', 'Revenue', 7]]));
    expect(own).toHaveLength(OURS.length);
    expect(others.map(({ account }) => account)).toEqual(['Rival']);
  });

  it('the brand is the same without its dots, its spaces and its @', () => {
    const { own } = splitResults(documentWith([['2025-05', '@savon.co', '', 'Leads', 1]]));
    expect(own).toHaveLength(1);
  });
});

describe('what is noted of competitors', () => {
  /** Every number of ours, however it was come by. */
  const ofOurs = ({ money, moneyBefore, goals: rows, trend, findings, platforms, networks }: Account) =>
    JSON.stringify(
      [
        [money.invested, money.revenue?.revenue, money.fullReturn, moneyBefore.revenue?.revenue],
        rows.map(({ goal, current, progress, status, measurements }) => [
          goal.id,
          current,
          progress,
          status,
          measurements,
        ]),
        rows.map(({ outlook }) => outlook()),
        [trend, findings.map(({ id, n }) => [id, n]), platforms, networks],
      ],
      // Where a number was counted may well differ.
      (key, value) => (key === 'tables' ? undefined : value),
    );

  it('changes no number of ours', () => {
    const without = accountOf(documentWith(OURS))!;
    expect(without.money.revenue?.revenue).toBe(1000);
    expect(without.goals.map(({ current }) => current)).toEqual([25, 300]);
    const indicators = fc.constantFrom('Revenue', 'Leads', 'Followers', 'Orders', 'Positive mentions', 'Own words');
    const row = fc.tuple(
      fc.constantFrom('2025-04', '2025-05', '2025-05-12'),
      fc.constantFrom('Rival', 'Savon', 'The other page'),
      fc.constantFrom('', 'Instagram', 'Facebook'),
      indicators,
      fc.integer({ min: 0, max: 1e6 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rivals) => {
        const beside = accountOf(documentWith([...rivals, ...OURS]))!;
        expect(ofOurs(beside)).toBe(ofOurs(without));
      }),
      { numRuns: 40 },
    );
  });

  it('counts in nothing of ours where a plain table names the brand beside others', () => {
    const header = ['Month', 'Account', 'Platform', 'Followers', 'Engagements', 'Leads'];
    const mine = ['2025-05', 'Savon & Co', 'Instagram', 900, 80, 4];
    const rivals = [
      ['2025-05', 'Port', 'Instagram', 1200, 300, 50],
      ['2025-05', 'Cigale', 'Instagram', 700, 20, 9],
    ];
    const of = (rows: readonly (readonly (string | number)[])[]) =>
      accountOf(documentOf([ads, goals, settings, { name: 'Brands', cells: [header, ...rows] }]))!;
    const beside = of([mine, ...rivals]);
    expect(ofOurs(beside)).toBe(ofOurs(of([mine])));
    expect(
      beside.competitors!.comparisons.map(({ indicator, rows }) => [indicator, rows.map(({ now }) => now)]),
    ).toEqual([
      ['followers_total', [900, 1200, 700]],
      ['engagements', [80, 300, 20]],
    ]);
    // Without us in it, the table lists accounts of our own.
    expect(of(rivals).competitors).toBeUndefined();
  });

  it('stands on no page but its own', () => {
    const page = (rows: readonly Row[]) => {
      const account = accountOf(documentWith(rows))!;
      const model = buildReport(account, 'en');
      const ours = { ...model, rows: model.rows.filter(({ block }) => block !== 'competitors') };
      // Pages are filled up with empty rows.
      return textGrid(ours, format('en')).replace(/\n+/g, '\n');
    };
    expect(page([...OURS, ['2025-05', 'Rival', '', 'Leads', 77_777]])).toBe(page(OURS));
  });
});
