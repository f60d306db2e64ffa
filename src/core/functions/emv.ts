import { isKnown } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';

const A_THOUSAND = 1000;

export const emv = defineFormula({
  name: { en: 'EMV', fr: 'EMV' },
  parameters: [
    { name: { en: 'impressions', fr: 'impressions' }, kind: 'count' },
    { name: { en: 'CPM', fr: 'CPM' }, kind: 'amount' },
    { name: { en: 'adjustment', fr: 'ajustement' }, kind: 'amount', optional: true },
  ],
  shows: 'money',
  compute: (impressions, costPerThousand, adjustment) =>
    ((impressions * costPerThousand) / A_THOUSAND) * (isKnown(adjustment) ? adjustment : 1),
  undefinedBecause: {
    en: 'Impressions: too many to be priced.',
    fr: "Impressions : trop nombreuses pour qu'on en estime le prix.",
  },
});

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'An estimate, never revenue: what unpaid impressions would cost as ads, impressions × CPM ÷ 1000.',
    fr: "Une estimation, jamais un chiffre d'affaires : prix publicitaire d'impressions non payées, impressions × CPM ÷ 1000.",
  },
  parameters: [
    { en: 'Times shown without paying.', fr: 'Affichages non payés.' },
    {
      en: 'What you pay for a thousand impressions yourself (see CPM).',
      fr: 'Ce que vous payez vous-même pour mille impressions (voir CPM).',
    },
    {
      en: 'Optional. A factor of your own, such as 0.5 where half of them count; 1 where it is left out.',
      fr: "Facultatif. Un coefficient à vous, par exemple 0,5 si la moitié compte ; 1 s'il est omis.",
    },
  ],
  examples: [
    { arguments: [50_000, 10], result: 500, source: '50,000 impressions at 10 a thousand' },
    { arguments: [50_000, 10, 0.05], result: 25, source: '50,000 impressions at 10 a thousand, of which 5% count' },
    { arguments: [[['Impressions'], [50_000], [''], [1200]], 10], result: [[''], [500], [''], [12]] },
  ],
  note: {
    en: 'There is no standard for it, and no money has come in: never add it to revenue, and never put it into SOCIAL_ROI.',
    fr: "Il n'existe pas de norme, et aucun argent n'est entré : ne l'ajoutez jamais au chiffre d'affaires et ne le mettez jamais dans ROI_SOCIAL.",
  },
  searchWords: {
    en: 'earned media value, media equivalent, AVE, what would this have cost as ads, estimate',
    fr: 'valeur média acquise, équivalent publicitaire, estimation, combien aurait coûté cette visibilité',
  },
};
