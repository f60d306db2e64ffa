/** What the help says of the days of a goal. */
export const FIRST_DAY_HELP = {
  en: 'The first day that counts.',
  fr: 'Le premier jour qui compte.',
};

export const DEADLINE_HELP = {
  en: 'The last day that counts.',
  fr: 'Le dernier jour qui compte.',
};

export const TODAY_HELP = {
  en: 'The day of the current value: type it, or point to a cell with it, such as As of in the tab Settings. Sheets refuses NOW() here, and may refuse TODAY().',
  fr: "Le jour de la valeur actuelle : saisissez-le, ou désignez une cellule qui le contient, comme Vu au dans l'onglet Réglages. Sheets refuse ici MAINTENANT(), et peut refuser AUJOURDHUI().",
};
