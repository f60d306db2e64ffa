import fc from 'fast-check';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { costsTab } from '../../../src/core/tabs/costs.ts';
import type { TabDefinition } from '../../../src/core/tabs/define.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { resultsTab } from '../../../src/core/tabs/results.ts';
import { settingsTab } from '../../../src/core/tabs/settings.ts';
import type { TestTab } from './documents.ts';

type Row = readonly Cell[];

/** Days of March, April and May 2025; reports are of April or of May. */
const day = fc.integer({ min: 0, max: 91 }).map((days) => new Date(Date.UTC(2025, 2, 1 + days)));
const count = (max: number) =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max }) }, { weight: 1, arbitrary: fc.constant('') });
const amount = (max: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.constantFrom('', '--', 'N/A') },
  );
const name = fc.constantFrom(
  'Spring',
  'Été <b>',
  '=1+1',
  'A "quoted" one',
  'Soap A',
  'Soap B',
  'x'.repeat(120),
  '(not set)',
);
const text = fc.constantFrom('', 'New! #soap', 'Why soap?', '=HYPERLINK("x")', 'é'.repeat(300), 'Two\nlines');

const rowsOf = (cells: readonly fc.Arbitrary<Cell>[], most: number) =>
  fc.array(fc.tuple(...cells) as fc.Arbitrary<Row>, { maxLength: most, size: 'max' });

const tab = (title: string, header: Row, rows: fc.Arbitrary<readonly Row[]>): fc.Arbitrary<TestTab> =>
  rows.map((cells) => ({ name: title, cells: [header, ...cells] }));

const ads = tab(
  'Meta Ads',
  [
    'Day',
    'Campaign name',
    'Amount spent (EUR)',
    'Impressions',
    'Link clicks',
    'Purchases',
    'Purchases conversion value',
  ],
  rowsOf([day, name, amount(300), count(9000), count(200), count(9), amount(500)], 60),
);

const posts = tab(
  'Facebook posts',
  [
    'Post ID',
    'Page name',
    'Description',
    'Publish time',
    'Permalink',
    'Views',
    'Reach',
    'Reactions, Comments and Shares',
    'Reactions',
    'Comments',
    'Shares',
  ],
  rowsOf(
    [
      fc.uuid(),
      fc.constant('Soap'),
      text,
      day,
      fc.webUrl(),
      count(9000),
      count(8000),
      count(400),
      count(300),
      count(80),
      count(20),
    ],
    40,
  ),
);

const site = tab(
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
  rowsOf(
    [
      fc.constantFrom('Organic Social', 'Paid Social', 'Email', 'Unassigned', 'Organic Search'),
      fc.constantFrom(
        'facebook / social',
        'fb / paid',
        'newsletter / email',
        'l.instagram.com / referral',
        'google / organic',
      ),
      day,
      count(500),
      count(300),
      count(20),
      amount(900),
    ],
    60,
  ),
);

const networks = tab(
  'Networks',
  ['Date', 'Platform', 'Views', 'Engagements', 'Clicks', 'Leads', 'Conversions'],
  rowsOf(
    [
      day,
      fc.constantFrom('TikTok', 'LinkedIn', 'Google+', 'My own club'),
      count(9000),
      count(900),
      count(90),
      count(9),
      count(5),
    ],
    60,
  ),
);

/** Rows of a tab of our own, from cells by column. */
function own(
  definition: TabDefinition,
  rows: fc.Arbitrary<readonly Readonly<Record<string, Cell>>[]>,
): fc.Arbitrary<TestTab> {
  return rows.map((records) => ({
    name: definition.name.en,
    cells: [
      definition.columns.map((column) => column.name.en),
      ...records.map((record) => definition.columns.map(({ id }) => record[id] ?? '')),
    ],
  }));
}

const records = (shape: Record<string, fc.Arbitrary<Cell>>, most: number) =>
  fc.array(fc.record(shape) as fc.Arbitrary<Readonly<Record<string, Cell>>>, { maxLength: most, size: 'max' });

const costs = own(
  costsTab,
  records(
    {
      from: day,
      to: fc.oneof(day, fc.constant('')),
      every: fc.constantFrom('Once', 'Every month', ''),
      kind: fc.constantFrom(
        'Labour',
        'Training',
        'Creation and development',
        'Tools and subscriptions',
        'Ad budget',
        'Overheads',
      ),
      amount: amount(900),
      hours: count(40),
      rate: count(60),
      platform: fc.constantFrom('', 'Facebook', 'TikTok'),
      currency: fc.constantFrom('', 'EUR', 'USD'),
      shownTo: fc.constantFrom('Everyone', 'Internal only', ''),
    },
    8,
  ),
);

const results = own(
  resultsTab,
  records(
    {
      date: day,
      account: fc.constantFrom('', '', 'A competitor'),
      platform: fc.constantFrom('', 'Facebook', 'Instagram'),
      indicator: fc.constantFrom(
        'Leads',
        'Revenue',
        'New customers',
        'Reply time (minutes)',
        'Followers',
        'Positive mentions',
        'Negative mentions',
        'Messages received',
        'Messages answered',
        'Rating',
        'Visits to the stand',
      ),
      number: count(400),
      unitValue: fc.constantFrom('', 15),
      theme: fc.constantFrom('', 'delivery', 'price'),
    },
    25,
  ),
);

const goals = own(
  goalsTab,
  records(
    {
      name: fc.constantFrom('More leads', 'L’objectif « été » '.repeat(12), '=1+1', '<b>bold</b>'),
      objective: fc.constantFrom('Business conversions', '', 'my own'),
      kpi: fc.constantFrom(
        'Leads',
        'Revenue',
        'Reply time (minutes)',
        'Engagement rate',
        'Followers',
        'Visits to the stand',
        '',
      ),
      startValue: count(50),
      target: fc.oneof(count(500), fc.constantFrom('30O', '+10 %')),
      start: fc.oneof(day, fc.constant('')),
      deadline: fc.oneof(day, fc.constant('soon')),
    },
    6,
  ),
);

const settings = own(
  settingsTab,
  fc
    .record({
      'Gross margin': fc.constantFrom('', 0.4, 0, 1, 'much'),
      Currency: fc.constantFrom('', 'EUR', 'USD'),
      'Revenue source': fc.constantFrom('', 'Web analytics', 'Ad platform'),
      Brand: fc.constantFrom('', '=Soap & Co', 'Savonnerie'),
      Colour: fc.constantFrom('', '#ffff00', '#6a4c93'),
      Period: fc.constantFrom('', '2025-04', '2025-Q1', '2025-04-10..2025-05-09'),
    })
    .map((values) => Object.entries(values).map(([setting, value]) => ({ setting, value }))),
);

/** Workbooks as untidy as people have them: any of the tabs, with blanks, texts for numbers and rows of any day. */
export const randomWorkbook: fc.Arbitrary<readonly TestTab[]> = fc
  .tuple(...[ads, posts, site, networks, costs, results, goals, settings].map((each) => fc.option(each, { freq: 3 })))
  .map((tabs) => tabs.filter((each): each is TestTab => each !== null));
