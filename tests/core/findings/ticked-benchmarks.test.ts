import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

type Rows = readonly (readonly (string | number)[])[];

const tab = (name: string, header: readonly string[], rows: Rows): TestTab => ({ name, cells: [[...header], ...rows] });

function benchmarks(names: readonly string[], ...tabs: readonly TestTab[]): Account['benchmarks'] {
  const settings = tab(
    'Settings',
    ['Setting', 'Value'],
    names.map((name) => [`Benchmark: ${name}`, 'yes']),
  );
  return accountOf(documentOf([...tabs, settings], { today: dayOf(2025, 6, 20) }))!.benchmarks;
}

const IMPRESSIONS = tab(
  'LinkedIn',
  ['Date', 'Platform', 'Impressions', 'Engagements'],
  [
    ['2025-05-02', 'LinkedIn', 1000, 100],
    ['2025-05-28', 'LinkedIn', 3000, 60],
  ],
);
const VIEWS = tab(
  'TikTok',
  ['Date', 'Platform', 'Views', 'Engagements'],
  [
    ['2025-05-02', 'TikTok', 1000, 100],
    ['2025-05-28', 'TikTok', 3000, 60],
  ],
);

/** Six posts of one month, with impressions, likes and comments. */
const POSTS = tab(
  'Instagram posts',
  [
    'Post ID',
    'Account username',
    'Description',
    'Publish time',
    'Permalink',
    'Post type',
    'Impressions',
    'Reach',
    'Likes',
    'Shares',
    'Comments',
    'Saves',
  ],
  [100, 200, 300, 400, 500, 6000].map((impressions, index) => [
    `post${index}`,
    'lavandine',
    'A soap',
    `05/${String(index + 2).padStart(2, '0')}/2025 10:00`,
    `https://www.instagram.com/p/${index}/`,
    'IG image',
    impressions,
    impressions,
    10,
    0,
    0,
    0,
  ]),
);

describe('a ticked benchmark', () => {
  it('stands beside the same metric of the same platform, over the same denominator', () => {
    const { ticked, unused } = benchmarks(['LinkedIn, engagement rate, engagements ÷ impressions'], IMPRESSIONS);
    expect(unused).toEqual([]);
    // Buffer 2025: 6.5 % on LinkedIn; ours is the ratio of sums, 160 ÷ 4,000.
    expect(ticked.map(({ figure, own }) => [figure[0], own])).toEqual([[0.065, 0.04]]);
    expect(ticked[0]!.row).toMatchObject({ kpi: 'engagement_rate', platform: 'LinkedIn' });
  });

  it('is understood in French, and by the publisher where he has one figure', () => {
    const french = benchmarks(["LinkedIn ; taux d'engagement ; interactions ÷ impressions"], IMPRESSIONS);
    expect(french.ticked).toHaveLength(1);
    expect(benchmarks(['Twitter, engagement rate, Buffer'], IMPRESSIONS).unused).toMatchObject([{ because: 'noData' }]);
  });

  it('is not compared with a rate over views', () => {
    const { ticked, unused } = benchmarks(['TikTok, engagement rate, engagements ÷ impressions'], VIEWS);
    expect(ticked).toEqual([]);
    expect(unused).toMatchObject([{ because: 'noData' }]);
  });

  it('that is a median of posts stands beside the median of our posts', () => {
    const { ticked } = benchmarks(
      ['Instagram, engagement rate, median ÷ impressions', 'Instagram, likes per post'],
      POSTS,
    );
    // 10 likes each: 10, 5, 3.3, 2.5, 2 and 0.17 %, of which the middle is (3.33 + 2.5) ÷ 2 %.
    expect(ticked.map(({ own }) => own)).toEqual([(10 / 300 + 10 / 400) / 2, 10]);
    expect(ticked.map(({ figure, posts, row }) => [figure[0], posts, row])).toEqual([
      [0.0061, 6, undefined],
      [335, 6, undefined],
    ]);
  });

  it('says why it is not shown: no such figure, several methods, one that cannot be followed, no data', () => {
    const { ticked, unused } = benchmarks(
      [
        'Orkut, engagement rate',
        'LinkedIn, charm',
        'LinkedIn, engagement rate',
        'LinkedIn, CTR, single image ads, median',
        'Instagram, engagement rate, base not stated',
        'all networks, response rate',
      ],
      IMPRESSIONS,
    );
    expect(ticked).toEqual([]);
    expect(unused.map(({ because }) => because)).toEqual([
      'unknown',
      'unknown',
      'several',
      'method',
      'method',
      'noData',
    ]);
  });
});
