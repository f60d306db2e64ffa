import type { client as shape } from '../../en/report/client.ts';

export const client: typeof shape = {
  handOver: 'Comment remettre cette copie (effacez ces lignes avant)',
  steps: [
    "Clic droit sur l'onglet de cette feuille › Copier vers › Nouvelle feuille de calcul, puis partagez celle-ci ; ou Fichier › Télécharger › PDF.",
    'Ne partagez pas ce classeur : ses autres onglets contiennent des coûts et des notes internes.',
    "Seuls les coûts visibles par tout le monde figurent dans cette copie ; ni la marge, ni les valeurs supposées, ni nos décisions n'entrent dans ses chiffres.",
  ],
  phrases: [
    ['Saisissez la marge brute dans Réglages : sans elle', 'Sur les seules ventes'],
    ['Sans la marge brute', 'Sur les seules ventes'],
    ['marge inconnue', 'sur les ventes'],
    ['rapporté × marge brute', 'rapporté'],
    ['sans marge, sur', 'sur'],
    ['tous coûts compris', 'sur les coûts présentés'],
    ['Tous les coûts', 'Coûts présentés'],
    ['tous les coûts', 'les coûts présentés'],
    ['Tous coûts', 'Coûts présentés'],
    ['tous coûts', 'coûts présentés'],
  ],
  tiles: { noCosts: 'aucun autre coût présenté', noRevenueHint: "aucune vente n'a été mesurée" },
  goals: { none: "Aucun objectif n'est fixé." },
  decision: {
    trackRevenue: "Rendre d'abord le résultat mesurable : les ventes, vues par l'outil d'analyse du site ou la caisse.",
    trackRevenueEnded: () =>
      "Rendre d'abord le résultat mesurable : les ventes, vues par l'outil d'analyse du site ou la caisse.",
    enterCosts: "Maintenir le budget tel quel, le temps de mettre en face des ventes tout ce qu'il coûte.",
    enterCostsWhy: "La publicité n'est qu'une partie du coût.",
  },
  headline: {
    adsOnly: (period, per100, hundred) =>
      `${period} : ${hundred} de publicité ont rapporté ${per100}, publicité seule.`,
    adsBeside: (period, spend, revenue) =>
      `${period} : ${spend} de publicité, et ${revenue} de ventes avec et sans elle.`,
    costsOnly: (period, invested) =>
      `${period} : ${invested} de coûts ; ce qu'ils ont rapporté n'est pas encore mesuré.`,
    revenueOnly: (period, revenue) => `${period} : les réseaux sociaux ont rapporté ${revenue}.`,
    activity: (period, engagements) => `${period} : ${engagements} interactions ; aucune vente n'est mesurée.`,
    visits: (period, visits) =>
      `${period} : ${visits} visites venues des réseaux sociaux ; aucune vente n'est mesurée.`,
    views: (period, views, platform) => `${period} : ${views} vues sur ${platform} ; aucune vente n'est mesurée.`,
  },
  someCostsUnknown: 'Tous les coûts présentés ici ne sont pas connus en entier : ils sont au moins de ce montant.',
  limits: {
    beforeGoods: 'Les retours portent sur les ventes, avant le coût des marchandises.',
  },
};
