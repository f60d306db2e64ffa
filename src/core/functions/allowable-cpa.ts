import { defineFormula, type FormulaHelp } from './define.ts';

export const allowableCpa = defineFormula({
  name: { en: 'ALLOWABLE_CPA', fr: 'CPA_MAXIMAL' },
  parameters: [
    { name: { en: 'customer value', fr: 'valeur client' }, kind: 'amount' },
    { name: { en: 'share', fr: 'part' }, kind: 'share' },
  ],
  shows: 'money',
  compute: (customerValue, share) => customerValue * share,
  undefinedBecause: {
    en: 'Customer value: too large to take a share of.',
    fr: 'Valeur client : trop grande pour en prendre une part.',
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'How much winning a customer may cost at most: customer value × the share that you give for it.',
    fr: "Combien l'acquisition d'un client peut coûter au plus : valeur client × la part que vous y consacrez.",
  },
  parameters: [
    {
      en: 'What a customer is worth (see CLV), or the average order where only the first sale counts.',
      fr: 'Ce que vaut un client (voir VALEUR_CLIENT), ou le panier moyen si seule la première vente compte.',
    },
    {
      en: 'The share that may go into winning the customer: 10% is usual of a value in sales; of one order, its margin.',
      fr: "Part que l'on accepte de dépenser : souvent 10 % d'une valeur en ventes ; pour une seule commande, sa marge.",
    },
  ],
  examples: [
    { arguments: [2880, 0.1], result: 288, source: 'a tenth of 80 × 12 × 3 = 2,880' },
    { arguments: [9000, 0.1], result: 900, source: 'a tenth of 150 × 12 × 5 = 9,000' },
    { arguments: [80, 0.4], result: 32, source: 'a first order of 80 with a margin of 40%' },
    { arguments: [[[{ en: 'Value', fr: 'Valeur' }], [2880], [''], [500]], 0.1], result: [[''], [288], [''], [50]] },
  ],
  searchWords: {
    en: 'CAC ceiling, maximum CPA, break-even CPA, how much may a customer cost, target CPA',
    fr: "CAC maximum, coût d'acquisition admissible, CPA cible, combien peut coûter un client, plafond",
  },
};
