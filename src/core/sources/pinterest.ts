import type { SourceDefinition } from './define.ts';

/**
 * Figures of a Pinterest account under Pinterest's own names. Pin clicks are all clicks on a pin, outbound clicks those
 * that leave Pinterest; its engagements count clicks too.
 */
export const pinterest: SourceDefinition = {
  id: 'pinterest',
  name: { en: 'Pinterest analytics', fr: 'Statistiques Pinterest' },
  platform: 'Pinterest',
  grain: 'day',
  paid: 'organic',
  periodAbove: true,
  signatures: [
    ['Pin clicks', 'Outbound clicks'],
    ['Pin clicks', 'Saves', 'Impressions'],
    ['Outbound clicks', 'Saves', 'Engagements'],
  ],
  decimals: ['.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'engagements_reported', headers: ['Engagements'] },
    { field: 'clicks_all', headers: ['Pin clicks'] },
    { field: 'link_clicks', headers: ['Outbound clicks'] },
    { field: 'saves', headers: ['Saves'] },
  ],
};

/** Campaigns and ad groups of Pinterest Ads; checkouts are purchases. */
export const pinterestAds: SourceDefinition = {
  id: 'pinterest-ads',
  name: { en: 'Pinterest Ads', fr: 'Publicités Pinterest' },
  platform: 'Pinterest',
  grain: 'range',
  paid: 'paid',
  periodAbove: true,
  blankMeansTotal: ['campaign', 'adset', 'date'],
  signatures: [
    ['Spend in account currency', 'Pin clicks'],
    ['Spend in account currency', 'Outbound clicks'],
    ['Spend in account currency', 'Campaign name', 'Impressions'],
  ],
  decimals: ['.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'campaign', headers: ['Campaign name'] },
    { field: 'adset', headers: ['Ad group name'] },
    { field: 'spend', headers: ['Spend in account currency'] },
    { field: 'impressions', headers: ['Impressions'] },
    { field: 'clicks_all', headers: ['Pin clicks'] },
    { field: 'link_clicks', headers: ['Outbound clicks'] },
    { field: 'saves', headers: ['Saves'] },
    { field: 'conversions', headers: ['Total conversions'] },
    { field: 'purchases', headers: ['Checkouts'] },
    { field: 'revenue', headers: ['Checkout value in account currency'] },
  ],
};
