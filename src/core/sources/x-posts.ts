import type { SourceDefinition } from './define.ts';

/**
 * Posts of an X account: the content export of 2024 and later, and the tweet activity of 2013 to 2023, whose promoted
 * columns stand apart and are not read. On X reposts are shares, replies comments and bookmarks saves; the column
 * Shares (links copied) is left out. Its engagements count clicks too. Rows without an id are the platform's own
 * leftovers: their link ends in /status/undefined.
 */
export const xPosts: SourceDefinition = {
  id: 'x-posts',
  name: { en: 'X posts', fr: 'Posts X' },
  platform: 'X',
  grain: 'post',
  paid: 'organic',
  required: 'post_id',
  signatures: [
    ['Post id', 'Post text', 'Impressions'],
    ['Post id', 'Post Link', 'Detail Expands'],
    ['Tweet id', 'Tweet text', 'impressions'],
    ['Tweet id', 'Tweet permalink', 'retweets'],
  ],
  decimals: ['.', '.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Date', 'time'] },
    { field: 'post_id', headers: ['Post id', 'Tweet id'] },
    { field: 'permalink', headers: ['Post Link', 'Tweet permalink'] },
    { field: 'text', headers: ['Post text', 'Tweet text'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'engagements_reported', headers: ['Engagements'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Replies'] },
    { field: 'shares', headers: ['Reposts', 'retweets'] },
    { field: 'saves', headers: ['Bookmarks'] },
    { field: 'link_clicks', headers: ['URL Clicks'] },
    { field: 'profile_visits', headers: ['Profile visits', 'user profile clicks'] },
    { field: 'followers_gained', headers: ['New follows', 'follows'] },
  ],
};
