import type { panelData as shape } from '../en/panel-data.ts';

const s = (count: number) => (count >= 2 ? 's' : '');

export const panelData: typeof shape = {
  title: 'Données',
  own: 'Onglets à remplir à la main',
  ownHint: "Ouvrir un onglet le crée s'il manque. Dans Changements, notez ce que vous changez, et quand.",
  intro: 'Chaque onglet de ce document, tel que nous le lisons.',
  none: 'Pas encore de données. Déposez ici les exports de vos plateformes, tels que vous les avez téléchargés.',
  how: "D'où viennent les exports ?",
  steps: [
    'Chaque plateforme propose ses chiffres en fichier : cherchez Exporter ou Télécharger, en CSV ou Excel.',
    "Déposez les fichiers ici tels quels. Les mois s'ajoutent : l'export suivant se place sous le précédent.",
    'Vous pouvez aussi coller un export dans un onglet vide, ou passer par Fichier › Importer, puis relire.',
  ],
  known:
    "Sont lus les exports de Meta, Instagram, LinkedIn, TikTok, X, YouTube, Pinterest, Google Ads et Google Analytics 4, en plusieurs langues. Tout le reste convient sous forme de tableau simple avec des en-têtes comme Date, Plateforme, Impressions, Clics, Prospects, Dépenses, Chiffre d'affaires.",
  kinds: { raw: 'Données', own: 'Onglet du module complémentaire', report: 'Rapport', empty: 'Vide' },
  others: (count) => (count === 1 ? '1 autre onglet' : `${count} autres onglets`),
  rows: (count, plural) => `${count} ${plural ? 'lignes' : 'ligne'}`,
  period: (from, to) => (from === to ? `le ${from}` : `du ${from} au ${to}`),
  exports: (count) => `${count} exports`,
  noPeriod: 'sans dates',
  fresh: (age) => (age <= 0 ? 'à jour' : age === 1 ? "s'arrête hier" : `s'arrête il y a ${age} jours`),
  unrecognised: 'Non reconnu',
  noProblems: 'Tout a été compris.',
  problems: (count) => (count === 1 ? '1 remarque' : `${count} remarques`),
  place: (row, column) =>
    row === null
      ? column === null
        ? "Voir l'onglet"
        : `Voir la colonne ${column}`
      : column === null
        ? `Voir la ligne ${row}`
        : `Voir la ligne ${row}, colonne ${column}`,
  showNamed: (tab) => `Voir l'onglet ${tab}`,
  refresh: 'Relire',

  drop: {
    title: 'Ajouter des exports',
    here: 'Déposez ici, ou',
    choose: 'Choisir des fichiers',
    kinds: 'CSV, Excel ou zip. Ils entrent dans ce document et ne vont nulle part ailleurs.',
    reading: (file) => `Lecture de ${file}`,
    adding: (file, rows, all) => `Ajout de ${file} : ${rows} lignes sur ${all}`,
    files: (done, all) => `Fichier ${done} sur ${all}`,
    cancel: 'Annuler',
    progress: "Avancement de l'ajout des fichiers",
    done: (count) =>
      count === 0 ? "Rien n'a été ajouté." : `${count} tableau${count >= 2 ? 'x' : ''} ajouté${s(count)}.`,
    isNew: (tab) => `Dans l'onglet « ${tab} ».`,
    below: (tab) => `Dans l'onglet « ${tab} », à la suite.`,
    unrecognised: (tab) => `Dans l'onglet « ${tab} », mais non reconnu : dites ci-dessous ce que c'est.`,
    known: (tab) => `Déjà dans l'onglet « ${tab} » : pas ajouté une seconde fois.`,
    cancelled: "Annulé : rien n'en a été ajouté.",
    failed: (message) => `Pas ajouté : ${message}`,
    lost: 'La feuille de calcul n’a pas répondu : rien n’en a été ajouté. Réessayez dans un instant.',
    troubles: {
      oldExcel:
        'Un ancien fichier Excel (.xls). Ouvrez-le dans Sheets avec Fichier › Importer : son onglet se lit tel quel.',
      pdf: 'Un PDF ne contient pas de lignes. Exportez les mêmes chiffres en CSV ou Excel.',
      picture: 'Une image ne contient pas de lignes. Exportez les mêmes chiffres en CSV ou Excel.',
      webPage: 'Une page web, pas un tableau. Ouvrez-la dans Sheets avec Fichier › Importer, ou exportez en CSV.',
      damaged: 'Le fichier est abîmé ou incomplet. Téléchargez-le à nouveau.',
      noTable: 'Il ne contient aucun tableau CSV ou Excel.',
      empty: 'Le fichier est vide.',
      tooLarge:
        'Plus de 10 millions de cellules : un document ne peut pas les contenir. Exportez une période plus courte.',
    },
    next: 'Générer le rapport',
    close: 'Fermer cette liste',
  },

  read: {
    open: 'Ce qui est lu',
    openNamed: (tab) => `Ce qui est lu dans ${tab}`,
    unknown: "Ses en-têtes ne sont ceux d'aucun export connu. Rien n'a été lu.",
    say: "Dire ce que c'est",
    sayNamed: (tab) => `Dire ce qu'est ${tab}`,
    table: 'Ce tableau est',
    automatic: 'reconnu à ses en-têtes',
    nothing: 'inconnu',
    leaveOut: 'laissé de côté',
    columnsPerhaps: 'Ce que ses colonnes contiennent sans doute',
    columnsOther: 'Ses autres colonnes',
    columnsRead: (count) => (count === 1 ? '1 colonne est lue' : `${count} colonnes sont lues`),
    columnsNot: (count) => (count === 1 ? "1 colonne n'est pas lue" : `${count} colonnes ne sont pas lues`),
    column: (letter, header) => `${letter} · ${header}`,
    asIs: (field) => `${field} (reconnu)`,
    notRead: 'non lue',
    hint: 'Conservé dans Réglages, pour tout tableau qui a ces en-têtes.',
    save: 'Lire ainsi',
    saving: 'Lecture…',
    cancel: 'Annuler',
    saved: 'Retenu. Les données ont été relues.',
  },

  tags: {
    title: 'Balises de campagne',
    fine: (period) => `Aucune balise à corriger pour ${period}.`,
    intro: (period) => `Des balises qui cachent d'où viennent les visites, pour ${period}.`,
    becomes: 'écrire plutôt',
    count: (name) => `Compter comme ${name}`,
    same: 'Sans doute une seule campagne :',
    merge: (name) => `Compter comme « ${name} »`,
    apart: 'Garder séparées',
    apartNamed: (names) => `Garder séparées : ${names}`,
    hides: (what) => `Cache ${what}`,
    write: 'Écrire les corrections dans un onglet',
    merged: (count) => (count === 1 ? '1 nom décidé' : `${count} noms décidés`),
    countsAs: (found, as) => (found === as ? `${found} : gardé séparé` : `${found} compte comme ${as}`),
    undo: 'Revenir en arrière',
    undoNamed: (name) => `Revenir en arrière pour ${name}`,
    saved: 'Retenu dans Réglages.',
    more: (count) => `${count} autre${s(count)} dans l'onglet des corrections`,
  },

  sample: {
    add: "Essayer avec des données d'exemple",
    title: "Données d'exemple",
    intro: (tabs) => `${tabs} onglet${s(tabs)} de ce document ${tabs >= 2 ? "sont l'exemple" : "est l'exemple"}.`,
    remove: "Retirer l'exemple",
    removing: 'Retrait…',
    removed: (tabs) => `L'exemple est retiré : ${tabs} onglet${s(tabs)}.`,
    edited: (tabs) => `Vous avez modifié ${tabs} depuis. Retirer l'exemple avec vos modifications ?`,
    yes: 'Tout retirer',
    no: 'Le garder',
  },
};
