import { describe, expect, it } from 'vitest';
import { campaignTest, pairsIn } from '../../../src/core/findings/campaign-test.ts';
import { campaignOf } from './ads.ts';

const names = (...campaigns: readonly string[]) =>
  pairsIn(campaigns.map((name) => campaignOf(name, { spend: 100 }))).map(([a, b]) => [a.campaign, b.campaign]);

describe('campaigns marked A and B', () => {
  it.each([
    ['Summer A', 'Summer B'],
    ['Summer_A', 'Summer_B'],
    ['Summer - variant A', 'Summer - variant B'],
    ['Été (a)', 'Été (b)'],
    ['Soldes - variante A', 'Soldes - Variante B'],
    ['summer-a', 'Summer-B'],
    ['Control Campaign', 'Test Campaign'],
    ['Soldes - témoin', 'Soldes - test'],
  ])('are a pair: %s and %s', (a, b) => {
    expect(names(b, a)).toEqual([[a, b]]);
  });

  it('are none where the rest differs, the mark is no word of its own, or one is missing', () => {
    expect(names('Summer A', 'Winter B')).toEqual([]);
    expect(names('Pasta', 'Pastb')).toEqual([]);
    expect(names('Summer A', 'Summer')).toEqual([]);
    expect(names('A', 'B')).toEqual([]);
    expect(names('Test: makers on video', 'Season', 'Pest control')).toEqual([]);
  });

  it('are none on two platforms', () => {
    expect(pairsIn([campaignOf('Summer A', {}), campaignOf('Summer B', {}, 'TikTok')])).toEqual([]);
  });
});

describe('the test of two campaigns', () => {
  const pair = (a: readonly [number, number], b: readonly [number, number]) =>
    [
      campaignOf('Summer A', { sales: a[0], clicks: a[1] }),
      campaignOf('Summer B', { sales: b[0], clicks: b[1] }),
    ] as const;

  it('gives the verdicts of AB_TEST on the same numbers', () => {
    // 144 of 1,200 and 192 of 1,200: z 2.82, p 0.0047.
    const found = campaignTest(pair([144, 1200], [192, 1200]), 0.05)!;
    expect(found).toMatchObject({ of: 'salesOfClicks', verdict: 'b', rateA: 0.12, rateB: 0.16, successes: 336 });
    expect(found.low).toBeCloseTo(0.012282, 6);
    expect(found.high).toBeCloseTo(0.067718, 6);
    expect(campaignTest(pair([192, 1200], [144, 1200]), 0.05)?.verdict).toBe('a');
    expect(campaignTest(pair([120, 1000], [95, 1000]), 0.05)?.verdict).toBe('same');
    expect(campaignTest(pair([1, 40], [4, 40]), 0.05)?.verdict).toBe('tooFew');
  });

  it('is stricter where it shares its errors with others', () => {
    expect(campaignTest(pair([144, 1200], [192, 1200]), 0.004)?.verdict).toBe('same');
  });

  it('compares clicks out of impressions where sales are not known', () => {
    const [a, b] = [
      campaignOf('Summer A', { clicks: 100, impressions: 10_000 }),
      campaignOf('Summer B', { clicks: 170, impressions: 10_000 }),
    ];
    expect(campaignTest([a, b], 0.05)).toMatchObject({ of: 'clicksOfImpressions', verdict: 'b', successes: 270 });
  });

  it('does not exist where nothing can be set against anything', () => {
    expect(campaignTest([campaignOf('X A', { sales: 3 }), campaignOf('X B', { sales: 5 })], 0.05)).toBeUndefined();
  });

  it('trusts the counts less where single days differ more than chance would have it', () => {
    const uneven = (name: string, sales: readonly number[]) => ({
      ...campaignOf(name, { sales: sales.reduce((sum, each) => sum + each, 0), clicks: 100 * sales.length }),
      isCoarse: false,
      points: new Map(
        sales.map((each, day) => [day, { spend: 1, revenue: 0, sales: each, clicks: 100, impressions: 0 }]),
      ),
    });
    const even = [uneven('X A', Array(12).fill(12)), uneven('X B', Array(12).fill(16))] as const;
    const jumping = [
      uneven('X A', [40, 0, 2, 30, 1, 0, 35, 3, 0, 33, 0, 0]),
      uneven('X B', [2, 50, 0, 44, 1, 0, 3, 40, 0, 50, 2, 0]),
    ] as const;
    expect(campaignTest(even, 0.05)?.verdict).toBe('b');
    expect(campaignTest(jumping, 0.05)?.verdict).toBe('tooFew');
  });
});
