import type { formulas as shape } from '../en/formulas.ts';

export const formulas: typeof shape = {
  locale: () => 'fr',
  own: (text) => text.fr,
  text: (name, found) => `${name} : il faut un nombre, pas le texte « ${found} ».`,
  numberAsText: (name, found) =>
    `${name} : « ${found} » est un texte qui ressemble à un nombre. Choisissez Format › Nombre › Automatique, puis saisissez-le à nouveau.`,
  errorValue: (name, found) => `${name} : la cellule contient l'erreur ${found}. Corrigez d'abord cette cellule.`,
  date: (name) => `${name} : il faut un nombre, pas une date.`,
  checkbox: (name, checked) => `${name} : il faut un nombre, pas ${checked ? 'VRAI' : 'FAUX'}.`,
  negative: (name, found) => `${name} : ${found} est négatif. Il faut 0 ou plus.`,
  unreadable: (name) => `${name} : la cellule ne contient rien qui se compte.`,
  missing: (name, call) => `${name} : valeur manquante. Écrivez =${call}.`,
  tooMany: (call, given) => `${given} valeurs, c'est plus que cette formule n'en prend. Écrivez =${call}.`,
  sizes: (name, size, other, otherSize) =>
    `${name} : ${size}, mais ${other} : ${otherSize}. Donnez des plages de même taille, comme A2:A50 et B2:B50.`,
  size: (rows, columns) =>
    `${rows} ${rows > 1 ? 'lignes' : 'ligne'} × ${columns} ${columns > 1 ? 'colonnes' : 'colonne'}`,
  noPosts: (call) =>
    `Aucun onglet ne contient de publications avec à la fois leurs interactions et leurs impressions ou vues. Ajoutez un export, ou écrivez =${call}.`,
  noPostsInRange: (call) =>
    `Cette plage ne contient aucune ligne avec à la fois interactions et impressions ou vues. Écrivez =${call}.`,
  notAnExport: (call) =>
    `Cette plage n'est pas reconnue comme un export : prenez toutes ses colonnes, ligne d'en-tête comprise, ou écrivez =${call}.`,
  tooFewPosts: (share, platforms, call) =>
    `Seules ${share} des interactions viennent de publications dont on connaît les impressions ou les vues. ` +
    `Laissées de côté : ${platforms}. Pour choisir vous-même, écrivez =${call}.`,
  unnamedPlatform: 'un onglet sans plateforme',
};
