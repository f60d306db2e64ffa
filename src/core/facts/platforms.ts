import { lineWith, listHas } from '../lib/lists.ts';
import { normaliseHeader } from '../sources/headers.ts';

/**
 * Social networks, one a line: the name shown; the sources that Google Analytics lists as social or video sites, the
 * usual one first; and how else people, tags and referrers write it. All in small letters without accents.
 */
const NETWORKS = `
Facebook: facebook fb fb.me facebook.com m.facebook.com l.facebook.com lm.facebook.com business.facebook.com web.facebook.com mobile.facebook.com touch.facebook.com ALSO fbads facebook-ads facebook_ads facebookads fb.com fb_ads fb-ads
Instagram: instagram ig instagram.com l.instagram.com ALSO insta igshopping instagram-ads instagram_ads ig_ads
Meta: ALSO meta metaads meta-ads meta_ads facebook+instagram facebook/instagram fb/ig
Messenger: messenger messenger.com l.messenger.com ALSO facebook-messenger m.me
Audience Network: ALSO audience-network audience_network an
WhatsApp: whatsapp whatsapp.com ALSO wa wa.me web.whatsapp.com
X: twitter twitter.com t.co ALSO x tw x/twitter twitter/x x(twitter) twitter(x) x.com mobile.twitter.com twitter-ads twitterads twitter_ads
LinkedIn: linkedin linkedin.com lnkd.in ALSO li linked-in linkedin-ads linkedinads linkedin_ads fr.linkedin.com
TikTok: tiktok tiktok.com ALSO tt tik-tok tiktok-ads tiktokads tiktok_ads
YouTube: youtube youtube.com m.youtube.com ALSO yt you-tube youtu.be youtube-ads
Pinterest: pinterest pinterest.com pinterest.fr pinterest.ca pinterest.ch pinterest.de pinterest.es pinterest.it pinterest.co.uk ALSO pin pinterest-ads
Snapchat: snapchat snapchat.com ALSO snap snapchat-ads
Threads: ALSO threads threads.net threads.com l.threads.net l.threads.com
Google+: google+ googleplus plus.google.com ALSO google-plus g+
Reddit: reddit reddit.com out.reddit.com old.reddit.com
Bluesky: ALSO bluesky bsky bsky.app
Mastodon: ALSO mastodon mastodon.social
Twitch: twitch twitch.tv m.twitch.tv
Telegram: t.me ALSO telegram
Discord: ALSO discord discord.com
Tumblr: tumblr tumblr.com ALSO t.umblr.com
Quora: quora quora.com
VK: vk.com m.vk.com ALSO vk vkontakte
Vimeo: vimeo vimeo.com player.vimeo.com
BeReal: ALSO bereal
WeChat: wechat wechat.com
`;

/** Networks of which Google Analytics counts the visits as video, not as social. */
const VIDEO = ' YouTube Vimeo Twitch ';

/** Channels that are not social networks, as people name them in a plain table. */
const OTHER_CHANNELS = `
Web: web website site siteweb site-web sitewebsite blog
E-mail: email e-mail emails emailing e-mailing mail newsletter newsletters
Google Business Profile: google-business-profile google-business gbp gmb google-my-business
Google Ads: google-ads googleads google_ads adwords google-adwords sea
Google: google google.com
Bing: bing bing-ads microsoft-ads
SEO: seo organic-search recherche-organique
Direct: direct (direct)
`;

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
  return find(NETWORKS, sourceOf(source));
}

export function isNetwork(platform: string): boolean {
  return isNameIn(NETWORKS, platform);
}

export function isOtherChannel(platform: string): boolean {
  return isNameIn(OTHER_CHANNELS, platform);
}

/** How Google Analytics classes a source that is a network; undefined for any other, and for a spelling it does not list. */
export function listedNetwork(source: string): 'social' | 'video' | undefined {
  const name = source.trim().toLowerCase();
  const line = lineWith(NETWORKS, ' ', name);
  if (line === undefined) return undefined;
  const network = line.slice(0, line.indexOf(':'));
  const also = line.indexOf('ALSO');
  if (!listHas(also < 0 ? line : line.slice(0, also), ' ', name)) return undefined;
  return listHas(VIDEO, ' ', network) ? 'video' : 'social';
}

/** The source that names a network in a campaign tag: "facebook" for fb and Facebook Ads; undefined for no network. */
export function usualSource(source: string): string | undefined {
  const line = lineOf(NETWORKS, sourceOf(source));
  if (line === undefined) return undefined;
  const usual = wordAfter(line, ': ');
  return usual === 'ALSO' || usual.includes('.') ? wordAfter(line, 'ALSO ') : usual;
}

/** The word that follows a mark of a line; '' where the mark is not there. */
function wordAfter(line: string, mark: string): string {
  if (!line.includes(mark)) return '';
  const start = line.indexOf(mark) + mark.length;
  const end = line.indexOf(' ', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

/** The source of "l.facebook.com / referral". */
function sourceOf(source: string): string {
  const slash = source.indexOf(' / ');
  return (slash < 0 ? source : source.slice(0, slash)).trim();
}

function find(table: string, name: string): string | undefined {
  return lineOf(table, name)?.split(':')[0];
}

function lineOf(table: string, name: string): string | undefined {
  const written = normaliseHeader(name).replace(/^www\./, '');
  if (!/[ -]/.test(written)) return lineWith(table, ' ', written);
  return lineWith(table, ' ', written.replace(/ /g, '-')) ?? lineWith(table, ' ', written.replace(/[ -]/g, ''));
}

function isNameIn(table: string, name: string): boolean {
  return !name.includes('\n') && table.includes(`\n${name}:`);
}
