import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const roas = defineFormula({
  name: { en: 'ROAS', fr: 'ROAS' },
  parameters: [
    { name: { en: 'revenue', fr: "chiffre d'affaires" }, kind: 'number' },
    { name: { en: 'ad spend', fr: 'dépenses publicitaires' }, kind: 'amount' },
  ],
  shows: 'number',
  compute: (revenue, adSpend) => ratio(revenue, adSpend),
  undefinedBecause: {
    en: 'Ad spend: 0. Without spending there is no return on ads.',
    fr: "Dépenses publicitaires : 0. Sans dépense, il n'y a pas de retour sur la publicité.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What each unit of money spent on ads brought in sales: revenue ÷ ad spend.',
    fr: "Ce que rapporte chaque euro de publicité : chiffre d'affaires ÷ dépenses publicitaires.",
  },
  parameters: [
    { en: 'Sales that the ads brought.', fr: 'Ventes apportées par les annonces.' },
    { en: 'What the same ads cost.', fr: 'Ce que ces annonces ont coûté.' },
  ],
  examples: [
    { arguments: [50_000, 10_000], result: 5, source: '50,000 of sales on 10,000 of ads, five to one' },
    { arguments: [2_000_000, 500_000], result: 4, source: '2,000,000 of sales on 500,000 of ads: 400%' },
    { arguments: [800_000, 1_000_000], result: 0.8, source: '800,000 of sales on 1,000,000 of ads: 80%' },
    { arguments: [0, 1000], result: 0 },
    { arguments: [[[4000], [150]], 1000], result: [[4], [0.15]] },
  ],
  note: {
    en: 'Ads are rarely all that was spent: for the return with all costs included, use SOCIAL_ROI.',
    fr: 'La publicité est rarement la seule dépense : pour le retour tous coûts compris, utilisez ROI_SOCIAL.',
  },
  searchWords: {
    en: 'return on ad spend, what did the ads bring back',
    fr: 'retour sur dépenses publicitaires, combien rapporte la publicité',
  },
};
