import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

const LINK = 'https://site.fr/?utm_source=facebook&utm_medium=social&utm_campaign=Soldes%20d%27%C3%A9t%C3%A9&utm_id=7';

describe('UTM_GET', () => {
  it.each([
    ['source', 'facebook'],
    ['UTM_Source', 'facebook'],
    ['support', 'social'],
    ['Médium', 'social'],
    ['campagne', "Soldes d'été"],
    ['utm_campaign', "Soldes d'été"],
    ['id', '7'],
    ['term', ''],
    ['contenu', ''],
  ])('reads %j as %j', (name, value) => {
    expect(call('UTM_GET', LINK, name)).toBe(value);
    expect(call('LIRE_UTM', LINK, name)).toBe(value);
  });

  it('says which names there are where it knows none such', () => {
    expect(failure('en', 'UTM_GET', LINK, 'sorce')).toMatch(/sorce.*source.*medium.*campaign.*term.*content.*id/);
    expect(failure('fr', 'LIRE_UTM', LINK, 'sorce')).toMatch(/sorce.*source.*support.*campagne.*terme.*contenu.*id/);
  });

  it('is blank for a link without a tag, for no link and for any other text', () => {
    expect(call('UTM_GET', column('https://site.fr/', '', 'hello', LINK), 'source')).toEqual([
      [''],
      [''],
      [''],
      ['facebook'],
    ]);
  });

  it('gives back what UTM_URL was given', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => value.trim() === value && !value.startsWith('#'));
    fc.assert(
      fc.property(text, text, text, (source, medium, campaign) => {
        const link = call('UTM_URL', 'site.fr/page?id=7#top', source, medium, campaign);
        expect(call('UTM_GET', link, 'source')).toBe(source);
        expect(call('UTM_GET', link, 'campaign')).toBe(campaign);
      }),
    );
  });
});
