import type { SourceDefinition } from './define.ts';
import { facebookInsights } from './facebook-insights.ts';
import { facebookPosts } from './facebook-posts.ts';
import { facebookVideos } from './facebook-videos.ts';
import { ga4Report } from './ga4-report.ts';
import { ga4Traffic } from './ga4-traffic.ts';
import { googleAds } from './google-ads.ts';
import { googleAdsCards, googleAdsSeries } from './google-ads-cards.ts';
import { googleBusinessProfile } from './google-business-profile.ts';
import { instagramPosts } from './instagram-posts.ts';
import { linkedinAds } from './linkedin-ads.ts';
import { linkedinAudience } from './linkedin-audience.ts';
import { linkedinDays } from './linkedin-days.ts';
import { linkedinFollowers } from './linkedin-followers.ts';
import { linkedinPosts } from './linkedin-posts.ts';
import { linkedinVisitors } from './linkedin-visitors.ts';
import { metaAds } from './meta-ads.ts';
import { metaAdsStudy } from './meta-ads-study.ts';
import { metaAudience, metaFormats } from './meta-audience.ts';
import { metaOverview } from './meta-overview.ts';
import { ownTable } from './own-table.ts';
import { pinterest, pinterestAds } from './pinterest.ts';
import { sproutPosts, sproutProfiles } from './sprout.ts';
import { tiktokAds } from './tiktok-ads.ts';
import { tiktokFollowerHours, tiktokFollowerShares } from './tiktok-audience-slices.ts';
import { tiktokAudience, tiktokBusiness, tiktokFollowers, tiktokOverview, tiktokViewers } from './tiktok-days.ts';
import { tiktokBusinessVideos, tiktokVideos } from './tiktok-videos.ts';
import { xOverview } from './x-overview.ts';
import { xPosts } from './x-posts.ts';
import { youtubeChart } from './youtube-days.ts';
import { youtubeTable } from './youtube-table.ts';

/** Every export that is read, in the order in which a header row is compared with them. */
export const SOURCES: readonly SourceDefinition[] = [
  instagramPosts,
  facebookVideos,
  facebookPosts,
  facebookInsights,
  metaAds,
  metaAdsStudy,
  metaOverview,
  metaAudience,
  metaFormats,
  linkedinDays,
  linkedinPosts,
  linkedinFollowers,
  linkedinVisitors,
  linkedinAudience,
  linkedinAds,
  ga4Traffic,
  googleAds,
  googleAdsCards,
  googleAdsSeries,
  googleBusinessProfile,
  tiktokAds,
  pinterestAds,
  pinterest,
  xPosts,
  xOverview,
  tiktokBusiness,
  tiktokAudience,
  tiktokOverview,
  tiktokViewers,
  tiktokFollowers,
  tiktokFollowerShares,
  tiktokFollowerHours,
  tiktokVideos,
  tiktokBusinessVideos,
  youtubeChart,
  youtubeTable,
  ga4Report,
  sproutPosts,
  sproutProfiles,
  ownTable,
];
