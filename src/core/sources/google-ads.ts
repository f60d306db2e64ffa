import type { SourceDefinition } from './define.ts';

/** Campaigns of Google Ads; the type of campaign stands in `channel_group`, since only video campaigns are social. */
export const googleAds: SourceDefinition = {
  id: 'google-ads',
  name: { en: 'Google Ads campaigns', fr: 'Campagnes Google Ads' },
  platform: 'Google Ads',
  grain: 'range',
  paid: 'paid',
  social: 'video',
  periodAbove: true,
  groupsThousands: 'an English report has "25,881"',
  blankMeansTotal: ['campaign'],
  signatures: [
    ['Campaign', 'Impr.', 'Cost'],
    ['Campagne', 'Impr.', 'Coût'],
    ['Campanha', 'Impr.', 'Custo'],
  ],
  decimals: ['.', ',', ','],
  columns: [
    { field: 'date', headers: ['Day', 'Jour', 'Dia'] },
    { field: 'date', headers: ['Week', 'Semaine', 'Semana'], span: 'week' },
    { field: 'date', headers: ['Month', 'Mois', 'Mês'], span: 'month' },
    { field: 'account', headers: ['Account name', 'Account', 'Nom du compte', 'Compte', 'Conta'] },
    { field: 'campaign', headers: ['Campaign', 'Campagne', 'Campanha'] },
    { field: 'adset', headers: ['Ad group', "Groupe d'annonces", 'Grupo de anúncios'] },
    { field: 'breakdown', headers: ['Mot clé', 'Terme de recherche'] },
    { field: 'channel_group', headers: ['Campaign type', 'Type de campagne', 'Tipo de campanha'] },
    { field: 'currency', headers: ['Currency code', 'Code de la devise', 'Código da moeda'] },
    { field: 'impressions', headers: ['Impr.'] },
    { field: 'clicks_all', headers: ['Clicks', 'Clics', 'Cliques'] },
    { field: 'views', headers: ['Views', 'TrueView views', 'Vues', 'Vues TrueView', 'Visualizações'] },
    { field: 'spend', headers: ['Cost', 'Coût', 'Custo'] },
    { field: 'conversions', headers: ['Conversions', 'Conversões'] },
    { field: 'conversions_all', headers: ['All conv.', 'Toutes les conv.', 'Todas as conv.'] },
    {
      field: 'revenue',
      headers: ['Conv. value', 'Valeur de conversion', 'Valeur de conv.', 'Valor conv.', 'Valor da conv.'],
    },
  ],
};
