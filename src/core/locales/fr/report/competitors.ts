import type { competitors as en } from '../../en/report/competitors.ts';
import { counted } from '../plural.ts';

export const competitors: typeof en = {
  heading: 'Face aux concurrents',
  columns: ['Qui', 'Nombre', 'Avant', 'Évolution', 'Face à nous', 'Part', 'Rang'],
  us: 'Nous',
  figures: { mentions: 'Mentions', posts: 'Publications' },
  voice: (share, total, brands) =>
    `Part de voix : ${share} ${total === '1' ? 'de la seule mention' : `des ${total} mentions`} de ${brands} marques`,
  voiceBefore: (before) => `, ${before} avant, parmi les mêmes`,
  voiceSure: (confidence) => ` (${confidence})`,
  behind: (what, rank, of, leader, gap) =>
    `${what} : nous sommes ${rank === '1' ? '1er' : `${rank}e`} sur ${of}, ${gap} derrière ${leader}`,
  ahead: (what, of, next, gap) => `${what} : nous sommes premiers sur ${of}, ${gap} devant ${next}`,
  level: (what, other) => `${what} : nous sommes à égalité avec ${other}`,
  rank: (rank, of) => `${rank} sur ${of}`,
  oursUnknown: (what) => `${what} : les concurrents sont notés, notre propre nombre ne l'est pas`,
  gap: (by, share) => `${by} (${share})`,
  notes: {
    results: "Les nôtres et les leurs : notés dans l'onglet Résultats, pour les mêmes jours.",
    exports: "Les nôtres : d'après nos exports ; les leurs : notés dans l'onglet Résultats, pour les mêmes jours.",
    unknown: "Le nôtre n'est ni noté dans Résultats, ni dans les exports.",
    share: 'Du total des comptes de ce tableau.',
    voice: (low, high) => `Entre ${low} et ${high} (fourchette à 95 %).`,
    clear: "L'évolution depuis la période précédente dépasse ce que ferait le hasard.",
    unclear: 'Le hasard seul ferait une évolution aussi grande depuis la période précédente.',
  },
  more: (n) => `${counted(n, 'autre compte', 'autres comptes')} derrière ceux-ci`,
  absent: (names) => `Pas notés pour ces jours, et dans aucun chiffre : ${names}.`,
  sameDays: 'Seuls des nombres des mêmes jours sont comparés. Ce que les autres comptent, et comment, ne se voit pas.',
};
