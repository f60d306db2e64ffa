import { contentOf } from '../cell-content.ts';
import type { Context } from '../context.ts';
import type { Patch } from '../workbook.ts';
import type { SheetRange } from './range.ts';

/** All; the values without the formulas; the looks; formulas and values without the looks. */
export type Paste = 'all' | 'values' | 'looks' | 'contents';

/** Pastes the whole source, and again as often as whole copies fit into the destination. */
export function copyRange(context: Context, source: SheetRange, destination: SheetRange, paste: Paste): void {
  const { book } = context;
  book.flush();
  const [height, width] = [source.getNumRows(), source.getNumColumns()];
  const down = Math.max(1, Math.floor(destination.getNumRows() / height));
  const across = Math.max(1, Math.floor(destination.getNumColumns() / width));
  const cells = copyCells(context, source, paste);
  for (let row = 0; row < down * height; row++) {
    for (let column = 0; column < across * width; column++) {
      const [at, to] = [destination.box.top + row, destination.box.left + column];
      const change = cells[row % height]?.[column % width]?.(destination.sheetId, at, to);
      if (change) book.patch(destination.sheetId, at, to, change);
    }
  }
}

type MakePatch = (sheetId: string, row: number, column: number) => Patch;

function copyCells(context: Context, source: SheetRange, paste: Paste): MakePatch[][] {
  const { book } = context;
  const { top, left, bottom, right } = source.box;
  const grid: MakePatch[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: MakePatch[] = [];
    for (let column = left; column <= right; column++) {
      const cell = book.cell(source.sheetId, row, column);
      const formula = book.formulaOf(cell);
      const looks: Patch = { plain: true, format: cell?.format ?? '', style: { ...cell?.style } };
      const value = book.evaluated(source.sheetId, row, column).value ?? '';
      line.push((sheetId, toRow, toColumn) => {
        if (paste === 'looks') return looks;
        const moved = formula === '' ? '' : book.translate(formula, sheetId, toColumn - column, toRow - row);
        const kept = formula === '' ? contentOf(cell, () => '') : { formula: moved };
        const content = paste === 'values' && formula !== '' ? value : kept;
        return paste === 'all' ? { ...looks, content } : { content };
      });
    }
    grid.push(line);
  }
  return grid;
}
