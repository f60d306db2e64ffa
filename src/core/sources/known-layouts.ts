import { same } from '../lib/text.ts';
import type { KnownLayout } from './recognise.ts';

/** Exports that are recognised and named, and not read yet: so that none of them is taken for a plain table. */
export const KNOWN_LAYOUTS: readonly KnownLayout[] = [
  {
    name: same('X (Twitter) · posts'),
    signatures: [
      ['Post id', 'Post text', 'Detail Expands'],
      ['Tweet id', 'Tweet text'],
    ],
  },
  {
    name: { en: 'X (Twitter) · account overview', fr: 'X (Twitter) · vue du compte' },
    signatures: [
      ['Create Post', 'Reposts', 'Bookmarks'],
      ['Tweets published', 'impressions'],
    ],
  },
  {
    name: { en: 'TikTok · overview', fr: 'TikTok · vue d’ensemble' },
    signatures: [
      ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
      ['Date', 'Difference in followers from previous day'],
      ['Date', 'Total Viewers', 'New Viewers'],
    ],
  },
  {
    name: { en: 'TikTok · videos', fr: 'TikTok · vidéos' },
    signatures: [['Video title', 'Video link', 'Post time']],
  },
  {
    name: same('TikTok Ads'),
    signatures: [
      ['Ad group name', 'Clicks (destination)'],
      ['By Day', 'Ad group name'],
    ],
  },
  {
    name: same('YouTube Studio'),
    signatures: [
      ['Views', 'Watch time (hours)'],
      ['Video title', 'Video publish time'],
      ['Aufrufe', 'Wiedergabezeit (Stunden)'],
      ['Visualizações', 'Tempo de exibição (horas)'],
      ['Vues', 'Durée de visionnage (heures)'],
    ],
  },
  {
    name: { en: 'LinkedIn · page', fr: 'LinkedIn · page' },
    signatures: [
      ['Overview page views (total)', 'Overview unique visitors (total)'],
      ['Impressions (organic)', 'Impressions (sponsored)'],
      ['Post title', 'Post link', 'Offsite Views'],
      ['Sponsored followers', 'Organic followers'],
    ],
  },
  { name: same('LinkedIn Campaign Manager'), signatures: [['Campaign Group Name', 'Total Spent']] },
  {
    name: { en: 'Meta Business Suite · chart', fr: 'Meta Business Suite · graphique' },
    signatures: [
      ['Date', 'Primary'],
      ['Data', 'Primary'],
    ],
  },
  {
    name: { en: 'Facebook Insights (until 2022)', fr: 'Facebook Insights (jusqu’en 2022)' },
    signatures: [['Post Message', 'Lifetime Post Total Reach']],
  },
  {
    name: { en: 'GA4 · report snapshot', fr: 'GA4 · aperçu des rapports' },
    signatures: [
      ['Nth day', 'Users'],
      ['Nth day', 'Active users'],
      ['Nth day', 'New users'],
      ['Día N', 'Usuarios'],
    ],
  },
];
