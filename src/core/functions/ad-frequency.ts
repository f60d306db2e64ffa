import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const adFrequency = defineFormula({
  name: { en: 'AD_FREQUENCY', fr: 'REPETITION' },
  parameters: [
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
    { name: { en: 'reach', fr: 'portée' }, kind: 'count' },
  ],
  shows: 'number',
  compute: (impressions, reach) => ratio(impressions, reach),
  undefinedBecause: {
    en: 'Reach: 0. Nobody was there to see it several times.',
    fr: "Portée : 0. Personne n'était là pour le voir plusieurs fois.",
  },
});

export const help: FormulaHelp = {
  family: 'audience',
  answers: {
    en: 'How many times each person reached saw it on average: impressions ÷ reach.',
    fr: "Combien de fois chaque personne touchée l'a vu en moyenne : impressions ÷ portée.",
  },
  parameters: [
    { en: 'Times shown.', fr: "Nombre d'affichages." },
    {
      en: "People who saw it in the same period: the platform's own total, for days do not add up.",
      fr: "Personnes touchées sur la même période : le total de la plateforme, car les jours ne s'additionnent pas.",
    },
  ],
  examples: [
    { arguments: [15_000, 5000], result: 3, source: '15,000 impressions for 5,000 people' },
    { arguments: [400, 200], result: 2, source: '200 people see an ad twice' },
    { arguments: [84_285, 49_395], result: 1.706347, source: 'one ad of a Meta export, its column says 1.7063' },
    {
      arguments: [
        [['Impressions'], [15_000], [900]],
        [[{ en: 'Reach', fr: 'Portée' }], [5000], [0]],
      ],
      result: [[''], [3], ['']],
    },
  ],
  note: {
    en: 'Below 1 the two do not belong together: nobody is reached without an impression. Check that both are of the same period and the same ads.',
    fr: "Sous 1, les deux ne vont pas ensemble : personne n'est touché sans affichage. Vérifiez que la période et les annonces sont les mêmes.",
  },
  searchWords: {
    en: 'frequency, repetition, how often do people see my ad, ad fatigue',
    fr: 'fréquence, répétition, combien de fois voit-on ma publicité, lassitude',
  },
};
