import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import type { FormulaDefinition } from '../../../src/core/functions/define.ts';
import { UserError } from '../../../src/core/lib/errors.ts';
import { call, column, environment, failure } from './calls.ts';

describe('one result', () => {
  it('is a value, not a range', () => {
    expect(call('SOCIAL_ROI', 1000, 500)).toBe(1);
    expect(call('SOCIAL_ROI', 10_000, 1000)).toBe(9);
  });

  it('comes under both names', () => {
    expect(call('ROI_SOCIAL', 1000, 500)).toBe(1);
  });

  it('takes a range of one cell for that cell', () => {
    expect(call('SOCIAL_ROI', [[1000]], [[500]])).toBe(1);
    expect(failure('en', 'SOCIAL_ROI', [[1000]], [[0]])).toContain('Cost: 0.');
  });

  it('is blank where a value is blank, however Sheets hands a blank over', () => {
    for (const blank of ['', ' ', null, undefined]) expect(call('SOCIAL_ROI', blank, 500)).toBe('');
    expect(call('SOCIAL_ROI', 1000, '')).toBe('');
    expect(call('SOCIAL_ROI', '', '')).toBe('');
  });

  it('is thrown where the denominator is 0', () => {
    expect(() => call('CPC', 100, 0)).toThrow(UserError);
    expect(() => call('GOAL_PROGRESS', 30, 30, 20)).toThrow('Target: the same as the starting point');
  });

  it('keeps a zero that is known apart from a blank', () => {
    expect(call('CTR', 0, 100)).toBe(0);
    expect(call('CTR', '', 100)).toBe('');
  });

  it('names the argument that is missing, and writes the call as it should be', () => {
    expect(failure('en', 'SOCIAL_ROI', 1000)).toBe('Cost: missing. Write =SOCIAL_ROI(revenue; cost).');
    expect(failure('en', 'SOCIAL_ROI')).toBe('Revenue: missing. Write =SOCIAL_ROI(revenue; cost).');
    expect(failure('fr', 'SOCIAL_ROI', 1000)).toContain('ROI_SOCIAL(chiffre_affaires; cout)');
  });

  it('refuses more arguments than it takes', () => {
    expect(failure('en', 'ROAS', 1, 2, 3)).toBe(
      '3 values are more than this formula takes. Write =ROAS(revenue; ad_spend).',
    );
  });
});

describe('a wrong input', () => {
  it('is told before a blank beside it', () => {
    expect(failure('en', 'SOCIAL_ROI', '', 'abc')).toBe('Cost: a number is needed, not the text "abc".');
  });

  it('leaves a loss alone: revenue may be negative, a cost may not', () => {
    expect(call('SOCIAL_ROI', -100, 500)).toBe(-1.2);
    expect(failure('en', 'SOCIAL_ROI', 1000, -1)).toContain('−1 is negative');
  });

  it('looks the language up only when a sentence is needed', () => {
    const silent = environment('en', {
      words: () => {
        throw new Error('asked');
      },
    });
    const formula = fixed(2);
    expect(callFormula(formula, [column(1, '', 3)], silent)).toEqual([[2], [''], [2]]);
    expect(() => callFormula(formula, [column(1, 'x')], silent)).toThrow('asked');
  });

  it('that is not the user’s leaves with its own stack', () => {
    const broken: FormulaDefinition = { ...fixed(1), compute: () => JSON.parse('{') };
    expect(() => callFormula(broken, [1], environment())).toThrow(SyntaxError);
    expect(() => callFormula(broken, [column(1, 2)], environment())).toThrow(SyntaxError);
  });
});

describe('a range', () => {
  it('gives one row for each of its rows', () => {
    expect(call('ROAS', column(100, 300), column(50, 100))).toEqual([[2], [3]]);
  });

  it('has a blank row where a value is blank or the denominator is 0', () => {
    expect(call('ROAS', column(100, '', 300), column(50, 100, 0))).toEqual([[2], [''], ['']]);
  });

  it('says in its own cell what is wrong in a row, and keeps the other rows right', () => {
    expect(call('ROAS', column(100, 'soon', 300, '#N/A'), column(50, 100, 100, 1))).toEqual([
      [2],
      ['Revenue: a number is needed, not the text "soon".'],
      [3],
      ['Revenue: its cell holds the error #N/A. Mend that cell first.'],
    ]);
  });

  it('passes over a first row that is text in every range', () => {
    expect(call('ROAS', column('Sales', 100), column('Spend', 50))).toEqual([[''], [2]]);
    expect(call('ROAS', column('Sales', 100), 50)).toEqual([[''], [2]]);
  });

  it('does not take for a header a first row that is text in one range only, an error, or a number kept as text', () => {
    expect(call('ROAS', column('Sales', 100), column(50, 50))).toEqual([
      ['Revenue: a number is needed, not the text "Sales".'],
      [2],
    ]);
    expect(call('ROAS', column('#REF!', 100), 50)).toEqual([[expect.stringContaining('the error #REF!')], [2]]);
    expect(call('ROAS', column('1 000', 100), 50)).toEqual([[20], [2]]);
  });

  it('loses its all-blank rows at the end, and no others', () => {
    expect(call('ROAS', column('', 100, '', '', ''), column('', 50, '', 20, ''))).toEqual([[''], [2], [''], ['']]);
    expect(call('ROAS', column('', '', ''), column('', '', ''))).toEqual([['']]);
  });

  it('goes with one value for all rows', () => {
    expect(call('ROAS', column(100, 300), 50)).toEqual([[2], [6]]);
    expect(call('ROAS', 100, column(50, 25))).toEqual([[2], [4]]);
    expect(call('ROAS', column(100, 300), [[50]])).toEqual([[2], [6]]);
  });

  it('may lie, a result for each cell', () => {
    expect(call('ROAS', [[100, 300]], [[50, 100]])).toEqual([[2, 3]]);
    expect(
      call(
        'ROAS',
        [
          [100, 300],
          [10, ''],
        ],
        column(50, 10),
      ),
    ).toEqual([
      [2, 6],
      [1, ''],
    ]);
  });

  it('is refused beside a range of another size', () => {
    expect(failure('en', 'ROAS', column(1, 2), column(1, 2, 3))).toBe(
      'Ad spend has 3 rows × 1 column and Revenue has 2 rows × 1 column. ' +
        'Give ranges of the same size, such as A2:A50 and B2:B50.',
    );
  });
});

describe('columns to be added', () => {
  const parts = [
    ['Reactions', 'Comments', 'Shares'],
    [40, 6, 4],
    [40, '', 4],
    [40, 'many', 4],
  ];

  it('are added row by row; a blank in one of them gives a blank, a wrong one its sentence', () => {
    expect(call('ENGAGEMENT_RATE', parts, column('Impressions', 1000, 1000, 1000))).toEqual([
      [''],
      [0.05],
      [''],
      ['Engagements: a number is needed, not the text "many".'],
    ]);
  });

  it('give one value where the range is one row', () => {
    expect(call('ENGAGEMENT_RATE', [[40, 6, 4]], 1000)).toBe(0.05);
    expect(call('SOCIAL_COST', [[900, '', 250, 60, '', 1200, '']])).toBe(2410);
  });

  it('stay side by side where another range is as wide', () => {
    expect(call('ENGAGEMENT_RATE', [[50, 20]], [[1000, 200]])).toEqual([[0.05, 0.1]]);
  });
});

describe('kinds of cost', () => {
  it('count for nothing where they are blank or left out', () => {
    expect(call('SOCIAL_COST', 900, '', undefined, 60)).toBe(960);
    expect(call('SOCIAL_COST', '', '', '', '', '', 1200)).toBe(1200);
    expect(call('SOCIAL_COST', 0)).toBe(0);
  });

  it('are blank where all are blank', () => {
    expect(call('SOCIAL_COST', '', '', '')).toBe('');
    expect(call('SOCIAL_COST', column(100, '', 0), column('', '', ''))).toEqual([[100], [''], [0]]);
  });
});

describe('an optional argument', () => {
  const formula: FormulaDefinition = {
    ...fixed(0),
    parameters: [
      { name: { en: 'amount', fr: 'montant' }, kind: 'amount' },
      { name: { en: 'factor', fr: 'facteur' }, kind: 'number', optional: true },
    ],
    compute: (amount, factor) => amount! * (Number.isNaN(factor) ? 10 : factor!),
  };

  it('reaches the formula as unknown where it is blank or left out', () => {
    expect(callFormula(formula, [2], environment())).toBe(20);
    expect(callFormula(formula, [2, ''], environment())).toBe(20);
    expect(callFormula(formula, [column(2, 3), column('', 3)], environment())).toEqual([[20], [9]]);
  });
});

/** A formula of one count with a result that does not depend on it. */
function fixed(result: number): FormulaDefinition {
  return {
    name: { en: 'FIXED', fr: 'FIXE' },
    parameters: [{ name: { en: 'count', fr: 'nombre' }, kind: 'count' }],
    shows: 'number',
    compute: () => result,
    undefinedBecause: { en: 'never', fr: 'jamais' },
  };
}
