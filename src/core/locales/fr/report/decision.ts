import type { decision as en } from '../../en/report/decision.ts';

const counted = (by: string) => (by ? ` selon ${by}` : '');

export const decision: typeof en = {
  reallocate: (from, to, spend) =>
    `Réaffecter : passer le budget de ${from} (${spend}) à ${to}, 20 % de ce budget par semaine.`,
  reallocateNext: (from, to) => `Réaffecter : passer 10 à 20 % du budget de ${from} à ${to}, puis refaire le point.`,
  reallocateNextWhy: (from, to) =>
    `${from} est rentable en moyenne, mais l'euro suivant rapporte sûrement plus dans ${to} (voir les courbes).`,
  increase: (campaign) => `Augmenter : relever le budget de ${campaign} de 10 à 20 %, puis refaire le point.`,
  reduce: (campaign, spend, revenue, by) =>
    `Réduire : arrêter ou couper ${campaign}. La campagne a coûté ${spend} et rapporté ${revenue}${counted(by)}.`,
  reduceEnded: (campaign, spend, revenue, by) =>
    `Réduire : ne pas relancer ${campaign} telle quelle. Elle a coûté ${spend} et rapporté ${revenue}${counted(by)}.`,
  reduceWhy: (low, high, n, from, by) =>
    `Sur ${n} ventes${counted(by)}, son retour se situe entre ${low} et ${high} fois la dépense : au mieux sous ${from}, le seuil de rentabilité.`,
  pays: (campaign, low, high, n, from, by) =>
    `Sur ${n} ventes${counted(by)}, ${campaign} rapporte ${low} à ${high} fois la dépense ; arrêter sous ${from}, le seuil de rentabilité.`,
  helps: (goal) => `Cela aide un objectif en retard : ${goal}.`,
  trackRevenue:
    "D'abord, mesurer le résultat : coller un export d'analyse du site avec chiffre d'affaires, ou saisir les ventes dans Résultats.",
  trackRevenueWhy: "Sans chiffre d'affaires, le retour est inconnu.",
  trackRevenueEnded: (who, day, period) =>
    `D'abord, mesurer le résultat : les données s'arrêtent au ${day} (${who}) ; coller celles de la période : ${period}.`,
  compareCosts: "Sans chiffre d'affaires, le retour est inconnu ; en attendant, comparez le coût par résultat.",
  enterCosts: "D'abord, saisir tous les coûts : heures, outils, agences, création (menu › Saisir coûts et résultats).",
  enterCostsWhy: "La publicité n'est qu'une partie du coût ; le retour tous coûts compris reste inconnu.",
  mendTags: (spellings, main) => `D'abord, corriger les balises : écrire ${spellings} toujours ${main}.`,
  mendTagsWhy: (share) =>
    `${share} du chiffre d'affaires est sous des graphies isolées : aucune plateforme ne peut être jugée.`,
  pilot: {
    salesOfClicks: (platform, budget) =>
      `Test sur ${platform} : deux variantes, ${budget} en tout, quatre semaines, un seul critère : les ventes par clic.`,
    clicksOfImpressions: (platform, budget) =>
      `Test sur ${platform} : deux variantes, ${budget} en tout, quatre semaines, un seul critère : le taux de clic.`,
    unknown: (platform, budget) =>
      `Test sur ${platform} : deux variantes, ${budget} en tout, quatre semaines, un seul critère : le coût par vente.`,
  },
  pilotSample: {
    salesOfClicks: (trials, rate, better) =>
      `Il faut ${trials} clics par variante pour distinguer ${better} de ${rate}. Arrêter à mi-budget sans vente.`,
    clicksOfImpressions: (trials, rate, better) =>
      `Il faut ${trials} impressions par variante pour distinguer ${better} de ${rate}. À mi-budget, arrêter si l'écart est du double.`,
  },
  pilotWhy: "Arrêter une variante à la moitié du budget sans vente. Aucune campagne ne se détache pour l'instant.",
  keep: 'Maintenir le budget : rien dans les données ne plaide pour un changement.',
  keepWhy: (day) => `Refaire le point le ${day}.`,
  marginAsked: 'Saisissez la marge brute dans Réglages : sans elle, aucune campagne ne peut être dite rentable.',
  kept: (day, what) => `Décidé le ${day} : ${what}`,
  outcome: {
    withReturn: (spend, times) => `${spend} à ${times} ×`,
    withCost: (spend, cost) => `${spend}, ${cost} par vente`,
    spendOnly: (spend) => spend,
    compared: (names, days, since, before, by, evidence) =>
      `${names}, ${days} jours depuis : ${since} ; autant avant : ${before}${counted(by)}${evidence}. La cause n'est pas prouvée.`,
    stopped: (names, days, before) =>
      `${names} : aucune dépense dans les ${days} jours qui ont suivi ; dans les ${days} d'avant : ${before}.`,
    tags: (before, since) =>
      `Chiffre d'affaires sous des graphies isolées : ${since} depuis, ${before} sur autant de jours avant.`,
    tooRecent: 'Trop récent pour dire ce qui en est sorti ; le prochain rapport le dira.',
    nothingNamed: 'Elle ne nomme ni campagne ni réseau des données : rien à comparer.',
    noData: "Rien à comparer pour l'instant : les données n'ont aucune publicité des jours d'avant.",
  },
};
