import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const ltvToCac = defineFormula({
  name: { en: 'LTV_TO_CAC', fr: 'LTV_SUR_CAC' },
  parameters: [
    { name: { en: 'customer value', fr: 'valeur client' }, kind: 'amount' },
    { name: { en: 'acquisition cost', fr: "coût d'acquisition" }, kind: 'amount' },
  ],
  shows: 'number',
  compute: (customerValue, acquisitionCost) => ratio(customerValue, acquisitionCost),
  undefinedBecause: {
    en: 'Acquisition cost: 0. A customer who cost nothing cannot be compared with a cost.',
    fr: "Coût d'acquisition : 0. Un client qui n'a rien coûté ne se compare pas à un coût.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'How many times a customer brings back what winning them cost: customer value ÷ acquisition cost.',
    fr: "Combien de fois un client rapporte ce qu'il a coûté : valeur client ÷ coût d'acquisition.",
  },
  parameters: [
    { en: 'What a customer is worth (see CLV).', fr: 'Ce que vaut un client (voir VALEUR_CLIENT).' },
    { en: 'What winning one customer cost (see CAC).', fr: "Ce que l'acquisition d'un client a coûté (voir CAC)." },
  ],
  examples: [
    { arguments: [1200, 400], result: 3, source: 'three to one, the usual rule of thumb' },
    { arguments: [300, 400], result: 0.75 },
    {
      arguments: [
        [[{ en: 'Value', fr: 'Valeur' }], [1200], [800]],
        [['CAC'], [400], ['']],
      ],
      result: [[''], [3], ['']],
    },
  ],
  note: {
    en: 'Around 3 is commonly taken for healthy; under 1 each new customer loses money. Take the value after margin, or the ratio flatters.',
    fr: "Environ 3 passe pour sain ; sous 1, chaque nouveau client fait perdre de l'argent. Prenez la valeur après marge, sinon le rapport est flatteur.",
  },
  searchWords: {
    en: 'LTV:CAC, CLV to CAC ratio, is a customer worth the cost',
    fr: 'ratio LTV/CAC, valeur vie client sur coût, un client vaut-il son coût',
  },
};
