import type { decision as en } from '../../en/report/decision.ts';

export const decision: typeof en = {
  reallocate: (from, to, spend) =>
    `Réaffecter : passer le budget de ${from} (${spend}) à ${to}, par étapes de 20 % par semaine.`,
  increase: (campaign) => `Augmenter : relever le budget de ${campaign} de 10 à 20 %, puis refaire le point.`,
  reduce: (campaign, spend, revenue) =>
    `Réduire : arrêter ou couper ${campaign}. La campagne a coûté ${spend} et rapporté ${revenue}.`,
  reduceWhy: (low, high, n) =>
    `Sur ${n} ventes, son retour se situe entre ${low} et ${high} fois la dépense : moins de 1 au mieux.`,
  pays: (low, high, n) =>
    `Sur ${n} ventes, le retour de la meilleure se situe entre ${low} et ${high} fois la dépense.`,
  helps: (goal) => `Cela aide un objectif en retard : ${goal}.`,
  trackRevenue:
    "D'abord, rendre le résultat mesurable : coller l'export d'analyse du site, ou saisir les ventes dans Résultats.",
  trackRevenueWhy: "Sans chiffre d'affaires, aucun retour ne peut être calculé ; comparez le coût par résultat.",
  enterCosts: "D'abord, saisir tous les coûts : heures, outils, agences, création (menu › Saisir coûts et résultats).",
  enterCostsWhy: "La publicité n'est qu'une partie du coût ; le retour tous coûts compris reste inconnu.",
  mendTags: (spellings, main) => `D'abord, corriger les balises : écrire ${spellings} toujours ${main}.`,
  mendTagsWhy: (share) =>
    `${share} du chiffre d'affaires est sous des graphies isolées : aucune plateforme ne peut être jugée.`,
  pilot: (platform, budget) =>
    `Test sur ${platform} : deux variantes, ${budget} en tout, quatre semaines, un seul critère : le coût par vente.`,
  pilotWhy: "Arrêter une variante à la moitié du budget sans vente. Aucune campagne ne se détache pour l'instant.",
  keep: 'Maintenir le budget : rien dans les données ne plaide pour un changement.',
  keepWhy: (day) => `Refaire le point le ${day}.`,
  marginAsked: 'Saisissez la marge brute dans Réglages : sans elle, aucune campagne ne peut être dite rentable.',
};
