import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { defineFormula, type FormulaDefinition, type Kind } from '../../../src/core/functions/define.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { column, environment } from './calls.ts';

/** A formula that gives its one value back. */
function echo(kind: Kind, rest: object = {}): FormulaDefinition {
  const value = { name: { en: 'value', fr: 'valeur' }, kind, ...rest };
  return {
    name: { en: 'ECHO', fr: 'ECHO' },
    parameters: [value],
    shows: 'number',
    compute: ((given: number) => given) as FormulaDefinition['compute'],
    undefinedBecause: { en: 'Value: none.', fr: 'Valeur : aucune.' },
  };
}

/** What comes out, or the sentence. */
function read(formula: FormulaDefinition, cell: unknown, locale: Locale = 'en'): unknown {
  try {
    return callFormula(formula, [cell], environment(locale));
  } catch (error) {
    return (error as Error).message.replaceAll('\u00a0', ' ');
  }
}

describe('a number that stands in its cell as a text', () => {
  it.each([
    ['1 234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ['12,3 %', 0.123],
    ['12.5%', 0.125],
    ['18,9K', 18_900],
    ['499K', 499_000],
    ['1.2M', 1_200_000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['0,125', 0.125],
    ['42', 42],
    ['−5', -5],
    ['(5)', -5],
    ['12,50 €', 12.5],
    ['$1,234.00', 1234],
    [' 7 ', 7],
  ])('is read where it can be read in one way only: %s', (text, value) => {
    expect(read(echo('number'), text)).toBe(value);
  });

  it.each(['1,234', '1.234', '12,345', '1,234 €'])('is not guessed at where it can be read in two: %s', (text) => {
    expect(read(echo('number'), text)).toContain(`Value: "${text}" is text and can be read as `);
  });

  it('is unknown where it says that nothing is known', () => {
    for (const mark of ['-', '--', 'N/A', 'undefined']) expect(read(echo('number'), mark)).toBe('');
  });

  it('is refused where only a part of it is a number', () => {
    for (const text of ['12 posts', '< 10', '1/2', '3.4.5,6']) {
      expect(read(echo('number'), text)).toBe(`Value: a number is needed, not the text "${text}".`);
    }
  });

  it('keeps to the limits of its kind', () => {
    expect(read(echo('count'), '−5')).toBe('Value: −5 is negative. It must be 0 or more.');
    expect(read(echo('share'), '40 %')).toBe(0.4);
  });
});

describe('a share', () => {
  it('lies between 0 and 1, and says how to write 40 %', () => {
    expect(read(echo('share'), 0.4)).toBe(0.4);
    expect(read(echo('share'), 1)).toBe(1);
    expect(read(echo('share'), 40)).toBe(
      'Value: 40 is over 1. A share lies between 0 and 1: write 40% or 0.4, not 40.',
    );
    expect(read(echo('share'), 40, 'fr')).toBe(
      'Valeur : 40 dépasse 1. Une part se situe entre 0 et 1 : écrivez 40 % ou 0,4, pas 40.',
    );
  });
});

describe('a day', () => {
  const noon = Date.UTC(2025, 3, 30, 12);

  it('is read from a date, from its number in a spreadsheet, and from a text with the year first', () => {
    expect(read(echo('day'), new Date(noon))).toBe(noon / 86_400_000);
    expect(read(echo('day'), 45_777.5)).toBe(noon / 86_400_000);
    expect(read(echo('day'), '2025-04-30 12:00')).toBe(noon / 86_400_000);
    expect(read(echo('day'), '2025-04-30')).toBe(Math.floor(noon / 86_400_000));
  });

  it('is not guessed at: neither from 03/04/2025, nor from a day that does not exist, nor from any number', () => {
    expect(read(echo('day'), '03/04/2025')).toBe(
      'Value: a date is needed, not 03/04/2025. Set Format › Number › Date, or write it as 2025-04-30.',
    );
    expect(read(echo('day'), '2025-02-30')).toContain('a date is needed, not 2025-02-30');
    expect(read(echo('day'), 12, 'fr')).toContain('Valeur : il faut une date, pas 12.');
  });
});

describe('a text', () => {
  it('is taken without the spaces around it, and a number as it is written', () => {
    expect(read(echo('text'), ' spring ')).toBe('spring');
    expect(read(echo('text'), 2025)).toBe('2025');
    expect(read(echo('text'), true)).toBe('Value: a text is needed, not a date or a checkbox.');
    expect(read(echo('text'), '#N/A')).toContain('the error #N/A');
  });

  it('stands under a heading only where that is the very name of the argument', () => {
    expect(callFormula(echo('text'), [column('Value', 'a')], environment())).toEqual([[''], ['a']]);
    expect(callFormula(echo('text'), [column('valeur', 'a')], environment())).toEqual([[''], ['a']]);
    expect(callFormula(echo('text'), [column('facebook', 'a')], environment())).toEqual([['facebook'], ['a']]);
  });
});

describe('a choice', () => {
  const options = [
    { id: 'reach', name: { en: 'reach', fr: 'portée' }, also: ['couverture'] },
    { id: 'mean', name: { en: '5-3-1 mean', fr: 'moyenne 5-3-1' } },
  ];

  it('is known by its names in both languages, whatever the capitals, accents and marks', () => {
    for (const name of ['reach', 'Reach ', 'PORTEE', 'portée', 'Couverture']) {
      expect(read(echo('choice', { options }), name)).toBe('reach');
    }
    expect(read(echo('choice', { options }), '5 3 1 MEAN')).toBe('mean');
  });

  it('that does not exist is answered with those that do, in the language of the document', () => {
    expect(read(echo('choice', { options }), 'views')).toBe(
      'Value: "views" is not known. It can be "reach", "5-3-1 mean".',
    );
    expect(read(echo('choice', { options }), 'vues', 'fr')).toBe(
      'Valeur : « vues » est inconnu. Valeurs possibles : « portée », « moyenne 5-3-1 ».',
    );
  });
});

describe('a formula of several results', () => {
  const formula = defineFormula({
    name: { en: 'SPAN', fr: 'ETENDUE' },
    parameters: [
      { name: { en: 'middle', fr: 'milieu' }, kind: 'number' },
      { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
    ],
    shows: 'number',
    results: [
      { id: 'low', name: { en: 'low', fr: 'bas' }, shows: 'number' },
      { id: 'high', name: { en: 'high', fr: 'haut' }, shows: 'number' },
      { id: 'verdict', name: { en: 'verdict', fr: 'verdict' }, shows: 'text' },
    ],
    compute: (middle) => [middle - 1, middle === 9 ? Number.NaN : middle + 1, { en: 'wide', fr: 'large' }],
    undefinedBecause: { en: 'Middle: 9 has no end.', fr: 'Milieu : 9 ne finit pas.' },
  });

  it('gives them in one row, words in the language of the document, none where there is none', () => {
    expect(callFormula(formula, [5], environment())).toEqual([[4, 6, 'wide']]);
    expect(callFormula(formula, [5], environment('fr'))).toEqual([[4, 6, 'large']]);
    expect(callFormula(formula, [9], environment())).toEqual([[8, '', 'wide']]);
  });

  it('gives the one that is asked for by name', () => {
    expect(callFormula(formula, [5, 'high'], environment())).toBe(6);
    expect(callFormula(formula, [5, 'Bas'], environment())).toBe(4);
    expect(() => callFormula(formula, [9, 'high'], environment())).toThrow('Middle: 9 has no end.');
    expect(() => callFormula(formula, [5, 'middle'], environment())).toThrow('It can be "low", "high", "verdict".');
  });

  it('gives a row for each row of a range, and a wrong one its sentence in its first cell', () => {
    expect(callFormula(formula, [column('Middle', 5, '', 'x')], environment())).toEqual([
      ['', '', ''],
      [4, 6, 'wide'],
      ['', '', ''],
      ['Middle: a number is needed, not the text "x".', '', ''],
    ]);
    expect(callFormula(formula, [column('Middle', 5, 7), 'low'], environment())).toEqual([[''], [4], [6]]);
  });
});
