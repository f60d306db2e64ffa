/** The cost of one result, whatever it is, and its short names for a lead, an engagement and a view. */
import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const costPer = defineFormula({
  name: { en: 'COST_PER', fr: 'COUT_PAR' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'results', fr: 'résultats' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, results) => ratio(cost, results),
  undefinedBecause: {
    en: 'Results: 0. There is no result yet to share the cost.',
    fr: "Résultats : 0. Il n'y a pas encore de résultat sur lequel répartir le coût.",
  },
});

export const cpl = defineFormula({
  name: { en: 'CPL', fr: 'CPL' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'leads', fr: 'prospects' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, leads) => ratio(cost, leads),
  undefinedBecause: {
    en: 'Leads: 0. Until the first lead there is no cost per lead.',
    fr: "Prospects : 0. Avant le premier prospect, il n'y a pas de coût par prospect.",
  },
});

export const cpe = defineFormula({
  name: { en: 'CPE', fr: 'CPE' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'engagements', fr: 'interactions' }, kind: 'count', columns: 'added' },
  ],
  shows: 'money',
  compute: (cost, engagements) => ratio(cost, engagements),
  undefinedBecause: {
    en: 'Engagements: 0. Nobody reacted, so a reaction has no price.',
    fr: "Interactions : 0. Personne n'a réagi : une interaction n'a pas de prix.",
  },
});

export const cpv = defineFormula({
  name: { en: 'CPV', fr: 'CPV' },
  parameters: [
    { name: { en: 'cost', fr: 'coût' }, kind: 'amount' },
    { name: { en: 'views', fr: 'vues' }, kind: 'count' },
  ],
  shows: 'money',
  compute: (cost, views) => ratio(cost, views),
  undefinedBecause: {
    en: 'Views: 0. Without a view there is no cost per view.',
    fr: "Vues : 0. Sans vue, il n'y a pas de coût par vue.",
  },
});

const SPENT = { en: 'What was spent.', fr: 'Ce qui a été dépensé.' };

export const help = {
  costPer: {
    family: 'cost',
    answers: {
      en: 'What one result of any kind cost (a follower, a reply, a step of the funnel): cost ÷ results.',
      fr: "Ce qu'a coûté un résultat, quel qu'il soit (un abonné, une réponse, une étape de l'entonnoir) : coût ÷ résultats.",
    },
    parameters: [SPENT, { en: 'How many results it brought.', fr: 'Combien de résultats ont été obtenus.' }],
    examples: [
      { arguments: [300, 600], result: 0.5 },
      {
        arguments: [300, [[{ en: 'Steps', fr: 'Étapes' }], [1200], [150], [''], [0]]],
        result: [[''], [0.25], [2], [''], ['']],
      },
    ],
    note: {
      en: 'With working time as the cost it also fits posts that nobody paid to show.',
      fr: 'Avec le temps passé comme coût, elle convient aussi aux publications sans publicité.',
    },
    searchWords: {
      en: 'cost per result, cost per follower, cost per reply, cost per step, eCPC',
      fr: 'coût par résultat, coût par abonné, coût par réponse, coût par étape, combien coûte un abonné',
    },
  },
  cpl: {
    family: 'cost',
    answers: {
      en: 'What one lead cost: cost ÷ leads.',
      fr: "Ce qu'a coûté un prospect (lead) : coût ÷ prospects.",
    },
    parameters: [SPENT, { en: 'Leads that it brought.', fr: 'Prospects (leads) obtenus.' }],
    examples: [
      { arguments: [500, 20], result: 25 },
      {
        arguments: [
          [[{ en: 'Spend', fr: 'Dépenses' }], [500], [80], ['']],
          [[{ en: 'Leads', fr: 'Prospects' }], [20], [0], [7]],
        ],
        result: [[''], [25], [''], ['']],
      },
    ],
    searchWords: {
      en: 'cost per lead, price of a lead, cost of a contact',
      fr: "coût par lead, coût par prospect, prix d'un contact",
    },
  },
  cpe: {
    family: 'cost',
    answers: {
      en: 'What one engagement cost: cost ÷ engagements.',
      fr: "Ce qu'a coûté une interaction : coût ÷ interactions.",
    },
    parameters: [
      SPENT,
      {
        en: 'Reactions, comments, shares and saves: one column, or several to add row by row.',
        fr: 'Réactions, commentaires, partages, enregistrements : une colonne, ou plusieurs à additionner ligne par ligne.',
      },
    ],
    examples: [
      { arguments: [90, 450], result: 0.2 },
      {
        arguments: [
          [[90], [30], [30]],
          [
            [400, 30, 20],
            [0, 0, 0],
            [40, '', 20],
          ],
        ],
        result: [[0.2], [''], ['']],
      },
    ],
    searchWords: {
      en: 'cost per engagement, cost per interaction, price of a like',
      fr: "coût par interaction, coût par engagement, prix d'un like",
    },
  },
  cpv: {
    family: 'cost',
    answers: {
      en: 'What one view of a video cost: cost ÷ views.',
      fr: "Ce qu'a coûté une vue de la vidéo : coût ÷ vues.",
    },
    parameters: [
      SPENT,
      {
        en: 'Views; each platform has its own idea of how long a view lasts.',
        fr: "Vues ; chaque plateforme a sa propre idée de la durée d'une vue.",
      },
    ],
    examples: [
      { arguments: [120, 4000], result: 0.03 },
      {
        arguments: [
          [[{ en: 'Spend', fr: 'Dépenses' }], [120], [15]],
          [[{ en: 'Views', fr: 'Vues' }], [4000], ['']],
        ],
        result: [[''], [0.03], ['']],
      },
    ],
    searchWords: {
      en: 'cost per view, ThruPlay, price of a view, video',
      fr: "coût par vue, ThruPlay, prix d'une vue, vidéo",
    },
  },
} satisfies Record<string, FormulaHelp>;
