import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const followerGrowthRate = defineFormula({
  name: { en: 'FOLLOWER_GROWTH_RATE', fr: 'TAUX_CROISSANCE_ABONNES' },
  parameters: [
    { name: { en: 'start', fr: 'début' }, kind: 'count' },
    { name: { en: 'end', fr: 'fin' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (start, end) => ratio(end - start, start),
  undefinedBecause: {
    en: 'Start: 0. Growth from nothing has no rate: give the number of new followers instead.',
    fr: 'Début : 0. Partir de rien ne donne pas de taux : donnez plutôt le nombre de nouveaux abonnés.',
  },
});

export const help: FormulaHelp = {
  family: 'audience',
  answers: {
    en: 'How much the audience grew: (followers at the end − at the start) ÷ at the start.',
    fr: "De combien l'audience a grandi : (abonnés à la fin − au début) ÷ au début.",
  },
  parameters: [
    { en: 'Followers on the first day.', fr: 'Abonnés le premier jour.' },
    { en: 'Followers on the last day.', fr: 'Abonnés le dernier jour.' },
  ],
  examples: [
    { arguments: [2000, 2100], result: 0.05 },
    { arguments: [2000, 1900], result: -0.05 },
    {
      arguments: [
        [[2000], [0]],
        [[2100], [50]],
      ],
      result: [[0.05], ['']],
    },
  ],
  searchWords: {
    en: 'audience growth, new followers in percent',
    fr: "croissance de l'audience, nouveaux abonnés en pourcentage",
  },
};
