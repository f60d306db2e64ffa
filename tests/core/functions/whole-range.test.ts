import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { defineFormula } from '../../../src/core/functions/define.ts';
import { isKnown } from '../../../src/core/lib/numbers.ts';
import { call, column, environment, failure } from './calls.ts';

const sum = defineFormula({
  name: { en: 'SUM_OF', fr: 'SOMME_DE' },
  parameters: [
    { name: { en: 'values', fr: 'valeurs' }, kind: 'count', whole: true },
    { name: { en: 'factor', fr: 'facteur' }, kind: 'number', optional: true },
  ],
  shows: 'number',
  compute: (values, factor) =>
    values.filter(isKnown).reduce((total, value) => total + value, 0) * (isKnown(factor) ? factor : 1),
  undefinedBecause: { en: 'Values: none.', fr: 'Valeurs : aucune.' },
});

const shares = defineFormula({
  name: { en: 'SHARES', fr: 'PARTS' },
  parameters: [{ name: { en: 'values', fr: 'valeurs' }, kind: 'count', whole: true }],
  shows: 'percent',
  beside: true,
  compute: (values) => {
    const total = values.filter(isKnown).reduce((all, value) => all + value, 0);
    return values.map((value) => value / total);
  },
  undefinedBecause: { en: 'Values: 0.', fr: 'Valeurs : 0.' },
});

const run = (...values: unknown[]) => callFormula(sum, values, environment());
const beside = (...values: unknown[]) => callFormula(shares, values, environment());

describe('a formula of a whole range', () => {
  it('takes a column, a row, a block or one cell', () => {
    expect(run(column(1, 2, 3))).toBe(6);
    expect(run([[1, 2, 3]])).toBe(6);
    expect(
      run([
        [1, 2],
        [3, ''],
      ]),
    ).toBe(6);
    expect(run(4)).toBe(4);
  });

  it('passes over a heading, and is blank where the range is', () => {
    expect(run(column('Count', 1, 2))).toBe(3);
    expect(run(column('', ''))).toBe('');
    expect(run(column('Count', ''))).toBe('');
  });

  it('names the row of a cell that cannot be counted', () => {
    expect(() => run(column('Count', 1, 'many'))).toThrow(
      'Values, row 3 of the range: a number is needed, not the text "many".',
    );
    expect(() => run(column(1, -2))).toThrow('Values, row 2 of the range: −2 is negative.');
  });

  it('takes one value where it needs one', () => {
    expect(run(column(1, 2), 10)).toBe(30);
    expect(() => run(column(1, 2), column(1, 2))).toThrow('Factor: one value is needed, not 2 rows × 1 column.');
  });
});

describe('a formula with a result beside each value', () => {
  it('gives a column for a column and a row for a row', () => {
    expect(beside(column(1, 3))).toEqual([[0.25], [0.75]]);
    expect(beside([[1, 3]])).toEqual([[0.25, 0.75]]);
    expect(beside(column('Count', 1, '', 3))).toEqual([[''], [0.25], [''], [0.75]]);
  });

  it('gives several results beside each, or the one that is named', () => {
    const sizes = defineFormula({
      name: { en: 'SIZES', fr: 'TAILLES' },
      parameters: [
        { name: { en: 'values', fr: 'valeurs' }, kind: 'count', whole: true },
        { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
      ],
      shows: 'number',
      results: [
        { id: 'double', name: { en: 'double', fr: 'double' }, shows: 'number' },
        { id: 'half', name: { en: 'half', fr: 'moitié' }, shows: 'number' },
      ],
      beside: true,
      compute: (values) => values.map((value) => [value * 2, value / 2]),
      undefinedBecause: { en: 'Values: none.', fr: 'Valeurs : aucune.' },
    });
    const sized = (...values: unknown[]) => callFormula(sizes, values, environment());
    expect(sized(column('Count', 4, '', 6))).toEqual([
      ['', ''],
      [8, 2],
      ['', ''],
      [12, 3],
    ]);
    expect(sized([[4, 6]])).toEqual([
      [8, 12],
      [2, 3],
    ]);
    expect(sized(column('Count', 4, '', 6), 'half')).toEqual([[''], [2], [''], [3]]);
    expect(sized([[4, 6]], 'moitié')).toEqual([[2, 3]]);
    expect(sized(4, 'half')).toBe(2);
    expect(sized(4)).toEqual([[8, 2]]);
  });

  it('has no place beside the cells of a block', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => beside(block)).toThrow('Values: one column or one row is needed, not 2 rows × 2 columns.');
  });
});

describe('a column of a whole sheet', () => {
  /** As Sheets hands A:A over, and how often its rows are looked at. */
  function tall(rows: number, ...cells: unknown[]) {
    const looks: Record<number, number> = {};
    const lines = Array.from({ length: rows }, (_, row) => [cells[row] ?? '']);
    const counted = new Proxy(lines, {
      get(target, key, receiver) {
        const row = typeof key === 'string' ? Number(key) : Number.NaN;
        if (Number.isInteger(row)) looks[row] = (looks[row] ?? 0) + 1;
        return Reflect.get(target, key, receiver);
      },
    });
    return { cells: counted as unknown[][], looks };
  }

  it('gives as many rows as there are data, and looks at each blank row below them once', () => {
    const revenue = tall(10_000, 'Revenue', 100, 300);
    const spend = tall(10_000, 'Spend', 50, 100);
    expect(call('ROAS', revenue.cells, spend.cells)).toEqual([[''], [2], [3]]);
    expect(Math.max(...Object.entries(revenue.looks).map(([row, looks]) => (Number(row) > 3 ? looks : 0)))).toBe(1);
    // The first column has told how far the data go: what lies below in the other is looked at once more, no deeper.
    expect(Math.max(...Object.entries(spend.looks).map(([row, looks]) => (Number(row) > 3 ? looks : 0)))).toBe(1);
  });

  it('may be as long as a spreadsheet', () => {
    const long = (...cells: unknown[]) => Array.from({ length: 1_000_000 }, (_, row) => [cells[row] ?? '']);
    expect(call('ROAS', long('Revenue', 100), long('Spend', 50))).toEqual([[''], [2]]);
  });

  it('says which ranges do not go together, and how large they are', () => {
    expect(failure('fr', 'ROAS', column(1, 2), column(1, 2, 3)).replaceAll('\u00a0', ' ')).toBe(
      "Dépenses publicitaires : 3 lignes × 1 colonne, mais Chiffre d'affaires : 2 lignes × 1 colonne. " +
        'Donnez des plages de même taille, comme A2:A50 et B2:B50.',
    );
  });
});
