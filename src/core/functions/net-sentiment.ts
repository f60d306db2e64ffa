import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp, type Option } from './define.ts';

const VARIANTS = [
  { id: 'all', name: { en: 'all', fr: 'toutes' }, also: ['all mentions', 'toutes les mentions'] },
  {
    id: 'opinions',
    name: { en: 'positive and negative', fr: 'positives et négatives' },
    also: ['without neutral', 'sans neutres'],
  },
  { id: 'positive', name: { en: 'positive share', fr: 'part positive' }, also: ['Agorapulse'] },
  { id: 'mean', name: { en: '5-3-1', fr: '5-3-1' }, also: ['mean', 'moyenne'] },
] as const satisfies readonly Option[];

export const netSentiment = defineFormula({
  name: { en: 'NET_SENTIMENT', fr: 'SENTIMENT_NET' },
  parameters: [
    { name: { en: 'positive', fr: 'positives' }, kind: 'count' },
    { name: { en: 'neutral', fr: 'neutres' }, kind: 'count' },
    { name: { en: 'negative', fr: 'négatives' }, kind: 'count' },
    { name: { en: 'variant', fr: 'variante' }, kind: 'choice', options: VARIANTS, optional: true },
  ],
  shows: 'percent',
  formattedByHand: true,
  compute: (positive, neutral, negative, variant) => {
    const all = positive + neutral + negative;
    switch (variant) {
      case undefined:
      case 'all':
        return ratio(positive - negative, all);
      case 'opinions':
        return ratio(positive - negative, positive + negative);
      case 'positive':
        return ratio(positive, positive + negative);
      case 'mean':
        return ratio(positive * 5 + neutral * 3 + negative, all);
      default:
        return variant satisfies never;
    }
  },
  undefinedBecause: {
    en: 'Positive: 0, and there is no other mention that counts here.',
    fr: "Positives : 0, et il n'y a aucune autre mention qui compte ici.",
  },
});

export const help: FormulaHelp = {
  family: 'care',
  answers: {
    en: 'Whether people speak well of you: (positive − negative) ÷ all mentions, from −1 to 1.',
    fr: 'Parle-t-on de vous en bien : (positives − négatives) ÷ toutes les mentions, de −1 à 1.',
  },
  parameters: [
    { en: 'Positive mentions.', fr: 'Mentions positives.' },
    { en: 'Neutral mentions; 0 where there are none.', fr: "Mentions neutres ; 0 s'il n'y en a pas." },
    { en: 'Negative mentions.', fr: 'Mentions négatives.' },
    {
      en: 'Optional. How it is counted: "all" (of all mentions), "positive and negative" (of these two only), "positive share" (positive ÷ these two) or "5-3-1" (a mean from 1 to 5).',
      fr: 'Facultatif. La façon de compter : "toutes" (sur toutes les mentions), "positives et négatives" (sur ces deux seules), "part positive" (positives ÷ ces deux) ou "5-3-1" (une moyenne de 1 à 5).',
    },
  ],
  examples: [
    { arguments: [80, 100, 20], result: 0.3, source: '80 positive, 100 neutral, 20 negative: 40% less 10%' },
    { arguments: [35, 59, 6], result: 0.29, source: '35% less 6%' },
    {
      arguments: [80, 100, 20, { en: 'positive and negative', fr: 'positives et négatives' }],
      result: 0.6,
      source: 'the same mentions without the neutral ones: 60%',
    },
    {
      arguments: [80, 100, 20, { en: 'positive share', fr: 'part positive' }],
      result: 0.8,
      source: 'the same mentions as Agorapulse scores them: 80%',
    },
    {
      arguments: [560, 1100, 180, '5-3-1'],
      result: 3.413043,
      source: 'a handbook of indicators: (560 × 5 + 1,100 × 3 + 180) ÷ 1,840, which is 3.41',
    },
    {
      arguments: [
        [[{ en: 'Positive', fr: 'Positives' }], [8], [2], [0]],
        [[{ en: 'Neutral', fr: 'Neutres' }], [10], [''], [0]],
        [[{ en: 'Negative', fr: 'Négatives' }], [2], [4], [0]],
      ],
      result: [[''], [0.3], [''], ['']],
    },
  ],
  note: {
    en: 'The variants give different numbers for the same mentions: say which one you use, and stay with it. "5-3-1" gives 5 points to a positive, 3 to a neutral and 1 to a negative mention: it is no percentage.',
    fr: 'Les variantes donnent des nombres différents pour les mêmes mentions : dites laquelle vous utilisez et gardez-la. "5-3-1" donne 5 points à une mention positive, 3 à une neutre et 1 à une négative : ce n\'est pas un pourcentage.',
  },
  searchWords: {
    en: 'tone, mood, reputation, positive and negative comments, sentiment score',
    fr: 'tonalité, e-réputation, avis positifs et négatifs, score de sentiment, que dit-on de nous',
  },
};
