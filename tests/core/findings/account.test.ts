import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { periodKey } from '../../../src/core/lib/periods.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

type Rows = readonly (readonly (string | number)[])[];

const TODAY = dayOf(2025, 5, 2);

const ads = (rows: Rows, currency = 'EUR'): TestTab => ({
  name: 'Meta Ads',
  cells: [['Day', 'Campaign name', `Amount spent (${currency})`, 'Purchases', 'Purchases conversion value'], ...rows],
});
const plain = (name: string, header: readonly string[], rows: Rows): TestTab => ({
  name,
  cells: [[...header], ...rows],
});
const costs = (rows: Rows): TestTab =>
  plain('Costs', ['From', 'To', 'How often', 'Kind of cost', 'Amount', 'Platform'], rows);
const settings = (rows: Rows): TestTab => plain('Settings', ['Setting', 'Value'], rows);
const analytics = (rows: Rows): TestTab =>
  plain(
    'GA4',
    [
      'Session primary channel group (Default channel group)',
      'Session source / medium',
      'Date',
      'Sessions',
      'Engaged sessions',
      'Total revenue',
    ],
    rows,
  );

function account(...tabs: readonly TestTab[]): Account {
  return accountOf(documentOf(tabs, { today: TODAY }))!;
}

describe('the period of a report', () => {
  const on = (...days: readonly string[]) => account(ads(days.map((day) => [day, 'A', 10, 1, 30])));

  it('is the latest ended month with dated rows', () => {
    expect(periodKey(on('2025-03-10', '2025-04-03', '2025-05-01').period)).toBe('2025-04');
    expect(periodKey(on('2025-02-10', '2025-05-01').period)).toBe('2025-02');
  });

  it('is the running month where nothing else has rows, and is marked as partial', () => {
    const running = on('2025-05-01');
    expect(periodKey(running.period)).toBe('2025-05');
    expect(running.partial).toBe(true);
  });

  it('is the range of the money where money exists for that range only', () => {
    const ranges: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (EUR)', 'Purchases'],
        ['2025-03-15', '2025-04-14', 'A', 100, 5],
      ],
    };
    const found = account(ranges);
    expect(periodKey(found.period)).toBe('2025-03-15..2025-04-14');
    expect(found.rangeOnly).toBe(true);
    expect(found.money.adSpend.value).toBe(100);
  });

  it('is the one that Settings ask for', () => {
    expect(periodKey(account(ads([['2025-04-03', 'A', 10, 1, 30]]), settings([['Period', '2025-Q1']])).period)).toBe(
      '2025-Q1',
    );
  });

  it('does not exist where nothing is dated', () => {
    expect(accountOf(documentOf([plain('Notes', ['to do'], [['call']])]))).toBeUndefined();
  });
});

describe('money', () => {
  const april = ads([
    ['2025-04-03', 'A', 300, 10, 900],
    ['2025-04-20', 'B', 200, 5, 100],
  ]);

  it('gives the return on ads, and no full return without a Costs tab', () => {
    const { money } = account(april);
    expect(money.adsReturn).toBe(1000 / 500);
    expect(money.invested).toBe(500);
    expect(money.allCosts).toBe(false);
    expect(money.fullReturn).toBeNaN();
  });

  it('adds all costs, spread over their days, and replaces a typed ad budget by the export', () => {
    const typed = costs([
      ['2025-04-01', '2025-05-30', 'Once', 'Labour', 600, ''],
      ['2025-04-01', '', 'Every month', 'Ad budget', 700, 'Facebook'],
    ]);
    const { money } = account(april, typed);
    expect(money.costs?.total).toBe(300);
    expect(money.invested).toBe(800);
    expect(money.fullReturn).toBe((1000 - 800) / 800);
    expect(money.budgetGaps).toEqual([{ platform: 'Facebook', typed: 700, exported: 500 }]);
  });

  it('takes the gross margin where it is set', () => {
    const { money } = account(
      april,
      costs([['2025-04-01', '2025-04-30', 'Once', 'Tools', 0, '']]),
      settings([['Gross margin', '40%']]),
    );
    expect(money.fullReturn).toBeCloseTo((1000 * 0.4 - 500) / 500, 12);
  });

  const seen = analytics([
    ['Paid Social', 'facebook / cpc', '20250405', 100, 60, 400],
    ['Organic Social', 'facebook / social', '20250406', 50, 30, 250],
    ['Direct', '(direct) / (none)', '20250406', 50, 30, 5000],
  ]);

  it('takes revenue from one observer, the web analytics first, social channels only', () => {
    const { money, others } = account(april, seen);
    expect(money.revenue).toMatchObject({ observer: 'analytics', revenue: 650 });
    expect(money.observers.map(({ revenue }) => revenue)).toEqual([650, 1000]);
    expect(others).toMatchObject({ revenue: 5000 });
  });

  it('takes the observer that Settings name', () => {
    const { money } = account(april, seen, settings([['Revenue source', 'Ad platform']]));
    expect(money.revenue).toMatchObject({ observer: 'platform', revenue: 1000 });
  });

  it('compares ads with the paid visits only', () => {
    const finding = account(april, seen).findings.find(({ id }) => id === 'observersDiffer');
    expect(finding).toMatchObject({ higher: { revenue: 1000 }, lower: { observer: 'analytics', revenue: 400 } });
  });

  it('never sets what came without ads against what the ads cost', () => {
    const said = textGrid(buildReport(account(april, seen), 'en'), format('en'));
    expect(said).toContain('April 2025: €100 of ads brought back €200; the other costs are not entered yet.');
  });

  it('names a cost that gives no amount, and one in a currency without a rate', () => {
    const rows: Rows = [
      ['2025-04-01', '2025-04-30', 'Once', 'Tools', '', '', ''],
      ['2025-04-01', '2025-04-30', 'Once', 'Tools', 50, '', 'USD'],
    ];
    const tab = plain('Costs', ['From', 'To', 'How often', 'Kind of cost', 'Amount', 'Platform', 'Currency'], rows);
    const said = textGrid(buildReport(account(april, tab), 'en'), format('en'));
    expect(said).toContain('Costs, row 2: neither an amount nor hours and a rate');
    expect(said).toContain('Costs, row 3: in USD, not counted');
  });

  it('takes a revenue of zero in every row for one that nobody tracks', () => {
    const untracked = account(
      ads([
        ['2025-04-03', 'A', 300, 10, 0],
        ['2025-04-04', 'A', 100, 2, 0],
      ]),
    );
    expect(untracked.money.revenue).toBeUndefined();
    expect(untracked.money.adsReturn).toBeNaN();
    expect(untracked.untracked.map(({ tab }) => tab)).toEqual(['Meta Ads']);
    expect(untracked.decision).toMatchObject({ id: 'trackRevenue' });
  });

  it('never adds two currencies, but converts by the rate of Settings', () => {
    const dollars: TestTab = { ...ads([['2025-04-03', 'C', 100, 1, 400]], 'USD'), name: 'US ads' };
    const euro = settings([['Currency', 'EUR']]);
    expect(account(april, dollars, euro).money.adSpend.value).toBe(500);
    const rated = settings([
      ['Currency', 'EUR'],
      ['Exchange rates', 'USD = 0.9'],
    ]);
    expect(account(april, dollars, rated).money.adSpend.value).toBe(590);
    expect(account(april, dollars, euro).networks.map(({ spend }) => spend)).toEqual([500]);
    expect(account(april, dollars, rated).networks.map(({ spend }) => spend)).toEqual([590]);
  });
});

describe('campaigns', () => {
  const rows = (campaign: string, spend: number, sales: number, revenue: number): Rows => [
    ['2025-04-29', campaign, spend, sales, revenue],
  ];
  const verdicts = (margin: string | undefined, ...parts: readonly Rows[]) =>
    account(ads(parts.flat()), ...(margin ? [settings([['Gross margin', margin]])] : [])).campaigns.map(
      ({ campaign, verdict }) => [campaign, verdict],
    );

  it('get a verdict only where the whole range of the return is on one side', () => {
    const parts = [rows('loses', 1200, 12, 480), rows('pays', 500, 100, 4000), rows('even', 400, 20, 1000)];
    expect(verdicts('50%', ...parts)).toEqual([
      ['loses', 'reduce'],
      ['pays', 'increase'],
      ['even', 'keep'],
    ]);
  });

  it('are never called profitable without a gross margin', () => {
    expect(verdicts(undefined, rows('pays', 500, 100, 4000), rows('loses', 1200, 60, 480))).toEqual([
      ['loses', 'reduce'],
      ['pays', 'tooEarly'],
    ]);
  });

  it('under 100 of spend are too small to judge', () => {
    expect(verdicts('50%', rows('test', 90, 0, 0), rows('big', 500, 100, 4000))).toContainEqual(['test', 'tooEarly']);
  });

  it('that have ended get no larger budget', () => {
    const ended = [['2025-04-10', 'ended', 500, 100, 4000]];
    expect(verdicts('50%', ended, rows('running', 500, 100, 4000))).toEqual([
      ['ended', 'keep'],
      ['running', 'increase'],
    ]);
  });

  it('lead to the decision: reallocate, else increase, else reduce', () => {
    const margin = settings([['Gross margin', '50%']]);
    const decided = (...parts: readonly Rows[]) => account(ads(parts.flat()), margin).decision.id;
    const [loses, pays] = [rows('loses', 1200, 12, 480), rows('pays', 500, 100, 4000)];
    expect(decided(loses, pays)).toBe('reallocate');
    expect(decided(pays)).toBe('increase');
    expect(decided(loses)).toBe('reduce');
    expect(decided(rows('even', 400, 20, 1000))).toBe('enterCosts');
  });
});

describe('a report of any data', () => {
  const number = fc.oneof(fc.constant(''), fc.constant('-'), fc.integer({ min: 0, max: 100_000 }).map(String));
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((dayOfMonth) => `2025-0${3 + (dayOfMonth % 2)}-${String(dayOfMonth).padStart(2, '0')}`);
  const platform = fc.constantFrom('Facebook', 'TikTok', 'LinkedIn', 'X', '');
  const row = fc.tuple(
    day,
    platform,
    fc.constantFrom('A', 'B', ''),
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  );
  const header = [
    'Date',
    'Platform',
    'Campaign',
    'Spend',
    'Impressions',
    'Engagements',
    'Clicks',
    'Leads',
    'Conversions',
    'Revenue',
  ];
  const said = (rows: Rows): string => {
    const found = account(plain('Any', header, rows));
    return found
      ? ['en', 'fr']
          .map((locale) => textGrid(buildReport(found, locale as 'en' | 'fr'), format(locale as 'en' | 'fr')))
          .join('\n')
      : '';
  };

  it('never shows a number that is none, or a float that nobody rounded', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        expect(said(rows)).not.toMatch(/NaN|Infinity|undefined|\[object|\d[.,]\d{4,}(?!\d|\s?%)/);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (rows) => {
        expect(
          said([...rows].reverse())
            .split('\n')
            .sort(),
        ).toEqual(said(rows).split('\n').sort());
      }),
      { numRuns: 40 },
    );
  });

  it('has networks that add up to the ad spend', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const found = account(plain('Any', header, rows));
        if (!found) return;
        const networks = found.networks.reduce((sum, { spend }) => sum + (spend || 0), 0);
        expect(networks).toBeCloseTo(found.money.adSpend.value || 0, 6);
      }),
      { numRuns: 60 },
    );
  });
});
