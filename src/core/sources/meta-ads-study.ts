import type { SourceDefinition } from './define.ts';

/**
 * Facebook ads of a public data set about sales: one row for each ad and group of people, without dates, so that it
 * counts in no period. Of its two conversions the approved ones, sales, are the stricter.
 */
export const metaAdsStudy: SourceDefinition = {
  id: 'meta-ads-study',
  name: { en: 'Facebook ads (data set)', fr: 'Publicités Facebook (jeu de données)' },
  platform: 'Facebook',
  grain: 'range',
  paid: 'paid',
  signatures: [['fb_campaign_id', 'Impressions', 'Spent']],
  decimals: ['.'],
  columns: [
    { field: 'campaign', headers: ['xyz_campaign_id'] },
    { field: 'adset', headers: ['fb_campaign_id'] },
    { field: 'ad', headers: ['ad_id'] },
    { field: 'breakdown', headers: ['age', 'gender', 'interest'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'clicks_all', headers: ['Clicks'] },
    { field: 'spend', headers: ['Spent'] },
    { field: 'conversions', headers: ['Approved_Conversion'] },
    { field: 'conversions_all', headers: ['Total_Conversion'] },
  ],
};
