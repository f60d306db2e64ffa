import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const cpc = defineFormula({
  name: { en: 'CPC', fr: 'CPC' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'clicks', fr: 'clics' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, clicks) => ratio(cost, clicks),
  undefinedBecause: {
    en: 'Clicks: 0. Without a click there is no cost per click.',
    fr: "Clics : 0. Sans clic, il n'y a pas de coût par clic.",
  },
});

export const help: FormulaHelp = {
  family: 'cost',
  answers: {
    en: 'What one click cost: cost ÷ clicks.',
    fr: "Ce qu'a coûté un clic : coût ÷ clics.",
  },
  parameters: [
    { en: 'What was spent.', fr: 'Ce qui a été dépensé.' },
    { en: 'The clicks that it brought.', fr: 'Les clics obtenus.' },
  ],
  examples: [
    { arguments: [1000, 1000], result: 1, source: '1,000 for 1,000 clicks' },
    { arguments: [240, 960], result: 0.25 },
    {
      arguments: [
        [[{ en: 'Spend', fr: 'Dépenses' }], [240], [30]],
        [[{ en: 'Clicks', fr: 'Clics' }], [960], [0]],
      ],
      result: [[''], [0.25], ['']],
    },
  ],
  searchWords: {
    en: 'cost per click, price of a click',
    fr: "coût par clic, prix d'un clic",
  },
};
