import { wilsonInterval } from '../statistics/proportions.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { confidenceOr } from './shared/confidence.ts';
import { checkSuccesses } from './shared/successes.ts';

export const rateInterval = defineFormula({
  name: { en: 'RATE_INTERVAL', fr: 'INTERVALLE_TAUX' },
  parameters: [
    { name: { en: 'successes', fr: 'succès' }, kind: 'count' },
    { name: { en: 'trials', fr: 'essais' }, kind: 'count' },
    { name: { en: 'confidence', fr: 'confiance' }, kind: 'share', optional: true },
    { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
  ],
  shows: 'percent',
  results: [
    { id: 'low', name: { en: 'low', fr: 'bas' }, also: ['borne basse'], shows: 'percent' },
    { id: 'high', name: { en: 'high', fr: 'haut' }, also: ['borne haute'], shows: 'percent' },
  ],
  compute: (successes, trials, confidence) => {
    checkSuccesses(successes, trials);
    const sure = confidenceOr(confidence);
    if (trials === 0) return Number.NaN;
    const { low, high } = wilsonInterval(successes, trials, sure);
    return [low, high];
  },
  undefinedBecause: {
    en: 'Trials: 0. Nothing was tried, so the rate can be anything.',
    fr: "Essais : 0. Sans essai, le taux peut être n'importe lequel.",
  },
});

export const help: FormulaHelp = {
  family: 'statistics',
  answers: {
    en: 'How sure a rate is: between which two rates the true one lies, 95 times in 100.',
    fr: 'À quel point un taux est sûr : entre quels deux taux se trouve le vrai, 95 fois sur 100.',
  },
  parameters: [
    {
      en: 'How often it happened: conversions, clicks, replies in time.',
      fr: "Combien de fois c'est arrivé : conversions, clics, réponses à temps.",
    },
    {
      en: 'How often it could have happened: visits, impressions, messages.',
      fr: 'Combien de fois cela aurait pu arriver : visites, impressions, messages.',
    },
    {
      en: 'Optional. How sure it is to be: 0.95 unless you say otherwise; 0.99 makes the range wider.',
      fr: 'Facultatif. Degré de confiance : 0,95 par défaut ; 0,99 élargit la fourchette.',
    },
    {
      en: 'Optional. "low" or "high", to get that one alone.',
      fr: 'Facultatif. "bas" ou "haut", pour obtenir celui-là seul.',
    },
  ],
  examples: [
    { arguments: [144, 1200], result: [[0.102816, 0.139609]], source: 'a conversion rate of 12%' },
    { arguments: [25, 1000], result: [[0.01699, 0.036645]] },
    { arguments: [0, 20], result: [[0, 0.161125]], source: 'nothing in 20 does not mean never' },
    { arguments: [20, 20], result: [[0.838875, 1]] },
    { arguments: [144, 1200, 0.99, { en: 'low', fr: 'bas' }], result: 0.097902 },
    {
      arguments: [
        [[{ en: 'Orders', fr: 'Commandes' }], [144], [''], [0]],
        [[{ en: 'Visits', fr: 'Visites' }], [1200], [300], [0]],
      ],
      result: [
        ['', ''],
        [0.102816, 0.139609],
        ['', ''],
        ['', ''],
      ],
    },
  ],
  note: {
    en: 'Made for counts, also for few of them and for rates near 0% or 100%. Two ranges that overlap a little can still differ: compare two rates with AB_TEST.',
    fr: 'Faite pour des comptages, même petits, et pour des taux proches de 0 % ou de 100 %. Deux fourchettes qui se recouvrent un peu peuvent quand même différer : comparez deux taux avec TEST_AB.',
  },
  searchWords: {
    en: 'confidence interval, Wilson, margin of error, how sure is my rate, uncertainty, sample, range',
    fr: "intervalle de confiance, Wilson, marge d'erreur, à quel point mon taux est-il sûr, incertitude, échantillon, fourchette",
  },
};
