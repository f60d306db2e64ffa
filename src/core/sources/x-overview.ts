import type { SourceDefinition } from './define.ts';

/**
 * Days of an X account: the account overview of 2024 and later, and the days of the tweet activity before it. Columns
 * mean what they mean in the posts; "Create Post" and "Media views" have no field.
 */
export const xOverview: SourceDefinition = {
  id: 'x-overview',
  name: { en: 'X account overview', fr: 'Vue d’ensemble du compte X' },
  platform: 'X',
  grain: 'day',
  paid: 'organic',
  signatures: [
    ['Date', 'Impressions', 'Create Post', 'Reposts'],
    ['Date', 'Impressions', 'Bookmarks', 'Reposts', 'New follows'],
    ['Date', 'Tweets published', 'impressions'],
  ],
  decimals: ['.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'engagements_reported', headers: ['Engagements'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Replies'] },
    { field: 'shares', headers: ['Reposts', 'retweets'] },
    { field: 'saves', headers: ['Bookmarks'] },
    { field: 'link_clicks', headers: ['URL Clicks'] },
    { field: 'profile_visits', headers: ['Profile visits', 'user profile clicks'] },
    { field: 'followers_gained', headers: ['New follows', 'follows'] },
    { field: 'followers_lost', headers: ['Unfollows'] },
    { field: 'video_views', headers: ['Video views'] },
  ],
};
