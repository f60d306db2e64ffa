import { defineFormula, type FormulaHelp } from './define.ts';

export const socialCost = defineFormula({
  name: { en: 'SOCIAL_COST', fr: 'COUT_SOCIAL' },
  parameters: [
    { name: { en: 'labour', fr: 'temps passé' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'training', fr: 'formation' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'creation', fr: 'création' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'tools', fr: 'outils' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'agencies', fr: 'agences' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'ad budget', fr: 'budget publicitaire' }, kind: 'amount', blank: 0, columns: 'added' },
    { name: { en: 'overheads', fr: 'frais généraux' }, kind: 'amount', blank: 0, columns: 'added' },
  ],
  shows: 'money',
  compute: (labour, training, creation, tools, agencies, adBudget, overheads) =>
    labour + training + creation + tools + agencies + adBudget + overheads,
  undefinedBecause: {
    en: 'These costs are too large to be added.',
    fr: 'Ces coûts sont trop grands pour être additionnés.',
  },
});

export const help: FormulaHelp = {
  family: 'cost',
  answers: {
    en: 'All that social media cost, the seven kinds added: a blank kind is none.',
    fr: 'Tout ce que coûtent les réseaux sociaux, les sept postes additionnés : un poste vide compte pour rien.',
  },
  parameters: [
    {
      en: 'Optional. Working time: hours × what an hour costs.',
      fr: "Facultatif. Temps passé : heures × coût d'une heure.",
    },
    { en: 'Optional. Training.', fr: 'Facultatif. Formation.' },
    { en: 'Optional. Creation and development.', fr: 'Facultatif. Création et développement.' },
    { en: 'Optional. Tools and subscriptions.', fr: 'Facultatif. Outils et abonnements.' },
    { en: 'Optional. Agencies and contractors.', fr: 'Facultatif. Agences et prestataires.' },
    { en: 'Optional. Ad budget.', fr: 'Facultatif. Budget publicitaire.' },
    {
      en: 'Optional. Overheads: a share of rent, management and the like.',
      fr: 'Facultatif. Frais généraux : part du loyer, encadrement, etc.',
    },
  ],
  examples: [
    { arguments: [900, 100, 250, 60, 400, 1200, 90], result: 3000 },
    { arguments: [900, '', '', 60], result: 960 },
    { arguments: [[[900, '', 250, 60, '', 1200, '']]], result: 2410 },
    {
      arguments: [
        [
          [900, '', 250],
          ['', '', ''],
          [800, 100, ''],
        ],
      ],
      result: [[1150], [''], [900]],
    },
  ],
  note: {
    en: 'Seven columns side by side may be given as one range: SOCIAL_COST(B2:H13).',
    fr: 'Sept colonnes côte à côte peuvent être données en une seule plage : COUT_SOCIAL(B2:H13).',
  },
  searchWords: {
    en: 'total cost, budget, investment, labour, tools, agency, full cost',
    fr: 'coût total, budget, investissement, temps passé, outils, agence, coût complet',
  },
};
