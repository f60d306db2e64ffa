import { ratio } from '../lib/numbers.ts';
import type { FormulaDefinition, FormulaHelp } from './define.ts';
import { engagementRateOfPosts } from './engagement-rate-of-posts.ts';
import { signature } from './signature.ts';

export const engagementRate: FormulaDefinition = {
  name: { en: 'ENGAGEMENT_RATE', fr: 'TAUX_ENGAGEMENT' },
  parameters: [
    { name: { en: 'engagements', fr: 'interactions' }, kind: 'count', columns: 'added' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (engagements, impressions) => ratio(engagements!, impressions!),
  undefinedBecause: {
    en: 'Impressions: 0. What nobody saw has no engagement rate.',
    fr: "Impressions : 0. Ce que personne n'a vu n'a pas de taux d'engagement.",
  },
  fromFacts: (facts, scope) => engagementRateOfPosts(facts, scope, (words) => signature(engagementRate, words)),
};

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How often people react to what they see: engagements ÷ impressions. Without arguments: the posts of all tabs.',
    fr: "À quelle fréquence on réagit à ce qu'on voit : interactions ÷ impressions. Sans argument : les publications de tous les onglets.",
  },
  parameters: [
    {
      en: 'Optional. Reactions, comments, shares and saves: one column, or several to add row by row. Or a whole export, alone.',
      fr: 'Facultatif. Réactions, commentaires, partages, enregistrements : une colonne, ou plusieurs à additionner ligne par ligne. Ou tout un export, seul.',
    },
    {
      en: 'Optional. Impressions, or views where there are none.',
      fr: "Facultatif. Impressions, ou vues s'il n'y en a pas.",
    },
  ],
  examples: [
    { arguments: [50, 1000], result: 0.05 },
    { arguments: [53, 5218], result: 0.010157, source: 'one day of an X export, its own column says 0.010157' },
    {
      arguments: [
        [
          [
            { en: 'Reactions', fr: 'Réactions' },
            { en: 'Comments', fr: 'Commentaires' },
            { en: 'Shares', fr: 'Partages' },
          ],
          [40, 6, 4],
          [40, '', 4],
        ],
        [[{ en: 'Impressions', fr: 'Impressions' }], [1000], [1000]],
      ],
      result: [[''], [0.05], ['']],
    },
  ],
  note: {
    en: "ENGAGEMENT_RATE() reads the raw tabs of this spreadsheet and is worked out again by the menu's Recalculate formulas; ENGAGEMENT_RATE('Facebook posts'!A:Z) follows its tab by itself. Clicks are not engagements.",
    fr: "TAUX_ENGAGEMENT() lit les onglets de ce classeur et se met à jour par le menu Recalculer les formules ; TAUX_ENGAGEMENT('Publications Facebook'!A:Z) suit son onglet tout seul. Les clics ne sont pas des interactions.",
  },
};
