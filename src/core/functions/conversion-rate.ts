import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const conversionRate = defineFormula({
  name: { en: 'CONVERSION_RATE', fr: 'TAUX_CONVERSION' },
  parameters: [
    { name: { en: 'conversions', fr: 'conversions' }, kind: 'count' },
    { name: { en: 'visits', fr: 'visites' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (conversions, visits) => ratio(conversions, visits),
  undefinedBecause: {
    en: 'Visits: 0. Without a visit there is no conversion rate.',
    fr: "Visites : 0. Sans visite, il n'y a pas de taux de conversion.",
  },
});

export const help: FormulaHelp = {
  family: 'site',
  answers: {
    en: 'How many of those who came did what was hoped for: conversions ÷ visits.',
    fr: 'Combien de ceux qui sont venus ont fait ce qui était espéré : conversions ÷ visites.',
  },
  parameters: [
    { en: 'Purchases, leads or sign-ups.', fr: 'Achats, prospects (leads) ou inscriptions.' },
    { en: 'Clicks, sessions or visitors, always the same.', fr: 'Clics, sessions ou visiteurs, toujours les mêmes.' },
  ],
  examples: [
    { arguments: [25, 1000], result: 0.025, source: '25 conversions from 1,000 clicks: 2.5%' },
    {
      arguments: [15_161, 154_303],
      result: 0.098255,
      source: 'the control group of a public test of two ad campaigns',
    },
    { arguments: [15_637, 180_970], result: 0.086407, source: 'the test group of the same' },
    {
      arguments: [
        [[3], ['']],
        [[100], [50]],
      ],
      result: [[0.03], ['']],
    },
  ],
  searchWords: {
    en: 'CVR, sales per visit, sales per click, landing page',
    fr: "CVR, taux de transformation, ventes par visite, page d'atterrissage",
  },
};
