import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

const count = fc.nat(1e6);
const some = fc.integer({ min: 1, max: 1e6 });

describe('AD_FREQUENCY', () => {
  it('gives the impressions back, times the people', () => {
    fc.assert(
      fc.property(count, some, (impressions, reach) => {
        expect((call('AD_FREQUENCY', impressions, reach) as number) * reach).toBeCloseTo(impressions, 6);
      }),
    );
  });

  it('is not cut at 1, for exports can lag', () => {
    expect(call('AD_FREQUENCY', 50, 100)).toBe(0.5);
    expect(failure('fr', 'REPETITION', 50, 0)).toMatch(/^Portée\u00a0: 0\./);
  });
});

describe('FOLLOWER_GROWTH', () => {
  it('is the rate of growth times the start', () => {
    fc.assert(
      fc.property(some, count, (start, end) => {
        const rate = call('FOLLOWER_GROWTH_RATE', start, end) as number;
        expect(call('FOLLOWER_GROWTH', start, end)).toBeCloseTo(rate * start, 6);
      }),
    );
  });

  it('starts from nothing, and can be a loss', () => {
    expect(call('FOLLOWER_GROWTH', 0, 50)).toBe(50);
    expect(call('CROISSANCE_ABONNES', column(2000, ''), column(1950, 10))).toEqual([[-50], ['']]);
  });
});

describe('SHARE_OF_VOICE', () => {
  it('adds up to 1 over all brands', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (mentions) => {
        const all = mentions.reduce((sum, each) => sum + each, 0);
        const shares = mentions.map((own) => call('SHARE_OF_VOICE', own, all) as number);
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('refuses a total that does not hold the own mentions, in both languages and in its row', () => {
    expect(failure('en', 'SHARE_OF_VOICE', 120, 100)).toBe(
      'Own: 120 is more than all brands together, 100. Add your own mentions to that total.',
    );
    expect(failure('fr', 'PART_DE_VOIX', 120, 100)).toMatch(
      /^Ma marque\u00a0: 120 dépasse toutes les marques réunies, 100\. /,
    );
    expect(call('SHARE_OF_VOICE', column(120, 50), 100)).toEqual([[expect.stringMatching(/^Own: /)], [0.5]]);
    expect(call('SHARE_OF_VOICE', 100, 100)).toBe(1);
  });

  it('does not exist where nobody is mentioned', () => {
    expect(failure('en', 'SHARE_OF_VOICE', 0, 0)).toMatch(/^All brands: 0\./);
  });
});
