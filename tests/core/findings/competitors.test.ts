import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import type { Competitors } from '../../../src/core/findings/competitors.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const ads: TestTab = {
  name: 'Meta Ads',
  cells: [
    ['Day', 'Campaign name', 'Amount spent (EUR)'],
    ['2025-04-01', 'A', 10],
    ['2025-05-31', 'A', 10],
  ],
};

type Row = readonly [date: string, account: string, indicator: string, number: number, platform?: string];

function competitorsOf(rows: readonly Row[], tabs: readonly TestTab[] = [ads]): Competitors | undefined {
  const cells = rows.map(([date, account, indicator, number, platform = '']) => [
    date,
    account,
    platform,
    indicator,
    number,
  ]);
  const results = { name: 'Results', cells: [['Date', 'Account', 'Platform', 'Indicator', 'Number'], ...cells] };
  return accountOf(documentOf([...tabs, results]))!.competitors;
}

describe('us beside the competitors', () => {
  it('followers: who is ahead, by how much, and how they grew', () => {
    const [followers] = competitorsOf([
      ['2025-04', '', 'Followers', 1000, 'Instagram'],
      ['2025-05', '', 'Followers', 1100, 'Instagram'],
      ['2025-04', 'Port', 'Followers', 1500, 'ig'],
      ['2025-05', 'Port', 'Fans', 1200, 'Instagram'],
      ['2025-05', 'Cigale', 'Followers', 900, 'Instagram'],
    ])!.comparisons;
    expect(followers).toMatchObject({ indicator: 'followers_total', platform: 'Instagram', ours: 'results' });
    expect(followers!.rows.map(({ account, now, gap, rank }) => [account, now, gap, rank])).toEqual([
      ['', 1100, Number.NaN, 2],
      ['Port', 1200, 100, 1],
      ['Cigale', 900, -200, 3],
    ]);
    expect(followers!.rows.map(({ change }) => change)).toEqual([0.1, -0.2, Number.NaN]);
    expect(followers!.rows.every(({ share }) => Number.isNaN(share))).toBe(true);
  });

  it('share of voice: ours of the mentions of all, and before among the same', () => {
    const { comparisons } = competitorsOf([
      ['2025-04', '', 'Mentions', 100],
      ['2025-04', 'Port', 'Mentions', 300],
      ['2025-04', 'Cigale', 'Mentions', 5000],
      ['2025-05', '', 'Positive mentions', 100],
      ['2025-05', '', 'Negative mentions', 20],
      ['2025-05', 'Port', 'Mentions', 360],
    ])!;
    const { voice, rows } = comparisons[0]!;
    // 120 of 480 is a quarter: the example of SHARE_OF_VOICE.
    expect(voice).toMatchObject({ share: 0.25, total: 480, before: 0.25, confidence: 'solid', isClear: false });
    expect(rows.map(({ share }) => share)).toEqual([0.25, 0.75]);
  });

  it('leaves out who was noted for other days', () => {
    const found = competitorsOf([
      ['2025-04', '', 'Mentions', 90],
      ['2025-05', '', 'Mentions', 100],
      ['2025-05', 'Port', 'Mentions', 300],
      ['2025-05-05', 'Cigale', 'Mentions', 40],
      ['2025-03', 'Lointain', 'Mentions', 40],
    ])!;
    expect(found.comparisons[0]!.rows.map(({ account }) => account)).toEqual(['', 'Port']);
    expect(found.absent).toEqual(['Cigale', 'Lointain']);
  });

  it('takes ours from the exports where Results has none', () => {
    const posts: TestTab = {
      name: 'Instagram',
      cells: [
        ['Date', 'Platform', 'Post', 'Engagements'],
        ['2025-05-02', 'Instagram', 'One', 30],
        ['2025-05-09', 'Instagram', 'Two', 50],
      ],
    };
    const { comparisons } = competitorsOf(
      [
        ['2025-05', 'Port', 'Engagements', 100, 'Instagram'],
        ['2025-05', 'Port', 'Posts', 4, 'Instagram'],
      ],
      [ads, posts],
    )!;
    expect(comparisons.map(({ indicator, ours, rows }) => [indicator, ours, rows[0]!.now])).toEqual([
      ['engagements', 'exports', 80],
      ['posts', 'exports', 2],
    ]);
    expect(comparisons[0]!.rows[0]!.share).toBeCloseTo(80 / 180, 12);
  });

  it('shows theirs where ours is unknown, without rank and gap', () => {
    const [rating] = competitorsOf([['2025-05', 'Port', 'Rating', 4.6, 'Google']])!.comparisons;
    expect(rating!.ours).toBe('unknown');
    expect(rating!.rows.map(({ now, rank }) => [now, rank])).toEqual([
      [Number.NaN, Number.NaN],
      [4.6, 1],
    ]);
  });

  it('puts the fastest first where less is better', () => {
    const [reply] = competitorsOf([
      ['2025-05-04', '', 'Reply time (minutes)', 30],
      ['2025-05-04', 'Port', 'Reply time (minutes)', 90],
    ])!.comparisons;
    expect(reply!.rows.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('is nothing without competitors', () => {
    expect(competitorsOf([['2025-05', '', 'Followers', 10]])).toBeUndefined();
  });
});

describe('laws', () => {
  it('shares add up to 1, ranks count up from 1, and gaps are differences', () => {
    const number = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 7 }), (numbers) => {
        const rows = numbers.map(
          (value, index): Row => ['2025-05', index === 0 ? '' : `Rival ${index}`, 'Mentions', value],
        );
        const found = competitorsOf(rows)!.comparisons[0]!.rows;
        expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...found.map(({ rank }) => rank))).toBe(1);
        for (const { gap, now } of found.slice(1)) expect(gap).toBe(now - numbers[0]!);
        const others = found.slice(1).map(({ now }) => now);
        expect(others).toEqual([...others].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});
