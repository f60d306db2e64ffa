import { forecast } from '../goals/arithmetic.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { DEADLINE_HELP, FIRST_DAY_HELP, TODAY_HELP } from './shared/goal-day-help.ts';
import { DEADLINE, FIRST_DAY, passedOf, TODAY } from './shared/goal-days.ts';

export const goalForecast = defineFormula({
  name: { en: 'GOAL_FORECAST', fr: 'PROJECTION_OBJECTIF' },
  parameters: [
    { name: { en: 'start', fr: 'départ' }, kind: 'number' },
    { name: { en: 'current', fr: 'actuel' }, kind: 'number' },
    FIRST_DAY,
    DEADLINE,
    TODAY,
  ],
  shows: 'number',
  compute: (start, current, firstDay, deadline, today) => forecast(start, current, passedOf(firstDay, deadline, today)),
  undefinedBecause: {
    en: 'Today: before the first day nothing has moved yet that could be carried on.',
    fr: "Aujourd'hui : avant le premier jour, rien n'a encore bougé qui puisse se prolonger.",
  },
});

export const help: FormulaHelp = {
  family: 'goals',
  answers: {
    en: 'Where the same pace leads by the deadline: start + (current − start) ÷ share of the days gone by.',
    fr: "Où mène le même rythme à l'échéance : départ + (actuel − départ) ÷ part des jours écoulés.",
  },
  parameters: [
    {
      en: 'The starting point; 0 for a total that begins anew.',
      fr: 'Le point de départ ; 0 pour un total qui repart de zéro.',
    },
    { en: 'The value now.', fr: 'La valeur actuelle.' },
    FIRST_DAY_HELP,
    DEADLINE_HELP,
    TODAY_HELP,
  ],
  examples: [
    { arguments: [0, 30, '2025-04-01', '2025-04-30', '2025-04-10'], result: 90 },
    { arguments: [42, 36, '2025-01-01', '2025-03-31', '2025-02-14'], result: 30 },
    {
      arguments: [0, [[{ en: 'Leads', fr: 'Prospects' }], [30], [''], [12]], '2025-04-01', '2025-04-30', '2025-04-10'],
      result: [[''], [90], [''], [36]],
    },
  ],
  note: {
    en: 'One number and no range: days differ, so in the first days of a goal it can be far off. After the deadline it is the current value.',
    fr: "Un seul nombre, sans marge : les jours ne se ressemblent pas, et dans les premiers d'un objectif il peut tomber loin. Après l'échéance, c'est la valeur actuelle.",
  },
  searchWords: {
    en: 'projection, estimate, where will we end, landing, run rate',
    fr: 'prévision, atterrissage, où en serons-nous, estimation de fin de période',
  },
};
