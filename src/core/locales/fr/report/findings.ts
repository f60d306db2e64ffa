import type { findings as en } from '../../en/report/findings.ts';

const counted = (by: string) => (by ? ` selon ${by}` : '');

export const findings: typeof en = {
  observersDiffer: (higher, times, lower, lowerTimes) =>
    `Selon ${higher}, la publicité a rapporté ${times} fois sa dépense ; selon ${lower}, ${lowerTimes} fois`,
  campaignLoses: (campaign, spend, revenue, by) =>
    `${campaign} a coûté ${spend} et rapporté ${revenue}${counted(by)} : la campagne perd de l'argent`,
  campaignUnder: (campaign, spend, revenue, by, needed) =>
    `${campaign} a coûté ${spend} et rapporté ${revenue}${counted(by)} : avec la marge, il faudrait ${needed}`,
  campaignPays: (campaign, spend, revenue, by) =>
    `${campaign} a coûté ${spend} et rapporté ${revenue}${counted(by)} : rentable même au pire`,
  viewsWithoutSales: (platform, views, share) =>
    `${platform} est la plus vue (${views} vues) et vend le moins : ${share} des ventes`,
  bestLeads: (platform, leads, visits, times) =>
    `${platform} amène peu de visites et le plus de prospects (leads) par visite : ${leads} pour ${visits}, ${times} fois les autres`,
  goalReached: (goal, current, day) => `Objectif atteint : ${goal}, ${current} avant le ${day}`,
  goalBehind: (goal, current, target, day) => `En retard : ${goal}, ${current} sur ${target} d'ici au ${day}`,
  outlier: (post, day, platform, share) =>
    `Une publication du ${day} sort du lot : ${post} fait ${share} des interactions sur ${platform}`,
  tagsDiffer: (spellings, share) =>
    `${spellings} désignent une seule source : ${share} du chiffre d'affaires se cache sous les graphies isolées`,
  trait: (posts, times, low, high) => `${posts} : ${times} fois les interactions habituelles, entre ${low} et ${high}`,
  sureness: "Solide : le hasard ne l'explique pas. À confirmer : probable. Trop peu de données : rien à en conclure.",
  why: {
    range: (low, high, from) =>
      `Son retour est entre ${low} et ${high} fois la dépense, hasard et outils compris ; le seuil de rentabilité est à ${from}.`,
    rangeAbove: (low, from) =>
      `Son retour dépasse ${low} fois la dépense, hasard et outils compris ; le seuil de rentabilité est à ${from}.`,
    trait: (low, high, tried) =>
      `Hasard compris, sur les ${tried} points communs examinés, entre ${low} et ${high} fois l'habituel.`,
    isNoChance: 'Le hasard seul ne donne guère un tel écart.',
    mayBeChance: "Il y en a assez, mais le hasard peut expliquer l'écart.",
    counted: (n) => `${n} ; solide à partir de 30, à confirmer à partir de 10.`,
  },
  engagementsChanged: (platform, change, before, now) =>
    `Interactions sur ${platform} : ${change}, de ${before} à ${now}`,
};
