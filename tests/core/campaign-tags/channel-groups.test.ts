import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_GROUPS, channelGroup, isPaidMedium } from '../../../src/core/campaign-tags/channel-groups.ts';
import { sourceCategory } from '../../../src/core/campaign-tags/sources.ts';

const RULES = 'support.google.com/analytics/answer/9756891';

describe(`the channel group of a visit (${RULES})`, () => {
  it.each([
    ['(direct)', '(none)', 'Direct'],
    ['(direct)', '(not set)', 'Direct'],
    ['(direct)', '', 'Direct'],
    ['direct', 'none', 'Unassigned'],
    ['amazon.com', 'cpc', 'Paid Shopping'],
    ['IGShopping', 'paid', 'Paid Shopping'],
    ['Google Shopping', 'cpc', 'Paid Shopping'],
    ['google', 'cpc', 'Paid Search'],
    ['bing', 'ppc', 'Paid Search'],
    ['yahoo', 'paidsearch', 'Paid Search'],
    ['facebook', 'cpc', 'Paid Social'],
    ['Facebook', 'CPC', 'Paid Social'],
    ['fb', 'paid_social', 'Paid Social'],
    ['ig', 'paid', 'Paid Social'],
    ['instagram.com', 'retargeting', 'Paid Social'],
    ['facebook', 'cpm', 'Paid Social'],
    ['linkedin', 'paid-social', 'Paid Social'],
    ['twitter', 'cpc', 'Paid Social'],
    ['x', 'cpc', 'Paid Other'],
    ['meta', 'paid_social', 'Paid Other'],
    ['threads', 'paid_social', 'Paid Other'],
    ['youtube', 'cpv', 'Paid Video'],
    ['youtube', 'cpc', 'Paid Video'],
    ['vimeo.com', 'paid', 'Paid Video'],
    ['dailymotion', 'cpc', 'Paid Video'],
    ['criteo', 'cpm', 'Display'],
    ['criteo', 'banner', 'Display'],
    ['facebook', 'display', 'Display'],
    ['criteo', 'retargeting', 'Paid Other'],
    ['partner', 'cpa', 'Paid Other'],
    ['partner', 'sponsored', 'Unassigned'],
    ['partner', 'cpc', 'Paid Other'],
    ['etsy', 'referral', 'Organic Shopping'],
    ['facebook', 'social', 'Organic Social'],
    ['m.facebook.com', 'referral', 'Organic Social'],
    ['facebook', 'social_paid', 'Organic Social'],
    ['facebook', 'email', 'Organic Social'],
    ['facebook', '', 'Organic Social'],
    ['hootsuite', 'post', 'Organic Social'],
    ['bluesky', 'social', 'Organic Social'],
    ['xyz', 'social media', 'Organic Social'],
    ['youtube', 'social', 'Organic Social'],
    ['youtube', 'referral', 'Organic Video'],
    ['xyz', 'video', 'Organic Video'],
    ['google', 'organic', 'Organic Search'],
    ['ecosia.org', 'organic', 'Organic Search'],
    ['rare-search.example', 'organic', 'Organic Search'],
    ['duckduckgo', 'referral', 'Organic Search'],
    ['chatgpt.com', 'ai-assistant', 'AI Assistant'],
    ['blog.example', 'referral', 'Referral'],
    ['partner', 'link', 'Referral'],
    ['shop-app', 'app', 'Referral'],
    ['newsletter', 'email', 'Email'],
    ['newsletter', 'e-mail', 'Email'],
    ['e mail', 'june', 'Email'],
    ['newsletter', 'newsletter', 'Unassigned'],
    ['awin', 'affiliate', 'Affiliates'],
    ['awin', 'affiliates', 'Unassigned'],
    ['spotify', 'audio', 'Audio'],
    ['sms', 'text', 'SMS'],
    ['brevo', 'sms', 'SMS'],
    ['brevo', 'web-push', 'Mobile Push Notifications'],
    ['app', 'mobile', 'Mobile Push Notifications'],
    ['firebase', 'x', 'Mobile Push Notifications'],
    ['influencer-lea', 'influence', 'Unassigned'],
    ['', '', 'Unassigned'],
  ])('%j with %j is %s', (source, medium, group) => {
    expect(channelGroup(source, medium)).toBe(group);
  });

  it.each([
    ['google', 'cpc', '17-cross-network', 'Cross-network'],
    ['facebook', 'social', 'shop-noel', 'Organic Shopping'],
    ['facebook', 'cpc', 'eshop', 'Paid Shopping'],
    ['newsletter', 'email', 'Summer shopping', 'Organic Shopping'],
    ['facebook', 'social', 'workshop', 'Organic Social'],
    ['facebook', 'social', 'spring', 'Organic Social'],
  ])('%j with %j in the campaign %j is %s', (source, medium, campaign, group) => {
    expect(channelGroup(source, medium, campaign)).toBe(group);
  });

  it('counts neither capitals nor spaces around', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('facebook', 'google', 'newsletter', 'x'),
        fc.constantFrom('cpc', 'social', 'email'),
        (source, medium) => {
          expect(channelGroup(` ${source.toUpperCase()} `, `${medium.toUpperCase()} `)).toBe(
            channelGroup(source, medium),
          );
        },
      ),
    );
  });

  it('is one of the list for any text', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (source, medium, campaign) =>
        CHANNEL_GROUPS.includes(channelGroup(source, medium, campaign)),
      ),
    );
  });
});

describe('a medium', () => {
  it('is one of ads as the published expression ^(.*cp.*|ppc|retargeting|paid.*)$ says', () => {
    const piece = fc.constantFrom('cp', 'ppc', 'paid', 'retargeting', 'un', '-', 'c', 'p', 'social');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const medium = pieces.join('');
        expect(isPaidMedium(medium)).toBe(/^(.*cp.*|ppc|retargeting|paid.*)$/.test(medium));
      }),
    );
  });
});

describe('a source', () => {
  it('has the category of the list, exactly as spelt there', () => {
    const spelt = [
      'facebook',
      'insta',
      'youtube',
      'youtu.be',
      'google',
      'google.fr',
      'amazon',
      'amazon.fr',
      'fb|ig',
      'fb ig',
    ];
    expect(spelt.map((source) => sourceCategory(source))).toEqual([
      'social',
      undefined,
      'video',
      undefined,
      'search',
      undefined,
      'shopping',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
