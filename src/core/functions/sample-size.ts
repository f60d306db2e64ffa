import { sampleSize as trialsNeeded } from '../statistics/proportions.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { confidenceOr } from './shared/confidence.ts';

/** How often a test is to find a difference that is there, where a call does not say. */
const USUAL_POWER = 0.8;

export const sampleSize = defineFormula({
  name: { en: 'SAMPLE_SIZE', fr: 'TAILLE_ECHANTILLON' },
  parameters: [
    { name: { en: 'base rate', fr: 'taux de départ' }, kind: 'share' },
    { name: { en: 'smallest difference', fr: 'plus petit écart' }, kind: 'share' },
    { name: { en: 'confidence', fr: 'confiance' }, kind: 'share', optional: true },
    { name: { en: 'power', fr: 'puissance' }, kind: 'share', optional: true },
  ],
  shows: 'number',
  compute: (baseRate, smallestDifference, confidence, power) =>
    trialsNeeded(
      baseRate,
      smallestDifference,
      confidenceOr(confidence),
      confidenceOr(power, USUAL_POWER, {
        en: 'Power: it must lie between 0 and 1 and be neither, such as 80% or 0.8.',
        fr: "Puissance : elle doit être entre 0 et 1 sans être ni l'un ni l'autre, par exemple 80 % ou 0,8.",
      }),
    ),
  undefinedBecause: {
    en: 'Smallest difference: it must be above 0, and no more than what lies between the base rate and 100%.',
    fr: 'Plus petit écart : il doit être au-dessus de 0, et ne pas dépasser ce qui sépare le taux de départ de 100 %.',
  },
});

export const help: FormulaHelp = {
  family: 'statistics',
  answers: {
    en: 'How many visits or recipients each variant of a test needs to find a difference of that many points.',
    fr: "Combien de visites ou de destinataires il faut à chaque version d'un test pour voir un écart de tant de points.",
  },
  parameters: [
    {
      en: 'The rate today: 10% or 0.1.',
      fr: "Le taux d'aujourd'hui : 10 % ou 0,1.",
    },
    {
      en: 'The smallest difference worth finding, in points: 2% or 0.02 for a rise from 10% to 12%.',
      fr: 'Le plus petit écart qui compte, en points : 2 % ou 0,02 pour passer de 10 % à 12 %.',
    },
    {
      en: 'Optional. How sure a verdict is to be: 0.95 unless you say otherwise.',
      fr: 'Facultatif. Degré de confiance du verdict : 0,95 par défaut.',
    },
    {
      en: 'Optional. How often the test is to find a difference that is there: 0.8 unless you say otherwise.',
      fr: 'Facultatif. Dans quelle part des cas le test doit voir un écart qui existe : 0,8 par défaut.',
    },
  ],
  examples: [
    { arguments: [0.1, 0.02], result: 3841, source: 'R: power.prop.test(p1 = 0.1, p2 = 0.12, power = 0.8) is 3840.8' },
    {
      arguments: [0.02, 0.005],
      result: 13_809,
      source: 'summacalculator gives 25,000 for a rate of 2% and a quarter more: too many',
    },
    { arguments: [0.1, 0.02, 0.95, 0.9], result: 5142 },
    { arguments: [0.1, [[0.02], [''], [0.01]]], result: [[3841], [''], [14_751]] },
  ],
  note: {
    en: 'Half the difference needs about four times as many. Both variants together need twice the number.',
    fr: "La moitié de l'écart en demande environ quatre fois plus. Les deux versions ensemble en demandent le double.",
  },
  searchWords: {
    en: 'A/B test, how many visitors do I need, how long must a test run, power, minimum detectable effect, MDE',
    fr: 'test A/B, combien de visiteurs faut-il, combien de temps doit durer un test, puissance, effet minimal détectable',
  },
};
