import type { ColumnDefinition, SourceDefinition } from './define.ts';

/** What both tables of Sprout Social count. Months come first in its dates; its engagements count clicks too. */
const FIGURES: readonly ColumnDefinition[] = [
  { field: 'platform', headers: ['Network'] },
  { field: 'account', headers: ['Profile'] },
  { field: 'impressions', headers: ['Impressions'] },
  { field: 'reach', headers: ['Reach'] },
  { field: 'engagements_reported', headers: ['Engagements'] },
  { field: 'reactions', headers: ['Reactions'] },
  { field: 'reactions', headers: ['Likes'] },
  { field: 'comments', headers: ['Comments'] },
  { field: 'shares', headers: ['Shares'] },
  { field: 'saves', headers: ['Saves'] },
  { field: 'link_clicks', headers: ['Post Link Clicks'] },
  { field: 'video_views', headers: ['Video Views'] },
];

/** Days of the profiles of all networks, from Sprout Social. */
export const sproutProfiles: SourceDefinition = {
  id: 'sprout-profiles',
  name: { en: 'Sprout Social profiles', fr: 'Profils Sprout Social' },
  platform: 'column',
  grain: 'day',
  paid: 'organic',
  social: 'platform',
  dates: 'mdy',
  groupsThousands: 'its figures are written as they are shown: "1,204"',
  signatures: [
    ['Network', 'Net Audience Growth', 'Audience'],
    ['Network', 'Published Posts (Total)'],
    ['Network', 'Audience', 'Engagement Rate (per Impression)'],
  ],
  decimals: ['.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    ...FIGURES,
    { field: 'followers_total', headers: ['Audience'] },
    { field: 'followers_gained', headers: ['Audience Gained'] },
    { field: 'followers_lost', headers: ['Audience Lost'] },
    { field: 'messages_received', headers: ['Received Messages (Total)'] },
  ],
};

/** Posts of all networks, from Sprout Social; of the impressions and the reach the whole is read, not its parts. */
export const sproutPosts: SourceDefinition = {
  id: 'sprout-posts',
  name: { en: 'Sprout Social posts', fr: 'Publications Sprout Social' },
  platform: 'column',
  grain: 'post',
  paid: 'organic',
  social: 'platform',
  dates: 'mdy',
  groupsThousands: 'its figures are written as they are shown: "1,204"',
  signatures: [
    ['Network', 'Post', 'Engagement Rate (per Impression)'],
    ['Network', 'Post', 'Content Type', 'Organic Impressions'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'permalink', headers: ['Link'] },
    { field: 'text', headers: ['Post'] },
    { field: 'post_type', headers: ['Content Type'] },
    { field: 'post_type', headers: ['Post Type'] },
    ...FIGURES,
  ],
};
