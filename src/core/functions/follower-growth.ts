import { defineFormula, type FormulaHelp } from './define.ts';

export const followerGrowth = defineFormula({
  name: { en: 'FOLLOWER_GROWTH', fr: 'CROISSANCE_ABONNES' },
  parameters: [
    { name: { en: 'start', fr: 'début' }, kind: 'count' },
    { name: { en: 'end', fr: 'fin' }, kind: 'count' },
  ],
  shows: 'number',
  compute: (start, end) => end - start,
  undefinedBecause: {
    en: 'Start: too large to be set against the end.',
    fr: 'Début : trop grand pour être comparé à la fin.',
  },
});

export const help: FormulaHelp = {
  family: 'audience',
  answers: {
    en: 'How many followers came, less those who left: followers at the end − at the start.',
    fr: "Combien d'abonnés sont venus, moins ceux qui sont partis : abonnés à la fin − au début.",
  },
  parameters: [
    { en: 'Followers on the first day; or those who left.', fr: 'Abonnés le premier jour ; ou ceux qui sont partis.' },
    { en: 'Followers on the last day; or those who came.', fr: 'Abonnés le dernier jour ; ou ceux qui sont venus.' },
  ],
  examples: [
    { arguments: [2000, 2100], result: 100 },
    { arguments: [7, 409], result: 402, source: 'the totals of a TikTok export: 409 gained, 7 lost, net 402' },
    {
      arguments: [
        [[{ en: 'Start', fr: 'Début' }], [2000], [''], [0]],
        [[{ en: 'End', fr: 'Fin' }], [1950], [900], [50]],
      ],
      result: [[''], [-50], [''], [50]],
    },
  ],
  searchWords: {
    en: 'net new followers, gained, lost, audience, how many followers did we win',
    fr: "nouveaux abonnés, croissance nette, gagnés, perdus, combien d'abonnés en plus",
  },
};
