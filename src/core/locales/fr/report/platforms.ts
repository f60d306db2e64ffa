import type { platforms as en } from '../../en/report/platforms.ts';

export const platforms: typeof en = {
  columns: ['Plateforme', 'Interactions', "Taux d'eng.", 'Vues', 'Publications', 'Visites', 'Prospects'],
  one: (platform, engagements) => `Seule ${platform} a des données : ${engagements} interactions.`,
  present: (platforms) => `Des données de ${platforms} ; aucune ne compte d'interactions.`,
  onlyVisits: (visits) =>
    `${visits} visites viennent des réseaux ; ce que les gens y ont fait n'est pas dans les données.`,
  unnamed: 'Réseau non précisé',
  noneActive: 'Aucune plateforme n’a de données sur cette période.',
  engaged: (platform, share) => `${platform} réunit ${share} des interactions.`,
  both: (platform, share, visits) => `${platform} réunit ${share} des interactions et amène ${visits} des visites.`,
  engagedAndVisited: (platform, share, other, visits) =>
    `${platform} réunit ${share} des interactions ; ${other} amène ${visits} des visites.`,
  changed: (before) => `Évolution depuis ${before}`,
  before: (period, value) => `${period} : ${value}.`,
  notCompared: 'Les données ne couvrent pas toute la période : elle n’est pas comparée à la précédente.',
  distribution: 'Part de chaque plateforme',
  shares: {
    posts: 'Publications',
    engagements: 'Interactions',
    visits: 'Visites',
    spend: 'Publicité',
    revenue: 'Rapporté',
  },
  chart: 'Interactions par plateforme',
  noTotal: 'Les vues et la portée de plateformes différentes ne se comptent pas pareil ; elles ne s’additionnent pas.',
  visitsAndLeads:
    "Les visites sont celles que l'outil d'analyse du site a vues ; les prospects, ceux des exports et de l'onglet Résultats.",
  young: 'Les publications des sept derniers jours gagnent encore des interactions : leur plateforme peut monter.',
  silent: 'pas de données sur cette période',
  rateNote: 'Interactions ÷ impressions (vues si l’export n’a pas d’impressions), sur les lignes qui ont les deux.',
};
