import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { afterGoods } from './shared/after-goods.ts';

export const socialRoi = defineFormula({
  name: { en: 'SOCIAL_ROI', fr: 'ROI_SOCIAL' },
  parameters: [
    { name: { en: 'revenue', fr: "chiffre d'affaires" }, kind: 'number' },
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'gross margin', fr: 'marge brute' }, kind: 'share', optional: true },
  ],
  shows: 'percent',
  compute: (revenue, cost, grossMargin) => ratio(afterGoods(revenue, grossMargin) - cost, cost),
  undefinedBecause: {
    en: 'Cost: 0. A return is a share of what was spent, so it needs a cost above 0.',
    fr: 'Coût : 0. Un retour est une part de ce qui a été dépensé : il faut un coût au-dessus de 0.',
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What social media earned for what it cost: (revenue − cost) ÷ cost; with a gross margin, (revenue × margin − cost) ÷ cost.',
    fr: "Ce que rapportent les réseaux sociaux : (chiffre d'affaires − coût) ÷ coût ; avec une marge brute, (chiffre d'affaires × marge − coût) ÷ coût.",
  },
  parameters: [
    {
      en: 'Sales that came from social media; negative after more refunds than sales.',
      fr: 'Ventes venues des réseaux sociaux ; négatif si les remboursements dépassent les ventes.',
    },
    {
      en: 'Everything spent for them: time, tools, agencies and ads (see SOCIAL_COST).',
      fr: 'Tout ce qui a été dépensé : temps, outils, agences et publicité (voir COUT_SOCIAL).',
    },
    {
      en: 'Optional. The share of a sale that is left once the goods are paid for, such as 40%.',
      fr: 'Facultatif. Part de la vente qui reste une fois la marchandise payée, par exemple 40 %.',
    },
  ],
  examples: [
    { arguments: [1000, 500], result: 1, source: '1,000 of sales on 500: a profit of 500, all of the cost again' },
    { arguments: [10_000, 1000], result: 9, source: '10,000 of direct sales for 1,000 a month' },
    { arguments: [400, 500], result: -0.2 },
    { arguments: [1000, 500, 0.6], result: 0.2 },
    {
      arguments: [
        [[{ en: 'Sales', fr: 'Ventes' }], [1000], [''], [300]],
        [[{ en: 'Cost', fr: 'Coût' }], [500], [200], [0]],
      ],
      result: [[''], [1], [''], ['']],
    },
  ],
  note: {
    en: 'Without a gross margin it is the return on sales, before the cost of the goods: a shop that keeps 40% of each sale earns less than it says.',
    fr: "Sans marge brute, c'est le retour sur les ventes, avant le coût de la marchandise : une boutique qui garde 40 % de chaque vente gagne moins qu'il n'y paraît.",
  },
  searchWords: {
    en: 'ROI, return on investment, profit, is it worth it, what did social media earn',
    fr: 'ROI, retour sur investissement, rentabilité, bénéfice, est-ce rentable, combien rapportent les réseaux',
  },
};
