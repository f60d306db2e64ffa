import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledBy, rectangles } from '../../../../src/core/functions/help/spread.ts';

/** A map of formulas, drawn: F is one, anything else is none. */
const drawn = (...rows: string[]) => rows.map((row) => [...row].map((sign) => sign === 'F'));
const everywhere = () => true;
const names = (cells: readonly { row: number; column: number }[]) => cells.map(({ row, column }) => `${row},${column}`);

describe('what a formula can have filled', () => {
  it('reaches down to the next formula and right to the next formula', () => {
    expect(names(filledBy({ row: 0, column: 0 }, drawn('F.F', '...', 'F..'), everywhere))).toEqual([
      '1,0',
      '0,1',
      '1,1',
    ]);
  });

  it('is a rectangle: a formula farther right makes all of it lower', () => {
    const map = drawn('F..', '.F.', '...');
    expect(names(filledBy({ row: 0, column: 0 }, map, everywhere))).toEqual(['1,0', '2,0', '0,1', '0,2']);
  });

  it('is none beside formulas on all sides', () => {
    expect(filledBy({ row: 0, column: 0 }, drawn('FF', 'FF'), everywhere)).toEqual([]);
  });

  it('is only what is asked for', () => {
    expect(names(filledBy({ row: 0, column: 0 }, drawn('F..', '...'), (row) => row === 1))).toEqual([
      '1,0',
      '1,1',
      '1,2',
    ]);
  });
});

describe('cells as rectangles', () => {
  it('are one where they are a block', () => {
    const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column })));
    expect(rectangles(block)).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }]);
  });

  it('cover every cell once and no other', () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 9 + column }), (cells) => {
        const covered = rectangles(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, index) => ({
            row: row + Math.floor(index / columns),
            column: column + (index % columns),
          })),
        );
        expect(names(covered).sort()).toEqual(names(cells).sort());
      }),
    );
  });
});
