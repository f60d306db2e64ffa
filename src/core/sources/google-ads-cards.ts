import type { SourceDefinition } from './define.ts';

/**
 * Cards of the overview of Google Ads, each a file of its own without lines above its header: the series of days and
 * the campaigns. Money has its currency in the cell; of campaigns the period stands in the name of the file only, as in
 * "Campanhas(2026.05.05-2026.05.24)". The type of a campaign is not told, so that none of them is social.
 */
export const googleAdsCards: SourceDefinition = {
  id: 'google-ads-cards',
  name: { en: 'Google Ads overview', fr: 'Vue d’ensemble de Google Ads' },
  platform: 'Google Ads',
  grain: 'range',
  paid: 'paid',
  social: 'video',
  periodAbove: true,
  signatures: [
    ['Date', 'Clicks', 'Avg. CPC', 'Cost'],
    ['Nome da campanha', 'Nome do grupo de campanhas', 'Custo'],
  ],
  decimals: ['.', ','],
  columns: [
    { field: 'date', headers: ['Date', 'Data'] },
    { field: 'campaign', headers: ['Nome da campanha'] },
    { field: 'spend', headers: ['Cost', 'Custo', 'Coût'] },
    { field: 'clicks_all', headers: ['Clicks', 'Cliques', 'Clics'] },
    { field: 'impressions', headers: ['Impressions', 'Impressões'] },
    { field: 'conversions', headers: ['Conversions', 'Conversões'] },
  ],
};

/** The series of days again: with these headers alone it could be anyone's table, with the name of its file it is sure. */
export const googleAdsSeries: SourceDefinition = {
  ...googleAdsCards,
  tabName: /\(\d{4}\.\d{2}\.\d{2}(?:-|\))/,
  signatures: [
    ['Date', 'Clicks', 'Cost'],
    ['Data', 'Cliques', 'Custo'],
    ['Date', 'Clics', 'Coût'],
  ],
  decimals: ['.', ',', ','],
};
