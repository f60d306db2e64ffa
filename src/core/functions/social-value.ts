import { isKnown } from '../lib/numbers.ts';
import type { Text } from '../lib/text.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalAt } from './engine/refusal.ts';

const COUNTS: Text = { en: 'counts', fr: 'quantités' };
const UNIT_VALUES: Text = { en: 'unit values', fr: 'valeurs unitaires' };

export const socialValue = defineFormula({
  name: { en: 'SOCIAL_VALUE', fr: 'VALEUR_SOCIALE' },
  parameters: [
    { name: COUNTS, kind: 'count', whole: true },
    { name: UNIT_VALUES, kind: 'amount', whole: true },
  ],
  shows: 'money',
  compute: (counts, unitValues) => {
    let sum = 0;
    for (let index = 0; index < counts.length; index += 1) {
      const count = counts[index]!;
      const value = unitValues[index]!;
      const worth = count * value;
      if (!Number.isNaN(worth)) sum += worth;
      else if (isKnown(count)) throw valueMissing(index);
      else if (isKnown(value)) throw countMissing(index);
    }
    return sum;
  },
  undefinedBecause: {
    en: 'Counts: too large to be multiplied by these values.',
    fr: 'Quantités : trop grandes pour être multipliées par ces valeurs.',
  },
});

/** Half of a row is no zero: the total would be too small without anybody noticing. */
function valueMissing(index: number) {
  return refusalAt(index, UNIT_VALUES, {
    en: 'missing beside its count. Type what one is worth, or 0.',
    fr: 'la valeur manque à côté de la quantité. Saisissez ce que vaut une unité, ou 0.',
  });
}

function countMissing(index: number) {
  return refusalAt(index, COUNTS, {
    en: 'missing beside its unit value. Type how many there were, or 0.',
    fr: 'la quantité manque à côté de la valeur unitaire. Saisissez combien il y en a eu, ou 0.',
  });
}

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'What results other than sales are worth, at values that you set: each count × its value, all added.',
    fr: 'Ce que valent des résultats autres que les ventes, à vos propres valeurs : chaque quantité × sa valeur, le tout additionné.',
  },
  parameters: [
    {
      en: 'How many there were of each: leads, sign-ups, downloads, visits.',
      fr: 'Combien il y en a eu de chaque sorte : prospects, inscriptions, téléchargements, visites.',
    },
    {
      en: 'What one of each is worth to you; in a range of the same size, or one value for all.',
      fr: 'Ce que vaut une unité de chaque sorte ; une plage de même taille, ou une seule valeur pour toutes.',
    },
  ],
  examples: [
    {
      arguments: [
        [[10], [200]],
        [[50], [2]],
      ],
      result: 900,
    },
    { arguments: [120, 5], result: 600, source: 'each visit brings 5' },
    {
      arguments: [
        [[{ en: 'Count', fr: 'Quantité' }], [10], [''], [200]],
        [[{ en: 'Value of one', fr: 'Valeur unitaire' }], [50], [''], [2]],
      ],
      result: 900,
    },
  ],
  note: {
    en: 'These values are your assumption: show them apart from booked revenue. Blank rows are skipped; a row of which half is blank is named, never counted as 0.',
    fr: "Ces valeurs sont votre hypothèse : montrez-les à part du chiffre d'affaires encaissé. Les lignes vides sont ignorées ; une ligne à moitié vide est signalée, jamais comptée pour 0.",
  },
  searchWords: {
    en: 'outcome value, goal value, value of leads and sign-ups, what are results worth, non-sales',
    fr: 'valeur des résultats, valeur des objectifs, combien valent les prospects et inscriptions, hors ventes',
  },
};
