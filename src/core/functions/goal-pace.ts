import { shareDone } from '../goals/arithmetic.ts';
import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { DEADLINE_HELP, FIRST_DAY_HELP, TODAY_HELP } from './shared/goal-day-help.ts';
import { DEADLINE, FIRST_DAY, passedOf, TODAY } from './shared/goal-days.ts';

export const goalPace = defineFormula({
  name: { en: 'GOAL_PACE', fr: 'RYTHME_OBJECTIF' },
  parameters: [
    { name: { en: 'start', fr: 'départ' }, kind: 'number' },
    { name: { en: 'target', fr: 'cible' }, kind: 'number' },
    { name: { en: 'current', fr: 'actuel' }, kind: 'number' },
    FIRST_DAY,
    DEADLINE,
    TODAY,
  ],
  shows: 'percent',
  compute: (start, target, current, firstDay, deadline, today) =>
    ratio(shareDone(start, target, current), passedOf(firstDay, deadline, today)),
  undefinedBecause: {
    en: 'Today: before the first day there is no pace yet; nor is there any where the target equals the start.',
    fr: "Aujourd'hui : avant le premier jour, il n'y a pas encore de rythme ; ni quand la cible égale le départ.",
  },
});

export const help: FormulaHelp = {
  family: 'goals',
  answers: {
    en: 'Whether a goal keeps up with the calendar: progress ÷ share of the days gone by; 100% is just in time.',
    fr: "L'objectif suit-il le calendrier : progression ÷ part des jours écoulés ; 100 % : juste à temps.",
  },
  parameters: [
    {
      en: 'The starting point; 0 for a total that begins anew.',
      fr: 'Le point de départ ; 0 pour un total qui repart de zéro.',
    },
    {
      en: 'The target; below the start where less is better.',
      fr: 'La cible ; sous le départ quand moins vaut mieux.',
    },
    { en: 'The value now.', fr: 'La valeur actuelle.' },
    FIRST_DAY_HELP,
    DEADLINE_HELP,
    TODAY_HELP,
  ],
  examples: [
    { arguments: [0, 60, 27, '2025-04-01', '2025-06-30', '2025-05-31'], result: 0.671311 },
    { arguments: [42, 32, 36, '2025-01-01', '2025-03-31', '2025-02-14'], result: 1.2 },
    {
      arguments: [
        [[0], [0], [0]],
        [[60], [60], ['']],
        [[10], [60], [20]],
        [['2025-04-01'], ['2025-04-01'], ['2025-04-01']],
        [['2025-06-30'], ['2025-06-30'], ['2025-06-30']],
        '2025-07-15',
      ],
      result: [[0.166667], [1], ['']],
    },
  ],
  note: {
    en: 'Both ends count as days. Before the first day there is no pace, after the deadline it is the progress. For figures that add up or move little by little; a rate that jumps about has no pace. GOAL_STATUS says the same in a word.',
    fr: "Les deux bornes comptent comme jours. Avant le premier jour, il n'y a pas de rythme ; après l'échéance, c'est la progression. Pour ce qui s'additionne ou bouge peu à peu ; un taux qui varie sans cesse n'a pas de rythme. STATUT_OBJECTIF le dit d'un mot.",
  },
  searchWords: {
    en: 'are we on track, on time, speed, expected progress, pacing',
    fr: "sommes-nous dans les temps, vitesse, avancement attendu, rythme de l'objectif",
  },
};
