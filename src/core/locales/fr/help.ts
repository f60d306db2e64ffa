import type { help as shape } from '../en/help.ts';

export const help: typeof shape = {
  is: 'donne',
  showsInstead: {
    percent: (number) => `Affiche ${number} ? Format › Nombre › Pourcentage.`,
    duration: (number) => `Affiche ${number} ? Format › Nombre › Durée.`,
  },
  result: {
    percent: 'Une fraction : 0,25 se lit 25 %.',
    money: 'Un montant, dans la devise des données.',
    number: 'Un nombre.',
    duration: 'Une durée, en fraction de jour : 0,5 se lit 12:00.',
    text: 'Un texte.',
  },
  results: (names) => `${names.length} cellules côte à côte : ${names.join(', ')}.`,
  /** How a spreadsheet writes them. */
  truth: ['FAUX', 'VRAI'],
  page: {
    title: 'Chercher une formule',
    search: 'Que voulez-vous savoir ?',
    hint: 'Copiez-en une dans une cellule, puis remplacez ses nombres par vos cellules. Elle affiche 0,05 au lieu de 5 % ? Format › Nombre › Pourcentage.',
    gives: 'affiche',
    copy: 'Copier',
    copied: 'Copié',
    copyByHand: 'Ctrl+C pour copier',
    details: 'Arguments et colonnes',
    columns: 'Avec des colonnes entières :',
    result: 'Résultat',
    alsoNamed: 'En anglais :',
    found: '# formules',
    foundOne: '1 formule',
    foundNone: 'Aucune formule trouvée. Essayez un autre mot : coût, clics, objectif…',
  },
  list: { formula: 'Formule', alsoNamed: 'En anglais', answers: "Ce qu'elle dit", example: 'Exemple' },
  listTitle: 'La même liste en français',
};
