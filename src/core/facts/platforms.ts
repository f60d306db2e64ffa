import { normaliseHeader } from '../sources/headers.ts';

/**
 * Social networks: the name shown; the sources that Google Analytics lists as social or video sites, the usual one
 * first; and how else people, tags and referrers write it (without accents, in small letters).
 */
const NETWORKS: Readonly<Record<string, readonly [listed: string, others: string]>> = {
  Facebook: [
    'facebook fb fb.me facebook.com m.facebook.com l.facebook.com lm.facebook.com business.facebook.com web.facebook.com mobile.facebook.com touch.facebook.com',
    'fbads facebook-ads facebook_ads facebookads fb.com fb_ads fb-ads',
  ],
  Instagram: ['instagram ig instagram.com l.instagram.com', 'insta igshopping instagram-ads instagram_ads ig_ads'],
  Meta: ['', 'meta metaads meta-ads meta_ads facebook+instagram facebook/instagram fb/ig'],
  Messenger: ['messenger messenger.com l.messenger.com', 'facebook-messenger m.me'],
  'Audience Network': ['', 'audience-network audience_network an'],
  WhatsApp: ['whatsapp whatsapp.com', 'wa wa.me web.whatsapp.com'],
  X: [
    'twitter twitter.com t.co',
    'x tw x/twitter twitter/x x(twitter) twitter(x) x.com mobile.twitter.com twitter-ads twitterads twitter_ads',
  ],
  LinkedIn: ['linkedin linkedin.com lnkd.in', 'li linked-in linkedin-ads linkedinads linkedin_ads fr.linkedin.com'],
  TikTok: ['tiktok tiktok.com', 'tt tik-tok tiktok-ads tiktokads tiktok_ads'],
  YouTube: ['youtube youtube.com m.youtube.com', 'yt you-tube youtu.be youtube-ads'],
  Pinterest: [
    'pinterest pinterest.com pinterest.fr pinterest.ca pinterest.ch pinterest.de pinterest.es pinterest.it pinterest.co.uk',
    'pin pinterest-ads',
  ],
  Snapchat: ['snapchat snapchat.com', 'snap snapchat-ads'],
  Threads: ['', 'threads threads.net threads.com l.threads.net l.threads.com'],
  'Google+': ['google+ googleplus plus.google.com', 'google-plus g+'],
  Reddit: ['reddit reddit.com out.reddit.com old.reddit.com', ''],
  Bluesky: ['', 'bluesky bsky bsky.app'],
  Mastodon: ['', 'mastodon mastodon.social'],
  Twitch: ['twitch twitch.tv m.twitch.tv', ''],
  Telegram: ['t.me', 'telegram'],
  Discord: ['', 'discord discord.com'],
  Tumblr: ['tumblr tumblr.com', 't.umblr.com'],
  Quora: ['quora quora.com', ''],
  VK: ['vk.com m.vk.com', 'vk vkontakte'],
  Vimeo: ['vimeo vimeo.com player.vimeo.com', ''],
  BeReal: ['', 'bereal'],
  WeChat: ['wechat wechat.com', ''],
};

/** Networks of which Google Analytics counts the visits as video, not as social. */
const VIDEO = 'YouTube Vimeo Twitch';

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

/** How Google Analytics classes a source that is a network; undefined for any other, and for a spelling it does not list. */
export function listedNetwork(source: string): 'social' | 'video' | undefined {
  const name = source.trim().toLowerCase();
  if (name === '' || name.includes(' ')) return undefined;
  const network = Object.keys(NETWORKS).find((key) => has(NETWORKS[key]![0], name));
  return network === undefined ? undefined : has(VIDEO, network) ? 'video' : 'social';
}

/** The source that names a network in a campaign tag: "facebook" for fb and Facebook Ads; undefined for no network. */
export function usualSource(source: string): string | undefined {
  const network = networkOf(source);
  if (network === undefined) return undefined;
  const [listed = '', others = ''] = NETWORKS[network]!;
  const [usual = ''] = listed.split(' ');
  return usual === '' || usual.includes('.') ? others.split(' ')[0] : usual;
}

function find(
  names: Readonly<Record<string, string | readonly [listed: string, others: string]>>,
  name: string,
): string | undefined {
  const written = normaliseHeader(name).replace(/^www\./, '');
  if (written === '') return undefined;
  const spellings = [written.replace(/ /g, '-'), written.replace(/[ -]/g, '')];
  return Object.keys(names).find((key) => {
    const aliases = names[key]!;
    const all = typeof aliases === 'string' ? aliases : `${aliases[0]} ${aliases[1]}`;
    return spellings.some((spelling) => has(all, spelling));
  });
}

/** One of the words of a list that spaces part. */
function has(list: string, word: string): boolean {
  return word !== '' && ` ${list} `.includes(` ${word} `);
}
