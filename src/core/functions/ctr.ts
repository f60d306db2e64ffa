import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

export const ctr = defineFormula({
  name: { en: 'CTR', fr: 'TAUX_CLIC' },
  parameters: [
    { name: { en: 'clicks', fr: 'clics' }, kind: 'count' },
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (clicks, impressions) => ratio(clicks, impressions),
  undefinedBecause: {
    en: 'Impressions: 0. Nobody can click on what was never shown.',
    fr: "Impressions : 0. Personne ne peut cliquer sur ce qui n'a pas été affiché.",
  },
});

export const help: FormulaHelp = {
  family: 'engagement',
  answers: {
    en: 'How often what was shown was clicked: clicks ÷ impressions.',
    fr: 'À quelle fréquence ce qui est affiché est cliqué : clics ÷ impressions.',
  },
  parameters: [
    {
      en: 'Clicks; say whether on the link or of any kind, and keep to it.',
      fr: 'Clics ; sur le lien ou de toute nature, mais toujours les mêmes.',
    },
    { en: 'Times shown.', fr: "Nombre d'affichages." },
  ],
  examples: [
    { arguments: [100, 10_000], result: 0.01, source: '100 clicks on 10,000 impressions: 1%' },
    { arguments: [654, 84_285], result: 0.007759, source: 'one ad of a Meta export, its own column says 0.7759' },
    { arguments: [1024, 84_285], result: 0.012149, source: 'the same ad, all clicks: its column says 1.2149' },
    { arguments: [1000, 100_000], result: 0.01, source: '1,000 clicks on 100,000 impressions: 1%' },
    {
      arguments: [
        [[{ en: 'Clicks', fr: 'Clics' }], [5], [''], [0]],
        [[{ en: 'Impressions', fr: 'Impressions' }], [100], [80], [0]],
      ],
      result: [[''], [0.05], [''], ['']],
    },
  ],
  searchWords: {
    en: 'click-through rate, clicks per impression, link clicks',
    fr: 'taux de clics, clics par impression',
  },
};
