import type { Text } from '../lib/text.ts';
import { fisherExact } from '../statistics/fisher.ts';
import {
  FEWEST_EXPECTED,
  rangeOfDifference,
  smallestExpectedCount,
  twoProportions,
} from '../statistics/proportions.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { confidenceOr } from './shared/confidence.ts';
import { checkSuccesses } from './shared/successes.ts';

const A_IS_BETTER: Text = { en: 'A is better', fr: 'A est meilleur' };
const B_IS_BETTER: Text = { en: 'B is better', fr: 'B est meilleur' };
const SAME: Text = { en: 'no difference visible', fr: 'pas de différence visible' };
const TOO_FEW: Text = { en: 'too little data', fr: 'trop peu de données' };

export const abTest = defineFormula({
  name: { en: 'AB_TEST', fr: 'TEST_AB' },
  parameters: [
    { name: { en: 'successes A', fr: 'succès A' }, kind: 'count' },
    { name: { en: 'trials A', fr: 'essais A' }, kind: 'count' },
    { name: { en: 'successes B', fr: 'succès B' }, kind: 'count' },
    { name: { en: 'trials B', fr: 'essais B' }, kind: 'count' },
    { name: { en: 'confidence', fr: 'confiance' }, kind: 'share', optional: true },
    { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
  ],
  shows: 'percent',
  results: [
    { id: 'difference', name: { en: 'difference', fr: 'différence' }, also: ['écart'], shows: 'percent' },
    { id: 'low', name: { en: 'low', fr: 'bas' }, also: ['borne basse'], shows: 'percent' },
    { id: 'high', name: { en: 'high', fr: 'haut' }, also: ['borne haute'], shows: 'percent' },
    { id: 'p', name: { en: 'p', fr: 'p' }, also: ['p-value', 'valeur p'], shows: 'number' },
    { id: 'verdict', name: { en: 'verdict', fr: 'verdict' }, shows: 'text' },
  ],
  compute: (successesA, trialsA, successesB, trialsB, confidence) => {
    checkSuccesses(successesA, trialsA, ' A');
    checkSuccesses(successesB, trialsB, ' B');
    const sure = confidenceOr(confidence);
    if (trialsA === 0 || trialsB === 0) return Number.NaN;
    const counts = [successesA, trialsA, successesB, trialsB] as const;
    const { difference, low, high, p } = twoProportions(...counts, sure);
    if (smallestExpectedCount(...counts) < FEWEST_EXPECTED) {
      const range = rangeOfDifference(...counts, sure);
      return [difference, range.low, range.high, fisherExact(...counts), TOO_FEW];
    }
    const isVisible = p < 1 - sure;
    const better = difference > 0 ? B_IS_BETTER : A_IS_BETTER;
    return [difference, low, high, p, isVisible ? better : SAME];
  },
  undefinedBecause: {
    en: 'Trials A or B: 0. Both need trials to be compared.',
    fr: 'Essais A ou B : 0. Il en faut des deux côtés pour comparer.',
  },
});

export const help: FormulaHelp = {
  family: 'statistics',
  answers: {
    en: 'Is B really better than A, or is it chance? Gives rate B − rate A, its range, p and a verdict.',
    fr: 'B est-il vraiment meilleur que A, ou est-ce le hasard ? Donne taux B − taux A, sa fourchette, p et un verdict.',
  },
  parameters: [
    { en: 'Successes of A: its conversions, clicks, sign-ups.', fr: 'Succès de A : conversions, clics, inscriptions.' },
    {
      en: 'Trials of A: its visits, impressions, recipients.',
      fr: 'Essais de A : visites, impressions, destinataires.',
    },
    { en: 'Successes of B.', fr: 'Succès de B.' },
    { en: 'Trials of B.', fr: 'Essais de B.' },
    {
      en: 'Optional. How sure the verdict is to be: 0.95 unless you say otherwise.',
      fr: 'Facultatif. Degré de confiance du verdict : 0,95 par défaut.',
    },
    {
      en: 'Optional. One of "difference", "low", "high", "p" and "verdict", to get it alone.',
      fr: 'Facultatif. "différence", "bas", "haut", "p" ou "verdict", pour obtenir cette valeur seule.',
    },
  ],
  examples: [
    {
      arguments: [144, 1200, 192, 1200],
      result: [[0.04, 0.012282, 0.067718, 0.004747, B_IS_BETTER]],
      source: 'rstudio-pubs, whose text has another p than its figures',
    },
    {
      arguments: [503, 5000, 613, 5000],
      result: [[0.022, 0.009665, 0.034335, 0.000477, B_IS_BETTER]],
      source: 'figures of datatweets.com',
    },
    {
      arguments: [120, 1000, 95, 1000],
      result: [[-0.025, -0.052128, 0.002128, 0.071114, SAME]],
      source: 'flairmi.com, which calls it a clear result: it is none',
    },
    { arguments: [120, 1000, 80, 1000, '', { en: 'verdict', fr: 'verdict' }], result: A_IS_BETTER },
    { arguments: [1, 40, 4, 40, 0.95, { en: 'verdict', fr: 'verdict' }], result: TOO_FEW },
    {
      arguments: [[[144], [45], ['']], [[1200], [120], [90]], [[192], [62], [10]], [[1200], [118], [90]], 0.95, 'p'],
      result: [[0.004747], [0.019678], ['']],
    },
  ],
  note: {
    en: 'p is how often chance alone would bring so large a difference. "Too little data": fewer than 5 successes or failures are to be expected; p is then counted exactly. Settle the number of trials first (SAMPLE_SIZE) and look once, at the end: who looks every day soon sees a winner that is none.',
    fr: "p dit combien de fois le hasard seul donnerait un écart aussi grand. « Trop peu de données » : on attend moins de 5 succès ou échecs ; p est alors compté exactement. Fixez d'abord le nombre d'essais (TAILLE_ECHANTILLON) et ne regardez qu'une fois, à la fin : à regarder chaque jour, on finit par voir un gagnant qui n'en est pas un.",
  },
  searchWords: {
    en: 'split test, which variant wins, compare two rates, is the difference real, chance, z test, experiment',
    fr: "test A/B, quelle version gagne, comparer deux taux, l'écart est-il réel, hasard, test z, expérience",
  },
};
