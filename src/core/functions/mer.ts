import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const mer = defineFormula({
  name: { en: 'MER', fr: 'MER' },
  parameters: [
    { name: { en: 'total revenue', fr: "chiffre d'affaires total" }, kind: 'number' },
    { name: { en: 'marketing spend', fr: 'dépenses marketing' }, kind: 'amount' },
  ],
  shows: 'number',
  compute: (totalRevenue, marketingSpend) => ratio(totalRevenue, marketingSpend),
  undefinedBecause: {
    en: 'Marketing spend: 0. With nothing spent there is no efficiency to measure.',
    fr: "Dépenses marketing : 0. Sans dépense, il n'y a pas d'efficacité à mesurer.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'All sales for each unit of marketing money, all channels together: total revenue ÷ marketing spend.',
    fr: "Toutes les ventes par euro de marketing, tous canaux réunis : chiffre d'affaires total ÷ dépenses marketing.",
  },
  parameters: [
    {
      en: 'All sales of the company in a period, whatever brought them.',
      fr: "Toutes les ventes de l'entreprise sur une période, quelle qu'en soit l'origine.",
    },
    {
      en: 'All that marketing cost in the same period and currency.',
      fr: 'Tout ce que le marketing a coûté, sur la même période et dans la même devise.',
    },
  ],
  examples: [
    { arguments: [25_000, 5000], result: 5, source: '25,000 of sales on 5,000 of marketing, five to one' },
    { arguments: [0, 5000], result: 0 },
    {
      arguments: [
        [[{ en: 'Sales', fr: 'Ventes' }], [25_000], [18_000], ['']],
        [[{ en: 'Marketing', fr: 'Marketing' }], [5000], [0], [4000]],
      ],
      result: [[''], [5], [''], ['']],
    },
  ],
  note: {
    en: 'Use it where nobody can say which channel sold what. It says nothing of a single channel: for that, see ROAS and SOCIAL_ROI.',
    fr: 'À utiliser quand personne ne peut dire quel canal a vendu quoi. Il ne dit rien de chaque canal : pour cela, voir ROAS et ROI_SOCIAL.',
  },
  searchWords: {
    en: 'marketing efficiency ratio, blended ROAS, all channels, total return',
    fr: "ratio d'efficacité marketing, ROAS global, tous canaux, retour total",
  },
};
