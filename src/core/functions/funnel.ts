import { ratio, UNKNOWN } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const funnel = defineFormula({
  name: { en: 'FUNNEL', fr: 'ENTONNOIR' },
  parameters: [
    { name: { en: 'counts', fr: 'quantités' }, kind: 'count', whole: true },
    { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
  ],
  shows: 'percent',
  results: [
    { id: 'step', name: { en: 'step rate', fr: 'taux de passage' }, also: ['step', 'passage'], shows: 'percent' },
    { id: 'overall', name: { en: 'overall rate', fr: 'taux global' }, also: ['overall', 'global'], shows: 'percent' },
    { id: 'dropOff', name: { en: 'drop-off', fr: 'perte' }, also: ['loss', 'abandon'], shows: 'percent' },
  ],
  beside: true,
  // Steps need not be nested (a cart can be filled without its page being seen), so no rate is cut at 1.
  compute: (counts) =>
    counts.map((count, index) => {
      const stepRate = index === 0 ? UNKNOWN : ratio(count, counts[index - 1]!);
      return [stepRate, ratio(count, counts[0]!), 1 - stepRate];
    }),
  undefinedBecause: {
    en: 'Counts: 0. A funnel that nobody enters has no rates.',
    fr: "Quantités : 0. Un entonnoir où personne n'entre n'a pas de taux.",
  },
});

export const help: FormulaHelp = {
  family: 'site',
  answers: {
    en: 'What each step keeps, beside its count: of the step before, of the first one, and the share lost since the step before.',
    fr: "Ce que garde chaque étape, à côté de sa quantité : par rapport à l'étape d'avant, à la première, et la part perdue depuis l'étape d'avant.",
  },
  parameters: [
    {
      en: 'How many reached each step, from the first to the last, in one column or one row.',
      fr: 'Combien ont atteint chaque étape, de la première à la dernière, en une colonne ou une ligne.',
    },
    {
      en: 'Optional. Only one of the three: "step rate", "overall rate" or "drop-off".',
      fr: 'Facultatif. Un seul des trois : "taux de passage", "taux global" ou "perte".',
    },
  ],
  examples: [
    {
      arguments: [[[1000], [200], [50]], { en: 'overall rate', fr: 'taux global' }],
      result: [[1], [0.2], [0.05]],
    },
    {
      arguments: [[[{ en: 'Visits to orders', fr: 'Des visites aux achats' }], [1000], [200], [50]]],
      result: [
        ['', '', ''],
        ['', 1, ''],
        [0.2, 0.2, 0.8],
        [0.25, 0.05, 0.75],
      ],
    },
    {
      arguments: [[[1171], [''], [1187]], { en: 'overall rate', fr: 'taux global' }],
      result: [[1], [''], [1.013664]],
    },
    {
      arguments: [[[1171], [1187]], { en: 'step rate', fr: 'taux de passage' }],
      result: [[''], [1.013664]],
      source: 'more carts than pages seen in a Meta export, whose own column says 1.0137',
    },
  ],
  note: {
    en: 'The step that loses most has the largest drop-off. A rate can exceed 100% and a drop-off be negative, for platforms count steps that need not follow each other.',
    fr: "L'étape qui perd le plus a la plus grande perte. Un taux peut dépasser 100 % et une perte être négative, car les plateformes comptent des étapes qui ne se suivent pas forcément.",
  },
  searchWords: {
    en: 'conversion funnel, drop-off, leak, steps, where do people leave, cart, checkout',
    fr: 'tunnel de conversion, abandon, fuite, étapes, où perd-on des gens, panier, achat',
  },
};
