import type { limits as en } from '../../en/report/limits.ts';

export const limits: typeof en = {
  rowsAhead: (n, rows, tab, day) =>
    `${tab} : ${n} lignes sur ${rows} sont datées d'après le ${day} et ne sont pas comptées.`,
  rowsAheadInPeriod: (n, rows, tab, day) =>
    `${tab} : ${n} lignes sur ${rows} sont datées d'après le ${day} ; vérifiez l'année.`,
  rowsUndated: (n, rows, tab) => `${tab} : ${n} lignes sur ${rows} sont sans date et ne sont pas comptées.`,
  rowsLeftOut: (n, rows, tab) => `${tab} : ${n} lignes sur ${rows} ne sont pas comptées (voir la dernière page).`,
  noCosts: "Pas d'onglet Coûts : heures, outils et agences manquent, le retour tous coûts compris est inconnu.",
  noAds: 'Aucune dépense publicitaire dans les données de cette période.',
  noRevenue: "Aucun chiffre d'affaires mesuré : le rapport donne les coûts et l'activité, pas un retour.",
  beforeGoods:
    "Pas de marge brute dans Réglages : les retours portent sur le chiffre d'affaires, avant coût des ventes.",
  vatUnknown: 'On ne sait pas si les ventes sont TTC : un retour sur des montants TTC est trop flatteur.',
  observers: "Le chiffre d'affaires vu par plusieurs outils est présenté côte à côte, jamais additionné.",
  untracked: (tabs) =>
    `Chiffre d'affaires à 0 sur toutes les lignes de ${tabs} : il n'y est pas suivi, ce n'est pas une vente nulle.`,
  unknownRows: (field, n, rows) =>
    `${field} : ${n} lignes sur ${rows} ne le disent pas ; le total est d'au moins autant.`,
  silent: (platforms) => `${platforms} : pas de données sur cette période, alors qu'il y en avait sur la précédente.`,
  partial: (period, day) => `${period} n'est pas terminé : les chiffres vont jusqu'au ${day}.`,
  dataEnd: (day, period) => `Les données s'arrêtent au ${day} : elles ne couvrent pas tout ${period}.`,
  behind: (platform, day) => `${platform} : les données s'arrêtent au ${day}, bien avant les autres.`,
  rangeOnly: (period) => `Les montants ne sont connus que pour l'ensemble ${period} ; le rapport prend cette période.`,
  outside: (n, tab) => `${tab} : ${n} lignes débordent de la période et ne sont pas comptées.`,
  definition: (platform, month) =>
    `${platform} compte des Vues au lieu d'Impressions à partir de ${month} : ce n'est pas une même série.`,
  publishedIn: 'Une publication compte avec tout ce qu’elle a recueilli depuis, dans le mois de sa parution.',
  currencyTaken: (tabs, currency) => `${tabs} : devise non précisée, considérée en ${currency}.`,
  currencyMissing: (tabs, currency) =>
    `${tabs} : les montants en ${currency} ne sont pas comptés ; saisissez le taux dans Réglages.`,
  budgetGap: (platform, typed, exported) =>
    `Budget publicitaire ${platform} : ${typed} saisis dans Coûts, ${exported} dans l'export, qui fait foi.`,
  unread: (tab, row, text) => `${tab}, ligne ${row} : ${text}`,
  costWithoutAmount: (tab, row) =>
    `${tab}, ligne ${row} : ni montant, ni heures avec un taux ; les coûts sont d'au moins autant.`,
  costWithoutRate: (tab, row, currency) =>
    `${tab}, ligne ${row} : en ${currency}, non comptée ; saisissez le taux dans Réglages.`,
  causes: 'Deux choses qui évoluent ensemble ne sont pas forcément cause et effet ; seul un test le dit.',
  organic: 'Ce que l’on a vu ici et acheté plus tard ailleurs n’est dans aucun chiffre.',
  smallSamples: (n) => `${n} publications de moins d'une semaine ne sont pas encore classées.`,
};
