import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const responseRate = defineFormula({
  name: { en: 'RESPONSE_RATE', fr: 'TAUX_REPONSE' },
  parameters: [
    { name: { en: 'answered', fr: 'traités' }, kind: 'count' },
    { name: { en: 'messages', fr: 'messages' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (answered, messages) => ratio(answered, messages),
  undefinedBecause: {
    en: 'Messages: 0. Where nobody asked anything, no share of it was answered: not 100% either.',
    fr: "Messages : 0. Personne n'a rien demandé : il n'y a pas de taux de réponse, pas même 100 %.",
  },
});

export const help: FormulaHelp = {
  family: 'care',
  answers: {
    en: 'How many of the messages that wanted an answer got one: answered ÷ messages.',
    fr: 'Combien de messages qui attendaient une réponse en ont reçu une : traités ÷ messages.',
  },
  parameters: [
    { en: 'Messages answered, each counted once.', fr: 'Messages traités, comptés une fois chacun.' },
    {
      en: 'Messages that need an answer, not all that come in.',
      fr: 'Messages qui demandent une réponse, pas tous ceux qui arrivent.',
    },
  ],
  examples: [
    { arguments: [84, 120], result: 0.7 },
    { arguments: [173, 1000], result: 0.173, source: 'what brands answered in the autumn of 2013: 17.3%' },
    {
      arguments: [
        [[{ en: 'Answered', fr: 'Traités' }], [84], [0], ['']],
        [[{ en: 'Messages', fr: 'Messages' }], [120], [0], [30]],
      ],
      result: [[''], [0.7], [''], ['']],
    },
  ],
  note: {
    en: 'Above 100% the answers to earlier messages are counted too. RESPONSE_TIME says how fast the answers came.',
    fr: 'Au-dessus de 100 %, des réponses à des messages plus anciens sont comptées. TEMPS_REPONSE dit à quelle vitesse on répond.',
  },
  searchWords: {
    en: 'reply rate, answered messages, do we answer, customer service',
    fr: 'messages traités, répondons-nous, service client',
  },
};
