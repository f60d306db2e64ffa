import type { SourceDefinition } from './define.ts';

/**
 * Videos of a Facebook page, from Meta Business Suite: hundreds of columns, most of them the share of viewers who are
 * still there at each interval. The export of posts holds the same videos.
 */
export const facebookVideos: SourceDefinition = {
  id: 'facebook-videos',
  name: { en: 'Facebook videos', fr: 'Vidéos Facebook' },
  platform: 'Facebook',
  grain: 'post',
  paid: 'organic',
  dates: 'mdy',
  alsoIn: 'facebook-posts',
  signatures: [
    ['Video asset ID', 'Publish time'],
    ['Universal video ID', 'Publish time'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'date', headers: ['Publish time'] },
    { field: 'account', headers: ['Page name'] },
    { field: 'post_id', headers: ['Video asset ID'] },
    { field: 'permalink', headers: ['Permalink'] },
    { field: 'text', headers: ['Title'] },
    { field: 'text', headers: ['Description'] },
    { field: 'reach', headers: ['Reach'] },
    { field: 'video_views', headers: ['3-second video views'] },
    { field: 'watch_seconds', headers: ['Seconds viewed'] },
    { field: 'engagements_reported', headers: ['Reactions, comments and shares'] },
    { field: 'reactions', headers: ['Reactions'] },
    { field: 'comments', headers: ['Comments'] },
    { field: 'shares', headers: ['Shares'] },
  ],
};
