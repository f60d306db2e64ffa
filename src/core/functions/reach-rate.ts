import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const reachRate = defineFormula({
  name: { en: 'REACH_RATE', fr: 'TAUX_PORTEE' },
  parameters: [
    { name: { en: 'reach', fr: 'portée' }, kind: 'count' },
    { name: { en: 'followers', fr: 'abonnés' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (reach, followers) => ratio(reach, followers),
  undefinedBecause: {
    en: 'Followers: 0. Without followers there is no reach rate.',
    fr: "Abonnés : 0. Sans abonnés, il n'y a pas de taux de portée.",
  },
});

export const help: FormulaHelp = {
  family: 'audience',
  answers: {
    en: 'How many people a post reached, beside those who follow: reach ÷ followers.',
    fr: 'Combien de personnes touchées par une publication, rapportées aux abonnés : portée ÷ abonnés.',
  },
  parameters: [
    {
      en: 'People reached, each counted once; never added over posts.',
      fr: "Personnes touchées ; ne s'additionne pas entre publications.",
    },
    { en: 'Followers on that day.', fr: 'Abonnés ce jour-là.' },
  ],
  examples: [
    { arguments: [517, 10_000], result: 0.0517, source: '5.17% of the followers, an average of Facebook pages' },
    { arguments: [3000, 2000], result: 1.5 },
    { arguments: [[[{ en: 'Reach', fr: 'Portée' }], [500], [800]], 4000], result: [[''], [0.125], [0.2]] },
  ],
  searchWords: {
    en: 'how many followers saw it, organic reach',
    fr: 'part des abonnés qui ont vu, portée organique',
  },
};
