import type { networkBlocks as en } from '../../en/report/network-blocks.ts';
import { counted } from '../plural.ts';

export const networkBlocks: typeof en = {
  message: "Chaque réseau par ses propres chiffres, tels qu'il les exporte.",
  mostFollowers: (platform, n) => `${platform} a gagné le plus d'abonnés : ${n}.`,
  newFollowers: (platform, n) => `${counted(n, 'nouvel abonné', 'nouveaux abonnés')} sur ${platform}.`,
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
    post: (n) => `${counted(n, 'publication', 'publications')} de la période`,
    day: (n) => counted(n, 'jour', 'jours'),
    hour: (n) => counted(n, 'heure', 'heures'),
    range: (n) => counted(n, 'ligne', 'lignes'),
    breakdown: (n) => counted(n, 'ligne', 'lignes'),
    total: (n) => counted(n, 'ligne', 'lignes'),
  },
  formats: (uses) => `Formats : ${uses}.`,
  formatUse: (format, posts, usual) =>
    `${format} ${counted(posts, 'publication', 'publications')}, ${counted(usual, 'interaction', 'interactions')} en général`,
  formatOnly: (format, posts) => `${format} ${counted(posts, 'publication', 'publications')}`,
};
