import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggedAddress } from '../../../src/core/campaign-tags/build.ts';
import { checkTag } from '../../../src/core/campaign-tags/check.ts';
import { words } from '../../../src/core/locales/index.ts';

const english = (address: string) => checkTag(address, words('en'));
const french = (address: string) => checkTag(address, words('fr'));

/** A link that is right but for what is given. */
function link({ source = 'facebook', medium = 'social', campaign = 'spring', rest = '' }): string {
  const parts = [
    source && `utm_source=${source}`,
    medium && `utm_medium=${medium}`,
    campaign && `utm_campaign=${campaign}`,
  ];
  return `https://www.site.fr/page?${parts.filter(Boolean).join('&')}${rest}`;
}

describe('a tag with nothing to mend', () => {
  it('says so and where its visits will stand, in both languages', () => {
    expect(english(link({}))).toBe('Nothing to mend. Google Analytics will show these visits under Organic Social.');
    expect(french(link({ medium: 'paid_social' }))).toBe(
      'Rien à corriger. Google Analytics rangera ces visites sous Paid Social.',
    );
  });

  it.each([
    ['instagram', 'cpc', 'Paid Social'],
    ['google', 'cpc', 'Paid Search'],
    ['youtube', 'paid_video', 'Paid Video'],
    ['newsletter', 'email', 'Email'],
    ['x', 'social', 'Organic Social'],
    ['twitter', 'cpc', 'Paid Social'],
    ['threads', 'social', 'Organic Social'],
    ['lemonde.fr', 'referral', 'Referral'],
    ['criteo', 'display', 'Display'],
    ['awin', 'affiliate', 'Affiliates'],
  ])('%s with %s stands under %s', (source, medium, group) => {
    expect(english(link({ source, medium }))).toBe(
      `Nothing to mend. Google Analytics will show these visits under ${group}.`,
    );
  });

  it('may hold ids, dates, other parameters and an anchor', () => {
    const rest =
      '&utm_id=120210123456789012&utm_content=2025-06-12&utm_term=20250612&gclid=Cj0KCQ&to=https://x.fr/?a#top';
    expect(english(link({ rest }))).toMatch(/^Nothing to mend/);
  });

  it('may be any that was built from good words', () => {
    const word = fc
      .stringMatching(/^[a-z][a-z0-9]{0,8}([_-][a-z0-9]{1,5})?$/)
      .filter((text) => !/shop|\d{3}/.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom('facebook', 'instagram', 'tiktok'),
        fc.constantFrom('social', 'cpc'),
        word,
        (source, medium, campaign) => {
          const address = taggedAddress('site.fr/page', { source, medium, campaign, term: '', content: '' });
          expect(english(address)).toMatch(/^Nothing to mend/);
        },
      ),
    );
  });
});

describe('the form of a tag', () => {
  it.each([
    ['https://site.fr/', 'This link has no tag: add utm_source, utm_medium and utm_campaign.'],
    ['https://site.fr/?id=7#top', 'This link has no tag: add utm_source, utm_medium and utm_campaign.'],
    [link({ medium: '' }), 'Missing: utm_medium.'],
    ['https://site.fr/?utm_source=', 'Missing: utm_source, utm_medium, utm_campaign.'],
    ['https://site.fr/?utm_id=7', 'Missing: utm_source, utm_medium, utm_campaign.'],
    [
      link({ rest: '&utm_source=facebook&UTM_source=fb' }),
      'More than once: utm_source. Keep one, for only one is read.',
    ],
    [
      'https://site.fr/#utm_source=facebook&utm_medium=social&utm_campaign=spring',
      'The tag stands after the #, where Google Analytics does not read it: move it in front of the #.',
    ],
    [
      'https://site.fr/?utm_source=facebook&amp;utm_medium=social&amp;utm_campaign=spring',
      'Write & in place of &amp;: as it stands, only the first parameter is read.',
    ],
    [
      'https://site.fr/?id=7?utm_source=facebook&utm_medium=social&utm_campaign=spring',
      'A second ? stands before the tag, which is not read then: write & in its place. Missing: utm_source.',
    ],
    [
      'https://site.fr/?id=7?utm_source=facebook',
      'A second ? stands before the tag, which is not read then: write & in its place.',
    ],
  ])('%s', (address, finding) => {
    expect(english(address)).toBe(finding);
  });

  it('is not looked at where the address is none', () => {
    expect(english('javascript:alert(1)')).toMatch(/^Address: javascript: opens no page/);
    expect(french('bonjour')).toBe(
      "Adresse\u00a0: «\u00a0bonjour\u00a0» n'est pas l'adresse d'une page. Écrivez-la comme https://www.site.fr/page.",
    );
  });
});

describe('what a tag says', () => {
  it.each([
    [
      link({ source: 'Facebook', campaign: 'Spring' }),
      'utm_source=Facebook, utm_campaign=Spring: write small letters, for Google Analytics keeps Facebook and facebook apart.',
    ],
    [link({ source: 'fb' }), 'utm_source=fb: write facebook, so that all visits of this network stand in one row.'],
    [link({ source: 'ig' }), 'utm_source=ig: write instagram, so that all visits of this network stand in one row.'],
    [
      link({ source: 'facebook-ads', medium: 'cpc' }),
      'utm_source=facebook-ads: write facebook, so that all visits of this network stand in one row.',
    ],
    [
      link({ source: 'www.facebook.com' }),
      'utm_source=www.facebook.com: write facebook, so that all visits of this network stand in one row.',
    ],
    [
      link({ campaign: 'summer%20sale' }),
      'utm_campaign=summer sale: write a hyphen in place of the space, such as summer-sale.',
    ],
    [
      link({ campaign: 'summer+big+sale' }),
      'utm_campaign=summer big sale: write a hyphen in place of the space, such as summer-big-sale.',
    ],
    [
      link({ campaign: 'summer sale' }),
      'utm_campaign=summer sale: write a hyphen in place of the space, such as summer-sale.',
    ],
    [link({ campaign: 'spring%20' }), 'utm_campaign: delete the space before or after the value.'],
    [link({ source: '+facebook' }), 'utm_source: delete the space before or after the value.'],
    [
      link({ campaign: '{{campaign.name}}' }),
      'utm_campaign={{campaign.name}}: a placeholder. In the settings of an ad the platform fills it in; in a link that you publish, write the value.',
    ],
    [
      link({ rest: '&utm_content=lea.martin@site.fr' }),
      'utm_content: looks like an e-mail address or a phone number. Take it out: Google Analytics forbids personal data in links.',
    ],
    [
      link({ rest: '&contact=lea%40site.fr' }),
      'contact: looks like an e-mail address or a phone number. Take it out: Google Analytics forbids personal data in links.',
    ],
  ])('%s', (address, finding) => {
    expect(english(address)).toBe(finding);
  });

  it.each([
    '%7B%7Bcampaign.name%7D%7D',
    '[campaign]',
    '%5Bcampagne%5D',
    '{campaignid}',
    '__CAMPAIGN_NAME__',
    '%%TAG%%',
    '<nom>',
  ])('is a placeholder where nobody filled it in: %s', (campaign) => {
    expect(english(link({ campaign }))).toMatch(/: a placeholder\./);
  });

  it.each([
    '0612345678',
    '06.12.34.56.78',
    '06%2012%2034%2056%2078',
    '%2B33612345678',
    '+33612345678',
    '0033612345678',
    '%2B1-415-555-0132',
  ])('is a phone number: %s', (content) => {
    expect(english(link({ rest: `&utm_content=${content}` }))).toMatch(
      /utm_content: looks like an e-mail address or a phone number/,
    );
  });

  it.each([
    '20250612',
    '2025-06-12',
    '12-06-2025',
    '120210123456789012',
    '300x250',
    '0123',
    'v2.10.3',
    '1750000000',
    '01-2025_06-2025',
  ])('is no phone number: %s', (content) => {
    expect(english(link({ rest: `&utm_content=${content}` }))).toMatch(/^Nothing to mend/);
  });
});

describe('the channel of a tag', () => {
  it.each([
    [
      link({ source: 'newsletter', medium: 'newsletter' }),
      /^utm_medium=newsletter: Google Analytics knows no channel for it/,
    ],
    [link({ source: 'lea', medium: 'influence' }), /^utm_medium=influence: Google Analytics knows no channel for it/],
    [
      link({ medium: 'social_paid' }),
      /^utm_medium=social_paid: Google Analytics does not take this for an ad and reads Organic Social\./,
    ],
    [link({ medium: 'ads' }), /reads Organic Social\. Write paid_social or cpc\.$/],
    [link({ medium: 'sponsorisé' }), /does not take this for an ad and reads Organic Social/],
    [
      link({ source: 'threads', medium: 'paid_social' }),
      /^utm_source=threads: Google Analytics does not list this network and reads Paid Other, not Paid Social\./,
    ],
    [link({ source: 'x', medium: 'cpc' }), /twitter for X/],
    [link({ source: 'meta', medium: 'cpm' }), /does not list this network and reads Display/],
    [
      link({ medium: 'email' }),
      /^utm_source=facebook: Google Analytics reads Organic Social, not Email\. Write newsletter as the source\.$/,
    ],
    [
      link({ campaign: 'shop-noel' }),
      /^utm_campaign=shop-noel: because of the word shop, Google Analytics reads Organic Shopping, not Organic Social\./,
    ],
  ])('%s', (address, finding) => {
    expect(english(address)).toMatch(finding);
    expect(english(address).match(/utm_\w+=/g)).toHaveLength(1);
  });

  it('is not judged where source or medium is still to be filled in', () => {
    expect(english(link({ source: '{{site_source_name}}', medium: 'xyz' })).match(/utm_\w+=/g)).toHaveLength(1);
    expect(english(link({ medium: '' }))).toBe('Missing: utm_medium.');
  });
});

describe('a tag with much to mend', () => {
  const bad = ' https://site.fr/?UTM_Source=Fb&utm_source=fb&utm_campaign=Soldes+d%27%C3%A9t%C3%A9 ';

  it('has one sentence after the other', () => {
    expect(english(bad)).toBe(
      'Missing: utm_medium. More than once: utm_source. Keep one, for only one is read. ' +
        "utm_campaign=Soldes d'été: write a hyphen in place of the space, such as soldes-d'été. " +
        "utm_source=Fb, utm_campaign=Soldes d'été: write small letters, for Google Analytics keeps Fb and fb apart. " +
        'utm_source=Fb: write facebook, so that all visits of this network stand in one row.',
    );
  });

  it('says as much in French, and in other words', () => {
    expect(french(bad).match(/utm_\w+/g)).toEqual(english(bad).match(/utm_\w+/g));
    expect(french(bad)).toMatch(/^Il manque\u00a0: utm_medium\. Plus d'une fois\u00a0: utm_source\./);
  });
});

describe('any text', () => {
  it('is answered with a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => english(text).length > 0 && french(text).length > 0),
    );
    const piece = fc.constantFrom(
      'utm_source=',
      'utm_medium',
      '?',
      '&',
      '#',
      '=',
      '%',
      '&amp;',
      'fb',
      ' ',
      '{{',
      '@',
      '0612345678',
      'site.fr/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) =>
        english(`https://site.fr/${pieces.join('')}`).endsWith('.'),
      ),
    );
  });
});
