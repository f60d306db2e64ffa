import type { networkBlocks as en } from '../../en/report/network-blocks.ts';

export const networkBlocks: typeof en = {
  message: "Chaque réseau par ses propres chiffres, tels qu'il les exporte.",
  mostFollowers: (platform, n) => `${platform} a gagné le plus d'abonnés : ${n}.`,
  change: 'Évolution',
  from: 'Compté sur',
  ofAds: (name) => `${name} (publicité)`,
  names: {
    netFollowers: 'abonnés, gagnés moins perdus',
    clickRate: 'taux de clic',
    costPerClick: 'coût par clic',
    reach: 'portée (personnes)',
    reachOfDay: 'portée du meilleur jour',
    reachOfPost: 'portée, meilleure publication',
  },
  notes: {
    clickRate: 'Clics sur un lien ÷ impressions, sur les lignes qui ont les deux.',
    costPerClick: 'Dépense ÷ clics sur un lien, sur les lignes qui ont les deux.',
    netFollowers: 'Nouveaux abonnés − abonnés perdus.',
    reach:
      "Les personnes touchées plusieurs jours ou par plusieurs publications sont en partie les mêmes : elles ne s'additionnent pas.",
    followers: 'Le dernier nombre connu de la période.',
  },
  atLeast: "Au moins : certaines lignes ne l'indiquent pas.",
  origins: {
    post: (n) => `${n} publications de la période`,
    day: (n) => `${n} jours`,
    hour: (n) => `${n} heures`,
    range: (n) => `${n} lignes`,
    breakdown: (n) => `${n} lignes`,
    total: (n) => `${n} lignes`,
  },
  formats: (uses) => `Formats : ${uses}.`,
  formatUse: (format, posts, usual) => `${format} ${posts} publications, ${usual} interactions en général`,
  formatOnly: (format, posts) => `${format} ${posts} publications`,
};
