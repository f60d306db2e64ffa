import type { goals as en } from '../../en/report/goals.ts';

export const goals: typeof en = {
  columns: ['Objectif', 'Actuel', 'Cible', 'Échéance', 'Avancement', 'État'],
  none: "Aucun objectif pour l'instant. Menu › Suivre les objectifs : un nombre, une échéance et l'objectif de l'entreprise.",
  noValue: 'non mesuré',
  notRead: 'non compris',
  incomplete: 'à compléter',
  expected: (share) => `D'après le calendrier, il faudrait ${share} du chemin.`,
};
