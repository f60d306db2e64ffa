import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusal } from './engine/refusal.ts';

export const csat = defineFormula({
  name: { en: 'CSAT', fr: 'TAUX_SATISFACTION' },
  parameters: [
    { name: { en: 'satisfied', fr: 'satisfaits' }, kind: 'count' },
    { name: { en: 'answers', fr: 'réponses' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (satisfied, answers) => {
    if (satisfied > answers) throw refusal(TOO_MANY);
    return ratio(satisfied, answers);
  },
  undefinedBecause: {
    en: 'Answers: 0. Nobody has said yet whether they are satisfied.',
    fr: "Réponses : 0. Personne n'a encore dit s'il est satisfait.",
  },
});

const TOO_MANY = {
  en: 'Satisfied: more than there are answers. Check which number stands first.',
  fr: "Satisfaits : plus nombreux que les réponses. Vérifiez l'ordre des deux nombres.",
};

export const help: FormulaHelp = {
  family: 'care',
  answers: {
    en: 'How many of those who answered a survey are satisfied: satisfied ÷ answers.',
    fr: 'Part des personnes satisfaites parmi celles qui ont répondu au questionnaire : satisfaits ÷ réponses.',
  },
  parameters: [
    { en: 'Answers of 4 or 5 out of 5.', fr: 'Réponses de 4 ou 5 sur 5.' },
    {
      en: 'All answers; those who did not answer do not count.',
      fr: "Toutes les réponses ; qui n'a pas répondu ne compte pas.",
    },
  ],
  examples: [
    { arguments: [42, 50], result: 0.84 },
    {
      arguments: [
        [[{ en: 'Satisfied', fr: 'Satisfaits' }], [42], [''], [0]],
        [[{ en: 'Answers', fr: 'Réponses' }], [50], [12], [0]],
      ],
      result: [[''], [0.84], [''], ['']],
    },
  ],
  searchWords: {
    en: 'customer satisfaction, survey, happy customers',
    fr: 'CSAT, satisfaction client, enquête, questionnaire, clients contents',
  },
};
