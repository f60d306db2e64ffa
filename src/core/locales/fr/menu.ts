import type { menu as shape } from '../en/menu.ts';

export const menu: typeof shape = {
  name: 'Social ROI',
  addData: 'Ajouter des données',
  enterCosts: 'Saisir coûts et résultats',
  trackGoals: 'Suivre les objectifs',
  generateReport: 'Générer le rapport',
  recalculateFormulas: 'Recalculer les formules',
  findFormula: 'Chercher une formule',
  recalculated: (cells) =>
    cells === 0
      ? 'Aucune cellule ne contient de formule sans argument, comme =TAUX_ENGAGEMENT().'
      : cells === 1
        ? '1 formule a été recalculée.'
        : `${cells} formules ont été recalculées.`,
  tabsMade: (names) =>
    `Créé\u00a0: ${names}. Remplissez ce que vous savez\u00a0; une case vide est inconnue, pas nulle.`,
  tabsThere: (names) => `${names}\u00a0: déjà en place.`,
  notUnderstood: (name) =>
    `Le panneau a demandé «\u00a0${name}\u00a0», que cette version ne connaît pas. Rechargez la page.`,
  busy: "Quelqu'un d'autre enregistre dans ce document. Réessayez dans quelques secondes.",
  tabGone: (name) => `L'onglet «\u00a0${name}\u00a0» n'existe plus.`,
};
