import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const paybackPeriod = defineFormula({
  name: { en: 'PAYBACK_PERIOD', fr: 'DELAI_RECUPERATION' },
  parameters: [
    { name: { en: 'acquisition cost', fr: "coût d'acquisition" }, kind: 'amount' },
    { name: { en: 'monthly revenue', fr: 'revenu mensuel' }, kind: 'amount' },
    { name: { en: 'gross margin', fr: 'marge brute' }, kind: 'share' },
  ],
  shows: 'number',
  compute: (acquisitionCost, monthlyRevenue, grossMargin) => ratio(acquisitionCost, monthlyRevenue * grossMargin),
  undefinedBecause: {
    en: 'Monthly revenue: no margin is left of it, so what the customer cost never comes back.',
    fr: "Revenu mensuel : il n'en reste aucune marge, ce que le client a coûté ne revient donc jamais.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'After how many months a customer has paid back what winning them cost: cost ÷ (monthly revenue × gross margin).',
    fr: 'En combien de mois un client rembourse ce que son acquisition a coûté : coût ÷ (revenu mensuel × marge brute).',
  },
  parameters: [
    { en: 'What winning one customer cost (see CAC).', fr: "Ce que l'acquisition d'un client a coûté (voir CAC)." },
    { en: 'What one customer spends in a month.', fr: 'Ce que dépense un client en un mois.' },
    {
      en: 'The share of a sale that is left once the goods are paid for: 70% or 0.7.',
      fr: 'Part de la vente qui reste une fois la marchandise payée : 70 % ou 0,7.',
    },
  ],
  examples: [
    { arguments: [300, 50, 0.7], result: 8.571429, source: '300 for a customer who spends 50 a month at 70%' },
    { arguments: [0, 50, 0.7], result: 0 },
    {
      arguments: [[[{ en: 'CAC', fr: 'CAC' }], [300], [''], [70]], 50, 0.7],
      result: [[''], [8.571429], [''], [2]],
    },
  ],
  searchWords: {
    en: 'months to recover, payback, when is a customer profitable, break-even of a customer',
    fr: 'retour sur acquisition, amortissement, en combien de temps un client devient rentable, mois',
  },
};
