import type { ColumnDefinition, SourceDefinition } from './define.ts';

const DATE: ColumnDefinition = { field: 'date', headers: ['Date'] };

const tiktok = { platform: 'TikTok', grain: 'day', paid: 'organic' } as const;

/**
 * Days of a TikTok account, from the analytics of the app: overview, viewers, followers. Headers are English in every
 * language; dates are a localised month and a day ("March 14", "8 de marzo"), without a year.
 */
export const tiktokOverview: SourceDefinition = {
  ...tiktok,
  id: 'tiktok-overview',
  name: { en: 'TikTok overview', fr: 'Vue d’ensemble TikTok' },
  yearless: 'order',
  signatures: [['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares']],
  decimals: ['.'],
  columns: [
    DATE,
    { field: 'views', headers: ['Video Views'] },
    { field: 'profile_visits', headers: ['Profile Views'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Comments'] },
    { field: 'shares', headers: ['Shares'] },
  ],
};

/** People who watched, by day: of new and returning viewers only the total is read. */
export const tiktokViewers: SourceDefinition = {
  ...tiktok,
  id: 'tiktok-viewers',
  name: { en: 'TikTok viewers', fr: 'Spectateurs TikTok' },
  yearless: 'order',
  signatures: [['Date', 'Total Viewers', 'New Viewers']],
  decimals: ['.'],
  columns: [DATE, { field: 'reach', headers: ['Total Viewers'] }],
};

/** The stock of followers by day, and its change, which is gained less lost. */
export const tiktokFollowers: SourceDefinition = {
  ...tiktok,
  id: 'tiktok-followers',
  name: { en: 'TikTok followers', fr: 'Abonnés TikTok' },
  yearless: 'order',
  signatures: [['Date', 'Followers', 'Difference in followers from previous day']],
  decimals: ['.'],
  columns: [
    DATE,
    { field: 'followers_total', headers: ['Followers'] },
    { field: 'followers_gained', headers: ['Difference in followers from previous day'] },
  ],
};

/** Days of a TikTok business account. Its dates have their year; NAN is unknown; net growth is gained less lost. */
export const tiktokBusiness: SourceDefinition = {
  ...tiktok,
  id: 'tiktok-business',
  name: { en: 'TikTok Business Suite overview', fr: 'Vue d’ensemble TikTok Business Suite' },
  signatures: [
    ['Date', 'Video views', 'Reached audience', 'Profile views'],
    ['Date', 'Video views', 'Leads submission', 'Net growth'],
  ],
  decimals: ['.', '.'],
  columns: [
    DATE,
    { field: 'views', headers: ['Video views'] },
    { field: 'reach', headers: ['Reached audience'] },
    { field: 'profile_visits', headers: ['Profile views'] },
    { field: 'reactions', headers: ['Likes'] },
    { field: 'comments', headers: ['Comments'] },
    { field: 'shares', headers: ['Shares'] },
    { field: 'leads', headers: ['Leads submission'] },
    { field: 'followers_gained', headers: ['New followers'] },
    { field: 'followers_lost', headers: ['Lost followers'] },
  ],
};

/** The audience of a TikTok business account by day: the stock of followers, and the people reached. */
export const tiktokAudience: SourceDefinition = {
  ...tiktok,
  id: 'tiktok-audience',
  name: { en: 'TikTok Business Suite audience', fr: 'Audience TikTok Business Suite' },
  signatures: [['Date', 'Total followers', 'Reached audience', 'Engaged audience']],
  decimals: ['.'],
  columns: [
    DATE,
    { field: 'followers_total', headers: ['Total followers'] },
    { field: 'followers_gained', headers: ['New followers'] },
    { field: 'reach', headers: ['Reached audience'] },
  ],
};
