import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const saveRate = defineFormula({
  name: { en: 'SAVE_RATE', fr: 'TAUX_ENREGISTREMENT' },
  parameters: [
    { name: { en: 'saves', fr: 'enregistrements' }, kind: 'count' },
    { name: { en: 'reach', fr: 'portée' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (saves, reach) => ratio(saves, reach),
  undefinedBecause: {
    en: 'Reach: 0. Nobody was there to keep it for later.',
    fr: "Portée : 0. Il n'y avait personne pour le garder.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How many of those who saw it keep it for later: saves ÷ reach.',
    fr: 'Combien de personnes touchées le gardent pour plus tard : enregistrements ÷ portée.',
  },
  parameters: [
    { en: 'Saves; bookmarks on X.', fr: 'Enregistrements ; signets sur X.' },
    { en: 'People reached by that post.', fr: 'Personnes touchées par cette publication.' },
  ],
  examples: [
    { arguments: [24, 1200], result: 0.02 },
    {
      arguments: [
        [[24], [5]],
        [[1200], ['']],
      ],
      result: [[0.02], ['']],
    },
  ],
  searchWords: {
    en: 'bookmarks, saved posts, is it worth keeping',
    fr: 'signets, favoris, publications enregistrées, est-ce que cela vaut la peine',
  },
};
