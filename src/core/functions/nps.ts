import { isKnown, ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalAt } from './engine/refusal.ts';

const SCORES = { en: 'scores', fr: 'notes' };

/** From here on people recommend, and up to there they advise against: the bounds of the published method. */
const [PROMOTER, DETRACTOR] = [9, 6];

export const nps = defineFormula({
  name: { en: 'NPS', fr: 'NPS' },
  parameters: [{ name: SCORES, kind: 'count', whole: true }],
  shows: 'number',
  compute: (scores) => {
    let [answers, balance] = [0, 0];
    for (let index = 0; index < scores.length; index += 1) {
      const score = scores[index]!;
      if (!isKnown(score)) continue;
      if (score > 10 || score !== Math.floor(score)) throw refusalAt(index, SCORES, NO_SCORE);
      answers += 1;
      if (score >= PROMOTER) balance += 1;
      if (score <= DETRACTOR) balance -= 1;
    }
    return 100 * ratio(balance, answers);
  },
  undefinedBecause: {
    en: 'Scores: none is given, so nobody recommends or advises against.',
    fr: 'Notes : aucune. Personne ne recommande ni ne déconseille.',
  },
});

const NO_SCORE = {
  en: 'a score is a whole number from 0 to 10.',
  fr: 'une note est un nombre entier de 0 à 10.',
};

export const help: FormulaHelp = {
  family: 'care',
  answers: {
    en: 'Would people recommend you: percent who give 9 or 10 less percent who give 0 to 6, from −100 to 100.',
    fr: 'Vous recommande-t-on : % de notes 9 ou 10 moins % de notes 0 à 6, de −100 à 100.',
  },
  parameters: [
    {
      en: 'The scores, one a person, each from 0 to 10: a whole column. Blanks are people who did not answer.',
      fr: "Les notes, une par personne, de 0 à 10 : toute une colonne. Une cellule vide n'est pas une réponse.",
    },
  ],
  examples: [
    { arguments: [[[10], [9], [8], [6]]], result: 25 },
    { arguments: [[[{ en: 'Score', fr: 'Note' }], [10], [''], [3], [0]]], result: -33.333333 },
  ],
  note: {
    en: 'Scores of 7 and 8 count among the answers only. Not a rate: 25 is 25, not 25%.',
    fr: "Les notes 7 et 8 comptent seulement parmi les réponses. Ce n'est pas un taux : 25 se lit 25, pas 25 %.",
  },
  searchWords: {
    en: 'net promoter score, would you recommend us, loyalty, survey',
    fr: 'net promoter score, recommandation, nous recommanderiez-vous, enquête, fidélité',
  },
};
