import type { tiles as en } from '../../en/report/tiles.ts';

export const tiles: typeof en = {
  invested: 'Investi',
  adSpend: 'Dépenses publicitaires',
  revenue: 'Rapporté',
  fullReturn: 'Retour, tous coûts compris',
  adsReturn: 'Retour sur la publicité',
  firstGoal: 'Premier objectif',
  allCosts: (ads) => `tous coûts ; publicité ${ads}`,
  adsOnly: 'publicité seule, selon les exports',
  beforeGoods: "sur le chiffre d'affaires, avant coût des ventes",
  afterGoods: (margin) => `après coût des ventes (marge ${margin})`,
  margin: (amount) => `marge ${amount}`,
  range: (low, high) => `de ${low} à ${high}`,
  rangeNote: "La fourchette va de l'outil qui voit le moins de ventes à celui qui en voit le plus.",
  noRevenue: 'non mesuré',
  noGoal: 'aucun',
  perUnit: (value, unit) => `${value} pour ${unit}`,
  noCosts: 'saisissez les coûts pour le savoir',
  noRevenueHint: "collez l'export du site ou les ventes",
  change: (change, before) => `${change} par rapport à ${before}`,
};
