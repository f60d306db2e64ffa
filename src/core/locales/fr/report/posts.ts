import type { posts as en } from '../../en/report/posts.ts';

export const posts: typeof en = {
  columns: ['Publication', 'Plateforme', 'Jour', 'Interactions', "Fois l'habituel"],
  message: (n) =>
    `${n} publications, chacune face à la publication habituelle (la médiane) de sa plateforme ; une semaine au moins.`,
  best: 'Les meilleures',
  toRework: 'À retravailler',
  tooFew: 'Trop peu de publications à comparer : au moins cinq par plateforme, vieilles d’une semaine.',
  noText: '(sans texte)',
};
