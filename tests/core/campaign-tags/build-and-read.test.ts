import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressText, parseAddress } from '../../../src/core/campaign-tags/address.ts';
import { type Tag, taggedAddress } from '../../../src/core/campaign-tags/build.ts';
import { isTag, parametersOf } from '../../../src/core/campaign-tags/parameters.ts';
import { tagValue } from '../../../src/core/campaign-tags/read.ts';

const NOTHING: Tag = { source: '', medium: '', campaign: '', term: '', content: '' };
const TAG: Tag = { ...NOTHING, source: 'facebook', medium: 'social', campaign: 'spring' };
const SPRING = 'utm_source=facebook&utm_medium=social&utm_campaign=spring';

describe('a link with a tag', () => {
  it.each([
    ['https://www.site.fr/page', `https://www.site.fr/page?${SPRING}`],
    ['www.site.fr', `https://www.site.fr?${SPRING}`],
    ['https://site.fr/?', `https://site.fr/?${SPRING}`],
    ['https://site.fr/?id=7', `https://site.fr/?id=7&${SPRING}`],
    ['https://site.fr/?id=7&', `https://site.fr/?id=7&${SPRING}`],
    ['https://site.fr/?id=7&&x', `https://site.fr/?id=7&&x&${SPRING}`],
    ['https://site.fr/#top', `https://site.fr/?${SPRING}#top`],
    ['https://site.fr/app?x=1#/page?y=2', `https://site.fr/app?x=1&${SPRING}#/page?y=2`],
    ['https://site.fr/?q=caf%E9+au%20lait&r=%zz', `https://site.fr/?q=caf%E9+au%20lait&r=%zz&${SPRING}`],
    ['https://site.fr/?to=https://x.fr/?a', `https://site.fr/?to=https://x.fr/?a&${SPRING}`],
  ])('from %j is %j', (address, link) => {
    expect(taggedAddress(address, TAG)).toBe(link);
  });

  it('takes the place of an old tag, in capitals, encoded or twice, and leaves what is not given', () => {
    const old = 'https://site.fr/?utm_source=fb&a=1&UTM_Medium=cpc&utm_source=ig&utm%5Fcampaign=x&utm_term=old&z';
    expect(taggedAddress(old, TAG)).toBe(
      'https://site.fr/?utm_source=facebook&a=1&utm_medium=social&utm_campaign=spring&utm_term=old&z',
    );
  });

  it('keeps the letters as they were typed, and encodes what would end a value', () => {
    const tag = { ...TAG, campaign: 'Soldes d’été & co', term: 'a=b#c', content: '50 % + 🎁' };
    expect(taggedAddress('https://site.fr', tag)).toBe(
      'https://site.fr?utm_source=facebook&utm_medium=social' +
        '&utm_campaign=Soldes%20d%E2%80%99%C3%A9t%C3%A9%20%26%20co&utm_term=a%3Db%23c&utm_content=50%20%25%20%2B%20%F0%9F%8E%81',
    );
  });

  it('is the address itself where there is nothing to write', () => {
    for (const address of ['https://site.fr/', 'https://site.fr/?', 'https://site.fr/?a&#b']) {
      expect(taggedAddress(address, NOTHING)).toBe(address);
    }
  });
});

describe('a parameter of a tag', () => {
  const link = 'https://site.fr/p?a=1&utm_source=Soldes+d%27%C3%A9t%C3%A9&UTM_MEDIUM=cpc&utm_source=second#utm_term=x';
  it.each([
    ['source', "Soldes d'été"],
    ['utm_source', "Soldes d'été"],
    [' UTM_Source ', "Soldes d'été"],
    ['medium', 'cpc'],
    ['campaign', ''],
    ['term', 'x'],
    ['', ''],
  ])('named %j is %j', (name, value) => {
    expect(tagValue(link, name)).toBe(value);
  });

  it('is read behind the # too, where somebody put it there', () => {
    expect(tagValue('https://site.fr/#utm_source=fb&utm_medium=cpc', 'medium')).toBe('cpc');
    expect(tagValue('https://site.fr/#/page?utm_source=fb', 'source')).toBe('fb');
    expect(tagValue('https://site.fr/?utm_source=query#utm_source=anchor', 'source')).toBe('query');
  });

  it('is read through &amp; and broken encodings, and has no = to stumble over', () => {
    expect(tagValue('https://site.fr/?a=1&amp;utm_source=fb', 'source')).toBe('fb');
    expect(tagValue('https://site.fr/?utm_source=100%&utm_medium', 'source')).toBe('100%');
    expect(tagValue('https://site.fr/?utm_source=100%&utm_medium', 'medium')).toBe('');
    expect(tagValue('https://site.fr/?utm_source=a=b', 'source')).toBe('a=b');
  });

  it('is blank in a text that is no address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof tagValue(text, 'source') === 'string'));
    expect(tagValue('hello', 'source')).toBe('');
  });
});

describe('building and reading', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 });
  const tag = fc.record({
    source: value,
    medium: value,
    campaign: value,
    term: fc.oneof(fc.constant(''), value),
    content: fc.oneof(fc.constant(''), value),
  });
  const name = fc.constantFrom('a', 'id', 'q', 'utm_source', 'UTM_Campaign', 'utm_id', 'ref', '');
  const query = fc
    .array(fc.tuple(name, fc.webQueryParameters()), { maxLength: 5 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  const address = fc
    .tuple(fc.webUrl(), fc.option(query, { nil: undefined }), fc.option(fc.webFragments(), { nil: undefined }))
    .map(
      ([url, search, fragment]) =>
        `${url}${search === undefined ? '' : `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`,
    );

  it('give back what was typed, whatever the text', () => {
    fc.assert(
      fc.property(address, tag, (url, typed) => {
        const link = taggedAddress(url, typed);
        for (const [part, text] of Object.entries(typed)) {
          if (text !== '') expect(tagValue(link, part)).toBe(text);
        }
      }),
    );
  });

  it('leave the host, the path, the other parameters and the anchor byte for byte', () => {
    fc.assert(
      fc.property(address, tag, (url, typed) => {
        const before = parseAddress(url);
        const after = parseAddress(taggedAddress(url, typed));
        const others = (text: string) =>
          parametersOf(text)
            .filter((each) => !isTag(each) || each.name === 'utm_id')
            .map(({ text: written }) => written);
        expect({ ...after, query: '' }).toEqual({ ...before, query: '' });
        expect(others(after.query)).toEqual(others(before.query));
      }),
    );
  });

  it('change nothing the second time, and leave no parameter twice', () => {
    fc.assert(
      fc.property(address, tag, (url, typed) => {
        const once = taggedAddress(url, typed);
        expect(taggedAddress(once, typed)).toBe(once);
        const names = parametersOf(parseAddress(once).query).map((each) => each.name);
        for (const part of ['utm_source', 'utm_medium', 'utm_campaign']) {
          expect(names.filter((each) => each === part)).toHaveLength(1);
        }
      }),
    );
  });

  it('agree with how a browser reads the link', () => {
    fc.assert(
      fc.property(address, tag, (url, typed) => {
        const read = new URL(taggedAddress(url, typed)).searchParams;
        expect(read.get('utm_source')).toBe(typed.source);
        expect(read.get('utm_campaign')).toBe(typed.campaign);
      }),
    );
    expect(addressText(parseAddress(''))).toBe('');
  });
});
