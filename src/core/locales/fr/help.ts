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
    search: 'Que voulez-vous savoir\u00a0?',
    placeholder: 'un nom, ou vos propres mots',
    mostUsed: 'Les plus utilisées',
    results: 'Résultats',
    gives: 'affiche',
    insert: 'Insérer',
    insertFully: (call) => `Insérer ${call} dans la cellule sélectionnée`,
    copy: 'Copier',
    copyFully: (call) => `Copier ${call}`,
    copied: 'Copié. Collez-la dans une cellule, puis remplacez ses valeurs par vos cellules.',
    copyByHand: 'Sélectionnée\u00a0: faites Ctrl+C pour la copier.',
    details: 'Arguments et remarques',
    columns: 'Avec des colonnes entières\u00a0:',
    result: 'Résultat',
    alsoNamed: 'En anglais\u00a0:',
    found: (count) => (count === 1 ? '1 formule' : `${count} formules`),
    foundNone: 'Aucune formule trouvée.',
    wayOn:
      'Essayez un seul mot de ce que vous cherchez, comme coût, clics, abonnés ou objectif, ou parcourez les familles\u00a0:',
    clear: 'Effacer la recherche',
    written: (cell) => `Écrite en ${cell}. Remplacez maintenant ses valeurs par vos cellules.`,
    notEmpty: (cell, content, others) =>
      others === 0
        ? `${cell} contient ${content}. Remplacer\u00a0?`
        : `${cell} contient ${content}, et ${others === 1 ? "une autre cellule dont le résultat a besoin n'est pas vide" : `${others} autres cellules dont le résultat a besoin ne sont pas vides`}. Remplacer\u00a0?`,
    replace: 'Remplacer',
    keep: 'Conserver',
    kept: "Rien n'a été modifié.",
    noCell: "Cliquez d'abord sur une cellule de la feuille.",
    working: 'Un instant…',
    failed: "La feuille n'a pas répondu. Réessayez\u00a0; si cela persiste, rechargez la page.",
    values: {
      action: 'Convertir la sélection en valeurs',
      what: 'Fige nos formules. Ctrl+Z les rétablit.',
      done: (formulas, cells) =>
        formulas === 1 && cells === 1
          ? '1 formule est devenue une valeur. Ctrl+Z la rétablit.'
          : `${formulas === 1 ? '1 formule est devenue' : `${formulas} formules sont devenues`} ${cells === 1 ? '1 valeur' : `${cells} valeurs`}. Ctrl+Z rétablit les formules.`,
      none: "La sélection ne contient aucune de nos formules. Sélectionnez d'abord les cellules.",
      leftAlone: (cells, more) => {
        const others = more > 0 ? ` et ${more} de plus` : '';
        return `Laissées telles quelles, car elles affichent une erreur ou sont en cours de calcul\u00a0: ${cells}${others}.`;
      },
    },
  },
  list: { formula: 'Formule', alsoNamed: 'En anglais', answers: "Ce qu'elle dit", example: 'Exemple' },
  listTitle: 'La même liste en français',
};
