import type { campaigns as en } from '../../en/report/campaigns.ts';

export const campaigns: typeof en = {
  columns: ['Campagne', 'Dépense', 'Rapporté', 'Ventes', 'Retour', 'Coût par vente', 'Décision'],
  message: (names) => `Chiffre d'affaires ${names} ; une décision exige que toute la fourchette soit du même côté.`,
  small: (n, spend) =>
    n === 1
      ? `1 campagne de moins de ${spend} est trop petite pour être jugée`
      : `${n} campagnes de moins de ${spend} chacune sont trop petites pour être jugées`,
  returnNote: (low, high) =>
    `Entre ${low} et ${high} : d'après le nombre de ventes, de l'outil qui en voit le moins à celui qui en voit le plus.`,
  noRange: "Ventes ou chiffre d'affaires inconnus : pas de fourchette.",
};
