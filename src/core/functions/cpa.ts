import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const cpa = defineFormula({
  name: { en: 'CPA', fr: 'CPA' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'conversions', fr: 'conversions' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, conversions) => ratio(cost, conversions),
  undefinedBecause: {
    en: 'Conversions: 0. Nothing was obtained yet, so it has no cost each.',
    fr: "Conversions : 0. Rien n'a encore été obtenu : il n'y a pas de coût par conversion.",
  },
});

export const help: FormulaHelp = {
  family: 'cost',
  answers: {
    en: 'What one purchase, lead or sign-up cost: cost ÷ conversions.',
    fr: "Ce qu'a coûté un achat, un prospect ou une inscription : coût ÷ conversions.",
  },
  parameters: [
    { en: 'What was spent.', fr: 'Ce qui a été dépensé.' },
    { en: 'What it brought.', fr: 'Ce qui a été obtenu.' },
  ],
  examples: [
    { arguments: [1000, 25], result: 40, source: '1,000 for 25 conversions' },
    { arguments: [480, 0.5], result: 960 },
    {
      arguments: [
        [[1000], [90]],
        [[25], [0]],
      ],
      result: [[40], ['']],
    },
  ],
  searchWords: {
    en: 'cost per acquisition, cost per action, cost per sale, what a customer cost',
    fr: 'coût par acquisition, coût par action, coût par vente, combien a coûté un client',
  },
};
