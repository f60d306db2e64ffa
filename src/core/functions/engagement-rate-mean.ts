import { isKnown, ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';
import { signature } from './engine/signature.ts';
import { BASES } from './shared/engagement-bases.ts';
import { engagementRateOfPosts } from './shared/engagement-rate-of-posts.ts';

export const engagementRateMean: FormulaDefinition = defineFormula({
  name: { en: 'ENGAGEMENT_RATE_MEAN', fr: 'TAUX_ENGAGEMENT_MOYEN' },
  parameters: [
    { name: { en: 'engagements', fr: 'interactions' }, kind: 'count', columns: 'added', whole: true },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count', whole: true },
    { name: { en: 'base', fr: 'base' }, kind: 'choice', options: BASES, optional: true },
  ],
  shows: 'percent',
  compute: (engagements, impressions) => {
    let [sum, posts] = [0, 0];
    for (let post = 0; post < engagements.length; post += 1) {
      const rate = ratio(engagements[post]!, impressions[post]!);
      if (!isKnown(rate)) continue;
      sum += rate;
      posts += 1;
    }
    return ratio(sum, posts);
  },
  undefinedBecause: {
    en: 'Impressions: 0 or blank in every row, so that no post has a rate of its own.',
    fr: "Impressions : 0 ou vide sur chaque ligne. Aucune publication n'a donc de taux.",
  },
  fromFacts: (facts, scope, base) =>
    engagementRateOfPosts(facts, scope, base, (words) => signature(engagementRateMean, words)).mean,
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'The mean rate of posts: engagements ÷ impressions of each, then their mean, large and small posts alike.',
    fr: 'Le taux moyen des publications : interactions ÷ impressions de chacune, puis la moyenne, grandes et petites à égalité.',
  },
  parameters: [
    {
      en: 'Optional. Reactions, comments, shares and saves of each post: one column, or several to add row by row. Or a whole export, alone.',
      fr: 'Facultatif. Réactions, commentaires, partages, enregistrements de chaque publication : une colonne, ou plusieurs à additionner ligne par ligne. Ou tout un export, seul.',
    },
    {
      en: 'Optional. Impressions of each post, or what else you divide by. A row where it is 0 or blank counts for nothing.',
      fr: 'Facultatif. Impressions de chaque publication, ou ce par quoi vous divisez. Une ligne à 0 ou vide ne compte pas.',
    },
    {
      en: 'Optional. What you divide by: "impressions", "reach", "views" or "followers". Of a whole export it chooses the column.',
      fr: 'Facultatif. Ce par quoi on divise : "impressions", "portée", "vues" ou "abonnés". Avec tout un export, choisit la colonne.',
    },
  ],
  examples: [
    {
      arguments: [
        [[34], [35]],
        [[1000], [1000]],
      ],
      result: 0.0345,
      source: 'posts of 3.4% and 3.5% have a mean of 3.45%, as a guide to the rate by reach has it',
    },
    {
      arguments: [
        [[{ en: 'Engagements', fr: 'Interactions' }], [50], [10], [5], ['']],
        [[{ en: 'Reach', fr: 'Portée' }], [100], [10_000], [''], [800]],
        { en: 'reach', fr: 'portée' },
      ],
      result: 0.2505,
    },
  ],
  note: {
    en: 'ENGAGEMENT_RATE divides all engagements by all impressions, so that what many people saw counts for much: the rate of the account. ENGAGEMENT_RATE_MEAN gives each post the same weight: one small post that did well moves it. Say which of the two a report shows.',
    fr: "TAUX_ENGAGEMENT divise toutes les interactions par toutes les impressions : ce que beaucoup ont vu y pèse davantage, c'est le taux du compte. TAUX_ENGAGEMENT_MOYEN donne le même poids à chaque publication : une petite qui réussit le fait bouger. Dites dans un rapport lequel des deux y figure.",
  },
  searchWords: {
    en: 'average engagement rate, mean of posts, ER per post, ERR, mean of rates',
    fr: "taux d'engagement moyen, moyenne des publications, engagement par publication, moyenne des taux",
  },
};
