import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWith, listHas } from '../../../src/core/lib/lists.ts';

const TABLE = `
Facebook: facebook fb fb.me
Instagram: instagram ig
`;

describe('a table kept as one text', () => {
  it('finds the line of a word, and only of a whole word', () => {
    expect(['fb', 'fb.me', 'ig', 'instagram'].map((word) => lineWith(TABLE, ' ', word)?.split(':')[0])).toEqual([
      'Facebook',
      'Facebook',
      'Instagram',
      'Instagram',
    ]);
    expect(
      ['f', 'me', 'gram', 'Facebook:', 'facebook fb', '', ' ', '\n', 'ig\n'].map((word) => lineWith(TABLE, ' ', word)),
    ).toEqual(Array(9).fill(undefined));
  });

  it('has the words that a list has when it is split, and no others', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' '), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const list = `|${words.join('|')}|`;
        expect(listHas(list, '|', asked)).toBe(asked !== '' && words.includes(asked));
      }),
    );
  });
});
