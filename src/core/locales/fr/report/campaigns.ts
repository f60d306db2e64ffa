import type { campaigns as en } from '../../en/report/campaigns.ts';
import { counted } from '../plural.ts';

const campaignsOf = (n: number) => (n > 1 ? `${n} campagnes` : `${n} campagne`);

const endedOf = (n: number) => (n === 0 ? '' : n > 1 ? ` ; ${n} sont terminées` : ` ; ${n} est terminée`);

export const campaigns: typeof en = {
  columns: ['Campagne', 'Dépense', 'Rapporté', 'Retour', 'Fourchette', 'Décision', 'Fiabilité'],
  costColumns: ['Campagne', 'Dépense', 'Ventes', 'Coût par vente', 'Fourchette', 'Décision', 'Fiabilité'],
  message: (from, margin, { all, paying, losing, open, ended }) =>
    `Rentable dès ${from} × (marge ${margin}). Sur ${campaignsOf(all)} : ${paying} sûrement, ${losing} sûrement pas, ${open} à départager${endedOf(ended)}.`,
  noMargin: (losing, all) =>
    `Saisissez la marge brute dans Réglages : sans elle, seule une perte certaine se voit (${losing} sur ${all}).`,
  noRevenue: "Chiffre d'affaires par campagne inconnu : comparez le coût par vente ; aucun budget ne peut être jugé.",
  noSale: "Ni vente ni chiffre d'affaires connus par campagne : aucun budget ne peut être jugé.",
  ended: 'terminée',
  network: (name) => `${name}, toutes campagnes`,
  range: (low, high) => `${low} à ${high} ×`,
  rangeFrom: (low) => `dès ${low} ×`,
  costRange: (low, high) => `${low} à ${high}`,
  small: (n, spend) =>
    n === 1
      ? `1 campagne de moins de ${spend} est trop petite pour être jugée`
      : `${n} campagnes de moins de ${spend} chacune sont trop petites pour être jugées`,
  others: (n) => `${n} autres campagnes, plus petites, sont dans les données`,
  returnNote: (revenue, spend, according) => `Rapporté ${revenue} ÷ dépense ${spend}, ${according}.`,
  rangeNote: (n, dispersion) =>
    `Le hasard, d'après ${n} ventes ${dispersion}, sur tout ce qui est jugé ; et les outils : celui qui en voit le moins, celui qui en voit le plus.`,
  dispersion: 'de montants différents',
  costNote: (cost) => `Une vente a coûté ${cost}.`,
  costRangeNote: (n) => `Dépense ÷ ventes ; le hasard, d'après ${n} ventes, sur tout ce qui est jugé.`,
  noRange: "Ventes ou chiffre d'affaires inconnus : pas de fourchette.",
  sure: {
    solid: (n) => `sur ${counted(n, 'vente', 'ventes')}`,
    moreSales: (n) => `+ ${n} ventes`,
    breakEven: 'près du seuil',
    observers: 'outils divergents',
    ended: 'rentable',
    tooEarly: 'trop tôt',
    nextEuro: 'à son plafond',
    margin: 'marge inconnue',
    revenue: 'CA inconnu',
    noSale: 'aucune vente',
    spend: 'trop peu dépensé',
  },
  turning: {
    notBelow: (times) =>
      `Avec autant de ventes, rentable à coup sûr jusqu'à ${times} × ; en dessous, le budget serait maintenu.`,
    notAbove: (times) =>
      `Avec autant de ventes, perte certaine jusqu'à ${times} × ; au-dessus, le budget serait maintenu.`,
    moreSales: (n) => `${n} ventes de plus au même retour permettraient de trancher.`,
    breakEven: (from) => `Trop près de ${from} × pour trancher : le budget est maintenu.`,
    observers: 'Selon la plateforme, plus de ventes trancheraient ; mais les outils divergent trop pour cela.',
    ended: "Rentable à coup sûr, mais terminée : il n'y a plus de budget à relever.",
    nextEuro: (to) =>
      to ? `L'euro suivant rapporte sûrement plus dans ${to}.` : "L'euro suivant rapporte sûrement trop peu.",
    margin: 'Sans la marge brute, on ne sait pas à partir de quel retour elle est rentable.',
    revenue: "Ses ventes ou son chiffre d'affaires sont inconnus.",
    noSale: "Aucune vente enregistrée, aucun chiffre d'affaires : elle ne peut pas être jugée.",
    spend: 'Trop peu a été dépensé pour la juger.',
  },
  test: {
    better: (a, b, better, rates, n) => `Test entre ${a} et ${b} : ${better} est meilleur, ${rates} (solide, ${n}).`,
    same: (a, b, rates, n) => `Test entre ${a} et ${b} : pas de différence visible, ${rates} (${n}).`,
    tooFew: (a, b, rates, n) => `Test entre ${a} et ${b} : trop peu de données, ${rates} (${n}).`,
    salesOfClicks: (a, b) => `${a} et ${b} des clics ont donné une vente`,
    clicksOfImpressions: (a, b) => `${a} et ${b} des impressions ont été cliquées`,
    sales: (n) => `${n} ventes`,
    clicks: (n) => `${n} clics`,
  },
  nextEuro: {
    first: (unit, campaign, back, low, high) =>
      `Où ${unit} de plus a rapporté le plus : ${campaign}, ${back} (de ${low} à ${high})`,
    only: (unit, campaign, back, low, high) =>
      `Dans ${campaign}, ${unit} de plus a rapporté ${back} (de ${low} à ${high})`,
    at: {
      week: (spend) => `pour ${spend} par semaine`,
      month: (spend) => `pour ${spend} par mois`,
      day: (spend) => `pour ${spend} par jour`,
    },
    by: (platform) => (platform ? `, selon ${platform}` : ''),
    between: ' ; ',
    following: (campaign, back, low, high) => `puis ${campaign}, ${back} (de ${low} à ${high})`,
    sales: (n) => `${n} ventes`,
    overlap: "Les fourchettes se recoupent : aucune n'est sûrement meilleure.",
    on: {
      week: (n) =>
        `D'après une courbe sur ${n} semaines, sans sortir des dépenses observées ; d'autres choses ont bougé.`,
      day: (n) =>
        `D'après une courbe sur ${n} jours, sans l'effet du jour de la semaine ni sortir des dépenses observées.`,
      month: (n) => `D'après une courbe sur ${n} mois, sans sortir des dépenses observées ; d'autres choses ont bougé.`,
    },
    notTold: (unit, steps, campaign, has) =>
      `Où ${unit} de plus rapporte le plus : impossible à dire ; il faut ${steps} semaines ou 21 jours de ventes ; ${campaign} a ${has} semaine${has === '0' || has === '1' ? '' : 's'}.`,
    notVaried: (unit, campaign, range) =>
      `Où ${unit} de plus rapporte le plus : impossible à dire ; la dépense doit doubler, celle de ${campaign} varie de ${range} ×.`,
    notSold: (unit, n) =>
      `Où ${unit} de plus rapporte le plus : impossible à dire ; il faut ${n} ventes d'une même campagne.`,
    notKnown: (unit) =>
      `Où ${unit} de plus rapporte le plus : impossible à dire ; aucune campagne n'a dépense et ventes par période.`,
  },
};
