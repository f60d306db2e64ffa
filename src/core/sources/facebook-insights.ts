import type { SourceDefinition } from './define.ts';

/**
 * Posts of a Facebook page as Insights exported them until about 2022: the names of the columns, below them a row that
 * describes each, then the posts with month-first dates. Reach and impressions are those of organic and paid display.
 */
export const facebookInsights: SourceDefinition = {
  id: 'facebook-insights',
  name: { en: 'Facebook Insights (until 2022)', fr: 'Facebook Insights (jusqu’en 2022)' },
  platform: 'Facebook',
  grain: 'post',
  paid: 'mixed',
  dates: 'mdy',
  describedBelow: true,
  signatures: [['Post Message', 'Lifetime Post Total Reach']],
  decimals: ['.'],
  columns: [
    { field: 'date', headers: ['Posted'] },
    { field: 'post_id', headers: ['Post ID'] },
    { field: 'permalink', headers: ['Permalink'] },
    { field: 'text', headers: ['Post Message'] },
    { field: 'post_type', headers: ['Type'] },
    { field: 'reach', headers: ['Lifetime Post Total Reach'] },
    { field: 'impressions', headers: ['Lifetime Post Total Impressions'] },
    { field: 'clicks_all', headers: ['Lifetime Post Consumptions'] },
    { field: 'negative_feedback', headers: ['Lifetime Negative Feedback from Users'] },
  ],
};
