import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const dailyEngagementRate = defineFormula({
  name: { en: 'DAILY_ENGAGEMENT_RATE', fr: 'TAUX_ENGAGEMENT_QUOTIDIEN' },
  parameters: [
    { name: { en: 'engagements', fr: 'interactions' }, kind: 'count', columns: 'added' },
    { name: { en: 'days', fr: 'jours' }, kind: 'count' },
    { name: { en: 'followers', fr: 'abonnés' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (engagements, days, followers) => ratio(engagements, days * followers),
  undefinedBecause: {
    en: 'Days: 0, or no followers. A rate of one day needs both above 0.',
    fr: "Jours : 0, ou aucun abonné. Il faut plus de 0 des deux pour un taux d'une journée.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How much of the audience reacts on a day: engagements ÷ (days × followers).',
    fr: "Quelle part de l'audience réagit en une journée : interactions ÷ (jours × abonnés).",
  },
  parameters: [
    {
      en: 'Engagements of all these days: one column, or several to add row by row.',
      fr: 'Interactions de tous ces jours : une colonne, ou plusieurs à additionner ligne par ligne.',
    },
    { en: 'The number of days; 1 for a single day.', fr: 'Le nombre de jours ; 1 pour une seule journée.' },
    {
      en: 'Followers over these days, their mean where it moved.',
      fr: "Abonnés sur ces jours, en moyenne s'ils varient.",
    },
  ],
  examples: [
    { arguments: [600, 30, 2000], result: 0.01 },
    { arguments: [45, 1, 1500], result: 0.03 },
    {
      arguments: [
        [[{ en: 'Engagements', fr: 'Interactions' }], [300], ['']],
        [[{ en: 'Days', fr: 'Jours' }], [30], [31]],
        2000,
      ],
      result: [[''], [0.005], ['']],
    },
  ],
  searchWords: {
    en: 'daily ER, engagement per day, reactions a day',
    fr: 'engagement par jour, interactions par jour, taux quotidien',
  },
};
