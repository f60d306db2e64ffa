import { defineFormula, type FormulaHelp } from './define.ts';
import { afterGoods } from './shared/after-goods.ts';

export const clv = defineFormula({
  name: { en: 'CLV', fr: 'VALEUR_CLIENT' },
  parameters: [
    { name: { en: 'average order', fr: 'panier moyen' }, kind: 'amount' },
    { name: { en: 'orders a year', fr: 'commandes par an' }, kind: 'count' },
    { name: { en: 'years', fr: 'années' }, kind: 'count' },
    { name: { en: 'gross margin', fr: 'marge brute' }, kind: 'share', optional: true },
  ],
  shows: 'money',
  compute: (averageOrder, ordersAYear, years, grossMargin) =>
    afterGoods(averageOrder * ordersAYear * years, grossMargin),
  undefinedBecause: {
    en: 'Average order: too large to be multiplied over so many years.',
    fr: "Panier moyen : trop grand pour être multiplié sur autant d'années.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What a customer is worth over the years: average order × orders a year × years (× gross margin).',
    fr: 'Ce que vaut un client au fil des années : panier moyen × commandes par an × années (× marge brute).',
  },
  parameters: [
    { en: 'What one order brings (see AOV).', fr: 'Ce que rapporte une commande (voir PANIER_MOYEN).' },
    {
      en: 'How often a customer orders in a year; 12 for a monthly purchase.',
      fr: "Nombre de commandes d'un client par an ; 12 pour un achat chaque mois.",
    },
    { en: 'How many years a customer stays.', fr: "Nombre d'années pendant lesquelles un client reste." },
    {
      en: 'Optional. The share of a sale that is left once the goods are paid for; without it the result is sales.',
      fr: 'Facultatif. Part de la vente qui reste une fois la marchandise payée ; sans elle, le résultat est un chiffre de ventes.',
    },
  ],
  examples: [
    { arguments: [80, 12, 3], result: 2880, source: '80 a month for three years' },
    { arguments: [150, 12, 5], result: 9000, source: '150 a month for five years' },
    { arguments: [80, 12, 3, 0.4], result: 1152 },
    {
      arguments: [
        [[{ en: 'Average order', fr: 'Panier moyen' }], [80], [''], [35]],
        12,
        [[{ en: 'Years', fr: 'Années' }], [3], [2], [1]],
      ],
      result: [[''], [2880], [''], [420]],
    },
  ],
  searchWords: {
    en: 'LTV, customer lifetime value, what is a customer worth',
    fr: 'LTV, CLV, VVC, valeur vie client, combien vaut un client, combien rapporte un client',
  },
};
