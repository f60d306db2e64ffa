import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../../src/core/functions/index.ts';
import { failure } from './calls.ts';

/** What a person may have in the cost's cell, and what the formula answers in each language. */
const COSTS: readonly (readonly [string, unknown, string, string])[] = [
  [
    'a zero',
    0,
    'Cost: 0. A return is a share of what was spent, so it needs a cost above 0.',
    'Coût : 0. Un retour est une part de ce qui a été dépensé : il faut un coût au-dessus de 0.',
  ],
  [
    'a text',
    'five hundred',
    'Cost: a number is needed, not the text "five hundred".',
    'Coût : il faut un nombre, pas le texte « five hundred ».',
  ],
  [
    'a number as text that can be read in two ways',
    ' 1,234 ',
    'Cost: "1,234" is text and can be read as 1234 or as 1.234. Type it again as a number.',
    'Coût : « 1,234 » est un texte qui peut se lire 1234 ou 1,234. Saisissez-le à nouveau comme un nombre.',
  ],
  [
    'a negative number',
    -500.5,
    'Cost: −500.5 is negative. It must be 0 or more.',
    'Coût : −500,5 est négatif. Il faut 0 ou plus.',
  ],
  [
    'an error',
    '#DIV/0!',
    'Cost: its cell holds the error #DIV/0!. Mend that cell first.',
    "Coût : la cellule contient l'erreur #DIV/0!. Corrigez d'abord cette cellule.",
  ],
  [
    'an error of a French spreadsheet',
    '#VALEUR!',
    'Cost: its cell holds the error #VALEUR!. Mend that cell first.',
    "Coût : la cellule contient l'erreur #VALEUR!. Corrigez d'abord cette cellule.",
  ],
  ['a date', new Date(0), 'Cost: a number is needed, not a date.', 'Coût : il faut un nombre, pas une date.'],
  ['a ticked box', true, 'Cost: a number is needed, not TRUE.', 'Coût : il faut un nombre, pas VRAI.'],
];

describe('a cost', () => {
  it.each(COSTS)('that is %s has a sentence of its own in both languages', (_, cost, english, french) => {
    expect(failure('en', 'SOCIAL_ROI', 1000, cost)).toBe(english);
    expect(failure('fr', 'ROI_SOCIAL', 1000, cost).replaceAll('\u00a0', ' ')).toBe(french);
  });

  it('is quoted in short where the text is long, and a hashtag is no error', () => {
    expect(failure('en', 'SOCIAL_ROI', 1000, 'x'.repeat(200))).toHaveLength(83);
    expect(failure('en', 'SOCIAL_ROI', 1000, '#SALE')).toContain('not the text "#SALE"');
  });
});

describe('a result that does not exist', () => {
  it.each(FORMULAS.map((formula) => [formula.name.en, formula] as const))(
    'has a sentence of its own in %s, which starts with the argument that is to blame',
    (_, formula) => {
      const zeros = formula.parameters.map(() => 0);
      if (formula.shows === 'text' || formula.results || formula.parameters.some(({ whole }) => whole)) return;
      if (!failure('en', formula.name.en, ...zeros).startsWith(formula.undefinedBecause.en)) return;
      for (const locale of ['en', 'fr'] as const) {
        const sentence = failure(locale, formula.name[locale], ...zeros);
        const names = formula.parameters.map(({ name }) => name[locale]);
        expect(sentence).toBe(formula.undefinedBecause[locale]);
        expect(names).toContain(sentence.split(/\u00a0?:/)[0]!.toLowerCase());
      }
    },
  );

  it('is worded differently by every formula', () => {
    const sentences = FORMULAS.map((formula) => formula.undefinedBecause.en);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
