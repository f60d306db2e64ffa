import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const completionRate = defineFormula({
  name: { en: 'COMPLETION_RATE', fr: 'TAUX_COMPLETION' },
  parameters: [
    { name: { en: 'complete views', fr: 'vues complètes' }, kind: 'count' },
    { name: { en: 'views', fr: 'vues' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (complete, views) => ratio(complete, views),
  undefinedBecause: {
    en: 'Views: 0. A video that nobody began has no share that watched it to the end.',
    fr: "Vues : 0. Personne n'a commencé la vidéo, personne n'a donc pu aller au bout.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How many of those who begin a video watch it to the end: complete views ÷ views.',
    fr: "Combien de ceux qui commencent une vidéo vont jusqu'au bout : vues complètes ÷ vues.",
  },
  parameters: [
    {
      en: 'Views to the end: the platform says from which share on it counts one.',
      fr: 'Vues complètes : la plateforme dit à partir de quelle part elle compte.',
    },
    { en: 'Views begun, counted by the same platform.', fr: 'Vues commencées, comptées par la même plateforme.' },
  ],
  examples: [
    { arguments: [300, 1200], result: 0.25 },
    {
      arguments: [
        [[{ en: 'Complete views', fr: 'Vues complètes' }], [300], [''], [0]],
        [[{ en: 'Views', fr: 'Vues' }], [1200], [500], [80]],
      ],
      result: [[''], [0.25], [''], [0]],
    },
  ],
  note: {
    en: 'Platforms count a view as complete at 95%, 97% or 100% of the video: compare the rates of one platform only.',
    fr: "Les plateformes comptent une vue comme complète à 95 %, 97 % ou 100 % de la vidéo : ne comparez que les taux d'une même plateforme.",
  },
  searchWords: {
    en: 'VCR, video completion, watched to the end, finished videos',
    fr: "vidéo vue en entier, vues jusqu'au bout, rétention d'une vidéo",
  },
};
