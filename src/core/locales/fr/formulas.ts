import type { formulas as shape } from '../en/formulas.ts';

export const formulas: typeof shape = {
  locale: () => 'fr',
  own: (text) => text.fr,
  text: (name, found) => `${name} : il faut un nombre, pas le texte « ${found} ».`,
  ambiguous: (name, found, one, other) =>
    `${name} : « ${found} » est un texte qui peut se lire ${one} ou ${other}. Saisissez-le à nouveau comme un nombre.`,
  errorValue: (name, found) => `${name} : la cellule contient l'erreur ${found}. Corrigez d'abord cette cellule.`,
  date: (name) => `${name} : il faut un nombre, pas une date.`,
  checkbox: (name, checked) => `${name} : il faut un nombre, pas ${checked ? 'VRAI' : 'FAUX'}.`,
  negative: (name, found) => `${name} : ${found} est négatif. Il faut 0 ou plus.`,
  overOne: (name, found) =>
    `${name} : ${found} dépasse 1. Une part se situe entre 0 et 1 : écrivez 40 % ou 0,4, pas 40.`,
  dateNeeded: (name, found) =>
    `${name} : il faut une date, pas ${found}. Choisissez Format › Nombre › Date, ou écrivez-la ainsi : 2025-04-30.`,
  durationNeeded: (name, found) => `${name} : il faut une durée, pas ${found}. Écrivez 2/24 ou 2:00 pour deux heures.`,
  dateOrCheckbox: 'une date ni une case à cocher',
  textNeeded: (name) => `${name} : il faut un texte, pas une date ni une case à cocher.`,
  notOneOf: (name, found, names) => `${name} : « ${found} » est inconnu. Valeurs possibles : ${names}.`,
  option: (name) => `« ${name} »`,
  because: (name, why) => `${name} : ${why}`,
  atRow: (name, row) => `${name}, ligne ${row} de la plage`,
  oneValue: (name, size) => `${name} : il faut une seule valeur, pas ${size}.`,
  oneLine: (name, size) => `${name} : il faut une seule colonne ou une seule ligne, pas ${size}.`,
  unreadable: (name) => `${name} : la cellule ne contient rien qui se compte.`,
  missing: (name, call) => `${name} : valeur manquante. Écrivez =${call}.`,
  tooMany: (call, given) => `${given} valeurs, c'est plus que cette formule n'en prend. Écrivez =${call}.`,
  sizes: (name, size, other, otherSize) =>
    `${name} : ${size}, mais ${other} : ${otherSize}. Donnez des plages de même taille, comme A2:A50 et B2:B50.`,
  size: (rows, columns) =>
    `${rows} ${rows > 1 ? 'lignes' : 'ligne'} × ${columns} ${columns > 1 ? 'colonnes' : 'colonne'}`,
  noPosts: (base, call) =>
    `Aucun onglet ne contient de publications avec à la fois leurs interactions et leurs données « ${base} ». Ajoutez un export, ou écrivez =${call}.`,
  noPostsInRange: (base, call) =>
    `Cette plage ne contient aucune ligne avec à la fois interactions et ${base}. Écrivez =${call}.`,
  notAnExport: (call) =>
    `Cette plage n'est pas reconnue comme un export : prenez toutes ses colonnes, ligne d'en-tête comprise, ou écrivez =${call}.`,
  tooFewPosts: (share, base, platforms, call) =>
    `Seules ${share} des interactions viennent de publications dont on connaît ces données : ${base}. ` +
    `Laissées de côté : ${platforms}. Pour choisir vous-même, écrivez =${call}.`,
  unnamedPlatform: 'un onglet sans plateforme',
};
