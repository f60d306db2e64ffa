import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { call, column, environment, failure } from './calls.ts';

const SPRING = 'utm_source=facebook&utm_medium=social&utm_campaign=spring';

describe('UTM_URL', () => {
  it('writes the link, with what is not given left out', () => {
    expect(call('UTM_URL', 'site.fr', 'facebook', 'social', 'spring')).toBe(`https://site.fr?${SPRING}`);
    expect(call('UTM_URL', 'site.fr', 'facebook', 'social', 'spring', '', 'video')).toBe(
      `https://site.fr?${SPRING}&utm_content=video`,
    );
    expect(call('LIEN_UTM', 'site.fr', 'facebook', 'social', 'spring', 'savon')).toBe(
      `https://site.fr?${SPRING}&utm_term=savon`,
    );
  });

  it('takes a campaign that is a number', () => {
    expect(call('UTM_URL', 'site.fr', 'facebook', 'social', 2025)).toMatch(/utm_campaign=2025$/);
  });

  it('is blank where the address or a part that is needed is', () => {
    expect(call('UTM_URL', '', 'facebook', 'social', 'spring')).toBe('');
    expect(call('UTM_URL', 'site.fr', 'facebook', '', 'spring')).toBe('');
  });

  it('refuses what opens no page, in the language of the document', () => {
    expect(failure('en', 'UTM_URL', 'javascript:alert(1)', 'a', 'b', 'c')).toBe(
      'Address: javascript: opens no page of a site. A tag goes on a link that begins with https:// or http://.',
    );
    expect(failure('fr', 'LIEN_UTM', 'bonjour', 'a', 'b', 'c')).toBe(
      "Adresse\u00a0: «\u00a0bonjour\u00a0» n'est pas l'adresse d'une page. Écrivez-la comme https://www.site.fr/page.",
    );
  });

  it('says in its row what is wrong with one address, and tags the others', () => {
    const links = call(
      'UTM_URL',
      column('site.fr/a', 'mailto:lea@site.fr', 'site.fr/b'),
      'facebook',
      'social',
      'spring',
    );
    expect(links).toEqual([
      [`https://site.fr/a?${SPRING}`],
      [expect.stringMatching(/^Address: mailto: opens no page/)],
      [`https://site.fr/b?${SPRING}`],
    ]);
  });

  it('tags 100,000 addresses of a whole column at once, and looks up no words for that', () => {
    const addresses = column(...Array.from({ length: 100_000 }, (_, row) => `https://site.fr/${row}?id=${row}#top`));
    const silent = environment('en', {
      words: () => {
        throw new Error('no sentence is needed');
      },
    });
    const links = callFormula(formulaNamed('UTM_URL')!, [addresses, 'facebook', 'social', 'spring'], silent);
    expect((links as string[][])[99_999]).toEqual([`https://site.fr/99999?id=99999&${SPRING}#top`]);
  });
});
