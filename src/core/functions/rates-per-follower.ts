/** What people do with posts, per follower or per post: shares, reactions, comments. */
import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

const AUDIENCE = { name: { en: 'followers or posts', fr: 'abonnés ou publications' }, kind: 'count' } as const;

export const amplificationRate = defineFormula({
  name: { en: 'AMPLIFICATION_RATE', fr: 'TAUX_AMPLIFICATION' },
  parameters: [{ name: { en: 'shares', fr: 'partages' }, kind: 'count' }, AUDIENCE],
  shows: 'percent',
  formattedByHand: true,
  compute: (shares, audience) => ratio(shares, audience),
  undefinedBecause: {
    en: 'Followers or posts: 0. Without either there is nothing to be shared or nobody to share it.',
    fr: "Abonnés ou publications : 0. Sans l'un ni l'autre, il n'y a rien à partager, ou personne pour le faire.",
  },
});

export const applauseRate = defineFormula({
  name: { en: 'APPLAUSE_RATE', fr: 'TAUX_APPROBATION' },
  parameters: [{ name: { en: 'reactions', fr: 'réactions' }, kind: 'count' }, AUDIENCE],
  shows: 'percent',
  formattedByHand: true,
  compute: (reactions, audience) => ratio(reactions, audience),
  undefinedBecause: {
    en: 'Followers or posts: 0. Applause needs an audience or something to applaud.',
    fr: "Abonnés ou publications : 0. Pour approuver, il faut un public et de quoi l'applaudir.",
  },
});

export const conversationRate = defineFormula({
  name: { en: 'CONVERSATION_RATE', fr: 'TAUX_COMMENTAIRES' },
  parameters: [{ name: { en: 'comments', fr: 'commentaires' }, kind: 'count' }, AUDIENCE],
  shows: 'percent',
  formattedByHand: true,
  compute: (comments, audience) => ratio(comments, audience),
  undefinedBecause: {
    en: 'Followers or posts: 0. There is nobody to talk with, or nothing to talk about.',
    fr: "Abonnés ou publications : 0. Il n'y a personne pour commenter, ou rien à commenter.",
  },
});

export const help = {
  amplificationRate: {
    family: 'engagement',
    answers: {
      en: 'How readily people pass it on: shares ÷ followers. Divided by posts it is the shares of one post.',
      fr: 'À quel point on vous relaie : partages ÷ abonnés. Divisé par les publications : les partages de chacune.',
    },
    parameters: [
      { en: 'Shares and reposts.', fr: 'Partages et republications.' },
      {
        en: 'Followers for a rate (20%), posts for a number of shares each (5).',
        fr: 'Abonnés pour un taux (20 %), publications pour un nombre de partages chacune (5).',
      },
    ],
    examples: [
      { arguments: [100, 500], result: 0.2, source: '100 shares and 500 followers: 20%' },
      { arguments: [100, 20], result: 5, source: '100 shares of 20 posts: 5 a post' },
      { arguments: [[[30], [''], [12]], 600], result: [[0.05], [''], [0.02]] },
    ],
    searchWords: {
      en: 'shares per follower, shares per post, reposts, word of mouth',
      fr: 'partages par abonné, partages par publication, republications, bouche à oreille',
    },
  },
  applauseRate: {
    family: 'engagement',
    answers: {
      en: 'How well it is liked: reactions ÷ followers. Divided by posts it is the reactions to one post.',
      fr: 'À quel point cela plaît : réactions ÷ abonnés. Divisé par les publications : les réactions à chacune.',
    },
    parameters: [
      { en: 'Likes and other reactions.', fr: "J'aime et autres réactions." },
      {
        en: 'Followers for a rate (4%), posts for a number of reactions each (5).',
        fr: 'Abonnés pour un taux (4 %), publications pour un nombre de réactions chacune (5).',
      },
    ],
    examples: [
      { arguments: [80, 2000], result: 0.04 },
      { arguments: [100, 20], result: 5, source: '5 likes a post' },
      {
        arguments: [
          [[80], [60]],
          [[2000], ['']],
        ],
        result: [[0.04], ['']],
      },
    ],
    searchWords: {
      en: 'likes per follower, likes per post, favourites',
      fr: "j'aime par abonné, likes par publication, mentions j'aime",
    },
  },
  conversationRate: {
    family: 'engagement',
    answers: {
      en: 'How much people talk back: comments ÷ followers. Divided by posts it is the comments on one post.',
      fr: 'À quel point on commente : commentaires ÷ abonnés. Divisé par les publications : les commentaires de chacune.',
    },
    parameters: [
      {
        en: 'Comments and replies of others, without your own.',
        fr: 'Commentaires et réponses des autres, sans les vôtres.',
      },
      {
        en: 'Followers for a rate (1.5%), posts for a number of comments each (3).',
        fr: 'Abonnés pour un taux (1,5 %), publications pour un nombre de commentaires chacune (3).',
      },
    ],
    examples: [
      { arguments: [30, 2000], result: 0.015 },
      { arguments: [60, 20], result: 3 },
      {
        arguments: [
          [[30], [8]],
          [[2000], [0]],
        ],
        result: [[0.015], ['']],
      },
    ],
    note: {
      en: 'Not the conversion rate: see CONVERSION_RATE for purchases, leads and sign-ups.',
      fr: 'À ne pas confondre avec le taux de conversion : voir TAUX_CONVERSION pour les achats, prospects et inscriptions.',
    },
    searchWords: {
      en: 'comments per follower, comments per post, discussion',
      fr: 'taux de conversation, commentaires par abonné, commentaires par publication, discussion',
    },
  },
} satisfies Record<string, FormulaHelp>;
