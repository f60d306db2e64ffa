import type { SourceDefinition } from './define.ts';

/** The followers of a TikTok account by gender or territory, as shares of all at the time of the export. */
export const tiktokFollowerShares: SourceDefinition = {
  id: 'tiktok-follower-shares',
  name: { en: 'TikTok followers by gender or territory', fr: 'Abonnés TikTok par genre ou territoire' },
  platform: 'TikTok',
  grain: 'breakdown',
  paid: 'organic',
  audience: true,
  signatures: [
    ['Top territories', 'Distribution'],
    ['Gender', 'Distribution'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'breakdown', headers: ['Top territories', 'Gender'] },
    { field: 'audience_share', headers: ['Distribution'] },
  ],
};

/** When the followers of a TikTok account are active: people by day and hour, who are the same from hour to hour. */
export const tiktokFollowerHours: SourceDefinition = {
  id: 'tiktok-follower-hours',
  name: { en: 'TikTok active followers by hour', fr: 'Abonnés TikTok actifs par heure' },
  platform: 'TikTok',
  grain: 'breakdown',
  paid: 'organic',
  yearless: 'order',
  signatures: [['Date', 'Hour', 'Active followers']],
  decimals: ['.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'breakdown', headers: ['Hour'] },
    { field: 'users', headers: ['Active followers'] },
  ],
};
