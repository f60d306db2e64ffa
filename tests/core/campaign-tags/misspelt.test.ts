import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspeltNetwork, slips } from '../../../src/core/campaign-tags/misspelt.ts';

describe('a source that is misspelt', () => {
  it.each([
    ['fcebook', 'facebook'],
    ['Facebok', 'facebook'],
    ['instragram', 'instagram'],
    ['linkdin', 'linkedin'],
    ['tiktock', 'tiktok'],
    ['yuotube', 'youtube'],
    ['pintrest', 'pinterest'],
    ['twiter', 'twitter'],
  ])('is taken for the network that it is near to: %s', (source, network) => {
    expect(misspeltNetwork(source)).toBe(network);
  });

  it.each(['google', 'newsletter', 'reading', 'treads.net', 'face', 'book', 'partner', '(direct)', 'insta2'])(
    'is none where it means something itself, or nothing: %s',
    (source) => {
      expect(misspeltNetwork(source)).toBeUndefined();
    },
  );
});

describe('slips between two words', () => {
  it('count a letter left out, added, changed or swapped as one', () => {
    expect(['facebok', 'faceboook', 'facebaok', 'faecbook'].map((word) => slips(word, 'facebook'))).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('are as many in both directions, none for the same word, and at most its length from nothing', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, a)).toBe(0);
        expect(slips('', a)).toBe(a.length);
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
