import { describe, expect, it } from 'vitest';
import { isSocialGroup, isVideoCampaign } from '../../../src/core/facts/channels.ts';
import { canonicalPlatform, listedNetwork, networkOf, usualSource } from '../../../src/core/facts/platforms.ts';

describe('the name of a platform', () => {
  it.each([
    ['fb', 'Facebook'],
    ['FACEBOOK', 'Facebook'],
    ['Facebook', 'Facebook'],
    [' facebook ', 'Facebook'],
    ['Facebook Ads', 'Facebook'],
    ['l.facebook.com', 'Facebook'],
    ['IG', 'Instagram'],
    ['Insta', 'Instagram'],
    ['Twitter', 'X'],
    ['X (Twitter)', 'X'],
    ['x', 'X'],
    ['Linked In', 'LinkedIn'],
    ['linkedin.com', 'LinkedIn'],
    ['tik tok', 'TikTok'],
    ['You Tube', 'YouTube'],
    ['youtu.be', 'YouTube'],
    ['pinterest', 'Pinterest'],
    ['snap', 'Snapchat'],
    ['threads.net', 'Threads'],
    ['Google+', 'Google+'],
    ['e-mail', 'E-mail'],
    ['Newsletter', 'E-mail'],
    ['site web', 'Web'],
    ['google ads', 'Google Ads'],
  ])('%j is %s', (typed, name) => {
    expect(canonicalPlatform(typed)).toBe(name);
  });

  it('stays as typed where it is not known, and blank where it is blank', () => {
    expect([' Trade fair ', 'constructor', '', '  '].map(canonicalPlatform)).toEqual([
      'Trade fair',
      'constructor',
      '',
      '',
    ]);
  });
});

describe('the network behind a source of visits', () => {
  it.each([
    ['fb / paid', 'Facebook'],
    ['m.facebook.com / referral', 'Facebook'],
    ['t.co / referral', 'X'],
    ['lnkd.in / referral', 'LinkedIn'],
    ['instagram', 'Instagram'],
  ])('%j comes from %s', (source, network) => {
    expect(networkOf(source)).toBe(network);
  });

  it.each(['google / organic', '(direct) / (none)', 'newsletter / email', 'facebooklookalike.com / referral', ''])(
    '%j comes from none',
    (source) => {
      expect(networkOf(source)).toBeUndefined();
    },
  );
});

describe('a source in a campaign tag', () => {
  it.each([
    ['fb', 'facebook'],
    ['Facebook Ads', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['insta', 'instagram'],
    ['tw', 'twitter'],
    ['x', 'twitter'],
    ['t.me', 'telegram'],
    ['bsky', 'bluesky'],
    ['meta_ads', 'meta'],
    ['vkontakte', 'vk'],
  ])('%j is usually %s', (source, usual) => {
    expect(usualSource(source)).toBe(usual);
  });

  it('has no usual form where it is no network', () => {
    expect(['newsletter', 'google', '', 'fb ads manager export', '|'].map(usualSource)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('is social or video to Google Analytics only as it is spelt in its list', () => {
    const sources = [
      'facebook',
      'FB',
      'ig',
      'twitter',
      'youtube',
      'twitch.tv',
      'insta',
      'x',
      'threads',
      'youtu.be',
      'fb ig',
      '',
    ];
    expect(sources.map(listedNetwork)).toEqual([
      ...['social', 'social', 'social', 'social', 'video', 'video'],
      ...Array(6).fill(undefined),
    ]);
  });
});

describe('a channel group of GA4', () => {
  it.each([
    'Organic Social',
    'Paid Social',
    'Organic Video',
    'Paid Video',
    'Réseaux sociaux organiques',
    'Réseaux sociaux payants',
    'Social organique',
    'Vidéo organique',
    'Vidéo payante',
  ])('%s is social', (group) => {
    expect(isSocialGroup(group)).toBe(true);
  });

  it.each(['Organic Search', 'Direct', 'Referral', 'Email', 'Paid Search', 'Recherche organique', 'Unassigned', ''])(
    '%j is not',
    (group) => {
      expect(isSocialGroup(group)).toBe(false);
    },
  );
});

describe('a campaign of Google Ads', () => {
  it('is social where its type is video, in English, French and Portuguese', () => {
    expect(['Video', 'Vidéo', 'Vídeo', 'Search', 'Pesquisa', 'Performance Max', ''].map(isVideoCampaign)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
