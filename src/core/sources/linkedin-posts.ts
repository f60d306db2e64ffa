import type { SourceDefinition } from './define.ts';

/**
 * Posts of a LinkedIn page: the sheet "All posts" of the content export ("Update title" in 2020). "Post type" says
 * whether a post is organic or sponsored; "Views" are those of videos. Who posted it is a person's name, and not read.
 */
export const linkedinPosts: SourceDefinition = {
  id: 'linkedin-posts',
  name: { en: 'LinkedIn posts', fr: 'Publications LinkedIn' },
  platform: 'LinkedIn',
  grain: 'post',
  paid: 'mixed',
  dates: 'mdy',
  signatures: [
    ['Post title', 'Post link', 'Created date'],
    ['Update title', 'Update link', 'Created date'],
    ['Update title', 'Created date', 'Impressions'],
  ],
  decimals: ['.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Created date'] },
    { field: 'text', headers: ['Post title', 'Update title'] },
    { field: 'permalink', headers: ['Post link', 'Update link'] },
    { field: 'paid', headers: ['Post type', 'Update type'] },
    { field: 'post_type', headers: ['Content Type'] },
    { field: 'campaign', headers: ['Campaign name'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'video_views', headers: ['Views', 'Video views'] },
    { field: 'clicks_all', headers: ['Clicks'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Comments'] },
    { field: 'shares', headers: ['Reposts', 'Shares'] },
    { field: 'followers_gained', headers: ['Follows'] },
  ],
};
