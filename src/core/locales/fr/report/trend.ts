import type { trend as en } from '../../en/report/trend.ts';

export const trend: typeof en = {
  month: 'Mois',
  invested: 'Investi',
  revenue: 'Rapporté',
  fullReturn: 'Retour',
  engagements: 'Interactions',
  engagementsEarlier: 'Ancien comptage',
  message: (n) => `Les ${n} derniers mois des données ; un mois sans données reste vide.`,
  rank: {
    revenue: (month, rank, n) =>
      rank === 1
        ? `De ${n} mois, celui qui a le plus rapporté : ${month}.`
        : `${capitalised(month)} : ${rank}e de ${n} mois pour ce qui a été rapporté.`,
    engagements: (month, rank, n) =>
      rank === 1
        ? `De ${n} mois, celui qui a le plus d'interactions : ${month}.`
        : `${capitalised(month)} : ${rank}e de ${n} mois pour les interactions.`,
  },
  revenueNote: 'Selon la même source pour tous les mois.',
  earlierNote: 'Compté autrement que par la suite : ce n’est pas la même série.',
  partial: (month) => `${month} (incomplet)`,
  without: (months, platforms) => `${months} : interactions sans ${platforms}, faute de données.`,
  withoutAds: (months) => `${months} : pas de données publicitaires ; l'investissement ne les comprend pas.`,
  countedSince: (month) =>
    `Les interactions sont comptées autrement depuis ${month} : deux colonnes, jamais une seule série.`,
  seen: 'Vu, par plateforme (sans total)',
  measures: { impressions: 'impressions', views: 'vues' },
  short: { impressions: 'impr.', views: 'vues' },
  seriesOf: (platform, measure) => `${platform} (${measure})`,
  newCount: (month) => `${month} · nouveau comptage`,
  break: (platform, measure, month) =>
    `${platform} compte des ${measure} depuis ${month} : ce qui précède est un autre chiffre, dans une autre colonne.`,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
