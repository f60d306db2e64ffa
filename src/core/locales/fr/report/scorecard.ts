import type { scorecard as en } from '../../en/report/scorecard.ts';

export const scorecard: typeof en = {
  heading: 'Tableau de bord : tous les indicateurs, par famille',
  message: {
    compared: (better, worse, all, before) =>
      `Depuis ${before} : ${better} indicateurs sur ${all} vont mieux et ${worse} moins bien ; les autres sont stables ou incertains.`,
    none: (all, before) =>
      `Par rapport à ${before}, aucun des ${all} indicateurs comparés ne va nettement mieux ou moins bien.`,
    alone: "Rien n'a été compté de la même façon auparavant : aucune comparaison.",
    partial: "La période n'est pas terminée : ses chiffres ne sont pas comparés.",
  },
  columns: {
    kpi: 'Indicateur',
    now: 'Maintenant',
    before: 'Avant',
    change: 'Évolution',
    direction: 'Donc',
    place: 'Notre historique',
    benchmark: 'Repère',
  },
  families: {
    awareness: 'Notoriété',
    engagement: 'Engagement',
    sales: 'Ventes',
    knowledge: 'Connaissance client',
    reputation: 'E-réputation et service',
    own: 'Vos indicateurs',
  },
  names: {
    bounce_rate: 'Taux de rebond',
    cost_per_sale: 'Coût par vente (publicité)',
    cost_per_lead: 'Coût par prospect (publicité)',
    cost_per_click: 'Coût par clic sur un lien (publicité)',
    sales: 'Ventes',
    mentions: 'Mentions',
    negative_share: 'Part des mentions négatives',
    sessions: 'Visites du site',
    customers: 'Nouveaux clients',
  },
  directions: {
    better: 'mieux',
    worse: 'moins bien',
    more: 'plus',
    fewer: 'moins',
    same: 'stable',
    uncertain: 'incertain',
    few: 'trop peu',
  },
  few: (now, before) => `${now}, après ${before}`,
  points: (change) => `${change} pt`,
  flat: (n) => `semblable sur ${n}`,
  first: (n) => `meilleur sur ${n}`,
  highest: (n) => `le plus haut sur ${n}`,
  last: (n) => `plus faible sur ${n}`,
  lowest: (n) => `le plus bas sur ${n}`,
  nth: (rank, n) => `${rank === 1 ? '1er' : `${rank}e`} sur ${n}`,
  notes: {
    total: (rows) => `Somme ; lignes additionnées : ${rows}.`,
    rate: (cases, rows) => `Rapport de sommes sur les lignes où les deux sont connus : ${rows}. Cas : ${cases}.`,
    typed: (rows) => `Onglet Résultats ; saisies additionnées : ${rows}.`,
    latest: (rows) => `Onglet Résultats : la dernière saisie sur ${rows}.`,
    stock: 'La dernière valeur de la période.',
    money: "Chiffre d'affaires et coûts tels que le rapport les compte ; voir la partie sur le retour.",
    atLeast: 'Au moins : certaines lignes ne le savent pas.',
    notAlike: 'La période précédente est comptée autrement ou incomplète : aucune évolution indiquée.',
    some: (platforms) =>
      `Comparé pour ${platforms} seulement : les autres ne sont pas comptés de même sur les deux périodes.`,
    change: (now, before) =>
      `Repose sur ${now} maintenant et ${before} avant. Mieux ou moins bien : à partir de 5 %, et au-delà de ce que le hasard seul fait 99 fois sur 100.`,
    place: (n, values) => `Parmi ${n} périodes comptées de la même façon, la plus récente d'abord : ${values}.`,
    benchmark: (own, value) => `Vous ${own}, eux ${value}, mesurés de la même façon.`,
  },
  benchmarkRow: (metric, method) => `${metric}, ${method}`,
  benchmarkLine: (name, value, method, period, source) =>
    `Repère ${name} : ${value} (${method} ; ${period} ; ${source}).`,
  unused: (name, because) => `Repère ${name} : ${because}.`,
  because: {
    unknown: 'aucun chiffre publié de ce nom ; REPERE() donne ceux qui existent',
    several: "plusieurs méthodes existent et ne se comparent pas ; indiquez l'une d'elles, ou l'éditeur",
    method: 'mesuré d’une façon que vos exports ne permettent pas de suivre : pas de comparaison',
    noData: 'vos données ne contiennent rien de la même mesure : pas de comparaison',
  },
};
