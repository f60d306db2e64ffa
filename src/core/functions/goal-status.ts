import { hasReached, shareDone, statusAtPace } from '../goals/arithmetic.ts';
import { ratio, UNKNOWN } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp, type Result } from './define.ts';
import { daysBetween } from './engine/days.ts';
import { DEADLINE_HELP, FIRST_DAY_HELP, TODAY_HELP } from './shared/goal-day-help.ts';
import { DEADLINE, FIRST_DAY, passedOf, TODAY } from './shared/goal-days.ts';

export const goalStatus = defineFormula({
  name: { en: 'GOAL_STATUS', fr: 'STATUT_OBJECTIF' },
  parameters: [
    { name: { en: 'start', fr: 'départ' }, kind: 'number' },
    { name: { en: 'target', fr: 'cible' }, kind: 'number' },
    { name: { en: 'current', fr: 'actuel' }, kind: 'number' },
    FIRST_DAY,
    DEADLINE,
    TODAY,
  ],
  shows: 'text',
  compute: (start, target, current, firstDay, deadline, today): Result => {
    const passed = passedOf(firstDay, deadline, today);
    if (passed === 0) return ({ report }) => report.status.notStarted;
    if (start === target) return UNKNOWN;
    if (hasReached(target < start ? 'less' : 'more', target, current)) return ({ report }) => report.status.reached;
    if (daysBetween(deadline, today) > 0) return ({ report }) => report.status.missed;
    const status = statusAtPace(ratio(shareDone(start, target, current), passed));
    return ({ report }) => report.status[status];
  },
  undefinedBecause: {
    en: 'Target: the same as the start, so nobody can say in which direction the goal lies.',
    fr: "Cible : égale au départ, on ne sait donc pas dans quel sens va l'objectif.",
  },
});

export const help: FormulaHelp = {
  family: 'goals',
  answers: {
    en: 'How a goal stands, in a word: reached, ahead, on track, behind, missed or not started.',
    fr: "Où en est un objectif, d'un mot : atteint, en avance, dans les temps, en retard, manqué ou pas commencé.",
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
    {
      arguments: [0, 60, 27, '2025-04-01', '2025-06-30', '2025-05-31'],
      result: { en: 'behind', fr: 'en retard' },
    },
    {
      arguments: [
        0,
        60,
        [[{ en: 'Leads', fr: 'Prospects' }], [61], [45], [''], [38], [20]],
        '2025-04-01',
        '2025-06-30',
        '2025-05-31',
      ],
      result: [
        [''],
        [{ en: 'reached', fr: 'atteint' }],
        [{ en: 'ahead', fr: 'en avance' }],
        [''],
        [{ en: 'on track', fr: 'dans les temps' }],
        [{ en: 'behind', fr: 'en retard' }],
      ],
    },
  ],
  note: {
    en: 'Ahead from a pace of 100% (GOAL_PACE), on track from 90%, behind below. Reached as soon as the target is, even before the deadline; missed after it.',
    fr: "En avance à partir d'un rythme de 100 % (RYTHME_OBJECTIF), dans les temps à partir de 90 %, en retard en dessous. Atteint dès que la cible l'est, même avant l'échéance ; manqué après.",
  },
  searchWords: {
    en: 'on track, behind, ahead, missed, traffic light, how do the goals stand',
    fr: 'en retard, en avance, dans les temps, où en sont les objectifs, feu tricolore',
  },
};
