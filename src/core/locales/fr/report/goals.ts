import type { goals as en } from '../../en/report/goals.ts';

export const goals: typeof en = {
  columns: ['Objectif', 'Actuel', 'Cible', 'Échéance', 'Avancement', 'État'],
  none: "Aucun objectif pour l'instant. Menu › Suivre les objectifs : un nombre, une échéance et l'objectif de l'entreprise.",
  noValue: 'non mesuré',
  notRead: 'illisible',
  incomplete: 'à compléter',
  monthColumns: ['Mois', 'Valeur', 'Visé'],
  monthsOfTotal: "Ce que chaque mois a apporté, et ce que chaque mois de l'objectif doit apporter.",
  monthsOfLevel: 'Chaque mois à côté de la cible.',
  expected: (share) => `D'après le calendrier, il faudrait ${share} du chemin.`,
};
