import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_GROUPS } from '../../../src/core/campaign-tags/channel-groups.ts';
import { MEDIA_CLASSES, mediaClass, mediaClassOf } from '../../../src/core/campaign-tags/poem.ts';

const classed = (names: readonly string[]) => [...new Set(names.map(mediaClass))];

describe('a channel', () => {
  it('is paid where attention was bought, as the series on influence lists it', () => {
    expect(
      classed([
        'SEA',
        'display',
        'influenceurs',
        'Influencers',
        'emailing',
        'e-mailing',
        'sponsored posts',
        'Publications sponsorisées',
      ]),
    ).toEqual(['paid']);
  });

  it('is owned where it is a place of the brand, as the series lists it', () => {
    expect(
      classed([
        'site',
        'Site web',
        'app',
        'Application',
        'réseaux sociaux',
        'social networks',
        'blog',
        'brochures',
        'newsletter',
        'Magazine',
        'événements',
        'events',
      ]),
    ).toEqual(['owned']);
  });

  it('is earned where others speak, as the series lists it', () => {
    expect(
      classed(['RP', 'PR', 'Presse', 'relations presse', 'public relations', 'avis', 'Reviews', 'mentions']),
    ).toEqual(['earned']);
  });

  it('is classed for every group of Google Analytics, and Unassigned stays visible', () => {
    expect(Object.fromEntries(CHANNEL_GROUPS.map((group) => [group, mediaClass(group)]))).toEqual({
      Direct: 'owned',
      'Cross-network': 'paid',
      'Paid Shopping': 'paid',
      'Paid Search': 'paid',
      'Paid Social': 'paid',
      'Paid Video': 'paid',
      Display: 'paid',
      'Paid Other': 'paid',
      'Organic Shopping': 'owned',
      'Organic Social': 'owned',
      'Organic Video': 'owned',
      'Organic Search': 'owned',
      'AI Assistant': 'earned',
      Referral: 'earned',
      Email: 'owned',
      Affiliates: 'paid',
      Audio: 'paid',
      SMS: 'owned',
      'Mobile Push Notifications': 'owned',
      Unassigned: 'unclassified',
    });
  });

  it('is classed by the French names of the groups', () => {
    expect(classed(['Réseaux sociaux payants', 'Vidéo payante', 'Recherche payante'])).toEqual(['paid']);
    expect(classed(['Réseaux sociaux organiques', 'Recherche naturelle', 'Vidéo organique'])).toEqual(['owned']);
  });

  it('is owned for a network, and paid for its ads', () => {
    expect(classed(['Facebook', 'ig', 'LinkedIn', 'X'])).toEqual(['owned']);
    expect(classed(['Facebook Ads', 'fb-ads', 'twitterads', 'Google Ads', 'TikTok ads'])).toEqual(['paid']);
  });

  it.each(['', '  ', 'Trade fair', 'google', 'constructor', 'a|b', '(not set)'])(
    'is unclassified where no list has it: %j',
    (name) => {
      expect(mediaClass(name)).toBe('unclassified');
    },
  );

  it('has a class for any text, alone or as source / medium', () => {
    const text = fc.string({ unit: 'binary' });
    const classes = Object.keys(MEDIA_CLASSES);
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => classes.includes(mediaClass(`${a} / ${b}`)) && classes.includes(mediaClassOf(a, b)),
      ),
    );
  });
});

describe('a source with its medium', () => {
  it.each([
    ['facebook', 'cpc', 'paid'],
    ['facebook', 'social', 'owned'],
    ['m.facebook.com', 'referral', 'owned'],
    ['instagram', 'influencer', 'paid'],
    ['facebook', 'sponsored', 'paid'],
    ['lea', 'influence', 'paid'],
    ['newsletter', 'email', 'owned'],
    ['emailing', 'email', 'paid'],
    ['google', 'organic', 'owned'],
    ['google', 'cpc', 'paid'],
    ['(direct)', '(none)', 'owned'],
    ['lemonde.fr', 'referral', 'earned'],
    ['presse', 'article', 'earned'],
    ['lemonde', 'press', 'earned'],
    ['chatgpt.com', 'ai-assistant', 'earned'],
    ['fair', 'poster', 'unclassified'],
    ['', '', 'unclassified'],
  ])('%j with %j is %s', (source, medium, expected) => {
    expect(mediaClassOf(source, medium)).toBe(expected);
    expect(mediaClass(`${source} / ${medium}`)).toBe(expected);
  });
});
