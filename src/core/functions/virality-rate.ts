import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const viralityRate = defineFormula({
  name: { en: 'VIRALITY_RATE', fr: 'TAUX_VIRALITE' },
  parameters: [
    { name: { en: 'shares', fr: 'partages' }, kind: 'count' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (shares, impressions) => ratio(shares, impressions),
  undefinedBecause: {
    en: 'Impressions: 0. What was not shown cannot spread.',
    fr: "Impressions : 0. Ce qui n'a pas été affiché ne peut pas se propager.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How often it was passed on by those who saw it: shares ÷ impressions.',
    fr: "À quelle fréquence ceux qui l'ont vu l'ont relayé : partages ÷ impressions.",
  },
  parameters: [
    { en: 'Shares and reposts.', fr: 'Partages et republications.' },
    { en: 'Times shown, or views where there are none.', fr: "Nombre d'affichages, ou vues s'il n'y en a pas." },
  ],
  examples: [
    { arguments: [40, 2000], result: 0.02 },
    {
      arguments: [
        [[{ en: 'Shares', fr: 'Partages' }], [12], [''], [3]],
        [[{ en: 'Impressions', fr: 'Impressions' }], [4000], [900], [0]],
      ],
      result: [[''], [0.003], [''], ['']],
    },
  ],
  note: {
    en: 'AMPLIFICATION_RATE divides the shares by followers or posts instead.',
    fr: 'TAUX_AMPLIFICATION divise les partages par les abonnés ou les publications.',
  },
  searchWords: {
    en: 'viral, share rate, does it spread, shares per view',
    fr: 'viral, taux de partage, est-ce que cela se propage, partages par vue',
  },
};
