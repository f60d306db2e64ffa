import type { home as shape } from '../en/home.ts';

export const home: typeof shape = {
  goals: {
    none: "Pas encore d'objectif\u00a0: fixez le premier",
    some: (onTrack, all) => `${onTrack} sur ${all} dans les temps ou atteints`,
    notRead: (n) =>
      n === 1 ? "1 cellule de l'onglet Objectifs n'est pas comprise" : `${n} cellules ne sont pas comprises`,
  },
  data: {
    none: 'Pas encore de données\u00a0: collez un export dans un onglet',
    upTo: (tabs, day) => `${tabs === 1 ? '1 onglet lu' : `${tabs} onglets lus`}, données jusqu'au ${day}`,
    missing: (platforms, period) => `${platforms}\u00a0: rien pour ${period}`,
    notRead: (tabs) => `Tout n'est pas compris\u00a0: ${tabs}`,
  },
  costs: {
    none: 'Pas encore de coûts\u00a0: sans eux, pas de retour complet',
    some: (total) => `${total} sur cette période, hors publicité`,
    tags: (spellings, share) =>
      `${spellings}\u00a0: une seule source, ${share} du chiffre d'affaires sous des graphies isolées`,
  },
  report: {
    none: (period) => `Pas encore fait pour ${period}`,
    made: (period) => `Fait pour ${period}`,
  },
  review: {
    none: 'Rien à revoir pour le moment',
    reached: (goal) => `Atteint\u00a0: ${goal}. Fixez le suivant`,
    missed: (goal) => `Manqué\u00a0: ${goal}. Décidez ce qui change`,
  },
};
