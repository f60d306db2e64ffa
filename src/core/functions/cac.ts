import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const cac = defineFormula({
  name: { en: 'CAC', fr: 'CAC' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'new customers', fr: 'nouveaux clients' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, newCustomers) => ratio(cost, newCustomers),
  undefinedBecause: {
    en: 'New customers: 0. While nobody was won, there is no cost of a customer.',
    fr: "Nouveaux clients : 0. Tant que personne n'a été conquis, il n'y a pas de coût par client.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What winning one customer cost, marketing and sales together: cost ÷ new customers.',
    fr: "Ce qu'a coûté un nouveau client, marketing et ventes réunis : coût ÷ nouveaux clients.",
  },
  parameters: [
    {
      en: 'All that marketing and sales cost in a period; or the cost of one lead.',
      fr: "Tout ce qu'ont coûté le marketing et les ventes sur une période ; ou le coût d'un prospect.",
    },
    {
      en: 'Customers won in that period; of one lead, the closing rate.',
      fr: 'Clients gagnés sur cette période ; pour un prospect, le taux de signature.',
    },
  ],
  examples: [
    { arguments: [6000, 40], result: 150 },
    { arguments: [40, 0.1], result: 400, source: 'leads at 40, of which one in ten becomes a customer' },
    {
      arguments: [
        [[{ en: 'Cost', fr: 'Coût' }], [6000], [2500]],
        [[{ en: 'Customers', fr: 'Clients' }], [40], [0]],
      ],
      result: [[''], [150], ['']],
    },
  ],
  searchWords: {
    en: 'customer acquisition cost, what did a new customer cost',
    fr: "coût d'acquisition client, combien coûte un nouveau client",
  },
};
