import type { SourceDefinition } from './define.ts';
import { facebookPosts } from './facebook-posts.ts';
import { ga4Traffic } from './ga4-traffic.ts';
import { googleAds } from './google-ads.ts';
import { instagramPosts } from './instagram-posts.ts';
import { metaAds } from './meta-ads.ts';
import { metaOverview } from './meta-overview.ts';
import { ownTable } from './own-table.ts';

/** Every export that is read, in the order in which a header row is compared with them. */
export const SOURCES: readonly SourceDefinition[] = [
  instagramPosts,
  facebookPosts,
  metaAds,
  metaOverview,
  ga4Traffic,
  googleAds,
  ownTable,
];
