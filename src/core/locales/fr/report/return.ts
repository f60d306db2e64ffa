import type { returned as en } from '../../en/report/return.ts';
import { counted } from '../plural.ts';

export const returned: typeof en = {
  heading: 'Le retour : ce qui a été dépensé, ce qui est revenu',
  message: {
    gain: (invested, revenue, change) => `${invested} investis, ${revenue} de ventes : ${change}, tous coûts compris`,
    gainOnSales: (invested, revenue, change) =>
      `${invested} investis, ${revenue} de ventes : ${change}, avant coût des marchandises`,
    range: (gain, low, high) => `${gain} ; de ${low} à ${high} selon qui compte`,
    costsOnly: (invested) =>
      `${invested} investis ; aucun chiffre d'affaires mesuré : le coût d'un résultat en dit davantage.`,
    adsOnly: (spend) =>
      `${spend} de publicité. Les autres coûts ne sont pas saisis : le retour tous coûts compris est inconnu.`,
    adsReturn: (spend, times) =>
      `${spend} de publicité, revenus ${times} fois ; les autres coûts ne sont pas saisis, le retour tous coûts compris est inconnu.`,
    revenueOnly: (revenue) => `${revenue} de chiffre d'affaires ; le coût des réseaux sociaux n'est pas saisi.`,
    nothing: "Ni coûts ni chiffre d'affaires connus sur la période : un objectif de retour a besoin des deux.",
  },
  enterCosts:
    'Il manque : heures, outils, agences… Menu › Saisir coûts et résultats ; le retour tous coûts compris figurera ici.',
  enterRevenue:
    "Il manque : le chiffre d'affaires. Collez l'export de l'outil d'analyse du site, ou saisissez-le dans Résultats.",
  otherSource:
    "La source choisie dans Réglages ne voit aucun chiffre d'affaires ; les autres figurent ici, mais ne comptent pas.",
  enterMargin: 'Il manque : la marge brute, dans Réglages. Sans elle, les retours sont avant coût des marchandises.',

  costs: ['Ce qui a été dépensé', 'Montant', 'Part'],
  kinds: { unnamed: 'Nature du coût non précisée', internal: 'Autres coûts' },
  adsNote: 'Dépenses des exports, et budgets saisis pour les plateformes sans export.',
  typedNote: 'Onglet Coûts : les jours de chaque coût qui tombent dans la période.',
  total: 'Tous les coûts',
  adsTotal: 'Publicité, sans les autres coûts',
  atLeast: 'Au moins : des lignes sont sans montant, ou dans une devise sans taux.',
  shared: (amount, share) => `Dont ${amount} (${share}) communs à toutes les plateformes, jamais répartis entre elles.`,

  revenues: ["Chiffre d'affaires", 'Montant', 'Écart', 'Retour tous coûts', ''],
  accordingTo: {
    results: () => 'Votre onglet Résultats',
    analytics: () => "Outil d'analyse du site",
    platform: (names) => names,
    shop: (names) => `Boutique sur ${names}`,
  },
  chosen: '● source retenue',
  otherSales: "d'autres ventes : celles de la boutique",
  gapNote: (other, chosen) =>
    `(${other} − ${chosen}) ÷ ${chosen}. Deux mesures des mêmes ventes ne s'additionnent jamais.`,
  fullNote: {
    margin: (revenue, margin, costs) => `(${revenue} × ${margin} − ${costs}) ÷ ${costs}.`,
    sales: (revenue, costs) => `(${revenue} − ${costs}) ÷ ${costs}, avant coût des marchandises.`,
  },

  figures: ['Retour', 'Chiffre', 'Décompte bas', 'Décompte haut', 'Seuil', 'Verdict'],
  rows: {
    full: 'Retour, tous coûts compris',
    ads: 'Retour sur la publicité',
    revenue: "Chiffre d'affaires",
    assumed: 'Avec les valeurs supposées',
  },
  notes: {
    low: (observer) => `Selon qui en voit le moins : ${observer}.`,
    high: (observer) => `Selon qui en voit le plus : ${observer}.`,
    ads: "Chiffre d'affaires des lignes payantes ÷ leur dépense. Décompte bas et haut : selon l'outil d'analyse du site et selon les régies, pour les mêmes publicités.",
    breakEvenAds: (margin) =>
      `1 ÷ marge brute (${margin}) : à partir de là, une vente paie sa publicité et sa marchandise.`,
    breakEvenSales: 'Sans marge brute : des ventes à hauteur de la dépense, avant coût des marchandises.',
    breakEvenRevenue: (costs, margin) => `Tous les coûts ÷ marge brute : ${costs} ÷ ${margin}.`,
    breakEvenCosts: (costs) => `Autant que tous les coûts, ${costs}, avant coût des marchandises.`,
    assumed: (value) =>
      `Hypothèse : chiffre d'affaires × marge brute, et ${value} pour des résultats auxquels une valeur a été donnée. Ce n'est pas un chiffre d'affaires.`,
  },
  so: {
    pays: '▲ rentable',
    loses: '▼ pas rentable',
    close: '● trop juste pour le dire',
    depends: '● dépend de qui compte',
    thin: '○ trop tôt pour le dire',
    noMargin: '○ indiquez la marge brute',
  },
  hypothesis: 'hypothèse',
  soNote:
    "Rentable si même le décompte bas atteint le seuil, moins ce qu'un petit nombre de ventes laisse ouvert. Solide à partir de 30 ventes, à confirmer à partir de 10.",

  resultCosts: ["Coût d'un résultat", 'Nombre', 'Tous coûts', 'Publicité', 'Outils'],
  results: {
    sales: 'Une vente',
    customers: 'Un nouveau client',
    leads: 'Un prospect',
    visits: 'Une visite du site',
    clicks: 'Un clic sur une publicité',
    followers: 'Un nouvel abonné',
    engagements: 'Une interaction',
    impressions: '1 000 impressions publicitaires',
  },
  allCostsNote: (costs, number) =>
    `${costs} ÷ ${number}. Chaque ligne porte la totalité des coûts : elles ne s'additionnent pas.`,
  adsNoteOf: 'Dépense ÷ résultats des mêmes publicités, selon les plateformes.',
  ofAds: 'De la publicité seule, selon les plateformes.',
  toolsNote: (number) => `Outils et abonnements ÷ ${number}.`,

  eachInTurn:
    'La totalité des coûts est divisée par chaque résultat tour à tour : le même argent à chaque fois, à ne pas additionner.',

  customer: {
    well: (allowed, paid) => `Vous pouvez payer jusqu'à ${allowed} pour un client ; vous avez payé ${paid}.`,
    over: (allowed, paid) =>
      `Vous pouvez payer jusqu'à ${allowed} pour un client ; vous avez payé ${paid} : c'est trop.`,
    bySale: (allowed, paid) =>
      `Vous pouvez payer jusqu'à ${allowed} pour un client ; une vente a coûté ${paid} (saisissez Nouveaux clients dans Résultats).`,
    unknown: (allowed) =>
      `Vous pouvez payer jusqu'à ${allowed} pour un client ; pour le comparer, remplissez Coûts, et Nouveaux clients dans Résultats.`,
    note: (value, share) =>
      `Hypothèse : valeur client ${value} × ${share}, la part que vous acceptez de payer. Les deux sont dans Réglages.`,
    evidence: (n, confidence) => ` (${counted(n, 'nouveau client', 'nouveaux clients')}, ${confidence})`,
  },
  assumed: {
    noted: (what, each, total) =>
      `Hypothèse : ${what} (onglet Résultats), à ${each} pièce selon vous, vaudraient ${total}. Jamais ajouté au chiffre d'affaires.`,
    ofGoal: (what, each, total) =>
      `Hypothèse : ${what}, à ${each} pièce selon l'onglet Objectifs, vaudraient ${total}. Jamais ajouté au chiffre d'affaires.`,
    several: (what, total) =>
      `Hypothèse : ${what}, valeurs que vous avez fixées, soit ${total}. Jamais ajouté au chiffre d'affaires.`,
  },
  assumedOne: (what, each) => `${what} à ${each} pièce`,
  singular: {
    leads: 'prospect',
    sign_ups: 'inscription',
    orders: 'commande',
    customers: 'nouveau client',
    answers: 'réponse au questionnaire',
    mentions: 'mention',
    posts: 'publication',
  },
  inRevenue: (names) => `${names} : ce sont des ventes, peut-être déjà dans le chiffre d'affaires.`,
};
