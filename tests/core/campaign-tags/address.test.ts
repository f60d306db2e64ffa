import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressText, parseAddress, webAddress } from '../../../src/core/campaign-tags/address.ts';
import { decodePercent, encodePercent } from '../../../src/core/campaign-tags/percent.ts';
import { UserError } from '../../../src/core/lib/errors.ts';
import { words } from '../../../src/core/locales/index.ts';

/** What the refusal says, or the address that was read after all. */
function refusal(text: string, locale: 'en' | 'fr' = 'en'): string {
  try {
    return addressText(webAddress(text));
  } catch (error) {
    if (error instanceof UserError) return error.say(words(locale));
    throw error;
  }
}

describe('an address', () => {
  it('comes apart into its five parts', () => {
    expect(parseAddress('https://user@shop.site.fr:8080/a/b;c?x=1&y=/z?#top?x#y')).toEqual({
      scheme: 'https:',
      authority: '//user@shop.site.fr:8080',
      path: '/a/b;c',
      query: '?x=1&y=/z?',
      fragment: '#top?x#y',
    });
  });

  it('is the same text when its parts are put together, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => addressText(parseAddress(text)) === text));
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => refusal(url) === url),
    );
  });

  it.each([
    ['https://www.site.fr/page', 'https://www.site.fr/page'],
    ['HTTP://Site.FR/Page', 'HTTP://Site.FR/Page'],
    ['www.site.fr/page', 'https://www.site.fr/page'],
    ['site.fr', 'https://site.fr'],
    ['site.fr?a=1', 'https://site.fr?a=1'],
    ['site.fr:8080/x', 'https://site.fr:8080/x'],
    ['//cdn.site.fr/x', 'https://cdn.site.fr/x'],
    ['  https://site.fr/ \u00a0\u200b', 'https://site.fr/'],
    ['https://www.crème-brûlée.fr/été', 'https://www.crème-brûlée.fr/été'],
    ['https://例え.テスト/', 'https://例え.テスト/'],
    ['https://i❤.ws/', 'https://i❤.ws/'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
    ['http://192.168.1.20/x', 'http://192.168.1.20/x'],
    ['http://[2001:db8::1]/x', 'http://[2001:db8::1]/x'],
    ['https://xn--caf-dma.fr/', 'https://xn--caf-dma.fr/'],
    ['https://my_shop.site.fr', 'https://my_shop.site.fr'],
  ])('of a page: %j is read as %j', (typed, address) => {
    expect(refusal(typed)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \tjavascript:alert(1)',
    'data:text/html,<p>',
    'file:///etc/hosts',
    'mailto:lea@site.fr',
    'tel:+33612345678',
    'vbscript:x',
    'ftp://site.fr/x',
    'blob:https://site.fr/x',
    'localhost:3000',
  ])('is refused where its scheme opens no page: %j', (typed) => {
    expect(refusal(typed)).toMatch(/^Address: \S+: opens no page of a site\./);
  });

  it.each([
    'java\nscript:alert(1)',
    'https://',
    'https:///page',
    'http:/site.fr',
    'https:\\\\site.fr',
    'lea@site.fr',
    'site',
    '/page',
    '?utm_source=fb',
    '12.5',
    'https://12.5',
    'https://{{site}}/',
    'https://.fr',
    'https://site..fr',
    'https://si<te.fr',
    '#REF!',
  ])('is refused where it is none of a page: %j', (typed) => {
    expect(refusal(typed)).toMatch(/is not the address of a page|holds a space/);
  });

  it('is refused with a password in front, and with a space, and the sentence says why in both languages', () => {
    expect(refusal('https://lea:secret@site.fr/')).toBe(
      'Address: a name or a password stands before an @. Take it out before you share the link.',
    );
    expect(refusal('https://google.com@evil.com')).toMatch(/before an @/);
    expect(refusal('https://site.fr/ma page')).toBe(
      'Address: “https://site.fr/ma page” holds a space. Write %20 in its place.',
    );
    expect(refusal('mailto:lea@site.fr', 'fr')).toBe(
      "Adresse\u00a0: mailto: n'ouvre pas la page d'un site. On balise un lien qui commence par https:// ou http://.",
    );
  });

  it('is cut in a sentence where it is long', () => {
    expect(refusal(`x${'y'.repeat(500)}`).length).toBeLessThan(200);
  });

  it('is refused or read, and nothing else ever happens', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof refusal(text) === 'string'));
  });
});

describe('percent-encoding', () => {
  it.each([
    ['soldes été', 'soldes%20%C3%A9t%C3%A9'],
    ['a&b=c#d?e+f%g', 'a%26b%3Dc%23d%3Fe%2Bf%25g'],
    ['🎁', '%F0%9F%8E%81'],
    ['\ud83c', '%EF%BF%BD'],
  ])('writes %j as %j', (text, encoded) => {
    expect(encodePercent(text)).toBe(encoded);
  });

  it.each([
    ['soldes+%C3%A9t%C3%A9', 'soldes été'],
    ['%c3%a9', 'é'],
    ['100%', '100%'],
    ['%zz%', '%zz%'],
    ['caf%E9', 'caf%E9'],
    ['%C3', '%C3'],
    ['%2525', '%25'],
  ])('reads %j as %j, and leaves what is no encoding', (text, decoded) => {
    expect(decodePercent(text)).toBe(decoded);
  });

  it('gives back any text, and never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodePercent(encodePercent(text)) === text));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        encodePercent(text);
        decodePercent(text);
      }),
    );
    const nearly = fc.string({ unit: fc.constantFrom('%', 'C', '3', 'A', '9', 'e', 'f', '+') });
    fc.assert(fc.property(nearly, (text) => typeof decodePercent(text) === 'string'));
  });
});
