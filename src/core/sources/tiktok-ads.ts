import type { SourceDefinition } from './define.ts';

/**
 * Campaigns, ad groups or ads of TikTok Ads Manager, with or without days. "Conversions" are what the ad group was set
 * to; "complete payments" are those that the site reports. What the ads sold in the TikTok shop stands in columns of
 * its own, and is another revenue than that of the site.
 */
export const tiktokAds: SourceDefinition = {
  id: 'tiktok-ads',
  name: { en: 'TikTok Ads', fr: 'Publicités TikTok' },
  platform: 'TikTok',
  grain: 'range',
  paid: 'paid',
  periodAbove: true,
  blankMeansTotal: ['campaign', 'adset', 'ad', 'date'],
  signatures: [
    ['Ad group name', 'Clicks (destination)'],
    ['Campaign name', 'Clicks (destination)'],
    ['By Day', 'Ad group name'],
    ['By Day', 'Campaign name', 'Cost'],
    ['Campaign name', 'Total complete payment value'],
    ['Ad name', 'Gross revenue (Shop)'],
    ['Campaign name', 'Gross revenue (Shop)'],
    ['Campaign name', '6-second video views'],
  ],
  decimals: ['.', '.', '.', '.', '.', '.', '.', '.'],
  columns: [
    { field: 'date', headers: ['By Day', 'Date'] },
    { field: 'campaign', headers: ['Campaign name'] },
    { field: 'adset', headers: ['Ad group name'] },
    { field: 'ad', headers: ['Ad name'] },
    { field: 'currency', headers: ['Currency'] },
    { field: 'spend', headers: ['Cost', 'Cost (XXX)', 'Spend', 'Spend (XXX)', 'Total cost'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'reach', headers: ['Reach'] },
    { field: 'frequency', headers: ['Frequency'] },
    { field: 'link_clicks', headers: ['Clicks (destination)'] },
    { field: 'clicks_all', headers: ['Clicks (all)', 'Clicks'] },
    { field: 'video_views', headers: ['2-second video views'] },
    { field: 'conversions', headers: ['Conversions'] },
    { field: 'results', headers: ['Results'] },
    { field: 'purchases', headers: ['Total complete payment', 'Complete payment'] },
    { field: 'purchases', headers: ['Purchases (Shop)'], inShop: true },
    { field: 'revenue', headers: ['Total complete payment value', 'Complete payment value'] },
    { field: 'revenue', headers: ['Gross revenue (Shop)', 'Gross revenue (Shop) (XXX)'], inShop: true },
  ],
};
