import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectangles } from '../../../src/core/tabs/rectangles.ts';

const at = (row: number, column: number) => ({ row, column });

describe('cells that are written together', () => {
  it('are one rectangle where they stand side by side over the same rows', () => {
    const cells = [at(3, 5), at(2, 4), at(3, 4), at(2, 5)];
    expect(rectangles(cells)).toEqual([
      [
        [at(2, 4), at(2, 5)],
        [at(3, 4), at(3, 5)],
      ],
    ]);
  });

  it('leave out a cell between them', () => {
    expect(rectangles([at(2, 4), at(4, 4), at(2, 6)])).toEqual([[[at(2, 4)]], [[at(4, 4)]], [[at(2, 6)]]]);
  });

  it('are exactly those that were given, each once, and each rectangle has no hole', () => {
    const places = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 6 }) }),
      {
        selector: ({ row, column }) => `${row}|${column}`,
      },
    );
    fc.assert(
      fc.property(places, (cells) => {
        const found = rectangles(cells);
        const key = ({ row, column }: { row: number; column: number }) => row * 100 + column;
        expect(found.flat(2).map(key).sort()).toEqual(cells.map(key).sort());
        for (const rectangle of found) {
          const { row, column } = rectangle[0]![0]!;
          rectangle.forEach((line, r) => {
            expect(line.map(key)).toEqual(rectangle[0]!.map((_, c) => key({ row: row + r, column: column + c })));
          });
        }
      }),
    );
  });
});
