import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import type { Observed, Observer } from '../../../src/core/findings/money.ts';
import type { ResultId } from '../../../src/core/findings/return.ts';
import { revenueRange } from '../../../src/core/findings/return-range.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

type Rows = readonly (readonly (string | number)[])[];

const TODAY = dayOf(2025, 5, 2);

const tab = (name: string, header: readonly string[], rows: Rows): TestTab => ({ name, cells: [[...header], ...rows] });
const ads = (rows: Rows): TestTab =>
  tab('Meta Ads', ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'], rows);
const costs = (rows: Rows): TestTab =>
  tab('Costs', ['From', 'To', 'How often', 'Kind of cost', 'Amount', 'Platform', 'Shown to'], rows);
const results = (rows: Rows): TestTab =>
  tab('Results', ['Date or month', 'Platform', 'Indicator', 'Number', 'Value of one'], rows);
const settings = (rows: Rows): TestTab => tab('Settings', ['Setting', 'Value'], rows);
const analytics = (rows: Rows): TestTab =>
  tab(
    'GA4',
    [
      'Session primary channel group (Default channel group)',
      'Session source / medium',
      'Date',
      'Sessions',
      'Engaged sessions',
      'Key events',
      'Total revenue',
    ],
    rows,
  );

function account(...tabs: readonly TestTab[]): Account {
  return accountOf(documentOf(tabs, { today: TODAY }))!;
}

const MAY_BE = ['2025-04-01', '2025-04-30', 'Once'];
const APRIL = ads([
  ['2025-04-03', 'A', 300, 40, 1200],
  ['2025-04-20', 'B', 200, 20, 800],
]);

describe('what was invested', () => {
  it('stands by the seven kinds, with the ads of the exports, and adds up', () => {
    const { returned, money } = account(
      APRIL,
      costs([
        [...MAY_BE, 'Labour', 400, '', ''],
        [...MAY_BE, 'Tools and subscriptions', 100, 'LinkedIn', ''],
      ]),
    );
    const { rows, total, shared } = returned.investment!;
    expect(rows.map(({ kind, amount, share }) => [kind, amount, share])).toEqual([
      ['labour', 400, 0.4],
      ['tools', 100, 0.1],
      ['ads', 500, 0.5],
    ]);
    expect(total).toBe(money.invested);
    expect(shared).toBe(400);
  });

  it('counts what is for our eyes only without naming its kind', () => {
    const { returned } = account(
      APRIL,
      costs([
        [...MAY_BE, 'Labour', 400, '', 'Internal only'],
        [...MAY_BE, 'Tools and subscriptions', 100, '', 'Internal only'],
      ]),
    );
    expect(returned.investment!.rows.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['ads', 500],
      ['internal', 500],
    ]);
    expect(returned.resultCosts.every(({ tools }) => Number.isNaN(tools))).toBe(true);
  });

  it('says that it is at least so much where a row gives no amount', () => {
    const known = account(APRIL, costs([[...MAY_BE, 'Labour', 400, '', '']]));
    const unknown = account(APRIL, costs([[...MAY_BE, 'Labour', '', '', '']]));
    expect([known, unknown].map(({ returned }) => returned.investment!.atLeast)).toEqual([false, true]);
  });
});

describe('the return', () => {
  const all = [APRIL, costs([[...MAY_BE, 'Labour', 500, '', '']]), settings([['Gross margin', '50%']])];
  const seen = analytics([['Paid Social', 'facebook / cpc', '20250410', 400, 200, 30, 1000]]);

  it('lies between the observers, whose counts stand beside each other and are never added', () => {
    const { returned, money } = account(...all, seen);
    expect(returned.revenues.map(({ observed, isChosen, gap }) => [observed.observer, isChosen, gap])).toEqual([
      ['analytics', true, Number.NaN],
      ['platform', false, 1],
    ]);
    expect(returned.revenue).toMatchObject({ value: 1000, low: 1000, high: 2000 });
    // (1,000 × 50 % − 1,000) ÷ 1,000 and (2,000 × 50 % − 1,000) ÷ 1,000
    expect([money.fullReturnLow, money.fullReturnHigh]).toEqual([-0.5, 0]);
    expect(returned.ads).toMatchObject({ value: 4, low: 2, high: 4, needed: 2 });
  });

  it('breaks even at 1 ÷ margin on ads, and at all costs ÷ margin in sales', () => {
    const at40 = account(APRIL, costs([[...MAY_BE, 'Labour', 500, '', '']]), settings([['Gross margin', '40%']]));
    // A margin of 40 % breaks even at 2.5 (calc4marketers.com).
    expect(at40.returned.ads.needed).toBe(2.5);
    expect(at40.returned.revenue.needed).toBe(2500);
  });

  it.each([
    ['pays where even the low end does, whatever so few sales leave open', 8000, 60, '50%', 'pays'],
    ['is too close to say where chance could turn it', 2100, 60, '50%', 'close'],
    ['does not pay where even the high end does not', 900, 60, '50%', 'loses'],
    ['is not told from a handful of sales', 8000, 5, '50%', 'thin'],
    ['is never said to pay without the cost of goods', 8000, 60, '', 'noMargin'],
  ])('%s', (_, revenue, sales, margin, verdict) => {
    const rows = [['2025-04-03', 'A', 500, sales, revenue]];
    const { returned } = account(
      ads(rows),
      costs([[...MAY_BE, 'Labour', 500, '', '']]),
      settings([['Gross margin', margin]]),
    );
    expect(returned.full.verdict).toBe(verdict);
  });

  it('depends on who counts where one observer is above the break-even and the other below', () => {
    const apart = analytics([['Paid Social', 'facebook / cpc', '20250410', 400, 200, 60, 800]]);
    const paying = account(
      ads([['2025-04-03', 'A', 500, 200, 6000]]),
      costs([[...MAY_BE, 'Labour', 500, '', '']]),
      settings([['Gross margin', '50%']]),
      apart,
    );
    expect(paying.returned.full.verdict).toBe('depends');
  });

  it('is unknown without costs or without revenue, and says nothing then', () => {
    expect(account(APRIL).returned.full.value).toBeNaN();
    expect(
      account(costs([[...MAY_BE, 'Labour', 500, '', '']]), ads([['2025-04-03', 'A', 500, '', '']])).returned.full,
    ).toMatchObject({ value: Number.NaN });
  });
});

describe('the range of the revenue', () => {
  const observed = (observer: Observer, revenue: number, platforms: readonly string[]): Observed => ({
    observer,
    revenue,
    platforms,
    amounts: undefined,
  });
  const chosen = observed('analytics', 900, ['Facebook', 'LinkedIn']);

  it('is not lowered by an observer who looks at fewer networks, nor by sales in a shop', () => {
    const fewer = observed('platform', 300, ['Meta']);
    const shop = observed('shop', 20, ['TikTok']);
    expect(revenueRange([chosen, fewer, shop], chosen)).toEqual({ low: chosen, high: chosen });
    const asMany = observed('platform', 300, ['Meta', 'LinkedIn']);
    expect(revenueRange([chosen, asMany], chosen).low).toBe(asMany);
  });

  it('always holds the chosen one', () => {
    const any = fc.record({
      observer: fc.constantFrom<Observer>('results', 'analytics', 'platform', 'shop'),
      revenue: fc.integer({ min: 0, max: 1000 }),
      platforms: fc.subarray(['Facebook', 'LinkedIn', 'TikTok']),
      amounts: fc.constant(undefined),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (observers) => {
        const { low, high } = revenueRange(observers, observers[0]!);
        expect(low.revenue).toBeLessThanOrEqual(observers[0]!.revenue);
        expect(high.revenue).toBeGreaterThanOrEqual(observers[0]!.revenue);
      }),
    );
  });
});

describe('what one result cost', () => {
  const cost = (of: Account, wanted: ResultId) => of.returned.resultCosts.find(({ result }) => result === wanted);

  it('is all costs by its number, and what the ads cost by those of the ads', () => {
    const of = account(
      APRIL,
      costs([[...MAY_BE, 'Tools and subscriptions', 100, '', '']]),
      results([['2025-04', '', 'Leads', 20, '']]),
    );
    expect(cost(of, 'leads')).toMatchObject({ number: 20, allCosts: 30, tools: 5 });
    // $1,000 for 25 purchases are $40 each (blueprintinteractive.com); 500 for 60 here.
    expect(cost(of, 'sales')).toMatchObject({ number: 60, ads: 500 / 60, allCosts: 10 });
  });

  it('is told of the ads alone where nothing else is counted', () => {
    const of = account(
      tab(
        'Meta Ads',
        ['Day', 'Campaign name', 'Amount spent (EUR)', 'Link clicks', 'Impressions'],
        [['2025-04-03', 'A', 1000, 1000, 200_000]],
      ),
    );
    expect(cost(of, 'clicks')).toMatchObject({ isOfAds: true, number: 1000, ads: 1, allCosts: Number.NaN });
    expect(cost(of, 'impressions')).toMatchObject({ number: 200, ads: 5 });
  });
});

describe('what a customer may cost', () => {
  // 80 a month in three years are 2,880, of which a tenth is 288 (60secondmarketer.com).
  const value = settings([
    ['A customer spends a month', 80],
    ['A customer stays (months)', 36],
  ]);
  const spent = costs([[...MAY_BE, 'Labour', 5230, '', '']]);

  it('is 288 for 80 a month in 36 months; 5,730 for 30 customers were 191 each', () => {
    const { customer } = account(APRIL, spent, value, results([['2025-04', '', 'New customers', 30, '']])).returned;
    expect(customer).toMatchObject({ value: 2880, share: 0.1, allowed: 288, paid: 191, n: 30, by: 'customers' });
  });

  it('is set against a sale where new customers are not counted, and against nothing without costs', () => {
    expect(account(APRIL, spent, value).returned.customer).toMatchObject({ by: 'sales', n: 60, paid: 5730 / 60 });
    expect(account(APRIL, value).returned.customer!.paid).toBeNaN();
    expect(account(APRIL, spent).returned.customer).toBeUndefined();
  });
});

describe('values that are assumed', () => {
  const goals = tab(
    'Goals',
    ['Name', 'KPI', 'Scope type', 'Kind', 'Direction', 'Target', 'Start', 'Deadline', 'Value of one'],
    [['Newsletter', 'Sign-ups', 'All platforms', 'Total since the start', 'Up', 100, '2025-04-01', '2025-06-30', 2]],
  );

  it('are number × value of one, stand apart from the revenue, and leave out what may be in it already', () => {
    const { returned, money } = account(
      APRIL,
      costs([[...MAY_BE, 'Labour', 500, '', '']]),
      results([
        ['2025-04', '', 'Leads', 10, 50],
        ['2025-04', '', 'PDF downloads', 200, 2],
        ['2025-04', '', 'Orders', 5, 40],
        ['2025-04', '', 'Sign-ups', 30, ''],
      ]),
      goals,
    );
    // Ten at 50 and two hundred at 2 are worth 900; the goal gives the 30 sign-ups their value.
    const shown = returned.assumed.map(({ indicator, value, inRevenue }) => [indicator, value, inRevenue]);
    expect(shown).toEqual([
      ['leads', 500, false],
      ['PDF downloads', 400, false],
      ['orders', 200, true],
      ['sign_ups', 60, false],
    ]);
    expect(returned.assumedTotal).toBe(960);
    expect(money.revenue!.revenue).toBe(2000);
    expect(returned.full.value).toBe(1);
    expect(returned.fullWithAssumed).toBe((2000 + 960 - 1000) / 1000);
  });
});
