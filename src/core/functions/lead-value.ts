import { defineFormula, type FormulaHelp } from './define.ts';

export const leadValue = defineFormula({
  name: { en: 'LEAD_VALUE', fr: 'VALEUR_PROSPECT' },
  parameters: [
    { name: { en: 'customer value', fr: 'valeur client' }, kind: 'amount' },
    { name: { en: 'closing rate', fr: 'taux de signature' }, kind: 'share' },
  ],
  shows: 'money',
  compute: (customerValue, closingRate) => customerValue * closingRate,
  undefinedBecause: {
    en: 'Customer value: too large for the value of a lead.',
    fr: "Valeur client : trop grande pour en tirer la valeur d'un prospect.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What one lead is worth: customer value × the share of leads that become customers.',
    fr: 'Ce que vaut un prospect (lead) : valeur client × part des prospects qui deviennent clients.',
  },
  parameters: [
    { en: 'What a customer is worth (see CLV).', fr: 'Ce que vaut un client (voir VALEUR_CLIENT).' },
    {
      en: 'Leads that become customers, as a share: 5% or 0.05.',
      fr: 'Part des prospects qui deviennent clients : 5 % ou 0,05.',
    },
  ],
  examples: [
    { arguments: [2880, 0.05], result: 144, source: 'one lead in twenty becomes a customer of 2,880' },
    {
      arguments: [2880, [[{ en: 'Closing rate', fr: 'Taux de signature' }], [0.05], [''], [0]]],
      result: [[''], [144], [''], [0]],
    },
  ],
  note: {
    en: 'With the value after margin, it is also the most that a lead may cost (see CPL).',
    fr: "Avec une valeur après marge, c'est aussi le maximum qu'un prospect peut coûter (voir CPL).",
  },
  searchWords: {
    en: 'value of a lead, lead to customer rate, how much is a contact worth, maximum CPL',
    fr: "valeur d'un lead, valeur d'un contact, combien vaut un prospect, CPL maximum",
  },
};
