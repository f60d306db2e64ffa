import type { method as en } from '../../en/report/method.ts';

export const method: typeof en = {
  source: (tab, source, rows, from, to) => `${tab} : ${source}, ${rows} lignes, du ${from} au ${to}.`,
  sourceUndated: (tab, source, rows) => `${tab} : ${source}, ${rows} lignes sans date.`,
  unread: (tab, text) => `${tab} : ${text}`,
  invested:
    'Investi : dépenses publicitaires des exports et onglet Coûts de la période ; un export remplace un budget saisi.',
  revenue: (according) => `Rapporté : ${according} ; les autres mesures figurent à côté, sans être ajoutées.`,
  noRevenue: 'Rapporté : non mesuré.',
  fullReturn:
    'Retour, tous coûts compris : (rapporté × marge brute − coûts) ÷ coûts ; sans marge, sur le chiffre d’affaires.',
  adsReturn: "Retour sur la publicité : chiffre d'affaires des lignes payantes ÷ leur dépense, selon la plateforme.",
  goal: 'Un objectif : (actuel − point de départ) ÷ (cible − point de départ), face à la part des jours écoulés ; le rythme est l’un divisé par l’autre.',
  rate: "Taux d'engagement : interactions ÷ impressions (vues si un export n'a pas d'impressions), sur les lignes qui ont les deux.",
  confidence:
    'Solide : le hasard seul le donnerait dans moins de 5 rapports sur 100 ; là où cela ne se calcule pas, 30 cas ou plus. À confirmer : 10 cas ou plus, ou davantage sans que le hasard soit exclu. Trop peu de données : rien à en conclure.',
  unreadColumns: (tab, n, names) =>
    `${tab} : ${n === 1 ? '1 colonne non lue' : `${n} colonnes non lues`} : ${names} (Ajouter des données ${n === 1 ? 'la montre' : 'les montre'}).`,
  andMore: (names, n) => `${names} et ${n} de plus`,
  figures: 'Comment les chiffres sont faits',
  read: 'Ce qui a été lu',
  elsewhere: "Ce qu'en disent d'autres",
  engagements:
    "Interactions : réactions + commentaires + partages + enregistrements présents dans l'export ; jamais les clics.",
  range:
    "Fourchette d'un retour : le hasard (ventes de montants différents, jours avec et sans), pour tout ce qui est jugé ; bas selon l'outil qui en voit le moins, haut selon celui qui en voit le plus.",
  kept: 'Une phrase réécrite, un cadre rempli et ce que vous notez à côté d’une ligne (colonne I) restent dans le rapport suivant.',
  internal: 'Établi dans ce document par Social ROI for Sheets ; les données ne l’ont pas quitté.',
};
