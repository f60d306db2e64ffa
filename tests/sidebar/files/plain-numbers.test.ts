import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPlainNumbers } from '../../../src/sidebar/files/plain-numbers.ts';

const column = (...cells: readonly string[]) => withPlainNumbers(cells.map((cell) => [cell])).map(([cell]) => cell);

describe('numbers of a text file', () => {
  it('become numbers under their header, blanks stay blank', () => {
    expect(column('Spend', '12.50', '', '0', '-3')).toEqual(['Spend', 12.5, '', 0, -3]);
    expect(column('Report', '', 'Spend', '1')).toEqual(['Report', '', 'Spend', 1]);
  });

  it('stay texts in a column that holds any other text', () => {
    expect(column('Views', '12', '--', '7')).toEqual(['Views', '12', '--', '7']);
    expect(column('Views', '12', 'Views', '7')).toEqual(['Views', '12', 'Views', '7']);
  });

  it('stay texts where a point may part thousands, or a comma stands', () => {
    expect(column('Aufrufe', '1.234', '5.678')).toEqual(['Aufrufe', '1.234', '5.678']);
    expect(column('Share', '0.125', '1.234')).toEqual(['Share', 0.125, 1.234]);
    expect(column('Spend', '1.234', '12.5')).toEqual(['Spend', 1.234, 12.5]);
    expect(column('Dépenses', '12,50', '3,20')).toEqual(['Dépenses', '12,50', '3,20']);
  });

  it('stay texts where they are names', () => {
    expect(column('Post ID', '123', '124')).toEqual(['Post ID', '123', '124']);
    expect(column('Identifiant de la page', '123')).toEqual(['Identifiant de la page', '123']);
    expect(column('Number', '007')).toEqual(['Number', '007']);
    expect(column('Number', '17896543210987654321')).toEqual(['Number', '17896543210987654321']);
    expect(column('12', '13')).toEqual(['12', '13']);
  });

  it('are the numbers that stood there, whatever the rows', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.integer().map(String),
      fc.string(),
      fc.constantFrom('1.5', '1.234', '007'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const read = withPlainNumbers(rows);
        expect(read.map((row) => row.map(String))).toEqual(rows);
      }),
    );
  });
});
