import { normaliseHeader } from '../sources/headers.ts';

/** Social networks: the name shown, and how people, tags and referrers write it (without accents, in small letters). */
const NETWORKS: Readonly<Record<string, string>> = {
  Facebook:
    'facebook fb fbads facebook-ads facebook_ads facebookads facebook.com m.facebook.com l.facebook.com lm.facebook.com fb.com fb.me business.facebook.com web.facebook.com',
  Instagram: 'instagram insta ig igshopping instagram-ads instagram_ads instagram.com l.instagram.com ig_ads',
  Meta: 'meta metaads meta-ads meta_ads facebook+instagram facebook/instagram fb/ig',
  Messenger: 'messenger facebook-messenger m.me',
  'Audience Network': 'audience-network audience_network an',
  WhatsApp: 'whatsapp wa wa.me whatsapp.com web.whatsapp.com',
  X: 'x twitter tw x/twitter twitter/x x(twitter) twitter(x) twitter.com x.com t.co mobile.twitter.com twitter-ads twitterads',
  LinkedIn: 'linkedin li linked-in linkedin.com lnkd.in linkedin-ads linkedinads linkedin_ads fr.linkedin.com',
  TikTok: 'tiktok tt tik-tok tiktok.com tiktok-ads tiktokads tiktok_ads',
  YouTube: 'youtube yt you-tube youtube.com m.youtube.com youtu.be youtube-ads',
  Pinterest: 'pinterest pin pinterest.com pinterest.fr pinterest-ads',
  Snapchat: 'snapchat snap snapchat.com snapchat-ads',
  Threads: 'threads threads.net threads.com l.threads.net l.threads.com',
  'Google+': 'google+ googleplus google-plus g+ plus.google.com',
  Reddit: 'reddit reddit.com out.reddit.com old.reddit.com',
  Bluesky: 'bluesky bsky bsky.app',
  Mastodon: 'mastodon mastodon.social',
  Twitch: 'twitch twitch.tv',
  Telegram: 'telegram t.me',
  Discord: 'discord discord.com',
  Tumblr: 'tumblr tumblr.com t.umblr.com',
  Quora: 'quora quora.com',
  VK: 'vk vkontakte vk.com',
  Vimeo: 'vimeo vimeo.com',
  BeReal: 'bereal',
  WeChat: 'wechat',
};

/** Channels that are not social networks, as people name them in a plain table. */
const OTHER_CHANNELS: Readonly<Record<string, string>> = {
  Web: 'web website site siteweb site-web sitewebsite blog',
  'E-mail': 'email e-mail emails emailing e-mailing mail newsletter newsletters',
  'Google Ads': 'google-ads googleads google_ads adwords google-adwords sea',
  Google: 'google google.com',
  Bing: 'bing bing-ads microsoft-ads',
  SEO: 'seo organic-search recherche-organique',
  Direct: 'direct (direct)',
};

/**
 * One name for one platform: fb, FACEBOOK and facebook.com are Facebook, Twitter is X. A name that is not known stays
 * as it was typed.
 */
export function canonicalPlatform(typed: string): string {
  const name = typed.trim();
  return name === '' ? '' : (find(NETWORKS, name) ?? find(OTHER_CHANNELS, name) ?? name);
}

/** The social network behind a source such as "l.facebook.com / referral" or "fb"; undefined where there is none. */
export function networkOf(source: string): string | undefined {
  const slash = source.indexOf(' / ');
  return find(NETWORKS, (slash < 0 ? source : source.slice(0, slash)).trim());
}

export function isNetwork(platform: string): boolean {
  return Object.keys(NETWORKS).includes(platform);
}

export function isOtherChannel(platform: string): boolean {
  return Object.keys(OTHER_CHANNELS).includes(platform);
}

function find(names: Readonly<Record<string, string>>, name: string): string | undefined {
  const written = normaliseHeader(name).replace(/^www\./, '');
  const spellings = [written.replace(/ /g, '-'), written.replace(/[ -]/g, '')];
  return Object.keys(names).find((key) => {
    const aliases = names[key]!.split(' ');
    return spellings.some((spelling) => aliases.includes(spelling));
  });
}
