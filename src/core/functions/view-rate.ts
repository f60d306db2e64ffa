import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const viewRate = defineFormula({
  name: { en: 'VIEW_RATE', fr: 'TAUX_VUE' },
  parameters: [
    { name: { en: 'views', fr: 'vues' }, kind: 'count' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (views, impressions) => ratio(views, impressions),
  undefinedBecause: {
    en: 'Impressions: 0. A video that was never shown has no view rate.',
    fr: "Impressions : 0. Une vidéo jamais affichée n'a pas de taux de vue.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How often a video that is shown is watched: views ÷ impressions.',
    fr: 'À quelle fréquence une vidéo affichée est regardée : vues ÷ impressions.',
  },
  parameters: [
    {
      en: 'Views of the video, always of the same length: 2 seconds, 3 seconds, half of it.',
      fr: 'Vues de la vidéo, toujours de la même durée : 2 secondes, 3 secondes, la moitié.',
    },
    { en: 'Times that it was shown.', fr: "Nombre d'affichages." },
  ],
  examples: [
    { arguments: [3792, 10_000], result: 0.3792, source: 'the mean of video ads on LinkedIn, 37.92%' },
    {
      arguments: [
        [[900], [''], [50]],
        [[3000], [400], [0]],
      ],
      result: [[0.3], [''], ['']],
    },
  ],
  searchWords: {
    en: 'VTR, view-through rate, hook rate, thumb stop, do people watch the video',
    fr: "VTR, taux de visionnage, taux d'accroche, est-ce qu'on regarde la vidéo",
  },
};
