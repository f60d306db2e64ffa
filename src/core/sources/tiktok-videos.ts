import type { SourceDefinition } from './define.ts';

/**
 * Videos of a TikTok account, from the analytics of the app: "Time" is the day of the export, "Post time" that of the
 * video, both without a year. The number in a video's link holds its year.
 */
export const tiktokVideos: SourceDefinition = {
  id: 'tiktok-videos',
  name: { en: 'TikTok videos', fr: 'Vidéos TikTok' },
  platform: 'TikTok',
  grain: 'post',
  paid: 'organic',
  yearless: 'video',
  signatures: [['Video title', 'Video link', 'Post time', 'Total views']],
  decimals: ['.'],
  columns: [
    { field: 'date', headers: ['Post time'] },
    { field: 'permalink', headers: ['Video link'] },
    { field: 'text', headers: ['Video title'] },
    { field: 'views', headers: ['Total views'] },
    { field: 'reactions', headers: ['Total likes'] },
    { field: 'comments', headers: ['Total comments'] },
    { field: 'shares', headers: ['Total shares'] },
  ],
};

/** Videos of a TikTok business account; favourites are saves. */
export const tiktokBusinessVideos: SourceDefinition = {
  id: 'tiktok-business-videos',
  name: { en: 'TikTok Business Suite videos', fr: 'Vidéos TikTok Business Suite' },
  platform: 'TikTok',
  grain: 'post',
  paid: 'organic',
  yearless: 'video',
  signatures: [['Video title', 'Video link', 'Post time', 'Video views']],
  decimals: ['.'],
  columns: [
    { field: 'date', headers: ['Post time'] },
    { field: 'permalink', headers: ['Video link'] },
    { field: 'text', headers: ['Video title'] },
    { field: 'views', headers: ['Video views'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Comments'] },
    { field: 'shares', headers: ['Shares'] },
    { field: 'saves', headers: ['Add to Favorites'] },
  ],
};
