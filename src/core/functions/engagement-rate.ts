import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';
import { signature } from './engine/signature.ts';
import { BASES } from './shared/engagement-bases.ts';
import { engagementRateOfPosts } from './shared/engagement-rate-of-posts.ts';

export const engagementRate: FormulaDefinition = defineFormula({
  name: { en: 'ENGAGEMENT_RATE', fr: 'TAUX_ENGAGEMENT' },
  parameters: [
    { name: { en: 'engagements', fr: 'interactions' }, kind: 'count', columns: 'added' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
    { name: { en: 'base', fr: 'base' }, kind: 'choice', options: BASES, optional: true },
  ],
  shows: 'percent',
  compute: (engagements, impressions) => ratio(engagements, impressions),
  undefinedBecause: {
    en: 'Impressions: 0. An engagement rate needs something above 0 to be a share of.',
    fr: "Impressions : 0. Ce que personne n'a vu n'a pas de taux d'engagement.",
  },
  fromFacts: (facts, scope, base) =>
    engagementRateOfPosts(facts, scope, base, (words) => signature(engagementRate, words)).overall,
});

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
    {
      en: 'Optional. What you divide by: "impressions" (times shown), "reach" (people who saw it), "views" (plays) or "followers" (the whole audience). Of a whole export it chooses the column.',
      fr: 'Facultatif. Ce par quoi on divise : "impressions" (affichages), "portée" (personnes touchées), "vues" (lectures) ou "abonnés" (toute l\'audience). Avec tout un export, choisit la colonne.',
    },
  ],
  examples: [
    { arguments: [50, 1000], result: 0.05 },
    { arguments: [53, 5218], result: 0.010157, source: 'one day of an X export, its own column says 0.010157' },
    {
      arguments: [34, 1000, { en: 'reach', fr: 'portée' }],
      result: 0.034,
      source: 'a post with a rate by reach of 3.4%',
    },
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
    en: "The same posts have another rate on each base: impressions count every showing, reach each person once, views every play, followers the whole audience, whether it saw them or not. Compare rates of one base only. ENGAGEMENT_RATE_MEAN is the mean of the posts instead. ENGAGEMENT_RATE() reads the raw tabs of this spreadsheet and is worked out again by the menu's Recalculate formulas; ENGAGEMENT_RATE('Facebook posts'!A:Z) follows its tab by itself. Clicks are not engagements.",
    fr: "Les mêmes publications ont un autre taux sur chaque base : les impressions comptent chaque affichage, la portée chaque personne une fois, les vues chaque lecture, les abonnés toute l'audience, qu'elle les ait vues ou non. Ne comparez que des taux de même base. TAUX_ENGAGEMENT_MOYEN donne la moyenne des publications. TAUX_ENGAGEMENT() lit les onglets de ce classeur et se met à jour par le menu Recalculer les formules ; TAUX_ENGAGEMENT('Publications Facebook'!A:Z) suit son onglet tout seul. Les clics ne sont pas des interactions.",
  },
  searchWords: {
    en: 'ER, interactions, reactions, how people react, engagement',
    fr: "taux d'interaction, engagement, réactions, est-ce que les gens réagissent",
  },
};
