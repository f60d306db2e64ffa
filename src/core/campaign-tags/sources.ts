import { listedNetwork } from '../facts/platforms.ts';
import { lineWith } from '../lib/lists.ts';

export type SourceCategory = 'search' | 'social' | 'shopping' | 'video';

/**
 * Sites that Google Analytics lists behind its channel groups, besides the social networks that have a name of their own
 * here. Of its 819 sources (support.google.com/analytics/answer/9756891, list of source categories, September 2026) those
 * that a European or American site meets.
 */
const LISTED = `
shopping |amazon|amazon.com|amazon.co.uk|ebay|ebay.com|ebay.co.uk|ebay.de|etsy|etsy.com|shopify|shopify.com|checkout.shopify.com|shop.app|google shopping|igshopping|alibaba|alibaba.com|walmart|walmart.com|mercadolibre|mercadolibre.com|stripe|stripe.com|checkout.stripe.com|shopping.yahoo.com|
search |google|bing|yahoo|duckduckgo|ecosia.org|qwant|qwant.com|lite.qwant.com|google.com|search.google.com|news.google.com|lens.google.com|google-play|play.google.com|yahoo.com|fr.search.yahoo.com|uk.search.yahoo.com|us.search.yahoo.com|ca.search.yahoo.com|ch.search.yahoo.com|de.search.yahoo.com|es.search.yahoo.com|it.search.yahoo.com|msn|msn.com|ntp.msn.com|cn.bing.com|aol|ask|lycos|baidu|m.baidu.com|naver|naver.com|daum|seznam|seznam.cz|yandex|yandex.com|yandex.ru|yandex.fr|sogou|rakuten|startsiden|virgilio|terra|globo|
social |social|medium.com|tripadvisor|tripadvisor.com|trustpilot|yelp|yelp.com|flipboard|flipboard.com|foursquare|goodreads|glassdoor|glassdoor.com|hootsuite|hootsuite.com|houzz|houzz.com|line|line.me|meetup|meetup.com|scoop.it|skype|slideshare.net|stackoverflow|stackoverflow.com|news.ycombinator.com|wordpress|wordpress.com|blogger|blogger.com|blogspot|blogspot.com|over-blog.com|canalblog.com|weibo|weibo.com|xing|xing.com|yammer|disqus|disqus.com|bit.ly|getpocket.com|messages.google.com|groups.google.com|sites.google.com|livejournal|myspace|flickr|flickr.com|deviantart|ravelry|wattpad|kakao|zalo|
video |dailymotion|dailymotion.com|netflix|netflix.com|hulu|hulu.com|disneyplus|disneyplus.com|ted|ted.com|wistia|wistia.com|fast.wistia.net|youku|youku.com|iqiyi|music.youtube.com|player.twitch.tv|
`;

const CATEGORIES: readonly SourceCategory[] = ['search', 'social', 'shopping', 'video'];

/** The category of a source as Google Analytics lists it, spelling and all but for capitals; undefined where it does not. */
export function sourceCategory(source: string): SourceCategory | undefined {
  const name = source.trim().toLowerCase();
  const line = lineWith(LISTED, '|', name);
  return line === undefined ? listedNetwork(name) : CATEGORIES.find((category) => line.startsWith(category));
}
