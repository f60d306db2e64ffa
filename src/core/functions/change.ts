import { change as changeBetween } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const change = defineFormula({
  name: { en: 'CHANGE', fr: 'EVOLUTION' },
  parameters: [
    { name: { en: 'now', fr: 'maintenant' }, kind: 'number' },
    { name: { en: 'before', fr: 'avant' }, kind: 'number' },
  ],
  shows: 'percent',
  compute: (now, before) => {
    if (before !== 0) return changeBetween(now, before);
    return now === 0 ? 0 : { en: 'new', fr: 'nouveau' };
  },
  undefinedBecause: {
    en: 'Now: too far from what was before.',
    fr: "Maintenant : trop loin de ce qu'il y avait avant.",
  },
});

export const help: FormulaHelp = {
  family: 'comparison',
  answers: {
    en: 'How much something went up or down: (now − before) ÷ before; "new" where there was nothing before.',
    fr: "De combien un chiffre monte ou baisse : (maintenant − avant) ÷ avant ; « nouveau » s'il n'y avait rien avant.",
  },
  parameters: [
    { en: 'The number of this period.', fr: 'Le chiffre de cette période.' },
    {
      en: 'The number of the period before, of the same length and from the same platforms.',
      fr: "Le chiffre de la période d'avant, de même durée et des mêmes plateformes.",
    },
  ],
  examples: [
    { arguments: [120, 100], result: 0.2 },
    { arguments: [80, 100], result: -0.2 },
    { arguments: [0, 0], result: 0 },
    { arguments: [-50, -100], result: 0.5 },
    {
      arguments: [
        [[{ en: 'May', fr: 'Mai' }], [120], [40], ['']],
        [[{ en: 'April', fr: 'Avril' }], [100], [0], [75]],
      ],
      result: [[''], [0.2], [{ en: 'new', fr: 'nouveau' }], ['']],
    },
  ],
  note: {
    en: 'Divided by the size of the number before, so that a loss that shrinks is a rise. Between two rates, give the points instead: now − before.',
    fr: "Divisé par la taille du chiffre d'avant : une perte qui se réduit est une hausse. Entre deux taux, donnez plutôt les points : maintenant − avant.",
  },
  searchWords: {
    en: 'growth, variation, difference in percent, compared with last month, month over month, year over year',
    fr: "variation, progression, écart en pourcentage, par rapport au mois dernier, d'un an à l'autre",
  },
};
