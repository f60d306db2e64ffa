import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const aov = defineFormula({
  name: { en: 'AOV', fr: 'PANIER_MOYEN' },
  parameters: [
    { name: { en: 'revenue', fr: "chiffre d'affaires" }, kind: 'number' },
    { name: { en: 'orders', fr: 'commandes' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (revenue, orders) => ratio(revenue, orders),
  undefinedBecause: {
    en: 'Orders: 0. Without an order there is no average one.',
    fr: "Commandes : 0. Sans commande, il n'y a pas de panier moyen.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What one order brings on average: revenue ÷ orders.',
    fr: "Ce que rapporte une commande en moyenne : chiffre d'affaires ÷ commandes.",
  },
  parameters: [
    { en: 'Sales of a period.', fr: "Ventes d'une période." },
    { en: 'Orders of the same period.', fr: 'Commandes de la même période.' },
  ],
  examples: [
    { arguments: [4200, 60], result: 70 },
    {
      arguments: [
        [[{ en: 'Sales', fr: 'Ventes' }], [4200], [0], ['']],
        [[{ en: 'Orders', fr: 'Commandes' }], [60], [0], [12]],
      ],
      result: [[''], [70], [''], ['']],
    },
  ],
  searchWords: {
    en: 'average order value, basket, what does a customer spend at once',
    fr: "valeur moyenne d'une commande, AOV, combien dépense un client par achat",
  },
};
