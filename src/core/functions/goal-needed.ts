import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const goalNeeded = defineFormula({
  name: { en: 'GOAL_NEEDED', fr: 'BESOIN_OBJECTIF' },
  parameters: [
    { name: { en: 'target', fr: 'cible' }, kind: 'number' },
    { name: { en: 'current', fr: 'actuel' }, kind: 'number' },
    { name: { en: 'days left', fr: 'jours restants' }, kind: 'count' },
  ],
  shows: 'number',
  compute: (target, current, daysLeft) => ratio(target - current, daysLeft),
  undefinedBecause: {
    en: 'Days left: 0. No day is left on which something could be added.',
    fr: 'Jours restants : 0. Il ne reste aucun jour pour ajouter quoi que ce soit.',
  },
});

export const help: FormulaHelp = {
  family: 'goals',
  answers: {
    en: 'How much a day the goal still needs: (target − current) ÷ days left.',
    fr: "Ce qu'il faut encore par jour pour l'objectif : (cible − actuel) ÷ jours restants.",
  },
  parameters: [
    { en: 'The target.', fr: 'La cible.' },
    { en: 'The value now.', fr: 'La valeur actuelle.' },
    {
      en: 'Days left, today included if it can still bring something: deadline − today + 1.',
      fr: "Jours restants, aujourd'hui compris s'il peut encore compter : échéance − aujourd'hui + 1.",
    },
  ],
  examples: [
    { arguments: [60, 45, 10], result: 1.5 },
    { arguments: [30, 36, 12], result: -0.5 },
    {
      arguments: [
        [[60], [60], [60]],
        [[45], [60], ['']],
        [[10], [10], [10]],
      ],
      result: [[1.5], [0], ['']],
    },
  ],
  note: {
    en: 'Below 0 the figure has to go down by so much a day, which is what a goal such as a shorter reply time needs; where more is better, it says by how much a day the target is already passed, and nothing more is needed. 0 is exactly on the target.',
    fr: "En dessous de 0, la valeur doit baisser d'autant par jour, comme il le faut pour un temps de réponse plus court ; quand plus vaut mieux, la cible est déjà dépassée d'autant par jour et il ne faut plus rien. 0 : exactement sur la cible.",
  },
  searchWords: {
    en: 'per day, required run rate, what is missing, what is left to do, how many a day',
    fr: "par jour, ce qui manque, ce qu'il reste à faire, combien par jour, effort quotidien",
  },
};
