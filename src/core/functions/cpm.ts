import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

const A_THOUSAND = 1000;

export const cpm = defineFormula({
  name: { en: 'CPM', fr: 'CPM' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, impressions) => ratio(cost * A_THOUSAND, impressions),
  undefinedBecause: {
    en: 'Impressions: 0. Nothing was shown, so a thousand impressions have no price.',
    fr: "Impressions : 0. Rien n'a été affiché : mille impressions n'ont pas de prix.",
  },
});

export const help: FormulaHelp = {
  family: 'cost',
  answers: {
    en: 'What it cost to be shown a thousand times: cost ÷ impressions × 1000.',
    fr: 'Ce que coûtent mille affichages : coût ÷ impressions × 1000.',
  },
  parameters: [
    { en: 'What was spent.', fr: 'Ce qui a été dépensé.' },
    { en: 'Times shown, not people reached.', fr: 'Affichages, et non personnes touchées.' },
  ],
  examples: [
    { arguments: [50, 10_000], result: 5, source: '50 for 10,000 impressions' },
    {
      arguments: [1_328_063, 84_285],
      result: 15_756.813193,
      source: 'one ad of a Meta export, its column says 15756.81',
    },
    {
      arguments: [
        [[50], [20]],
        [[10_000], ['']],
      ],
      result: [[5], ['']],
    },
  ],
  searchWords: {
    en: 'cost per thousand impressions, price of being seen',
    fr: 'coût pour mille impressions, prix de la visibilité',
  },
};
