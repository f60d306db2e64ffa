import type { SourceDefinition } from './define.ts';

/**
 * Campaigns of LinkedIn Campaign Manager by day, below the lines "Campaign Performance Report" and "Report Start", with
 * a total at the end. Dates are month-first. Without a breakdown by day each row begins on the first day of the report
 * and covers all of it.
 */
export const linkedinAds: SourceDefinition = {
  id: 'linkedin-ads',
  name: { en: 'LinkedIn Ads', fr: 'Publicités LinkedIn' },
  platform: 'LinkedIn',
  grain: 'range',
  paid: 'paid',
  dates: 'mdy',
  periodAbove: true,
  blankMeansTotal: ['campaign', 'account'],
  signatures: [
    ['Campaign Group Name', 'Total Spent'],
    ['Start Date (in UTC)', 'Campaign Name', 'Total Spent'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'period_start', headers: ['Start Date (in UTC)'] },
    { field: 'period_end', headers: ['End Date (in UTC)'] },
    { field: 'account', headers: ['Account Name'] },
    { field: 'campaign', headers: ['Campaign Name'] },
    { field: 'campaign', headers: ['Campaign Group Name'] },
    { field: 'currency', headers: ['Currency'] },
    { field: 'spend', headers: ['Total Spent'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'clicks_all', headers: ['Clicks'] },
    { field: 'link_clicks', headers: ['Clicks to Landing Page'] },
    { field: 'conversions', headers: ['Conversions'] },
    { field: 'revenue', headers: ['Total Conversion Value'] },
  ],
};
