import { shareDone } from '../goals/arithmetic.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const goalProgress = defineFormula({
  name: { en: 'GOAL_PROGRESS', fr: 'PROGRESSION_OBJECTIF' },
  parameters: [
    { name: { en: 'start', fr: 'départ' }, kind: 'number' },
    { name: { en: 'target', fr: 'cible' }, kind: 'number' },
    { name: { en: 'current', fr: 'actuel' }, kind: 'number' },
  ],
  shows: 'percent',
  compute: shareDone,
  undefinedBecause: {
    en: 'Target: the same as the starting point, so there is no way to go.',
    fr: "Cible : la même que le point de départ, il n'y a donc pas de chemin à parcourir.",
  },
});

export const help: FormulaHelp = {
  family: 'goals',
  answers: {
    en: 'How much of the way to a goal is done, up or down: (current − start) ÷ (target − start).',
    fr: 'Part du chemin parcouru vers un objectif, à la hausse ou à la baisse : (actuel − départ) ÷ (cible − départ).',
  },
  parameters: [
    { en: 'The starting point.', fr: 'Le point de départ.' },
    {
      en: 'The target; below the start where less is better.',
      fr: 'La cible ; sous le départ quand moins vaut mieux.',
    },
    { en: 'The value now.', fr: 'La valeur actuelle.' },
  ],
  examples: [
    { arguments: [40, 30, 36], result: 0.4, source: 'replies in 36 minutes, from 40, when 30 is the target' },
    { arguments: [42, 32, 31], result: 1.1 },
    { arguments: [34, 60, 30], result: -0.153846 },
    {
      arguments: [
        [[34], [40]],
        [[60], ['']],
        [[47], [36]],
      ],
      result: [[0.5], ['']],
    },
  ],
  searchWords: {
    en: 'attainment, how far are we, target, percent of goal',
    fr: "avancement, taux d'atteinte, où en est l'objectif, cible",
  },
};
