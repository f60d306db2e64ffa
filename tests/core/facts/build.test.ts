import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Facts, SocialRules } from '../../../src/core/facts/define.ts';
import { TextIndex } from '../../../src/core/facts/text-index.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { words } from '../../../src/core/locales/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, fixture } from '../sources/files.ts';

function factsOf(tabs: Readonly<Record<string, Grid>>, social: SocialRules = {}): Facts {
  const readings = Object.entries(tabs).map(([name, cells]) => readTab({ name, cells }, ENGLISH));
  return buildFacts(readings, { social });
}

const counts = (facts: Facts) => facts.tables.map((table) => [...table.counts].join(''));
const platforms = (facts: Facts) => facts.tables.map((table) => [...table.platformOf].map((at) => table.platforms[at]));
const social = (facts: Facts) => facts.tables.map((table) => [...table.social].join(''));
const said = (facts: Facts) => facts.problems.map(({ code }) => code);

/** What counts of a measure, over all tables. */
function total(facts: Facts, measure: 'spend' | 'reach' | 'sessions'): number {
  let sum = 0;
  for (const table of facts.tables) {
    table.measures[measure]?.forEach((value, row) => {
      if (table.counts[row] === 1 && !Number.isNaN(value)) sum += value;
    });
  }
  return sum;
}

const POSTS = ['Post ID', 'Page name', 'Publish time', 'Permalink', 'Reach', 'Reactions'];
const post = (id: string, day: string, reach: number, link = `https://x.y/${id}`) => [
  id,
  'A',
  `${day} 10:00`,
  link,
  reach,
  1,
];
const ADS = ['Campaign name', 'Day', 'Amount spent (EUR)', 'Impressions'];

describe('the same post in two exports', () => {
  it('counts in the newest, the one whose posts go on later', () => {
    const facts = factsOf({
      new: [POSTS, post('1', '01/14/2025', 20), post('2', '02/15/2025', 30)],
      old: [POSTS, post('1', '01/14/2025', 10), post('3', '01/20/2025', 5)],
    });
    expect(counts(facts)).toEqual(['11', '01']);
    expect(total(facts, 'reach')).toBe(55);
    expect(facts.problems[0]!.say(words('en'))).toBe(
      'Row 2 of “old” stands in “new” too, which is newer: it counts once.',
    );
  });

  it('counts in the later tab where both end on the same day', () => {
    const tab = [POSTS, post('1', '01/14/2025', 10)];
    expect(counts(factsOf({ a: tab, b: tab }))).toEqual(['0', '1']);
  });

  it('is known by its permalink where a spreadsheet has damaged its id', () => {
    const facts = factsOf({
      a: [
        POSTS,
        post('1.79332E+16', '01/14/2025', 10, 'https://x.y/abc'),
        post('1.79332E+16', '01/15/2025', 10, 'https://x.y/def'),
      ],
      b: [POSTS, post('17933202951319110', '01/14/2025', 12, 'https://x.y/abc')],
    });
    expect(counts(facts)).toEqual(['11', '0']);
  });

  it('counts once in one tab too, in its last row', () => {
    const facts = factsOf({
      a: [POSTS, post('1', '01/14/2025', 10), post('1', '01/14/2025', 12), post('1', '01/15/2025', 9)],
    });
    expect(counts(facts)).toEqual(['011']);
    expect(said(facts)).toEqual(['repeated-rows']);
  });

  it('is not the same on another platform', () => {
    const facts = factsOf({ a: fixture('facebook-posts.en.csv'), b: fixture('instagram-posts.en.csv') });
    expect(counts(facts)).toEqual(['11111', '111']);
  });
});

describe('the same campaign on the same day in two exports', () => {
  it('counts in the newest', () => {
    const facts = factsOf({
      a: [ADS, ['Spring', '2025-01-01', 5, 10], ['Spring', '2025-01-02', 6, 10]],
      b: [ADS, ['Spring', '2025-01-02', 7, 11], ['Spring', '2025-01-03', 8, 10], ['Other', '2025-01-02', 1, 1]],
    });
    expect(counts(facts)).toEqual(['10', '111']);
    expect(total(facts, 'spend')).toBe(21);
  });

  it('counts once at two levels: ads and their campaign', () => {
    const facts = factsOf({
      campaigns: [ADS, ['Spring', '2025-01-01', 9, 10], ['Autumn', '2025-01-01', 4, 10]],
      ads: [
        ['Ad name', ...ADS],
        ['A', 'Spring', '2025-01-01', 5, 6],
        ['B', 'Spring', '2025-01-01', 4, 4],
      ],
    });
    expect(counts(facts)).toEqual(['01', '11']);
    expect(total(facts, 'spend')).toBe(13);
  });

  it('does not count as a range where its days are there', () => {
    const range = ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (EUR)', 'Impressions'];
    const days = Array.from({ length: 31 }, (_, day) => [
      'Spring',
      `2025-01-${String(day + 1).padStart(2, '0')}`,
      1,
      10,
    ]);
    const facts = factsOf({ days: [ADS, ...days], range: [range, ['Spring', '2025-01-01', '2025-01-31', 31, 310]] });
    expect(total(facts, 'spend')).toBe(31);
    expect(counts(facts)[1]).toBe('0');
  });

  it('warns where a range and days overlap only in part', () => {
    const range = ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (EUR)', 'Impressions'];
    const facts = factsOf({
      days: [ADS, ['Spring', '2025-01-31', 1, 10]],
      range: [range, ['Spring', '2025-01-01', '2025-02-28', 31, 310]],
    });
    expect(said(facts)).toEqual(['overlapping']);
  });

  it('counts twice where the figures differ in kind: costs in one table, sales in the other', () => {
    const facts = factsOf({
      a: [
        ['Date', 'Platform', 'Spend'],
        ['2025-01-01', 'fb', 5],
      ],
      b: [
        ['Date', 'Platform', 'Revenue'],
        ['2025-01-01', 'fb', 50],
      ],
    });
    expect(counts(facts)).toEqual(['1', '1']);
  });

  it('counts twice in plain tables that name neither platform nor campaign: they may be about two things', () => {
    const tab = [
      ['Date', 'Views'],
      ['2025-01-01', 5],
    ];
    expect(counts(factsOf({ Facebook: tab, Instagram: tab }))).toEqual(['1', '1']);
  });

  it('counts both where a plain table holds two rows of the same day', () => {
    const facts = factsOf({
      a: [
        ['Date', 'Platform', 'Spend'],
        ['2025-01-01', 'fb', 5],
        ['2025-01-01', 'fb', 5],
      ],
    });
    expect(counts(facts)).toEqual(['11']);
  });

  it('never counts a row of two equal tabs twice, whatever the rows', () => {
    const row = fc.tuple(
      fc.constantFrom('Spring', 'Autumn', 'Test'),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 1, selector: ([name, day]) => name + day }), (rows) => {
        const cells = [ADS, ...rows.map(([name, day, spend]) => [name, `2025-01-0${day}`, spend, 1])];
        const once = total(factsOf({ a: cells }), 'spend');
        expect(total(factsOf({ a: cells, b: cells }), 'spend')).toBe(once);
        expect(total(factsOf({ a: cells, b: cells, c: cells }), 'spend')).toBe(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the platform of a row', () => {
  it('is that of the export, under one name', () => {
    expect(platforms(factsOf({ a: fixture('facebook-posts-2023.en.csv') }))).toEqual([
      ['Facebook', 'Facebook', 'Facebook'],
    ]);
  });

  it('is the one that the row names', () => {
    expect(platforms(factsOf({ a: fixture('facebook-posts.de.csv'), b: fixture('own-table.en.csv') }))).toEqual([
      ['Facebook', 'Instagram'],
      ['Facebook', 'LinkedIn', 'X'],
    ]);
  });

  it('is the network behind a source of visits, else the web', () => {
    expect(platforms(factsOf({ a: fixture('ga4-traffic.fr.csv') }))).toEqual([['Facebook', 'Instagram', 'Web']]);
  });

  it('is unknown, named by a blank, where a plain table names none', () => {
    const facts = factsOf({
      a: [
        ['Date', 'Views'],
        ['2025-01-01', 5],
      ],
    });
    expect([facts.tables[0]!.platforms, platforms(facts)]).toEqual([[''], [['']]]);
  });
});

describe('what is social', () => {
  it('is every row of an export of a social platform', () => {
    expect(social(factsOf({ a: fixture('instagram-posts.en.csv'), b: fixture('meta-ads.en.csv') }))).toEqual([
      '111',
      '1111',
    ]);
  });

  it('is, of GA4, the social groups and sources', () => {
    expect(social(factsOf({ a: fixture('ga4-traffic.en.csv'), b: fixture('ga4-traffic.fr.csv') }))).toEqual([
      '11100',
      '110',
    ]);
  });

  it('is, of Google Ads, only a video campaign', () => {
    expect(
      social(
        factsOf({
          a: fixture('google-ads.en.csv'),
          b: fixture('google-ads.fr.csv', '\t'),
          c: fixture('google-ads.pt.csv'),
        }),
      ),
    ).toEqual(['10', '10', '01']);
  });

  it('is, of a plain table, a network or a row without a platform; another name is said', () => {
    const cells = [
      ['Date', 'Platform', 'Spend'],
      ['2025-01-01', 'fb', 1],
      ['2025-01-01', '', 1],
      ['2025-01-01', 'E-mail', 1],
      ['2025-01-01', 'Trade fair', 1],
    ];
    const facts = factsOf({ a: cells });
    expect(social(facts)).toEqual(['1100']);
    expect(facts.problems.map(({ row, say }) => [row, say(words('en'))])).toEqual([
      [
        5,
        '“Trade fair” (first row 5) is not a social network that we know: counted among the other channels. Settings › What counts as social changes that.',
      ],
    ]);
  });

  it('is, of a plain table by channel, a social channel', () => {
    const cells = [
      ['Date', 'Channel', 'Sessions'],
      ['2025-01-01', 'Organic Social', 1],
      ['2025-01-01', 'Direct', 1],
    ];
    const facts = factsOf({ a: cells });
    expect([social(facts), said(facts)]).toEqual([['10'], []]);
  });

  it('follows the settings: a source before its group, a group before its platform', () => {
    const ga4 = { a: fixture('ga4-traffic.en.csv') };
    expect(social(factsOf(ga4, { email: true, 'organic video': false }))).toEqual(['11001']);
    expect(social(factsOf({ a: fixture('ga4-traffic.fr.csv') }, { google: true, fb: false }))).toEqual(['011']);
    const facts = factsOf(
      {
        a: [
          ['Date', 'Platform', 'Spend'],
          ['2025-01-01', 'Trade fair', 1],
        ],
      },
      { 'trade fair': true },
    );
    expect([social(facts), said(facts)]).toEqual([['1'], []]);
  });
});

describe('an index of texts', () => {
  it('numbers them as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const index = new TextIndex(1);
        const map = new Map<string, number>();
        for (const text of texts) {
          expect(index.find(text)).toBe(map.get(text) ?? -1);
          if (!map.has(text)) map.set(text, map.size);
          expect(index.add(text)).toBe(map.get(text));
        }
        expect(index.size).toBe(map.size);
      }),
    );
  });
});
